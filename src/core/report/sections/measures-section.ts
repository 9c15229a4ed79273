import { textKey } from '../../kernel/text-key';
import { heading, type Block } from '../blocks';
import { linkColumn, table, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';

/** The concrete measure per tender and theme, in the order of the calendar; left out while there are none. */
export function measures(context: ReportContext): readonly Block[] {
  const { plan, words, rows, cells } = context;
  const place = new Map(plan.tables.tenders.rows.map(({ key }, i) => [textKey(key), i] as const));
  const placeOf = (tender: string | null): number => place.get(textKey(tender ?? '')) ?? place.size;
  const filled = plan.tables.measures.rows
    .filter(({ measure }) => measure !== null)
    .sort((a, b) => placeOf(a.tender) - placeOf(b.tender));
  if (filled.length === 0) return [];
  const { shown, more } = limited(filled, words);
  const { columns } = words;
  return [
    heading(words.sections.measures),
    table(shown, {
      id: 'maatregelen',
      columns: [
        linkColumn(columns.nr, ({ tender }) => tender, cells.tender),
        textColumn(columns.measure, ({ tender, measure }) =>
          withRemark(measure, (tender === null ? undefined : rows.tender(tender))?.title ?? null),
        ),
        wordColumn(columns.theme, ({ theme }) => theme),
        wordColumn(columns.form, ({ form }) => form),
      ],
      empty: '',
    }),
    ...more,
  ];
}
