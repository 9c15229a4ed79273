import type { CellRange } from '../../workbook/address';
import type { TableSpec } from './sheet-spec';

/** Excel's limit for a heading. */
const MAX_HEADING = 255;
const FALLBACK = 'Kolom';

/** A table as it will stand in the sheet. */
export interface TableLayout {
  readonly spec: TableSpec;
  /** As Excel asks for: not blank, not twice. */
  readonly headings: readonly string[];
  /** Header row and data rows; a table has at least one data row. */
  readonly range: CellRange;
}

export function layOutTable(spec: TableSpec): TableLayout {
  const dataRows = Math.max(1, spec.rows.length + spec.blankRows);
  const range = { row: spec.row, column: spec.column, rowCount: 1 + dataRows, columnCount: spec.columns.length };
  return { spec, range, headings: uniqueHeadings(spec.columns.map((column) => column.heading)) };
}

/** What Excel does itself when a range becomes a table: a blank heading becomes "Kolom1", the second "Aantal" "Aantal2". */
function uniqueHeadings(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((heading, index) => {
    const base = heading.trim() === '' ? `${FALLBACK}${index + 1}` : heading.slice(0, MAX_HEADING);
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      unique = base.slice(0, MAX_HEADING - String(number).length) + String(number);
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
