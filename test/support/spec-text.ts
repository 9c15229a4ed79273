import type { SeriesLabels, SeriesLook } from '../../src/core/report/sheet-spec/chart-spec';
import { rangeAddress, cellAddress } from '../../src/core/workbook/address';
import type { SpecValue, SheetSpec } from '../../src/core/report/sheet-spec/sheet-spec';

/** A sheet spec as lines to read and compare: what stands where, which tables and charts, and where links lead. */
export function specText(sheets: readonly SheetSpec[]): string {
  return `${sheets.map(sheetText).join('\n\n')}\n`;
}

function sheetText(sheet: SheetSpec): string {
  return [
    `=== ${sheet.name} (${sheet.kind ?? 'source'})`,
    ...sheet.cells.map(({ row, column, value, look }) => `${cellAddress(row, column)} [${look}] ${shown(value)}`),
    ...sheet.tables.flatMap((table) => [
      `table ${table.name} at ${cellAddress(table.row, table.column)}: ${table.columns.map(({ heading }) => heading).join(' | ')}`,
      ...table.rows.map((row) => `  ${row.map(shown).join(' | ')}`),
    ]),
    ...sheet.charts.flatMap((chart) => [
      `chart ${chart.name} (${chart.type}) at ${rangeAddress(chart.place)}: ${chart.title}`,
      ...chart.series.map(
        ({ name, values, look, labels }) =>
          `  ${name}: ${rangeAddress(values)} ${lookText(look)}${labels === null ? '' : labelsText(labels)}`,
      ),
    ]),
    ...sheet.links.map(
      ({ row, column, sheet: target, address }) => `link ${cellAddress(row, column)} → ${target}!${address}`,
    ),
  ].join('\n');
}

function lookText(look: SeriesLook): string {
  if (look.kind === 'line') return `${look.color} line${look.dashed ? ' dashed' : ''}, marker ${look.marker}`;
  return look.edge === null ? look.fill : `${look.fill} edge ${look.edge}`;
}

function labelsText({ place, color, format }: SeriesLabels): string {
  return `; labels ${place} ${color} ${format ?? 'as the cells'}`;
}

function shown(value: SpecValue): string {
  return value === null ? '' : typeof value === 'string' ? value.replace(/\n/g, '⏎') : String(value);
}
