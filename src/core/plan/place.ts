import { cellAddress } from '../workbook/address';
import { displayText, type CellValue } from '../workbook/cell-value';
import { cellPlaceOf, rawCell, type RawTable } from '../workbook/raw-table';
import type { AnyColumn } from '../schema/define-table';
import { FINDING_CODES, type FindingCode, type Severity } from '../schema/finding-codes';
import type { Finding, FindingDetails } from '../schema/finding';
import type { Expected } from '../schema/reading';
import { TABLES, type TableId } from '../tables';
import { columnOf } from './field-place';
import type { Plan, PlanRow, PlanTable, TenderRow, Theme } from './plan';

/** What a finding adds to its code and place. */
export interface FindingExtras {
  readonly severity?: Severity;
  readonly details?: FindingDetails;
  readonly expected?: Expected | null;
}

/** A finding about a table as a whole. */
export function tableFinding(
  id: TableId,
  raw: RawTable | null,
  code: FindingCode,
  extras: FindingExtras & { readonly column?: string; readonly tableColumn?: number } = {},
): Finding {
  const atHeading = raw !== null && raw.headerRow !== null && extras.tableColumn !== undefined;
  const tableColumn = extras.tableColumn ?? 0;
  return {
    code,
    severity: extras.severity ?? FINDING_CODES[code].severity,
    table: TABLES[id].name,
    sheet: raw?.sheet ?? null,
    row: null,
    rowNumber: null,
    column: extras.column ?? null,
    heading: atHeading ? (raw.headings[tableColumn] ?? null) : null,
    cell: atHeading ? cellAddress(raw.headerRow ?? 0, raw.firstColumn + tableColumn) : null,
    value: null,
    expected: extras.expected ?? null,
    details: extras.details ?? {},
  };
}

/** Where a finding about a row stands: under which of the contract's names, and in which column of the table. */
export interface CellPlace {
  readonly column: string | null;
  /** From 0; `null` when the sheet lacks the column. */
  readonly tableColumn: number | null;
}

/** A finding about a row: about one of its cells when `tableColumn` is a column that is there. */
function rowFindingAt(
  id: TableId,
  raw: RawTable,
  row: { readonly key: string; readonly rowNumber: number },
  place: CellPlace,
  code: FindingCode,
  extras: FindingExtras,
): Finding {
  const { tableColumn } = place;
  const cell: CellValue = tableColumn === null ? null : rawCell(raw, row.rowNumber, tableColumn);
  const at = cellPlaceOf(raw, row.rowNumber, tableColumn ?? 0);
  return {
    code,
    severity: extras.severity ?? FINDING_CODES[code].severity,
    table: TABLES[id].name,
    sheet: at.sheet,
    row: row.key,
    rowNumber: row.rowNumber,
    column: place.column,
    heading: tableColumn === null ? null : (raw.headings[tableColumn] ?? null),
    cell: cellAddress(at.row, at.column),
    value: cell === null ? null : displayText(cell),
    expected: extras.expected ?? null,
    details: extras.details ?? {},
  };
}

/** A finding about a field of a row; the cell is the row's first when the sheet lacks the column. */
export function fieldFinding<Id extends TableId>(
  table: PlanTable<Id>,
  row: PlanRow<Id>,
  field: (keyof PlanRow<Id> & string) | null,
  code: FindingCode,
  extras: FindingExtras = {},
): Finding {
  if (table.raw === null) throw new TypeError(`A row of ${table.id} without its table`);
  const columns = TABLES[table.id].columns as Readonly<Record<string, AnyColumn>>;
  const column = field === null ? null : (columns[field]?.heading ?? null);
  const tableColumn = field === null ? null : columnOf(table, row, field);
  return rowFindingAt(table.id, table.raw, row, { column, tableColumn }, code, extras);
}

/** A finding about the cell of a tender under a theme. */
export function themeCellFinding(
  plan: Plan,
  tender: TenderRow,
  theme: Theme,
  code: FindingCode,
  extras: FindingExtras = {},
): Finding {
  const place = { column: theme.name, tableColumn: theme.column };
  return tenderCellFinding(plan.tables.tenders, tender, place, code, extras);
}

/** A finding about a cell of a tender that is no field of the contract: under a theme, or under a quarter. */
export function tenderCellFinding(
  { raw }: PlanTable<'tenders'>,
  tender: TenderRow,
  place: CellPlace,
  code: FindingCode,
  extras: FindingExtras = {},
): Finding {
  if (raw === null) throw new TypeError('A tender without its table');
  return rowFindingAt('tenders', raw, tender, place, code, extras);
}
