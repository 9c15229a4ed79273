import { textKey } from '../kernel/text-key';
import type { CellRange } from '../workbook/address';
import { displayText, isBlank } from '../workbook/cell-value';
import type { Inventory, SheetInventory, TableInventory } from '../workbook/inventory';
import type { RawTable } from '../workbook/raw-table';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex } from '../schema/headings';
import { TABLE_IDS, TABLES, type TableId } from '../tables';

/** Where a table of the contract stands in the workbook, before its rows are read. */
export interface TableLocation {
  readonly sheet: string;
  readonly foundBy: RawTable['foundBy'];
  readonly tableName: string | null;
  readonly headerRow: number | null;
  readonly headings: readonly string[];
  /** The data rows; `null` when there are none. A plain range may end in a total row. */
  readonly data: CellRange | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly totalRows: 0 | 1;
}

interface Candidate {
  readonly sheet: SheetInventory;
  readonly table: TableInventory | null;
  readonly location: (foundBy: RawTable['foundBy'], id: TableId) => TableLocation | null;
}

/**
 * Finds the tables of the contract: first by the name of an Excel table, then by the name of a sheet, then by headings.
 * Sheets of ours and tables that were found before are passed over.
 */
export function locateTables(inventory: Inventory): ReadonlyMap<TableId, TableLocation> {
  const candidates = inventory.sheets.filter((sheet) => sheet.kind === null).flatMap(candidatesOf);
  const found = new Map<TableId, TableLocation>();
  const free = new Set(candidates);
  const take = (id: TableId, candidate: Candidate | undefined, foundBy: RawTable['foundBy']): void => {
    const location = candidate?.location(foundBy, id);
    if (!candidate || !location) return;
    found.set(id, location);
    free.delete(candidate);
  };
  const missing = (): readonly TableId[] => TABLE_IDS.filter((id) => !found.has(id));
  for (const id of missing()) take(id, byTableName(id, free), 'table-name');
  for (const id of missing()) take(id, bySheetName(id, free), 'sheet-name');
  for (const { id, candidate } of byHeadings(missing(), free)) {
    if (!found.has(id) && free.has(candidate)) take(id, candidate, 'headings');
  }
  return found;
}

/** The tables of a sheet, or the sheet itself as a plain range when it has none. */
function candidatesOf(sheet: SheetInventory): readonly Candidate[] {
  if (sheet.tables.length > 0) {
    return sheet.tables.map((table) => ({
      sheet,
      table,
      location: (foundBy: RawTable['foundBy']) => locationOfTable(sheet, table, foundBy),
    }));
  }
  if (sheet.used === null) return [];
  return [{ sheet, table: null, location: (foundBy, id) => locationOfRange(sheet, id, foundBy) }];
}

