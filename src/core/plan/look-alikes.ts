import { TABLE_IDS, TABLES, type TableId } from '../tables';
import type { Inventory } from '../workbook/inventory';
import { placesOf, scoreOf } from './table-places';

/**
 * For each needed table that was not found the sheet that looks most like it: the one with most of its headings, on a
 * sheet where no other table stands. T01 names it.
 */
export function lookAlikes(
  { sheets }: Inventory,
  found: ReadonlyMap<TableId, { readonly sheet: string }>,
): ReadonlyMap<TableId, string> {
  const taken = new Set([...found.values()].map(({ sheet }) => sheet));
  const free = sheets.filter(({ kind, copyOf = null, name }) => kind === null && copyOf === null && !taken.has(name));
  const places = free.flatMap(placesOf);
  return new Map(
    TABLE_IDS.filter((id) => TABLES[id].needed && !found.has(id)).flatMap((id) => {
      const scored = places.map((place) => ({ name: place.sheet.name, score: scoreOf(id, place) }));
      const best = scored.reduce((most, one) => (one.score > most.score ? one : most), { name: '', score: 0 });
      return best.score === 0 ? [] : [[id, best.name] as const];
    }),
  );
}
