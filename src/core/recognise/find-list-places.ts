import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import type { Slices } from '../kernel/slices';
import type { Inventory, SheetInventory, TableInventory } from '../workbook/inventory';
import { claimsOf, LIST_IDS, mayMeanSomething, type ListId } from './heading-claims';
import { oneLine, twoLines, type Heading } from './heading-lines';
import type { ListPlace } from './list-place';
import { timeKind, yearPartOf } from './time-words';

/** A place with how much its headings say for each list, at a glance. */
export interface PlaceGlance {
  readonly place: ListPlace;
  readonly scores: Readonly<Record<ListId, number>>;
}

/** Columns of a row that belong together: first and last, both included. */
interface Piece {
  readonly first: number;
  readonly last: number;
}

/** The places of a sheet that may be a list: its Excel tables, and rows of headings outside them, also side by side. */
export function findListPlaces(sheet: SheetInventory): readonly PlaceGlance[] {
  const known = glancesBySheet.get(sheet) ?? lookForPlaces(sheet);
  glancesBySheet.set(sheet, known);
  return known;
}

/** Looks at the sheets of a workbook one by one; what was found is remembered for all that is asked of them later. */
export function* lookAtSheets({ sheets }: Inventory): Slices<void> {
  for (const sheet of sheets) {
    if (sheet.kind === null) findListPlaces(sheet);
    yield;
  }
}

/** The same without what their headings say. */
export function placesOnSheet(sheet: SheetInventory): readonly ListPlace[] {
  return findListPlaces(sheet).map(({ place }) => place);
}

/** By sheet: while the user answers questions the same sheets are looked at again. */
const glancesBySheet = new WeakMap<SheetInventory, readonly PlaceGlance[]>();

function lookForPlaces(sheet: SheetInventory): readonly PlaceGlance[] {
  const tables = sheet.tables
    .filter(({ headerRows }) => headerRows === 1)
    .map((table) => glance(placeOfTable(sheet, table)));
  return [...tables, ...plainPlaces(sheet)];
}

function placeOfTable(sheet: SheetInventory, table: TableInventory): ListPlace {
  const { range, headerRows, totalRows } = table;
  const firstRow = range.row + headerRows;
  const endRow = range.row + range.rowCount - totalRows;
  const headings = oneLine(table.headings);
  const width = range.columnCount;
  const sample = rowsOf(sheet, firstRow, endRow, range.column, width);
  return { sheet, table, headingRows: [range.row], firstColumn: range.column, headings, firstRow, endRow, sample };
}

/** The rows of the head between two rows of the sheet, from a column. */
function rowsOf(
  { head, used }: SheetInventory,
  from: number,
  until: number,
  column: number,
  width: number,
): readonly (readonly CellValue[])[] {
  const top = used?.row ?? 0;
  const left = column - (used?.column ?? 0);
  return head.slice(Math.max(0, from - top), Math.max(0, until - top)).map((cells) => cells.slice(left, left + width));
}

/** The heads of sheets may be many; rows of numbers and long texts are passed over before any word is looked at. */
function plainPlaces(sheet: SheetInventory): readonly PlaceGlance[] {
  const { used } = sheet;
  if (used === null) return [];
  const head = outsideTables(sheet);
  const found: PlaceGlance[] = [];
  let lastFound: number | null = null;
  for (const row of head.keys()) {
    // Below the headings of a list stand its rows; another list is set apart by a blank row.
    const isRow = lastFound !== null && row > lastFound + MOST_HEADING_ROWS && !isSetApart(head, row);
    if (isRow) continue;
    const there = glancesAt(sheet, head, row);
    found.push(...there);
    if (there.some((one) => best(one) >= CLEAR_SCORE)) lastFound = row;
  }
  return withoutOverlap(found.sort((a, b) => best(b) - best(a)));
}

