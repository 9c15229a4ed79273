import type { Row } from '../../tables';
import { heading, note, type Block, type CellContent } from '../blocks';
import { labelColumn, table, wrappedColumn, type Column } from '../columns';
import type { ReportContext } from '../report-context';
import { evaluationFact, factsOfQuestion, knownFacts } from './evaluation-facts';

type Question = Row<'evaluation'>;

const LEVELS = ['Strategisch', 'Inhoudelijk', 'Procesgericht', null] as const;
const GROUPS = ['Wat ging er goed', 'Waar moeten we op letten', 'Wat had er beter gekund', null] as const;
/** Characters. */
const TEXT_WIDTH = { minimum: 30, maximum: 48 };

/**
 * The year that is evaluated: the reported one, else the last before it with questions, else the first. Without questions
 * the reported one, where a tender left a lesson.
 */
export function evaluatedYear({ plan, year }: ReportContext): number | null {
  const years = [...new Set(plan.tables.evaluation.rows.flatMap((row) => row.year ?? []))].sort((a, b) => a - b);
  const asked = years.filter((candidate) => candidate <= year).at(-1) ?? years[0];
  return asked ?? (plan.tables.tenders.rows.some(({ lesson }) => lesson !== null) ? year : null);
}

export function questionsOf(year: number, { plan }: ReportContext): readonly Question[] {
  return plan.tables.evaluation.rows.filter((row) => row.year === year);
}

/** The facts of the year, also for questions of one's own. */
export function evaluationFacts(year: number, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns, evaluation: said } = words;
  return [
    heading(said.factsHeading(year)),
    table(knownFacts(year, context), {
      id: 'feiten',
      columns: [
        labelColumn(columns.about, ({ fact }) => said.facts[fact]),
        wideColumn(columns.fact, (known) => known.text),
      ],
      empty: said.noFacts,
    }),
  ];
}

/** The questions by level (last those without) and group, with what the figures say and what the team answered. */
export function evaluationQuestions(year: number, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns, evaluation: said } = words;
  const questions = questionsOf(year, context);
  return [
    ...(questions.length === 0 ? [] : [note(said.answersNote)]),
    ...LEVELS.flatMap((level): readonly Block[] => {
      const ofLevel = questions.filter((row) => row.level === level);
      if (ofLevel.length === 0) return [];
      const sorted = GROUPS.flatMap((group) => ofLevel.filter((row) => row.group === group));
      return [
        heading(level === null ? said.noLevel : said.levelNames[level]),
        table(sorted, {
          id: level === null ? 'vragen-zonder-niveau' : `vragen-${level.toLowerCase()}`,
          columns: [
            labelColumn(columns.group, ({ group }) => (group === null ? null : said.groups[group])),
            wideColumn(columns.question, ({ question }) => question),
            wideColumn(columns.fact, (row) => factsText(row, year, context)),
            wideColumn(columns.answer, ({ answer }) => answer),
          ],
          empty: said.noQuestions,
        }),
      ];
    }),
  ];
}

function wideColumn<Row>(name: string, fill: (row: Row) => CellContent): Column<Row> {
  return wrappedColumn(name, TEXT_WIDTH, fill);
}

function factsText(row: Question, year: number, context: ReportContext): string | null {
  const facts = factsOfQuestion(row.question);
  const texts = facts.flatMap((fact) => evaluationFact(fact, year, context) ?? []);
  return texts.length === 0 ? context.words.evaluation.noFact : texts.join('\n');
}
