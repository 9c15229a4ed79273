import { TABLES, type TableId } from '../../tables';
import type { Figures } from '../../figures/figures';
import { headlineOf, leading, MAX_CARDS, MAX_SENTENCES, type Statement } from '../../statements/headline';
import type { CoverageStatement } from '../../statements/coverage-statement';
import { holdsExamples } from '../../statements/statement-examples';
import type { KeyFigure, KeyFiguresBlock, TextBlock } from '../blocks';
import { note, text } from '../blocks';
import type { ReportContext } from '../report-context';
import type { SheetId } from '../report-sheet';
import { shareCell, shareFormat } from '../shares';
import type { ReportWords } from '../words/report-words';

/**
 * What the front page says first: at most three sentences of what the plan promised, each with what changed since the
 * last Momentopname; the first of them is the answer of the sheet itself.
 */
export function headlineAnswer(context: ReportContext): string {
  const { plan, figures, words } = context;
  const [first] = leading(headlineOf(plan, figures), MAX_SENTENCES);
  return first === undefined ? words.actions.notPossible : sentences(first, context);
}

/** The sentences below the answer, and coverage that the plan never promised as a line of its own. */
export function headlineSentences(context: ReportContext): readonly TextBlock[] {
  const { plan, figures } = context;
  const headline = headlineOf(plan, figures);
  const [, ...others] = leading(headline, MAX_SENTENCES);
  const { unpromisedCoverage } = headline;
  return [
    ...others.map((group) => text(sentences(group, context))),
    ...(unpromisedCoverage === null ? [] : [note(unpromisedText(unpromisedCoverage, context))]),
  ];
}

function unpromisedText(coverage: CoverageStatement, { plan, words }: ReportContext): string {
  const said = words.statements.unpromisedCoverage(coverage);
  return holdsExamples(plan, coverage) ? `${said} ${words.examplesInside}` : said;
}

/** Examples among what is said are named once, behind it. */
function sentences(group: readonly Statement[], { plan, words }: ReportContext): string {
  const { statements } = words;
  return [
    ...group.flatMap((one) => [statements.sentence(one), statements.movement(one) ?? []].flat()),
    ...(group.some((one) => holdsExamples(plan, one)) ? [words.examplesInside] : []),
  ].join(' ');
}

/** At most four cards of what the plan promised, each with its denominator and its movement. */
export function headlineCards(context: ReportContext): KeyFiguresBlock {
  const { plan, figures } = context;
  const statements = leading(headlineOf(plan, figures), MAX_CARDS).flat();
  const actions = statements.filter(({ kind }) => kind === 'actions');
  const others = statements.filter(({ kind }) => kind !== 'actions');
  const shown = [...others.slice(0, MAX_CARDS - actions.length), ...actions];
  return { kind: 'key-figures', figures: shown.map((statement) => cardOf(statement, context)) };
}

function cardOf(statement: Statement, { plan, words, cells }: ReportContext): KeyFigure {
  const { label, note: about } = words.statements.card(statement);
  const moved = words.statements.shortMovement(statement);
  const link = cells.sheet(SHEETS[statement.kind]);
  const said = moved === null ? about : `${about}; ${moved}`;
  return {
    ...numberOf(statement, words),
    label,
    note: holdsExamples(plan, statement) ? words.withExamples(said) : said,
    link,
  };
}

/** The sheet that has the rows behind a card. */
const SHEETS: Readonly<Record<Statement['kind'], SheetId>> = {
  coverage: 'dekking',
  count: 'dekking',
  rules: 'controle',
  levels: 'ambities',
  actions: 'acties',
};

function numberOf(statement: Statement, words: ReportWords): Pick<KeyFigure, 'value' | 'format'> {
  switch (statement.kind) {
    case 'coverage': {
      const share = shareCell(statement.share, statement.target);
      return share === null
        ? { value: words.notAvailable, format: 'percent' }
        : { value: share.value, format: shareFormat(share) };
    }
    case 'count':
      return { value: statement.realised.count, format: 'integer' };
    case 'rules':
      return { value: statement.met + statement.explained, format: 'integer' };
    case 'levels':
      return { value: statement.behind.length, format: 'integer' };
    case 'actions':
      return { value: statement.done, format: 'integer' };
  }
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
