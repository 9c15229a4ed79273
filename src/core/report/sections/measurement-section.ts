import { formatQuarter } from '../../kernel/quarter';
import { heading, type Block } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
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
    {
      kind: 'table',
      id: 'per-aanbesteding',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.tender),
        wordColumn(columns.indicator),
        wordColumn(columns.unit),
        wordColumn(columns.quarter),
        wordColumn(columns.validated),
        numberColumn(columns.realised, format),
        numberColumn(columns.ambitionValue, format),
      ],
      rows: shown.map(({ tender, indicator, quarter, validated, realised, ambition, source }) => [
        { value: tender, link: cells.tender(tender ?? '') },
        withRemark(rows.tender(tender ?? '')?.title ?? null, source),
        indicator,
        units.get(indicator ?? '') ?? words.indicators.noMethodShort,
        quarter === null ? null : formatQuarter(quarter),
        validated === null ? null : validated ? words.yes : words.no,
        realised,
        ambition,
      ]),
      empty: words.indicators.noMeasurements,
    },
    ...more,
  ];
}
