import { readCouplings, THEMES_IN_ONE, type Coupling } from '../../core/plan/couplings';
import { locateWith } from '../../core/plan/locate-tables';
import { matchedColumns } from '../../core/plan/matched-columns';
import { recogniseLists } from '../../core/plan/own-lists';
import type { TableLocation } from '../../core/plan/table-location';
import { textKey } from '../../core/kernel/text-key';
import type { ListId } from '../../core/recognise/heading-claims';
import { couplingOf, type ListCoupling } from '../../core/recognise/list-coupling';
import { locateList, type LocatedList } from '../../core/recognise/locate-list';
import { rangesOfList, readList } from '../../core/recognise/read-list';
import type { Confidence, RecognisedColumn, RecognisedList, RecognisedValue } from '../../core/recognise/recognition';
import { columnsOfStart } from '../../core/recognise/start-expression';
import { isWordOfContract, wordsOfColumn } from '../../core/recognise/words-of-list';
import { MANIFEST_THEMES } from '../../core/reference/theme-names';
import { TABLES } from '../../core/tables';
import { displayText, isBlank, type CellValue } from '../../core/workbook/cell-value';
import type { CellGrid, Inventory } from '../../core/workbook/inventory';
import type { OwnList, RawPart, SkippedRow } from '../../core/workbook/raw-table';
import type { WorkbookReader } from '../ports';

/** A list of the team's with what is known of it, before anything is kept. */
export interface AdoptingList {
  readonly id: ListId;
  /** Whether it counts at once; a proposed one counts after the user's yes. */
  readonly confidence: Confidence;
  /** Whether Koppelingen says it, the contract's own names do, or it was recognised. */
  readonly by: 'kept' | 'names' | 'recognised';
  readonly places: readonly RawPart[];
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  readonly columns: readonly RecognisedColumn[];
  readonly themesIn: {
    readonly heading: string;
    readonly confidence: Confidence;
    readonly samples: readonly string[];
  } | null;
  readonly values: readonly RecognisedValue[];
  readonly rivals: ReadonlyMap<string, readonly string[]>;
  readonly others: RecognisedList['others'];
  /** The headings of its first place. */
  readonly headings: readonly string[];
  /** What counts without a yes, and with a yes to all. */
  readonly certain: ListCoupling;
  readonly accepted: ListCoupling;
}

/** A workbook as it is looked at to be adopted. */
export interface Adopting {
  readonly inventory: Inventory;
  readonly couplings: readonly Coupling[];
  readonly lists: readonly AdoptingList[];
  /** Whether the workbook has a table of themes. */
  readonly hasThemes: boolean;
  /** The themes that its calendar names, for the sheet that is made where there is none. */
  readonly themes: readonly string[];
}

const LISTS: readonly ListId[] = ['tenders', 'actions', 'themes'];

/** Looks at a workbook: what its lists are, where they stand, what is certain and what is to be asked. Changes nothing. */
export async function adoptingOf(reader: WorkbookReader): Promise<Adopting> {
  const inventory = await reader.inventory();
  const { couplings } = readCouplings(inventory);
  const { locations } = locateWith(inventory, couplings);
  const kept = new Map(couplings.flatMap(({ id, list }) => (list ? [[id, list] as const] : [])));
  const recognised = recogniseLists(inventory, locations);
  const unused = new Set(couplings.flatMap(({ id, place }) => (place === null ? [id] : [])));
  const found = LISTS.flatMap((id) => {
    if (unused.has(id)) return [];
    const list = recognised.find((candidate) => candidate.id === id);
    const saying = sayingOf(id, kept.get(id), locations.get(id), list);
    const located = saying === null ? null : locateList(inventory, saying.accepted).list;
    return saying === null || located === null ? [] : [{ saying, located }];
  });
  const grids = await reader.read(found.flatMap(({ located }) => rangesOfList(located)));
  let next = 0;
  const lists = found.map(({ saying, located }) => {
    const own = grids.slice(next, next + located.parts.length);
    next += located.parts.length;
    return withRows(saying, located, own, inventory.date1904);
  });
  return {
    inventory,
    couplings,
    lists,
    hasThemes: locations.has('themes') || lists.some(({ id }) => id === 'themes'),
    themes: themesOf(
      lists,
      grids,
      found.map(({ located }) => located),
    ),
  };
}

type Saying = Omit<AdoptingList, 'places' | 'rows' | 'skipped' | 'values'>;

