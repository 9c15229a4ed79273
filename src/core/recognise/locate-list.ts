import { textKey } from '../kernel/text-key';
import { columnLetters } from '../workbook/address';
import type { Inventory, SheetInventory } from '../workbook/inventory';
import { placesOnSheet } from './find-list-places';
import { distinctTexts } from './heading-lines';
import type { ListCoupling } from './list-coupling';
import { yearOfPlace } from './list-clusters';
import type { ListPlace } from './list-place';
import { withColumns, type StartExpression } from './start-expression';

/** A part of a located list: where it stands, and its columns in the order of the first part. */
export interface LocatedPart {
  readonly place: ListPlace;
  readonly columns: readonly (number | null)[];
  /** The year that the sheet or its title tells. */
  readonly year: number | null;
}

/** A team's list in the workbook, before its rows are read. */
export interface LocatedList {
  readonly coupling: ListCoupling;
  readonly headings: readonly string[];
  readonly parts: readonly LocatedPart[];
  readonly start: StartExpression | null;
  readonly themesColumn: number | null;
}

/** A place of the coupling that is not there any more. */
export interface LostPlace {
  readonly sheet: string;
  readonly tableName: string | null;
  readonly because: 'sheet-gone' | 'no-headings';
}

/** Finds the places of a list by the names of their sheets and the headings that were chosen; `null` when none is there. */
export function locateList(
  inventory: Inventory,
  coupling: ListCoupling,
): { readonly list: LocatedList | null; readonly lost: readonly LostPlace[] } {
  const wanted = wantedHeadings(coupling);
  const lost: LostPlace[] = [];
  const places = coupling.places.flatMap(({ sheet, tableName }) => {
    const there = sheetNamed(inventory, sheet, tableName);
    const place = there === undefined ? undefined : bestPlace(there, tableName, wanted);
    if (place === undefined)
      lost.push({ sheet, tableName, because: there === undefined ? 'sheet-gone' : 'no-headings' });
    return place === undefined ? [] : [place];
  });
  const [lead] = places;
  if (lead === undefined) return { list: null, lost };
  const headings = textsOf(lead);
  const at = indexOfTexts(headings);
  const parts = places.map((place) => {
    const own = indexOfTexts(textsOf(place));
    const columns = headings.map((heading, column) => (place === lead ? column : (own.get(textKey(heading)) ?? null)));
    return { place, columns, year: yearOfPlace(place) };
  });
  const start =
    coupling.start === null ? null : withColumns(coupling.start, (heading) => at.get(textKey(heading)) ?? null);
  const themesColumn = coupling.themesIn === null ? null : (at.get(textKey(coupling.themesIn)) ?? null);
  return { list: { coupling, headings, parts, start, themesColumn }, lost };
}

function wantedHeadings({ columns, start, themesIn }: ListCoupling): ReadonlySet<string> {
  const ofStart: string[] = [];
  if (start !== null) withColumns(start, (heading) => (ofStart.push(heading), heading));
  const all = [
    ...columns.flatMap(({ heading }) => heading ?? []),
    ...ofStart,
    ...(themesIn === null ? [] : [themesIn]),
  ];
  return new Set(all.map(textKey));
}

/** An Excel table is found by its name, also when its sheet has another one by now. */
function sheetNamed({ sheets }: Inventory, name: string, tableName: string | null): SheetInventory | undefined {
  const own = sheets.filter(({ kind }) => kind === null);
  const byTable =
    tableName === null
      ? undefined
      : own.find(({ tables }) => tables.some((table) => isSameName(table.name, tableName)));
  return (
    byTable ??
    own.find((sheet) => isSameName(sheet.name, name)) ??
    own.find((sheet) => textKey(sheet.name) === textKey(name))
  );
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function bestPlace(
  sheet: SheetInventory,
  tableName: string | null,
  wanted: ReadonlySet<string>,
): ListPlace | undefined {
  const scored = placesOnSheet(sheet)
    .filter(({ table }) => tableName === null || (table !== null && isSameName(table.name, tableName)))
    .map((place) => ({ place, score: textsOf(place).filter((text) => wanted.has(textKey(text))).length }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.place;
}

/** The headings of a place by the text under which they are kept. */
function textsOf({ headings, firstColumn }: ListPlace): readonly string[] {
  return distinctTexts(headings, (column) => columnLetters(firstColumn + column));
}

function indexOfTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(texts.map((text, column) => [textKey(text), column] as const).filter(([text]) => text !== ''));
}