function outsideTables({ head, used, tables }: SheetInventory): readonly (readonly CellValue[])[] {
  if (tables.length === 0 || used === null) return head;
  return head.map((cells, index) =>
    cells.map((cell, at) => {
      const row = used.row + index;
      const column = used.column + at;
      const isInside = tables.some(
        ({ range }) =>
          row >= range.row &&
          row < range.row + range.rowCount &&
          column >= range.column &&
          column < range.column + range.columnCount,
      );
      return isInside ? null : cell;
    }),
  );
}

const MOST_HEADING_ROWS = 2;
/** With so much to say a row is the headings of a list. */
const CLEAR_SCORE = 3.5;
const MOST_ABOVE = 3;

/** Whether a blank row stands just above, or above the title of what begins here. */
function isSetApart(head: readonly (readonly CellValue[])[], row: number): boolean {
  for (let above = row - 1; above >= Math.max(0, row - MOST_ABOVE); above--) {
    const filled = (head[above] ?? []).filter((cell) => !isBlank(cell)).length;
    if (filled === 0) return true;
    if (filled > MOST_ABOVE) return false;
  }
  return false;
}

const LONGEST_HEADING = 90;
/** A place with less to say is no list. */
const LEAST_SCORE = 1.4;

function glancesAt(
  sheet: SheetInventory,
  head: readonly (readonly CellValue[])[],
  row: number,
): readonly PlaceGlance[] {
  const cells = head[row] ?? [];
  if (!mayBeHeadings(cells)) return [];
  const whole = joined(head, row, piecesOf(head, row));
  return whole.flatMap((piece) => {
    const single = glance(plainPlace(sheet, head, [row], piece));
    const above = row === 0 ? null : groupLine(head[row - 1] ?? [], cells, piece);
    const below = lowerLine(head, row, piece);
    const pairs = [
      ...(above === null ? [] : [glance(plainPlace(sheet, head, [row - 1, row], above))]),
      ...(below === null ? [] : [glance(plainPlace(sheet, head, [row, row + 1], below))]),
    ];
    return [single, ...pairs].filter((candidate) => best(candidate) >= LEAST_SCORE);
  });
}

/** Headings are short texts, and years, days or numbers above columns per year, month or week: several, or none. */
function mayBeHeadings(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let numbers = 0;
  const seen = new Set<CellValue>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (typeof cell === 'number') {
      const kind = timeKind(cell);
      if (kind === null && !(Number.isInteger(cell) && cell >= 1 && cell <= 53)) return false;
      if (kind !== 'year') numbers += 1;
      continue;
    }
    if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return false;
    texts += 1;
    seen.add(cell);
  }
  if (texts < FEWEST_HEADINGS || seen.size * 3 < texts) return false;
  if (numbers > 0 && numbers < FEWEST_NUMBERS) return false;
  let meaning = 0;
  for (const cell of seen) if (mayMeanSomething(String(cell)) && ++meaning >= FEWEST_HEADINGS) return true;
  return false;
}

const FEWEST_NUMBERS = 3;
const FEWEST_HEADINGS = 2;
/** Rows below a heading in which a column that is in use has something. */
const LOOKED_BELOW = 25;

/** The pieces of a row: a column that is blank here, above and below parts them. */
function piecesOf(head: readonly (readonly CellValue[])[], row: number): readonly Piece[] {
  const width = Math.max(...head.slice(row, row + LOOKED_BELOW).map((cells) => cells.length), 0);
  const pieces: Piece[] = [];
  let first: number | null = null;
  for (let column = 0; column <= width; column++) {
    const isUsed = column < width && isColumnUsed(head, row, column);
    if (isUsed && first === null) first = column;
    if (!isUsed && first !== null) {
      pieces.push(...trimmed(head[row] ?? [], { first, last: column - 1 }));
      first = null;
    }
  }
  return pieces;
}

function isColumnUsed(head: readonly (readonly CellValue[])[], row: number, column: number): boolean {
  const last = Math.min(head.length, row + LOOKED_BELOW);
  for (let at = row; at < last; at++) if (!isBlank(head[at]?.[column] ?? null)) return true;
  return false;
}