/** What is said of a list: as it is kept, by the contract's names with what is recognised besides, or as recognised. */
function sayingOf(
  id: ListId,
  kept: ListCoupling | undefined,
  location: TableLocation | undefined,
  list: RecognisedList | undefined,
): Saying | null {
  if (kept !== undefined && location?.foundBy === 'adopted') return sayingOfKept(kept, location);
  if (location !== undefined && (location.list === null || list === undefined))
    return sayingOfNames(id, location, list);
  if (list === undefined) return null;
  const named = location?.list?.coupling ?? couplingOf(list, false);
  return sayingOfRecognised(list, named, location === undefined ? list.confidence : 'certain');
}

function sayingOfKept(coupling: ListCoupling, location: TableLocation): Saying {
  const columns = [
    ...coupling.columns.flatMap(({ column, heading }) => (heading === null ? [] : [columnOf(column, [heading])])),
    ...(coupling.start === null ? [] : [columnOf(START, columnsOfStart(coupling.start))]),
  ];
  const themesIn =
    coupling.themesIn === null ? null : { heading: coupling.themesIn, confidence: 'certain' as const, samples: [] };
  return {
    id: coupling.id,
    confidence: 'certain',
    by: 'kept',
    columns,
    themesIn,
    rivals: new Map(),
    others: [],
    headings: location.headings,
    certain: coupling,
    accepted: coupling,
  };
}

function columnOf(column: string, headings: readonly string[]): RecognisedColumn {
  return { column, columns: [], headings, confidence: 'certain', why: 'own-name', samples: [] };
}

const START = TABLES.tenders.columns.start.heading;

/** A table that has the contract's names; what is recognised of its other columns is proposed. */
function sayingOfNames(id: ListId, location: TableLocation, list: RecognisedList | undefined): Saying {
  const { headings } = location;
  const matched = matchedColumns(id, headings, location.choices, []).columns;
  const named = [...matched].map(([column, at]) => columnOf(column, [headings[at] ?? '']));
  const isSamePlace =
    list?.places[0]?.sheet === location.sheet && list.places[0].headingRows.includes(location.headerRow ?? -1);
  const known = new Set(named.flatMap(({ column, headings: own }) => [column, ...own]));
  const besides = isSamePlace
    ? list.columns.filter(
        ({ column, headings: own }) => !known.has(column) && !own.some((heading) => known.has(heading)),
      )
    : [];
  const coupling: ListCoupling = {
    id,
    places: [{ sheet: location.sheet, tableName: location.tableName }],
    columns: named.map(({ column, headings: [heading = null] }) => ({ column, heading })),
    themesIn: null,
    start: null,
    values: [],
    factor: 1,
    groups: null,
  };
  const added = besides.filter(({ headings: own }) => own.length === 1);
  return {
    id,
    confidence: 'certain',
    by: 'names',
    columns: [...named, ...added.map((column) => ({ ...column, confidence: 'proposed' as const }))],
    themesIn: null,
    rivals: new Map(),
    others: [],
    headings,
    certain: coupling,
    accepted: {
      ...coupling,
      columns: [...coupling.columns, ...added.map(({ column, headings: [heading = null] }) => ({ column, heading }))],
    },
  };
}

function sayingOfRecognised(list: RecognisedList, counted: ListCoupling, confidence: Confidence): Saying {
  const accepted = couplingOf(list, true);
  const byNames = new Map(counted.columns.map(({ column, heading }) => [column, heading]));
  const taken = new Set(counted.columns.map(({ heading }) => textKey(heading ?? '')));
  const recognised = list.columns.filter(({ column, headings }) => {
    const named = byNames.get(column);
    if (named !== undefined) return named === headings[0];
    return headings.length !== 1 || !taken.has(textKey(headings[0] ?? ''));
  });
  const known = new Set(recognised.map(({ column }) => column));
  const named = counted.columns.flatMap(({ column, heading }) =>
    known.has(column) || heading === null ? [] : [columnOf(column, [heading])],
  );
  const columns = [...recognised, ...named];
  const single = columns.filter(
    ({ column, headings }) => headings.length === 1 && (column !== START || accepted.start === null),
  );
  return {
    id: list.id,
    confidence,
    by: 'recognised',
    columns,
    themesIn: list.themesInOne,
    rivals: list.rivals,
    others: list.others,
    headings: list.places[0]?.headings ?? [],
    certain: counted,
    accepted: {
      ...accepted,
      start: byNames.has(START) ? null : accepted.start,
      columns: single.map(({ column, headings: [heading = null] }) => ({ column, heading })),
    },
  };
}

