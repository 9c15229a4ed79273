import { textKey } from '../kernel/text-key';
import type { ListId } from '../recognise/heading-claims';
import { couplingOf, type ListCoupling } from '../recognise/list-coupling';
import { locateList, type LocatedList } from '../recognise/locate-list';
import type { ListPlace } from '../recognise/list-place';
import type { RecognisedList } from '../recognise/recognition';
import { recognise } from '../recognise/recognise';
import { columnsOfStart } from '../recognise/start-expression';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex, matchHeadings } from '../schema/headings';
import { TABLES, type TableId } from '../tables';
import type { Inventory } from '../workbook/inventory';
import type { ColumnChoice } from '../workbook/raw-table';
import { problem, type Coupling, type CouplingProblem } from './couplings';
import type { TableLocation } from './table-location';

/** The team's own lists that count, and what of the kept ones could not be followed. */
export interface OwnListsFound {
  readonly lists: ReadonlyMap<ListId, LocatedList>;
  readonly problems: readonly CouplingProblem[];
}

/** The lists that are recognised, and what else is told of sheets. */
export interface RecognisedLists {
  readonly lists: ReadonlyMap<ListId, LocatedList>;
  /** Sheets that would be part of a list that is kept, and are not on Koppelingen (T11). */
  readonly uncoupled: ReadonlyMap<ListId, readonly string[]>;
  /** Sheets that hold a copy of a list (T09). */
  readonly copies: ReadonlyMap<ListId, readonly string[]>;
}

type Locations = ReadonlyMap<TableId, TableLocation>;

/** The lists that are kept on Koppelingen, where their sheets and headings are still there. */
export function keptLists(inventory: Inventory, couplings: readonly Coupling[]): OwnListsFound {
  const lists = new Map<ListId, LocatedList>();
  const problems: CouplingProblem[] = [];
  for (const coupling of couplings.flatMap(({ list }) => list ?? [])) {
    const { list, lost } = locateList(inventory, coupling);
    const { name } = TABLES[coupling.id];
    for (const { because, sheet, tableName } of lost) problems.push(problem(because, name, tableName ?? sheet));
    if (list !== null) lists.set(coupling.id, list);
  }
  return { lists, problems };
}

/**
 * The lists that count because they are recognised for certain, where nothing was said of them. A table that has the
 * contract's names stays what it was, and gets from recognising only the columns and sheets that it has besides.
 */
export function recognisedLists(
  inventory: Inventory,
  locations: Locations,
  couplings: readonly Coupling[],
  kept: ReadonlyMap<ListId, LocatedList>,
): RecognisedLists {
  const lists = new Map<ListId, LocatedList>();
  const uncoupled = new Map<ListId, readonly string[]>();
  const copies = new Map<ListId, readonly string[]>();
  const said = new Set<TableId>([...couplings.filter(({ list }) => !list).map(({ id }) => id), ...kept.keys()]);
  for (const list of recogniseLists(inventory, locations, kept)) {
    const before = kept.get(list.id);
    if (before !== undefined && hasSameHeadings(before, list)) {
      uncoupled.set(
        list.id,
        list.places.map(({ sheet }) => sheet),
      );
    }
    const coupling = said.has(list.id) ? null : countedCoupling(list, locations.get(list.id));
    const located = coupling === null ? null : locateList(inventory, coupling).list;
    if (located === null) continue;
    lists.set(list.id, located);
    if (list.copies.length > 0) copies.set(list.id, list.copies);
  }
  return { lists, uncoupled, copies };
}

/** A sheet more or less of a list has most of its headings. */
function hasSameHeadings({ headings }: LocatedList, { places }: RecognisedList): boolean {
  const own = new Set(headings.map(textKey).filter((key) => key !== ''));
  const other = new Set((places[0]?.headings ?? []).map(textKey).filter((key) => key !== ''));
  const common = [...own].filter((key) => other.has(key)).length;
  return common * 10 >= Math.max(own.size, other.size) * 7;
}

