import type { CellRange } from '../workbook/address';
import { displayText } from '../workbook/cell-value';
import type { Inventory, SheetInventory, TableInventory } from '../workbook/inventory';
import type { ColumnChoice, RawTable } from '../workbook/raw-table';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { copiedTable, type CopiedTable } from './copied-places';
import { readCouplings, type Coupling, type CouplingProblem } from './couplings';
import { choicesOfList, keptLists, recognisedLists } from './own-lists';
import type { LocatedList, LocatedPart } from '../recognise/locate-list';
import { rangesOfList } from '../recognise/read-list';
import { placeCouplings } from './place-couplings';
import type { TableLocation } from './table-location';
import { endOfPlainRange, type HeadingRow } from './plain-ranges';
import { isComplete, nameKey, placesOf, scoreOf, type Place } from './table-places';

interface Found {
  readonly place: Place;
  readonly by: RawTable['foundBy'];
  readonly choices: readonly ColumnChoice[];
}

/** Where the tables stand, and what of the user's couplings could not be followed. */
export interface TablesLocated {
  readonly locations: ReadonlyMap<TableId, TableLocation>;
  readonly problems: readonly CouplingProblem[];
  /** Tables of which the user has copies: the sheets, and the one that is read (T09). */
  readonly copies: ReadonlyMap<TableId, TableCopies>;
  /** Sheets that would be recognised as part of a table that is coupled, and are not (T11). */
  readonly uncoupled: ReadonlyMap<TableId, readonly string[]>;
}

/** Names of sheets. */
export interface TableCopies {
  readonly read: string;
  readonly places: readonly string[];
}

/** Finds the tables of the contract, with the couplings that the workbook keeps. */
export function locateTables(inventory: Inventory): ReadonlyMap<TableId, TableLocation> {
  return locateKept(inventory).locations;
}

/** The same, with what else was found out. */
export function locateKept(inventory: Inventory): TablesLocated {
  return locateWith(inventory, readCouplings(inventory).couplings);
}

/**
 * Finds the tables of the contract: first where the user said that they are, then by the name of an Excel table, by the
 * name of a sheet, by headings (workbook.md). Sheets of ours and places that are taken are passed over. A sheet that has little more than the name is
 * a last resort for the tables that a report needs: its findings name the headings that are there.
 */
export function locateWith(inventory: Inventory, couplings: readonly Coupling[]): TablesLocated {
  const places = inventory.sheets.filter((sheet) => sheet.kind === null && !sheet.copyOf).flatMap(placesOf);
  const kept = keptLists(inventory, couplings);
  const isKept = (place: Place): boolean => [...kept.lists.values()].some((list) => holdsPlace(list, place));
  const coupled = placeCouplings(
    couplings.filter(({ list }) => !list),
    places,
  );
  const found = new Map<TableId, Found>([...coupled.found].map(([id, at]) => [id, { ...at, by: 'adopted' }]));
  const coupledPlaces = new Set([...found.values()].map(({ place }) => place));
  let free: readonly Place[] = places.filter((place) => !coupledPlaces.has(place) && !isKept(place));
  const isKeptId = (id: TableId): boolean => [...kept.lists.keys()].some((list) => list === id);
  const isWanted = (id: TableId): boolean => !found.has(id) && !coupled.unused.has(id) && !isKeptId(id);
  const take = (id: TableId, place: Place, by: RawTable['foundBy']): void => {
    found.set(id, { place, by, choices: [] });
    free = free.filter((candidate) => candidate !== place);
  };
  const look = (by: RawTable['foundBy'], find: (id: TableId, free: readonly Place[]) => Place | undefined): void => {
    for (const id of TABLE_IDS) {
      const place = isWanted(id) ? find(id, free) : undefined;
      if (place !== undefined) take(id, place, by);
    }
  };
  look('table-name', byTableName);
  look('sheet-name', bySheetName);
  for (const { id, place } of byHeadings(free)) {
    if (isWanted(id) && free.includes(place)) take(id, place, 'headings');
  }
  look('sheet-name', byNameAlone);
  const copied = new Map<TableId, CopiedTable>();
  for (const [id, at] of found) {
    const copies = at.by === 'adopted' ? null : copiedTable(id, at.place, [...free, at.place].sort(inOrder(places)));
    if (copies === null) continue;
    copied.set(id, copies);
    found.set(id, { ...at, place: copies.read });
  }
  const ranges = [...found.values()].map(({ place }) => place);
  const locations = new Map([...found].map(([id, at]) => [id, locationOf(at, ranges)] as const));
  const own = recognisedLists(inventory, locations, couplings, kept.lists);
  for (const [id, at] of locations) {
    const isShared =
      at.foundBy === 'headings' && [...own.lists].some(([list, { parts }]) => list !== id && standsIn(parts, at));
    if (isShared) locations.delete(id);
  }
  for (const [id, list] of own.lists) locations.set(id, locationOfList(list, locations.get(id)?.foundBy ?? 'headings'));
  for (const [id, list] of kept.lists) locations.set(id, locationOfList(list, 'adopted'));
  const copies = new Map<TableId, TableCopies>(
    [...copied].map(([id, { read, places: at }]) => [id, { read: nameOf(read), places: at.map(nameOf) }] as const),
  );
  for (const [id, sheets] of own.copies) {
    const read = locations.get(id)?.sheet ?? '';
    copies.set(id, { read, places: [read, ...sheets] });
  }
  return { locations, problems: [...coupled.problems, ...kept.problems], copies, uncoupled: own.uncoupled };
}

