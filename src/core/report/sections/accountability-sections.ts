import { mapInSlices, type Slices } from '../../kernel/slices';
import { formatSpan } from '../../kernel/span';
import { tenderFacts } from '../../plan/tender-facts';
import { heading, note, text, type Block } from '../blocks';
import { labelColumn, textColumn, wordColumn } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';

/** Rows that fit on a sheet, with ample room for what stands above. */
const MOST_TENDERS = 1_000_000;

/** What the report was made from and by which definitions, so that anyone can make it again. */
export function accountability(context: ReportContext): readonly Block[] {
  const { plan, words, version, fingerprint, rowCount } = context;
  const { accountability: said } = words;
  const focus = plan.themes.filter((theme) => theme.focus).map(({ name }) => name);
  return [
    heading(words.sections.accountability),
    text(said.madeWith(version, plan.workbook)),
    text(said.moment(plan.asOf, plan.quarter, rowCount)),
    text(said.fingerprint(fingerprint)),
    { kind: 'list', items: said.definitions(focus).map((line) => ({ text: line, link: null })), empty: '' },
  ];
}

/** Every tender: counted or not, applied or not, and why. */
export function* tenderAccount(context: ReportContext): Slices<readonly Block[]> {
  const { plan, words } = context;
  if (plan.tables.tenders.raw === null) return [];
  const { columns } = words;
  const { shown, more } = limited(tenderFacts(plan), words, MOST_TENDERS);
  const rows = yield* mapInSlices(shown, ({ tender, exclusion, applied }) => [
    tender.key,
    tender.title,
    tender.start === null ? null : formatSpan(tender.start),
    exclusion === null ? words.yes : words.no,
    applied ? words.yes : words.no,
    exclusion === null ? null : words.exclusion[exclusion],
  ]);
  return [
    heading(words.sections.tenderAccount),
    note(words.accountability.tenderNote),
    {
      kind: 'table',
      id: 'aanbestedingen',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.tender),
        wordColumn(columns.start),
        wordColumn(columns.countsIn),
        wordColumn(columns.appliedWord),
        wordColumn(columns.reason),
      ],
      rows,
      empty: words.tenders.none,
    },
    ...more,
  ];
}
