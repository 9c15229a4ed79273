import type { Slices } from '../../kernel/slices';
import { tenderFacts } from '../../plan/tender-facts';
import { heading, note, text, type Block } from '../blocks';
import { labelColumn, longTable, spanColumn, textColumn, wordColumn } from '../columns';
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
  const said = (is: boolean): string => (is ? words.yes : words.no);
  const account = yield* longTable(shown, {
    id: 'aanbestedingen',
    columns: [
      labelColumn(columns.nr, ({ tender }) => tender.key),
      textColumn(columns.tender, ({ tender }) => tender.title),
      spanColumn(columns.start, ({ tender }) => tender.start),
      wordColumn(columns.countsIn, ({ exclusion }) => said(exclusion === null)),
      wordColumn(columns.appliedWord, ({ applied }) => said(applied)),
      wordColumn(columns.reason, ({ exclusion }) => (exclusion === null ? null : words.exclusion[exclusion])),
    ],
    empty: words.tenders.none,
  });
  return [heading(words.sections.tenderAccount), note(words.accountability.tenderNote), account, ...more];
}