/** What is recognised on the sheets that no other table has. */
export function recogniseLists(
  inventory: Inventory,
  locations: Locations,
  kept: ReadonlyMap<ListId, LocatedList> = new Map(),
): readonly RecognisedList[] {
  const others = [...locations]
    .filter(([id, { foundBy }]) => !isList(id) || foundBy === 'table-name')
    .map(([, at]) => at);
  const themes = locations.get('themes');
  const isOther = ({ sheet, table, headingRows }: ListPlace): boolean =>
    others.some(
      (at) =>
        at.sheet === sheet.name &&
        at.tableName === (table?.name ?? null) &&
        (table !== null || headingRows.includes(at.headerRow ?? -1)),
    );
  const isKept = ({ sheet, headingRows }: ListPlace): boolean =>
    [...kept.values()].some(({ parts }) =>
      parts.some(({ place }) => place.sheet.name === sheet.name && place.headingRows[0] === headingRows[0]),
    );
  const names = themes === undefined ? null : namesBelow(inventory, themes);
  const about = JSON.stringify([
    names,
    others.map(({ sheet, tableName, headerRow }) => [sheet, tableName, headerRow]),
    [...kept].map(([id, { parts }]) => [id, parts.map(({ place }) => [place.sheet.name, place.headingRows])]),
  ]);
  const known = recognisedBefore.get(inventory) ?? new Map<string, readonly RecognisedList[]>();
  recognisedBefore.set(inventory, known);
  const before = known.get(about);
  if (before !== undefined) return before;
  const { lists } = recognise(inventory, {
    isTaken: (place) => isKept(place) || isOther(place),
    ...(names === null ? {} : { themes: names }),
  });
  known.set(about, lists);
  return lists;
}

/** By workbook, and what of it is something else: tables are looked for after every choice of the user. */
const recognisedBefore = new WeakMap<Inventory, Map<string, readonly RecognisedList[]>>();
function isList(id: TableId): id is ListId {
  return id === 'tenders' || id === 'actions' || id === 'themes';
}

/** The names of the themes, as far as the head of their sheet shows them. */
function namesBelow({ sheets }: Inventory, location: TableLocation): readonly string[] {
  const sheet = sheets.find(({ name }) => name === location.sheet);
  const column = matchHeadings(TABLES.themes, location.headings).columns.get('name');
  if (sheet?.used === undefined || sheet.used === null || column === undefined) return [];
  const from = location.firstRow - sheet.used.row;
  const at = location.firstColumn + column - sheet.used.column;
  const names = sheet.head.slice(Math.max(0, from)).map((cells) => String(cells[at] ?? '').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** What of a recognised list counts without being asked; `null` for nothing. */
function countedCoupling(list: RecognisedList, location: TableLocation | undefined): ListCoupling | null {
  if (list.id === 'themes' && location !== undefined) return null;
  const coupling = couplingOf(list, false);
  if (location === undefined) return list.confidence === 'certain' ? coupling : null;
  if (location.foundBy === 'adopted' || location.foundBy === 'table-name') return null;
  const [lead] = list.places;
  const isSamePlace =
    lead !== undefined && lead.sheet === location.sheet && lead.headingRows.includes(location.headerRow ?? -1);
  const named = namedColumns(list.id, location.headings);
  if (!hasOwnNames(list.id, named)) return list.confidence === 'certain' ? coupling : null;
  if (!isSamePlace) return null;
  const used = new Set(named.map(({ heading }) => textKey(heading ?? '')));
  const known = new Set(named.map(({ column }) => column));
  const added = coupling.columns.filter(
    ({ column, heading }) => !known.has(column) && !used.has(textKey(heading ?? '')),
  );
  if (added.length === 0 && list.places.length === 1) return null;
  return { ...coupling, columns: [...named, ...added], start: known.has('Start') ? null : coupling.start };
}

/** The columns that a table has by the contract's names and aliases. */
function namedColumns(id: ListId, headings: readonly string[]): readonly ColumnChoice[] {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  const match = matchHeadings(TABLES[id], headings);
  return [...match.columns].map(([field, at]) => ({
    column: columns[field]?.heading ?? field,
    heading: headings[at] ?? null,
  }));
}

/** Whether a table is kept as the contract has it: its items, and what they are counted by, under the contract's own names. */
function hasOwnNames(id: ListId, named: readonly ColumnChoice[]): boolean {
  const { names } = headingIndex(TABLES[id]);
  const isOwn = (column: string): boolean =>
    named.some((choice) => choice.column === column && names.has(textKey(choice.heading ?? '')));
  if (id === 'tenders') return isOwn('Aanbesteding') && isOwn('Start');
  return id === 'actions' ? isOwn('Actie') : isOwn('Thema');
}

/** The columns of a list for the matching of headings: those that were chosen, and of the contract's no other. */
export function choicesOfList({ coupling, headings, start }: LocatedList): readonly ColumnChoice[] {
  const chosen = coupling.columns.filter(({ heading }) => heading !== null);
  const ofStart =
    start === null || start.kind === 'marks'
      ? []
      : [{ column: START, heading: headings[columnsOfStart(start).at(-1) ?? -1] ?? null }];
  const said = new Set([...chosen, ...ofStart].map(({ column }) => column));
  const others = Object.values<AnyColumn>(TABLES[coupling.id].columns)
    .filter(({ heading }) => !said.has(heading))
    .map(({ heading }) => ({ column: heading, heading: null }));
  return [...chosen, ...ofStart, ...others];
}

const START = TABLES.tenders.columns.start.heading;