/** The same with what its rows hold: how many, which were left out, and the words of its columns. */
function withRows(saying: Saying, located: LocatedList, grids: readonly CellGrid[], date1904: boolean): AdoptingList {
  const { rows, own, skipped } = readList(located, grids, date1904);
  const { id, accepted, certain } = saying;
  const values = accepted.columns.flatMap(({ column, heading }) => {
    const at = heading === null ? -1 : located.headings.indexOf(heading);
    return at < 0 ? [] : wordsOfColumn(id, column, rows, at, accepted.values);
  });
  const keep = (isAll: boolean): ListCoupling['values'] =>
    values.flatMap(({ column, word, means, confidence }) =>
      means !== null && (isAll || confidence === 'certain') && !isWordOfContract(id, column, word)
        ? [{ column, word, means }]
        : [],
    );
  return {
    ...saying,
    columns: saying.columns.map((column) => ({ ...column, samples: samplesOf(column, located, rows) })),
    places: own.parts,
    rows: rowCounts(own, rows),
    skipped,
    values,
    certain: { ...certain, values: saying.by === 'kept' ? certain.values : keep(false) },
    accepted: { ...accepted, values: saying.by === 'kept' ? accepted.values : keep(true) },
  };
}

function rowCounts({ parts }: OwnList, rows: CellGrid): readonly number[] {
  let from = 0;
  return parts.map(({ rowCount }) => {
    const count = rows
      .slice(from, from + rowCount)
      .filter((cells) => cells !== undefined && !cells.every(isBlank)).length;
    from += rowCount;
    return count;
  });
}

const SAMPLES = 3;

function samplesOf({ headings }: RecognisedColumn, { headings: all }: LocatedList, rows: CellGrid): readonly string[] {
  const columns = headings.map((heading) => all.indexOf(heading)).filter((at) => at >= 0);
  const seen = new Set<string>();
  for (const cells of rows) {
    const text = columns
      .map((at) => shownCell(cells?.[at] ?? null))
      .filter((part) => part !== '')
      .join(' ');
    if (text !== '') seen.add(text);
    if (seen.size >= SAMPLES) break;
  }
  return [...seen];
}

function shownCell(cell: CellValue): string {
  return displayText(cell).replace(/\s+/g, ' ').trim();
}

/** The themes that a calendar names: its columns of marks, else the words in a column of themes, else the Manifest's six. */
function themesOf(
  lists: readonly AdoptingList[],
  grids: readonly CellGrid[],
  located: readonly LocatedList[],
): readonly string[] {
  const at = lists.findIndex(({ id }) => id === 'tenders');
  const list = lists[at];
  const contract = new Set(Object.values(TABLES.tenders.columns).map(({ heading }) => heading));
  const columns = (list?.accepted.columns ?? []).flatMap(({ column }) =>
    contract.has(column) || column === THEMES_IN_ONE ? [] : [column],
  );
  if (columns.length > 0) return columns;
  const column = located[at]?.themesColumn ?? null;
  const from = located.slice(0, Math.max(0, at)).reduce((sum, { parts }) => sum + parts.length, 0);
  const cells =
    column === null
      ? []
      : grids
          .slice(from, from + (located[at]?.parts.length ?? 0))
          .flatMap((grid) => grid.map((row) => row?.[column] ?? null));
  const words = themeWords(cells);
  return words.length > 0 ? words : MANIFEST_THEMES.map(([, name = '']) => name);
}

/** The Manifest's themes that cells name, as the team writes them, in the order in which they appear. */
function themeWords(cells: readonly CellValue[]): readonly string[] {
  const found = new Map<number, string>();
  const themeAt = (word: string): number =>
    MANIFEST_THEMES.findIndex((names) => names.some((name) => textKey(name) === textKey(word)));
  const add = (word: string): boolean => {
    const theme = themeAt(word);
    if (theme >= 0 && !found.has(theme)) found.set(theme, word.charAt(0).toUpperCase() + word.slice(1));
    return theme >= 0;
  };
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    for (const piece of cell.split(/[;,/\n+]/).map((text) => text.trim())) {
      if (piece !== '' && !add(piece)) for (const part of piece.split(/\s+(?:en|and|&)\s+/)) add(part);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, word]) => word);
}
