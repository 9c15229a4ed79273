import { heading, type Block } from '../blocks';
import { linkColumn, numberColumn, quarterColumn, table, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';

/** What was measured at each tender, against what was agreed; nothing where no measurement names a tender. */
export function measurementsByTender(context: ReportContext): readonly Block[] {
  const { plan, words, rows, cells } = context;
  const { columns } = words;
  const units = new Map(plan.tables.indicators.rows.map(({ key, unit }) => [key, unit] as const));
  const measured = plan.tables.measurements.rows.filter(
    ({ tender, unresolved }) => tender !== null && !unresolved?.has('tender') && !unresolved?.has('indicator'),
  );
  if (measured.length === 0) return [];
  const { shown, more } = limited(measured, words);
  const format = plainFormat(shown.flatMap(({ realised, ambition }) => [realised, ambition]));
  return [
    heading(words.indicators.byTender),
    table(shown, {
      id: 'per-aanbesteding',
      columns: [
        linkColumn(columns.nr, ({ tender }) => tender, cells.tender),
        textColumn(columns.tender, ({ tender, source }) =>
          withRemark(rows.tender(tender ?? '')?.title ?? null, source),
        ),
        wordColumn(columns.indicator, ({ indicator }) => indicator),
        wordColumn(columns.unit, ({ indicator }) => units.get(indicator ?? '') ?? words.indicators.noMethodShort),
        quarterColumn(columns.quarter, ({ quarter }) => quarter),
        wordColumn(columns.validated, ({ validated }) =>
          validated === null ? null : validated ? words.yes : words.no,
        ),
        numberColumn(columns.realised, ({ realised }) => realised, format),
        numberColumn(columns.ambitionValue, ({ ambition }) => ambition, format),
      ],
      empty: words.indicators.noMeasurements,
    }),
    ...more,
  ];
}
