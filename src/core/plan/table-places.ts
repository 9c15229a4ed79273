import { textKey } from '../kernel/text-key';
import { quarterOfKey } from '../schema/quarter-text';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex } from '../schema/headings';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { displayText } from '../workbook/cell-value';
import type { SheetInventory, TableInventory } from '../workbook/inventory';
import { mayLack } from './field-place';
import { headingRows, type HeadingRow } from './plain-ranges';

/** A place where a table may stand: an Excel table, or a row of headings in a plain range. */
export type Place = { readonly sheet: SheetInventory; readonly sheetKey: string; readonly fields: MatchedFields } & (
  { readonly kind: 'table'; readonly table: TableInventory } | { readonly kind: 'range'; readonly range: HeadingRow }
);

/** For each table of the contract the fields whose heading stands at a place. */
type MatchedFields = ReadonlyMap<TableId, ReadonlySet<string>>;

/** By sheet: while the user corrects a matching, tables are looked for after every choice. */
const placesBySheet = new WeakMap<SheetInventory, readonly Place[]>();

/** The places of a sheet: its Excel tables, then the rows of headings outside them. */
export function placesOf(sheet: SheetInventory): readonly Place[] {
  const places = placesBySheet.get(sheet) ?? findPlaces(sheet);
  placesBySheet.set(sheet, places);
  return places;
}

function findPlaces(sheet: SheetInventory): readonly Place[] {
  const sheetKey = nameKey(sheet.name);
  return [
    ...sheet.tables.map((table) => ({
      kind: 'table' as const,
      sheet,
      sheetKey,
      table,
      fields: matchedFields(table.headings.map((heading) => textKey(displayText(heading)))),
    })),
    ...headingRows(sheet).map((range) => ({
      kind: 'range' as const,
      sheet,
      sheetKey,
      range,
      fields: matchedFields(range.keys),
    })),
  ];
}

/** A name without what differs between a table's and a sheet's: spaces, underscores, hyphens, a prefix tbl. */
export function nameKey(name: string): string {
  return textKey(name)
    .replace(/[\s_'-]/g, '')
    .replace(/^(?:tbl|tabel)(?=.)/, '');
}

/** Whether all required columns are there; the settings that allow a calendar without Kansrijk are not read yet. */
export function isComplete(id: TableId, place: Place): boolean {
  return Object.entries<AnyColumn>(TABLES[id].columns).every(
    ([field, { required }]) => !required || place.fields.get(id)?.has(field) || mayLack(id, field, true),
  );
}

/** How many of the table's headings stand at a place. */
export function scoreOf(id: TableId, { fields }: Place): number {
  return fields.get(id)?.size ?? 0;
}

interface HeadingMeaning {
  readonly id: TableId;
  readonly field: string;
}

/** What a heading means in each table that knows it. */
const MEANINGS: ReadonlyMap<string, readonly HeadingMeaning[]> = meaningsOfHeadings();

function meaningsOfHeadings(): ReadonlyMap<string, readonly HeadingMeaning[]> {
  const meanings = new Map<string, HeadingMeaning[]>();
  for (const id of TABLE_IDS) {
    const { names, aliases } = headingIndex(TABLES[id]);
    for (const [key, field] of [...names, ...aliases]) {
      meanings.set(key, [...(meanings.get(key) ?? []), { id, field }]);
    }
  }
  return meanings;
}

/** The fields whose heading is among the keys; a column per quarter stands for Start. */
function matchedFields(keys: readonly string[]): MatchedFields {
  const fields = new Map<TableId, Set<string>>();
  const add = (id: TableId, field: string): void => {
    const known = fields.get(id);
    if (known === undefined) fields.set(id, new Set([field]));
    else known.add(field);
  };
  for (const key of keys) {
    for (const { id, field } of MEANINGS.get(key) ?? []) add(id, field);
    if (quarterOfKey(key) !== null) add('tenders', 'start');
  }
  return fields;
}