function inOrder(places: readonly Place[]): (a: Place, b: Place) => number {
  return (a, b) => places.indexOf(a) - places.indexOf(b);
}

function nameOf({ sheet }: Place): string {
  return sheet.name;
}

function ownNames(id: TableId): ReadonlySet<string> {
  return new Set([TABLES[id].name, TABLES[id].sheet].map(nameKey));
}

function aliasNames(id: TableId): ReadonlySet<string> {
  return new Set(TABLES[id].aliases.map(nameKey));
}

function byTableName(id: TableId, free: readonly Place[]): Place | undefined {
  const called = (names: ReadonlySet<string>): Place | undefined =>
    free.find((place) => place.kind === 'table' && names.has(nameKey(place.table.name)));
  return called(new Set([nameKey(TABLES[id].name)])) ?? called(ownNames(id)) ?? called(aliasNames(id));
}

/**
 * The place on the sheet with the table's name that holds most of its headings. A sheet named by an alias ("Monitor")
 * may hold anything, so there they must be complete.
 */
function bySheetName(id: TableId, free: readonly Place[]): Place | undefined {
  const byAlias = onSheets(aliasNames(id), free).filter((place) => isComplete(id, place));
  return best(id, onSheets(ownNames(id), free)) ?? best(id, byAlias);
}

/** For the tables that a report needs: a sheet with the name or an alias, whatever stands on it. */
function byNameAlone(id: TableId, free: readonly Place[]): Place | undefined {
  if (!TABLES[id].needed) return undefined;
  return best(id, onSheets(aliasNames(id), free)) ?? onSheets(ownNames(id), free)[0];
}

function onSheets(names: ReadonlySet<string>, places: readonly Place[]): readonly Place[] {
  return places.filter(({ sheetKey }) => names.has(sheetKey));
}

