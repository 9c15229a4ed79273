import { parseRange, rangeAddress, type CellRange } from '../../../../core/workbook/address';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { HostError } from '../../../../app/ports';
import type { OpcPackage } from '../package/opc-package';
import type { BookSheet } from '../workbook/workbook-part';
import { childOf, childrenOf, XmlDocument } from '../xml/xml-document';

/** A history table as it stands in the workbook: an Excel table, or a plain range with a header row. */
export interface HistoryTable {
  /** Of its first row, the header row where it has one. */
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  readonly headerRows: 0 | 1;
  /** Data rows, without header and total row. */
  readonly rowCount: number;
  readonly totalRows: 0 | 1;
  /** Formulas that Excel fills down, by column of the sheet. */
  readonly formulas: ReadonlyMap<number, string>;
  /** The part of the Excel table; `null` for a plain range. */
  readonly part: string | null;
}

/** Finds the table by its name; the workbook itself says where it ends, the update where it was when it was read. */
export function findHistoryTable(pack: OpcPackage, sheet: BookSheet, update: HistoryUpdate): HistoryTable {
  const { range, totalRows } = update;
  if (update.tableName === null) {
    const rowCount = range.rowCount - 1 - totalRows;
    return { ...range, headerRows: 1, rowCount, totalRows, formulas: new Map(), part: null };
  }
  for (const { part } of pack.relationshipsOf(sheet.part).ofKind('table')) {
    if (part === null || !pack.has(part)) continue;
    const table = readTable(pack.text(part), part, update.tableName);
    if (table) return table;
  }
  throw new HostError('sheet-gone', { sheet: update.sheet, table: update.tableName });
}

/** Writes where the table ends now, into its own part; filter buttons go along, the total row has none. */
export function resizeTable(pack: OpcPackage, table: HistoryTable, rowCount: number): void {
  if (table.part === null) return;
  const document = new XmlDocument(pack.text(table.part), table.part);
  // How Excel marks a table without data, whose one row only waits for some.
  document.removeAttribute(document.root, 'insertRow');
  if (rowCount !== table.rowCount) {
    const filtered: CellRange = { ...table, rowCount: table.headerRows + rowCount };
    const whole: CellRange = { ...filtered, rowCount: filtered.rowCount + table.totalRows };
    document.setAttribute(document.root, 'ref', rangeAddress(whole));
    const filter = childOf(document.root, 'autoFilter');
    if (filter) document.setAttribute(filter, 'ref', rangeAddress(filtered));
  }
  if (document.changed) pack.write(table.part, document.toString());
}

function readTable(xml: string, part: string, name: string): HistoryTable | null {
  const document = new XmlDocument(xml, part);
  const attributes = document.attributes(document.root);
  const names = [attributes.get('displayName'), attributes.get('name')];
  if (!names.some((found) => found?.toLowerCase() === name.toLowerCase())) return null;
  const range = parseRange(attributes.get('ref') ?? '');
  if (!range) return null;
  const headerRows = attributes.get('headerRowCount') === '0' ? 0 : 1;
  const totalRows = Number(attributes.get('totalsRowCount') ?? 0) > 0 ? 1 : 0;
  const columns = childOf(document.root, 'tableColumns');
  const formulas = new Map<number, string>();
  (columns ? childrenOf(columns, 'tableColumn') : []).forEach((column, index) => {
    const formula = childOf(column, 'calculatedColumnFormula');
    if (formula && document.attribute(formula, 'array') === null) {
      formulas.set(range.column + index, document.text(formula));
    }
  });
  return { ...range, headerRows, rowCount: range.rowCount - headerRows - totalRows, totalRows, formulas, part };
}