/** From the first to the last filled heading; nothing where there is none. */
function trimmed(cells: readonly CellValue[], { first, last }: Piece): readonly Piece[] {
  let from = first;
  let until = last;
  while (from <= last && isBlank(cells[from] ?? null)) from += 1;
  while (until >= from && isBlank(cells[until] ?? null)) until -= 1;
  return from > until ? [] : [{ first: from, last: until }];
}

/** Pieces that are one list with a blank column in it: the right one has no name of its own, and as many rows. */
function joined(head: readonly (readonly CellValue[])[], row: number, pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const isPart =
      before !== undefined &&
      piece.first - before.last <= WIDEST_GAP &&
      !hasName(head[row] ?? [], piece) &&
      hasName(head[row] ?? [], before) &&
      filledRows(head, row, piece) * 2 >= filledRows(head, row, before);
    if (isPart) result[result.length - 1] = { first: before.first, last: piece.last };
    else result.push(piece);
  }
  return result;
}

/** Blank columns within a list are there to look at: one or two. */
const WIDEST_GAP = 3;

function hasName(cells: readonly CellValue[], { first, last }: Piece): boolean {
  const headings = oneLine(cells.slice(first, last + 1));
  return headings.some((heading) =>
    LIST_IDS.some((id) =>
      claimsOf(id, heading).some(({ field, score }) => (field === 'title' || field === 'name') && score >= 0.5),
    ),
  );
}

function filledRows(head: readonly (readonly CellValue[])[], row: number, { first, last }: Piece): number {
  return head
    .slice(row + 1, row + 1 + LOOKED_BELOW)
    .filter((cells) => cells.slice(first, last + 1).some((cell) => !isBlank(cell))).length;
}

/**
 * The piece with the line above it, where that line holds groups: several, or one that does not begin at the first
 * column. A title stands alone at the left.
 */
function groupLine(above: readonly CellValue[], cells: readonly CellValue[], piece: Piece): Piece | null {
  const filled: number[] = [];
  for (let column = piece.first; column <= piece.last; column++)
    if (!isBlank(above[column] ?? null)) filled.push(column);
  const isLone = filled.length === 1 && filled[0] === piece.first;
  if (filled.length === 0 || isLone || filled.length > cells.length) return null;
  const isShort = filled.every((column) => displayText(above[column] ?? null).length <= LONGEST_HEADING);
  const isNumeric = filled.some(
    (column) => typeof above[column] === 'number' && timeKind(above[column] ?? null) === null,
  );
  return isShort && !isNumeric ? piece : null;
}

/** The piece with a line below it that holds the headings of its groups: it fills columns that are blank above. */
function lowerLine(head: readonly (readonly CellValue[])[], row: number, piece: Piece): Piece | null {
  const cells = head[row] ?? [];
  const below = head[row + 1] ?? [];
  let last = piece.last;
  while (!isBlank(below[last + 1] ?? null) && isBlank(cells[last + 1] ?? null)) last += 1;
  let fills = 0;
  for (let column = piece.first; column <= last; column++) {
    const lower = below[column] ?? null;
    if (isBlank(lower)) continue;
    if (typeof lower === 'number' && timeKind(lower) === null) return null;
    if (displayText(lower).length > LONGEST_HEADING) return null;
    if (isBlank(cells[column] ?? null)) fills += 1;
  }
  return fills === 0 ? null : { first: piece.first, last };
}

function plainPlace(
  sheet: SheetInventory,
  head: readonly (readonly CellValue[])[],
  rows: readonly number[],
  { first, last }: Piece,
): ListPlace {
  const { used } = sheet;
  const top = used?.row ?? 0;
  const cut = (row: number): readonly CellValue[] => head[row]?.slice(first, last + 1) ?? [];
  const [upper, lower] = rows;
  const headings =
    lower === undefined
      ? oneLine(padded(cut(upper ?? 0), last - first + 1))
      : twoLines(padded(cut(upper ?? 0), last - first + 1), cut(lower));
  const next = (rows.at(-1) ?? 0) + 1;
  return {
    sheet,
    table: null,
    headingRows: rows.map((row) => row + top),
    firstColumn: (used?.column ?? 0) + first,
    headings,
    firstRow: next + top,
    endRow: top + (used?.rowCount ?? 0),
    sample: head.slice(next).map((cells) => cells.slice(first, last + 1)),
  };
}

