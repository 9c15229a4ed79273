import { textKey } from '../kernel/text-key';
import { TABLES, type TableId } from '../tables';
import { displayText } from '../workbook/cell-value';
import type { ColumnChoice } from '../workbook/raw-table';
import { problem, unusedTables, type Coupling, type CouplingPlace, type CouplingProblem } from './couplings';
import { scoreOf, type Place } from './table-places';

export interface CouplingsPlaced {
  readonly found: ReadonlyMap<TableId, { readonly place: Place; readonly choices: readonly ColumnChoice[] }>;
  /** Tables that are not to be looked for. */
  readonly unused: ReadonlySet<TableId>;
  /** Couplings that cannot be followed. */
  readonly problems: readonly CouplingProblem[];
}

/** A place where a coupled table may stand, and how much speaks for it: the most important first. */
interface Candidate {
  readonly place: Place;
  readonly rank: readonly number[];
}

/**
 * Finds the places that the user named. An Excel table is found by its name, also when its sheet has another one by now.
 * Where only a sheet is named, and the one Excel table on it is the only thing with headings, that is meant. On a plain
 * sheet the headings are the row that holds most of the headings that the user chose, else most of the
 * table's own, else the row with the most cells. A place is used once: for the table with the most to say for it.
 */
export function placeCouplings(couplings: readonly Coupling[], places: readonly Place[]): CouplingsPlaced {
  const found = new Map<TableId, { place: Place; choices: readonly ColumnChoice[] }>();
  const problems: CouplingProblem[] = [];
  const taken = new Set<Place>();
  const wanted = couplings.flatMap((coupling) => {
    if (coupling.place === null) return [];
    const candidates = candidatesFor(coupling, coupling.place, places);
    if (candidates.length === 0) problems.push(notThere(coupling.id, coupling.place, places));
    return candidates.length === 0 ? [] : [{ ...coupling, place: coupling.place, candidates }];
  });
  for (const { id, choices, place, candidates } of wanted.sort(byBestCandidate)) {
    const [best, ...others] = candidates;
    // Not the best row any more, but one that has headings of the table: two tables may share a sheet.
    const free = [best, ...others.filter(hasHeadings)].find((other) => other && !taken.has(other.place));
    if (free === undefined) problems.push(problem('place-taken', TABLES[id].name, place.tableName ?? place.sheet));
    else {
      taken.add(free.place);
      found.set(id, { place: free.place, choices });
    }
  }
  return { found, unused: unusedTables(couplings), problems };
}

function candidatesFor(
  { id, choices }: Coupling,
  { sheet, tableName }: CouplingPlace,
  places: readonly Place[],
): readonly Candidate[] {
  const wanted = new Set(choices.flatMap(({ heading }) => (heading === null ? [] : [textKey(heading)])));
  const ranked = (there: readonly Place[]): readonly Candidate[] =>
    there
      .map((place) => {
        const keys = keysOf(place);
        const chosen = keys.filter((key) => wanted.has(key)).length;
        const own = scoreOf(id, place);
        return { place, rank: [chosen, own < FEWEST_HEADINGS ? 0 : own, keys.length] };
      })
      .sort((a, b) => compareRanks(a.rank, b.rank));
  const tables = places.filter(isTable);
  if (tableName !== null) return ranked(tables.filter(({ table }) => sameName(table.name, tableName)));
  const onSheet = placesOn(sheet, places);
  const ranges = ranked(onSheet.filter((place) => !isTable(place)));
  const onlyTable = ranked(onSheet.filter(isTable));
  const isTableMeant = onlyTable.length === 1 && (ranges.length === 0 || !ranges.some(hasHeadings));
  return isTableMeant ? onlyTable : ranges;
}

function isTable(place: Place): place is Extract<Place, { readonly kind: 'table' }> {
  return place.kind === 'table';
}

/** One word that is a heading may as well stand among the data: a quarter, a role. */
const FEWEST_HEADINGS = 2;

function keysOf(place: Place): readonly string[] {
  return place.kind === 'range'
    ? place.range.keys
    : place.table.headings.map((heading) => textKey(displayText(heading)));
}

/** Excel tells sheets apart without regard to case only; accents and spaces are forgiven where one sheet is meant. */
function placesOn(sheet: string, places: readonly Place[]): readonly Place[] {
  const exact = places.filter((place) => sameName(place.sheet.name, sheet));
  if (exact.length > 0) return exact;
  const alike = places.filter((place) => textKey(place.sheet.name) === textKey(sheet));
  return new Set(alike.map((place) => place.sheet)).size === 1 ? alike : [];
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function hasHeadings({ rank: [chosen = 0, own = 0] }: Candidate): boolean {
  return chosen + own > 0;
}

function byBestCandidate(
  a: { readonly candidates: readonly Candidate[] },
  b: { readonly candidates: readonly Candidate[] },
): number {
  return compareRanks(a.candidates[0]?.rank ?? [], b.candidates[0]?.rank ?? []);
}

/** The higher rank first. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = (b[i] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}

function notThere(id: TableId, { sheet, tableName }: CouplingPlace, places: readonly Place[]): CouplingProblem {
  const { name } = TABLES[id];
  if (tableName !== null) return problem('excel-table-gone', name, tableName);
  const hasSheet = places.some((place) => sameName(place.sheet.name, sheet));
  return problem(hasSheet ? 'no-headings' : 'sheet-gone', name, sheet);
}
