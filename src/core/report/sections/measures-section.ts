import { textKey } from '../../kernel/text-key';
import { heading, type Block } from '../blocks';
import { labelColumn, textColumn, wordColumn } from '../columns';
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
    {
      kind: 'table',
      id: 'maatregelen',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.measure),
        wordColumn(columns.theme),
        wordColumn(columns.form),
      ],
      rows: shown.map(({ tender, theme, measure, form }) => [
        tender === null ? null : { value: tender, link: cells.tender(tender) },
        withRemark(measure, (tender === null ? undefined : rows.tender(tender))?.title ?? null),
        theme,
        form,
      ]),
      empty: '',
    },
    ...more,
  ];
}
