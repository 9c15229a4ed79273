import { textKey } from '../kernel/text-key';
import { headingIndex } from '../schema/headings';
import { TABLES, type TableId } from '../tables';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { nameKey, type Place } from './table-places';

/** A table that stands in several places, one a copy of the other (T09). */
export interface CopiedTable {
  /** The one that is read. */
  readonly read: Place;
  /** All of them, in the order of the workbook. */
  readonly places: readonly Place[];
}

/**
 * The copies among the places with the same headings as the one that was found: at least half of the keys of the smaller
 * place recur, and the sheets' names do not hold two different years. Read is the sheet that has the table's own name,
 * else the Excel table with that name, else the first (workbook.md). `null` when there is no copy. Looks at the rows that
 * the inventory holds: a copy begins with the same rows.
 */
export function copiedTable(id: TableId, found: Place, all: readonly Place[]): CopiedTable | null {
  const headings = headingsOf(found).join('\u0000');
  const same = all.filter((place) => place === found || headingsOf(place).join('\u0000') === headings);
  const places = same.filter((place) => place === found || isCopy(id, place, found));
  if (places.length < 2) return null;
  const own = new Set([TABLES[id].name, TABLES[id].sheet].map(nameKey));
  const byTable = places.find(
    (place) => place.kind === 'table' && nameKey(place.table.name) === nameKey(TABLES[id].name),
  );
  const read = places.find(({ sheetKey }) => own.has(sheetKey)) ?? byTable ?? places[0] ?? found;
  return { read, places };
}

function isCopy(id: TableId, a: Place, b: Place): boolean {
  const [yearA, yearB] = [a, b].map(({ sheet }) => /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(sheet.name)?.[0]);
  if (yearA !== undefined && yearB !== undefined && yearA !== yearB) return false;
  const [keysA, keysB] = [keysIn(id, a), keysIn(id, b)];
  const [small, large] = keysA.size <= keysB.size ? [keysA, keysB] : [keysB, keysA];
  return small.size > 0 && [...small].filter((key) => large.has(key)).length * 2 >= small.size;
}

function headingsOf(place: Place): readonly string[] {
  const keys =
    place.kind === 'range' ? place.range.keys : place.table.headings.map((heading) => textKey(displayText(heading)));
  return keys.filter((key) => key !== '');
}

/** The keys of the rows that the inventory holds; the names where there are no keys. */
function keysIn(id: TableId, place: Place): ReadonlySet<string> {
  const { head, used } = place.sheet;
  const top = place.kind === 'range' ? place.range : place.table.range;
  const headings =
    place.kind === 'range' ? place.range.keys : place.table.headings.map((heading) => textKey(displayText(heading)));
  const { names, aliases } = headingIndex(TABLES[id]);
  const columnsOf = (fields: readonly string[]): readonly number[] =>
    headings.flatMap((key, column) => (fields.includes(names.get(key) ?? aliases.get(key) ?? '') ? [column] : []));
  const byKey = columnsOf(TABLES[id].key);
  const columns = byKey.length > 0 ? byKey : columnsOf(['title', 'name']);
  const firstRow = top.row + 1 - (used?.row ?? 0);
  const lastRow = place.kind === 'table' ? top.row + place.table.range.rowCount - (used?.row ?? 0) : head.length;
  const keys = new Set<string>();
  for (const cells of head.slice(Math.max(0, firstRow), lastRow)) {
    const parts = columns.map((column): CellValue => cells[top.column + column - (used?.column ?? 0)] ?? null);
    if (columns.length > 0 && !parts.every(isBlank))
      keys.add(parts.map((part) => textKey(displayText(part))).join('\u0000'));
  }
  return keys;
}