function best(id: TableId, places: readonly Place[]): Place | undefined {
  const scored = places.map((place) => ({ place, score: scoreOf(id, place) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.place;
}

/** Headings alone must say enough: two matching words are chance. */
const MINIMUM_MATCHES = 3;

/** Tables and places whose headings hold all the table's required columns, best match first. */
function byHeadings(places: readonly Place[]): readonly { readonly id: TableId; readonly place: Place }[] {
  // Most rows of a sheet hold no heading at all.
  const known = places.filter(({ fields }) => fields.size > 0);
  return TABLE_IDS.flatMap((id) =>
    known
      .map((place) => ({ id, place, score: scoreOf(id, place) }))
      .filter(({ place, score }) => score >= MINIMUM_MATCHES && isComplete(id, place)),
  ).sort((a, b) => b.score - a.score);
}

function locationOf({ place, by: foundBy, choices }: Found, places: readonly Place[]): TableLocation {
  if (place.kind === 'table') return { ...locationOfTable(place.sheet, place.table, foundBy), choices, list: null };
  const others = places.flatMap((other) =>
    other.kind === 'range' && other.sheet === place.sheet && other !== place ? [other.range] : [],
  );
  return { ...locationOfRange(place.sheet, place.range, foundBy, others), choices, list: null };
}

/** Whether a place is one of those in which a list stands. */
function holdsPlace({ parts }: LocatedList, place: Place): boolean {
  const { name: sheet } = place.sheet;
  return place.kind === 'table'
    ? standsIn(parts, { sheet, tableName: place.table.name, headerRow: place.table.range.row })
    : standsIn(parts, { sheet, tableName: null, headerRow: place.range.row });
}

function standsIn(
  parts: readonly LocatedPart[],
  at: Pick<TableLocation, 'sheet' | 'tableName' | 'headerRow'>,
): boolean {
  return parts.some(
    ({ place: { sheet, table, headingRows } }) =>
      sheet.name === at.sheet && (table?.name ?? null) === at.tableName && headingRows.includes(at.headerRow ?? -1),
  );
}

/** A list stands where its first part does. */
function locationOfList(list: LocatedList, foundBy: RawTable['foundBy']): TableLocation {
  const [lead] = list.parts as readonly [LocatedPart, ...LocatedPart[]];
  const { sheet, table, headingRows, firstRow, firstColumn } = lead.place;
  return {
    sheet: sheet.name,
    foundBy,
    tableName: table?.name ?? null,
    headerRow: headingRows[0] ?? null,
    headings: list.headings,
    choices: choicesOfList(list),
    data: rangesOfList(list)[0]?.range ?? null,
    below: table === null ? null : rangeBelow(sheet, table.range),
    firstRow,
    firstColumn,
    totalRows: table?.totalRows ?? 0,
    list,
  };
}

function locationOfTable(
  sheet: SheetInventory,
  { name, range, headerRows, totalRows, headings }: TableInventory,
  foundBy: RawTable['foundBy'],
): Omit<TableLocation, 'choices' | 'list'> {
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
    below: rangeBelow(sheet, range),
  };
}

/** Rows looked at below a table. */
const MOST_BELOW = 1000;

/** Up to the next Excel table in the same columns, or the end of what is in use. */
function rangeBelow({ used, tables }: SheetInventory, range: CellRange): CellRange | null {
  const row = range.row + range.rowCount;
  const others = tables.map((table) => table.range).filter((other) => other.row >= row && shareColumns(other, range));
  const end = Math.min(used === null ? row : used.row + used.rowCount, ...others.map((other) => other.row));
  return end <= row ? null : { ...range, row, rowCount: Math.min(end - row, MOST_BELOW) };
}

function shareColumns(a: CellRange, b: CellRange): boolean {
  return a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

function locationOfRange(
  sheet: SheetInventory,
  range: HeadingRow,
  foundBy: RawTable['foundBy'],
  others: readonly HeadingRow[],
): Omit<TableLocation, 'choices' | 'list'> {
  const { row, column, headings } = range;
  const firstRow = row + 1;
  const rowCount = endOfPlainRange(sheet, range, others) - firstRow;
  return {
    sheet: sheet.name,
    foundBy,
    tableName: null,
    headerRow: row,
    headings,
    data: rowCount > 0 ? { row: firstRow, column, rowCount, columnCount: headings.length } : null,
    firstRow,
    firstColumn: column,
    totalRows: 0,
    below: null,
  };
}