/** A name without what differs between a table's and a sheet's: spaces, underscores, hyphens, a prefix tbl. */
function nameKey(name: string): string {
  return textKey(name)
    .replace(/[\s_'-]/g, '')
    .replace(/^tbl/, '');
}

function namesOf(id: TableId): ReadonlySet<string> {
  const { name, sheet, aliases } = TABLES[id];
  return new Set([name, sheet, ...aliases].map(nameKey));
}

function byTableName(id: TableId, free: ReadonlySet<Candidate>): Candidate | undefined {
  const own = nameKey(TABLES[id].name);
  const names = namesOf(id);
  const tables = [...free].filter((candidate) => candidate.table !== null);
  return (
    tables.find((candidate) => nameKey(candidate.table?.name ?? '') === own) ??
    tables.find((candidate) => names.has(nameKey(candidate.table?.name ?? '')))
  );
}

function bySheetName(id: TableId, free: ReadonlySet<Candidate>): Candidate | undefined {
  const names = namesOf(id);
  const onSheet = [...free].filter((candidate) => names.has(nameKey(candidate.sheet.name)));
  return [...onSheet].sort((a, b) => candidateScore(id, b) - candidateScore(id, a))[0];
}

/** Pairs of a table and a place whose headings hold all its required columns, best match first. */
function byHeadings(
  ids: readonly TableId[],
  free: ReadonlySet<Candidate>,
): readonly { readonly id: TableId; readonly candidate: Candidate }[] {
  const pairs = ids.flatMap((id) =>
    [...free].map((candidate) => ({ id, candidate, score: completeScore(id, candidate) })),
  );
  return pairs.filter((pair) => pair.score >= MINIMUM_MATCHES).sort((a, b) => b.score - a.score);
}

/** Headings alone must say enough: two matching words are chance. */
const MINIMUM_MATCHES = 3;

function headingsOf(id: TableId, candidate: Candidate): readonly string[] {
  return candidate.table ? candidate.table.headings.map(displayText) : (headerOf(candidate.sheet, id)?.headings ?? []);
}

function candidateScore(id: TableId, candidate: Candidate): number {
  return matchedFields(id, headingsOf(id, candidate)).size;
}

function completeScore(id: TableId, candidate: Candidate): number {
  const fields = matchedFields(id, headingsOf(id, candidate));
  const complete = Object.entries<AnyColumn>(TABLES[id].columns).every(
    ([field, column]) =>
      !column.required || fields.has(field) || (id === 'tenders' && (field === 'nr' || field === 'promising')),
  );
  return complete ? fields.size : 0;
}

function matchedFields(id: TableId, headings: readonly string[]): ReadonlySet<string> {
  const { names, aliases } = headingIndex(TABLES[id]);
  const fields = new Set<string>();
  for (const heading of headings) {
    const key = textKey(heading);
    const field = names.get(key) ?? aliases.get(key);
    if (field !== undefined) fields.add(field);
  }
  return fields;
}

function locationOfTable(
  sheet: SheetInventory,
  { name, range, headerRows, totalRows, headings }: TableInventory,
  foundBy: RawTable['foundBy'],
): TableLocation {
  const firstRow = range.row + headerRows;
  const rowCount = range.rowCount - headerRows - totalRows;
  return {
    sheet: sheet.name,
    foundBy,
    tableName: name,
    headerRow: headerRows === 1 ? range.row : null,
    headings: headings.map(displayText),
    data: rowCount > 0 ? { ...range, row: firstRow, rowCount } : null,
    firstRow,
    firstColumn: range.column,
    totalRows,
  };
}

interface HeaderRow {
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  readonly matches: number;
}

/** The row of a plain range that holds most headings of a table; the first filled row when none holds any. */
function headerOf(sheet: SheetInventory, id: TableId): HeaderRow | null {
  if (sheet.used === null) return null;
  let best: HeaderRow | null = null;
  for (const [index, cells] of sheet.head.entries()) {
    if (cells.every(isBlank)) continue;
    const first = cells.findIndex((cell) => !isBlank(cell));
    const texts = cells.slice(first).map(displayText);
    const headings = texts.slice(0, widthOf(texts));
    const matches = matchedFields(id, headings).size;
    if (best === null || matches > best.matches) {
      best = { row: sheet.used.row + index, column: sheet.used.column + first, headings, matches };
    }
  }
  return best;
}

/** Headings end where two blank ones follow each other: what stands further right is something else. */
function widthOf(texts: readonly string[]): number {
  const end = texts.findIndex((text, i) => text.trim() === '' && (texts[i + 1] ?? '').trim() === '');
  return end < 0 ? texts.length : end;
}

function locationOfRange(sheet: SheetInventory, id: TableId, foundBy: RawTable['foundBy']): TableLocation | null {
  const header = headerOf(sheet, id);
  if (header === null || sheet.used === null) return null;
  const firstRow = header.row + 1;
  const rowCount = sheet.used.row + sheet.used.rowCount - firstRow;
  return {
    sheet: sheet.name,
    foundBy,
    tableName: null,
    headerRow: header.row,
    headings: header.headings,
    data: rowCount > 0 ? { row: firstRow, column: header.column, rowCount, columnCount: header.headings.length } : null,
    firstRow,
    firstColumn: header.column,
    totalRows: 0,
  };
}
