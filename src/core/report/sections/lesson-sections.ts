import type { TenderRow } from '../../plan/plan';
import { heading, note, type Block } from '../blocks';
import { dateColumn, linkColumn, spanColumn, table, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';

/** The tenders that something was learned from, the newest first. */
function tendersWithLesson({ plan }: ReportContext): readonly TenderRow[] {
  return plan.tables.tenders.rows
    .filter(({ lesson }) => lesson !== null)
    .sort((a, b) => (b.start?.last ?? 0) - (a.start?.last ?? 0));
}

/** What the next tender can learn, gathered from the calendar; nothing where no lesson was written down. */
export function lessons(context: ReportContext): readonly Block[] {
  const { words, cells } = context;
  const { columns } = words;
  const tenders = tendersWithLesson(context);
  if (tenders.length === 0) return [];
  const { shown, more } = limited(tenders, words);
  return [
    heading(words.lessons.heading),
    note(words.lessons.note),
    table(shown, {
      id: 'lessen',
      columns: [
        linkColumn(columns.nr, ({ key }) => key, cells.tender),
        textColumn(columns.lesson, ({ title, lesson }) => withRemark(title, lesson)),
        spanColumn(columns.start, ({ start }) => start),
        wordColumn(columns.productGroup, ({ productGroup }) => productGroup),
      ],
      empty: '',
    }),
    ...more,
  ];
}

/** Contracts that end while nothing follows them (B17), as far as nobody set that aside; nothing where there are none. */
export function contractEnds(context: ReportContext): readonly Block[] {
  const { words, cells, findings, rows } = context;
  const { columns } = words;
  const ending = findings
    .filter(({ code }) => code === 'B17')
    .flatMap(({ row }) => (row === null ? [] : (rows.tender(row) ?? [])))
    .sort((a, b) => (a.contractUntil ?? 0) - (b.contractUntil ?? 0));
  if (ending.length === 0) return [];
  const { shown, more } = limited(ending, words);
  return [
    heading(words.contractEnds.heading),
    note(words.contractEnds.note),
    table(shown, {
      id: 'contracten',
      columns: [
        linkColumn(columns.nr, ({ key }) => key, cells.tender),
        textColumn(columns.tender, ({ title }) => title),
        wordColumn(columns.productGroup, ({ productGroup }) => productGroup),
        wordColumn(columns.department, ({ department }) => department),
        dateColumn(columns.contractUntil, ({ contractUntil }) => contractUntil),
      ],
      empty: '',
    }),
    ...more,
  ];
}
