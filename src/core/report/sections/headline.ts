import { TABLES, type TableId } from '../../tables';
import type { Figures } from '../../figures/figures';
import type { KeyFigure, KeyFiguresBlock, TextBlock } from '../blocks';
import { text } from '../blocks';
import type { ReportContext } from '../report-context';
import { shareCell, shareFormat } from '../shares';
import { actionFacts } from './action-facts';
import { ambitionAnswer, behindThemes, onPath } from './ambition-sections';
import { coverageFacts, reportedYear } from './coverage-facts';
import { countSeverities } from '../../schema/finding-groups';

/** The five numbers of the front page, each with what it is a part of. */
export function headline(context: ReportContext): KeyFiguresBlock {
  return {
    kind: 'key-figures',
    figures: [...coverageFigures(context), ...actionFigure(context), ...themeFigure(context), errorFigure(context)],
  };
}

function coverageFigures(context: ReportContext): readonly KeyFigure[] {
  const { words, cells } = context;
  const entry = reportedYear(context);
  if (entry === null) return [];
  const facts = coverageFacts(entry, context);
  const link = cells.sheet('dekking');
  const share = shareCell(entry.coverage, entry.target);
  const coverage: KeyFigure = {
    label: words.headline.coverage(entry.year),
    value: share?.value ?? words.notAvailable,
    format: share === null ? 'percent' : shareFormat(share),
    note: words.headline.coverageNote(facts),
    link,
  };
  if (entry.short === null) return [coverage];
  const short: KeyFigure = {
    label: words.headline.short(entry.year),
    value: entry.short,
    format: 'integer',
    note: words.headline.shortNote(facts),
    link,
  };
  return [coverage, short];
}

function actionFigure({ figures, words, cells }: ReportContext): readonly KeyFigure[] {
  if (figures.actions === null) return [];
  const facts = actionFacts(figures.actions);
  return [
    {
      label: words.headline.actions,
      value: facts.done,
      format: 'integer',
      note: words.headline.actionsNote(facts),
      link: cells.sheet('acties'),
    },
  ];
}

function themeFigure(context: ReportContext): readonly KeyFigure[] {
  const { figures, words, cells } = context;
  if (figures.ambition === null) return [];
  return [
    {
      label: words.headline.themes,
      value: onPath(context).length === 0 ? words.notAvailable : behindThemes(context).length,
      format: 'integer',
      note: ambitionAnswer(context),
      link: cells.sheet('ambities'),
    },
  ];
}

function errorFigure({ findings, words, cells, rowCount }: ReportContext): KeyFigure {
  const counts = countSeverities(findings);
  return {
    label: words.headline.errors,
    value: counts.error,
    format: 'integer',
    note: words.headline.errorsNote(counts.warning, counts.notice, rowCount),
    link: cells.sheet('controle'),
  };
}

type FigureName = keyof Pick<Figures, 'coverage' | 'ambition' | 'actions' | 'counts' | 'indicators' | 'rules'>;

/** What each figure of the reports needs (figures.md). */
const NEEDS: Readonly<Record<FigureName, readonly TableId[]>> = {
  coverage: ['tenders', 'themes'],
  ambition: ['themes'],
  actions: ['actions'],
  counts: ['tenders'],
  indicators: ['indicators'],
  rules: ['policyRules', 'tenders'],
};

/** One line for each figure that is missing because a table is. */
export function missingFigures({ figures, plan, words }: ReportContext): readonly TextBlock[] {
  return (Object.keys(NEEDS) as readonly FigureName[])
    .filter((name) => figures[name] === null)
    .map((name) => {
      const tables = NEEDS[name].filter((id) => plan.tables[id].raw === null).map((id) => TABLES[id].name);
      return text(words.missing.figure(words.missing.figures[name], tables), 'warning');
    });
}