function padded(cells: readonly CellValue[], width: number): readonly CellValue[] {
  return cells.length >= width ? cells : [...cells, ...Array<null>(width - cells.length).fill(null)];
}

/** How much the headings of a place say for each list: the best words of each field, a name among them. */
function glance(place: ListPlace): PlaceGlance {
  const scores = Object.fromEntries(LIST_IDS.map((id) => [id, scoreOf(id, place.headings)])) as Record<ListId, number>;
  return { place, scores };
}

/** The fields without which a row is not an item of the list. */
const NAME_FIELD: Readonly<Record<ListId, string>> = { tenders: 'title', actions: 'title', themes: 'name' };

function scoreOf(id: ListId, headings: readonly Heading[]): number {
  const best = new Map<string, number>();
  let parts = 0;
  let underYears = 0;
  for (const heading of headings) {
    if (heading.text === '') continue;
    if (yearPartOf(heading.lower) !== null) {
      parts += 1;
      if (heading.upper !== null && timeKind(heading.upper) === 'year') underYears += 1;
    }
    const [claim] = claimsOf(id, heading);
    if (claim !== undefined) best.set(claim.field, Math.max(best.get(claim.field) ?? 0, claim.score));
  }
  const hasName = headings.some((heading) =>
    claimsOf(id, heading).some(({ field, score }) => field === NAME_FIELD[id] && score >= 0.4),
  );
  if (!hasName) return 0;
  const sum = [...best.values()].reduce((total, score) => total + score, 0);
  return sum + (id === 'tenders' && parts >= FEWEST_PARTS ? 1 : 0) + (underYears >= FEWEST_PARTS ? 0.5 : 0);
}

/** Columns per quarter or month are at least so many. */
const FEWEST_PARTS = 3;

function best({ scores }: PlaceGlance): number {
  return Math.max(...LIST_IDS.map((id) => scores[id]));
}

/** The best places that do not share headings or rows; below another list only after a blank row. */
function withoutOverlap(sorted: readonly PlaceGlance[]): readonly PlaceGlance[] {
  const kept: PlaceGlance[] = [];
  for (const candidate of sorted) {
    const clash = kept.find((other) => shareColumns(candidate.place, other.place));
    if (clash === undefined || isApart(candidate.place, clash.place)) kept.push(candidate);
  }
  return kept.map((one) => ({ ...one, place: endedBefore(one.place, kept) }));
}

function shareColumns(a: ListPlace, b: ListPlace): boolean {
  return a.firstColumn < b.firstColumn + b.headings.length && b.firstColumn < a.firstColumn + a.headings.length;
}

/** Whether one of two places stands below the other, with a blank row between. */
function isApart(a: ListPlace, b: ListPlace): boolean {
  const [upper, lower] = (a.headingRows[0] ?? 0) < (b.headingRows[0] ?? 0) ? [a, b] : [b, a];
  if (upper.firstRow >= (lower.headingRows[0] ?? 0)) return false;
  return blankRowBetween(upper, lower) !== null;
}

function blankRowBetween(upper: ListPlace, lower: ListPlace): number | null {
  const until = (lower.headingRows[0] ?? 0) - upper.firstRow;
  for (let row = until - 1; row > 0; row--) if ((upper.sample[row] ?? []).every(isBlank)) return row + upper.firstRow;
  return null;
}

function endedBefore(place: ListPlace, all: readonly PlaceGlance[]): ListPlace {
  const below = all
    .map((other) => other.place)
    .filter((other) => (other.headingRows[0] ?? 0) > (place.headingRows[0] ?? 0) && shareColumns(place, other))
    .flatMap((other) => blankRowBetween(place, other) ?? []);
  if (below.length === 0) return place;
  const endRow = Math.min(...below);
  return { ...place, endRow, sample: place.sample.slice(0, endRow - place.firstRow) };
}
