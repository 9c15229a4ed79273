import { runToEnd, type Slices } from '../kernel/slices';
import { columnLetters } from '../workbook/address';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import type { Inventory } from '../workbook/inventory';
import { TABLES } from '../tables';
import type { AnyColumn } from '../schema/define-table';
import { assignColumns, judgeColumns, type Assignment, type JudgedColumn } from './assign-columns';
import { columnProfile } from './column-profile';
import { findListPlaces, type PlaceGlance } from './find-list-places';
import { findStart, START_FIELDS, type StartFound, type YearContext } from './find-start';
import { LIST_IDS, type ListId } from './heading-claims';
import { distinctTexts } from './heading-lines';
import { clustersOf, namesIn, titlesOf, yearOfPlace, type Cluster } from './list-clusters';
import { cellsOfColumn, type ListPlace } from './list-place';
import type { Confidence, RecognisedColumn, RecognisedList, Recognition, ThemesInOne, Why } from './recognition';
import { rowKinds, type RowKind } from './row-rules';
import { columnsOfStart } from './start-expression';
import { knownThemes, themeColumns } from './theme-columns';
import { factorOf } from './word-keys';
import { yearIn } from './time-words';

/** What the caller knows of the workbook besides its sheets. */
export interface RecogniseOptions {
  /** The themes of the plan; the Manifest's where it has none yet. */
  readonly themes?: readonly string[];
  /** Sheets and Excel tables that are something else already. */
  readonly isTaken?: (place: ListPlace) => boolean;
}

/** Recognises at once (`recogniseInSlices`). */
export function recognise(inventory: Inventory, options: RecogniseOptions = {}): Recognition {
  return runToEnd(recogniseInSlices(inventory, options));
}

/**
 * Recognises the lists of a team in its workbook: layout first, words second, cells to decide. It proposes and never
 * refuses: what two things claim, or where heading and cells differ, is proposed; the rest is certain (adopting.md).
 */
export function* recogniseInSlices(inventory: Inventory, options: RecogniseOptions = {}): Slices<Recognition> {
  const glances: PlaceGlance[] = [];
  for (const sheet of inventory.sheets) {
    if (sheet.kind !== null || sheet.copyOf) continue;
    glances.push(...findListPlaces(sheet).filter(({ place }) => !(options.isTaken?.(place) ?? false)));
    yield;
  }
  const clusters = clustersOf(glances);
  const themeList = clusters.find(({ id }) => id === 'themes');
  const themes = options.themes ?? themeNames(themeList);
  const lists: RecognisedList[] = [];
  for (const id of LIST_IDS) {
    const [best, ...others] = clusters.filter((cluster) => cluster.id === id);
    if (best === undefined) continue;
    lists.push(yield* recogniseList(best, others, themes));
  }
  return { lists };
}

function themeNames(cluster: Cluster | undefined): readonly string[] {
  const [place] = cluster?.places ?? [];
  if (place === undefined) return [];
  const judged = judgeColumns('themes', place.headings, profilesOf(place, place.sample));
  const name = assignColumns('themes', judged, new Set()).find(({ field }) => field === 'name');
  if (name === undefined) return [];
  const names = cellsOfColumn(place, name.column).map((cell) => displayText(cell).trim());
  return [...new Set(names.filter((text) => text !== ''))];
}

function profilesOf(
  { headings }: ListPlace,
  rows: readonly (readonly CellValue[])[],
): ReturnType<typeof columnProfile>[] {
  return headings.map((_, column) => columnProfile(rows.map((cells) => cells[column] ?? null)));
}

/** What lies clearly behind the best is no rival. */
const CLEAR = 0.8;
/** And a list with less to say is proposed, even alone. */
const ENOUGH = 3;

function* recogniseList(
  cluster: Cluster,
  others: readonly Cluster[],
  themes: readonly string[],
): Slices<RecognisedList> {
  const { id } = cluster;
  const lead = [...cluster.places].sort((a, b) => b.sample.length - a.sample.length)[0] as ListPlace;
  const first = columnsIn(id, lead, lead.sample, themes);
  yield;
  // Totals, groups and notes are known by the columns that were found, and are no cells of those columns.
  const kinds = rowKinds(lead.sample, rowContextOf(lead, first));
  const items = lead.sample.filter((cells, row) => !kinds.has(row) && cells.some((cell) => !isBlank(cell)));
  const found = columnsIn(id, lead, items, themes, yearContext(lead, kinds));
  yield;
  const rival = others.find(({ score }) => score > cluster.score - CLEAR);
  const places = withoutCopies(cluster.places, found);
  yield;
  const texts = distinctTexts(lead.headings, (column) => columnLetters(lead.firstColumn + column));
  const columns = recognisedColumns(id, found, texts, items);
  const groups = groupField(kinds, columns, found);
  return {
    id,
    confidence: rival === undefined && cluster.score >= ENOUGH ? 'certain' : 'proposed',
    places: places.map((place) => placeOf(place, found, texts)),
    columns,
    start: found.start.start?.expression ?? null,
    groups,
    themesInOne:
      found.themesInOne === null ? null : { ...found.themesInOne, heading: texts[found.themesInOne.column] ?? '' },
    factor: factorFor(found, lead),
    values: [],
    copies: cluster.places.filter((place) => !places.includes(place)).map(({ sheet }) => sheet.name),
    others: others.map(({ places: [place] }) => ({
      sheet: place?.sheet.name ?? '',
      tableName: place?.table?.name ?? null,
    })),
    rivals: rivalsOf(id, found, texts),
  };
}

interface ColumnsFound {
  readonly judged: readonly JudgedColumn[];
  readonly assigned: readonly Assignment[];
  readonly themes: ReturnType<typeof themeColumns>;
  readonly themesInOne: (Omit<ThemesInOne, 'heading'> & { readonly column: number }) | null;
  readonly start: StartFound;
}

const NO_START: StartFound = { start: null, originalStart: null, rivals: [] };
const NO_YEARS: YearContext = { ofSheet: null, inGroups: false };

function columnsIn(
  id: ListId,
  place: ListPlace,
  rows: readonly (readonly CellValue[])[],
  themes: readonly string[],
  years: YearContext = NO_YEARS,
): ColumnsFound {
  const judged = judgeColumns(id, place.headings, profilesOf(place, rows));
  if (id !== 'tenders') {
    return { judged, assigned: assignColumns(id, judged, new Set()), themes: [], themesInOne: null, start: NO_START };
  }
  const ofThemes = themeColumns(knownThemes(themes), judged, new Set(judged.keys()));
  const isTheme = new Set(ofThemes.map(({ column }) => column));
  const open = judged.map((column, at) => (isTheme.has(at) ? { ...column, claims: [] } : column));
  const general = assignColumns(id, open, START_FIELDS);
  const inOne = general.find(
    ({ field, column }) => field === 'themesInOne' && (judged[column]?.profile.share.theme ?? 0) >= 0.6,
  );
  const kept = general.filter(({ field }) => field !== 'themesInOne');
  const taken = new Set([
    ...isTheme,
    ...kept.map(({ column }) => column),
    ...(inOne === undefined ? [] : [inOne.column]),
  ]);
  const free = new Set([...judged.keys()].filter((column) => !taken.has(column)));
  const start = findStart(place, open, free, years);
  const used = new Set([
    ...(start.start === null ? [] : columnsOfStart(start.start.expression)),
    start.originalStart?.column,
  ]);
  const rest = new Set([...free].filter((column) => !used.has(column)));
  return {
    judged,
    assigned: [...kept, ...byCells(judged, kept, rest)],
    themes: ofThemes,
    themesInOne:
      inOne === undefined
        ? null
        : { column: inOne.column, confidence: 'proposed', samples: judged[inOne.column]?.profile.samples ?? [] },
    start,
  };
}

/** Numbers that are all smaller are counts, not amounts. */
const LEAST_AMOUNT = 1000;

/** Columns whose heading says nothing and whose cells say all: procedure words, CPV codes, kinds, the only amounts. */
function byCells(
  judged: readonly JudgedColumn[],
  assigned: readonly Assignment[],
  free: ReadonlySet<number>,
): readonly Assignment[] {
  const has = (field: string): boolean => assigned.some((one) => one.field === field);
  const found: Assignment[] = [];
  const used = new Set<number>();
  const take = (field: string, fits: (column: JudgedColumn) => boolean, onlyOne = false): void => {
    if (has(field)) return;
    const columns = [...free].filter((column) => !used.has(column) && fits(judged[column] as JudgedColumn));
    const [column] = columns;
    if (column === undefined || (onlyOne && columns.length > 1)) return;
    used.add(column);
    found.push({ field, column, confidence: 'proposed', why: 'cells-alone', rivals: [] });
  };
  take('cpv', ({ profile }) => profile.filled >= 2 && profile.share.cpv >= 0.8);
  take(
    'procedure',
    ({ profile }) => profile.distinct >= 2 && profile.share.procedure >= 0.8 && profile.share.yesNo < 0.5,
  );
  take('kind', ({ profile }) => profile.distinct >= 2 && profile.share.kind >= 0.9 && profile.share.text >= 0.9);
  take(
    'value',
    ({ profile }) =>
      profile.filled >= 3 &&
      profile.share.money >= 0.9 &&
      Math.max(profile.share.time, profile.share.year) < 0.9 &&
      (profile.largest >= LEAST_AMOUNT || profile.numbers === 0),
    true,
  );
  take(
    'title',
    ({ profile }) =>
      profile.filled >= 3 &&
      profile.share.text >= 0.9 &&
      profile.distinct >= 0.9 * profile.filled &&
      profile.length >= 10,
  );
  return found;
}

function rowContextOf(place: ListPlace, { assigned, start }: ColumnsFound): Parameters<typeof rowKinds>[1] {
  const column = (field: string): number | undefined => assigned.find((one) => one.field === field)?.column;
  const telling = [
    column('procedure'),
    column('status'),
    ...(start.start === null ? [] : columnsOfStart(start.start.expression)),
  ];
  return {
    title: column('title') ?? column('name') ?? null,
    telling: telling.filter((at) => at !== undefined),
    headings: place.headings.map(({ lower }) => lower),
    isTable: place.table !== null,
  };
}

function yearContext(place: ListPlace, kinds: ReadonlyMap<number, RowKind>): YearContext {
  const groups = [...kinds.values()].filter(({ why }) => why === 'group');
  const inGroups = groups.length > 0 && groups.every(({ text }) => yearIn(text) !== null);
  return { ofSheet: yearOfPlace(place), inGroups };
}

const COLUMN_BY_FIELD = (id: ListId, field: string): string => {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  return columns[field]?.heading ?? field;
};

function recognisedColumns(
  id: ListId,
  { judged, assigned, themes, start }: ColumnsFound,
  texts: readonly string[],
  rows: readonly (readonly CellValue[])[],
): readonly RecognisedColumn[] {
  const one = (column: string, at: number, confidence: Confidence, why: Why): RecognisedColumn => ({
    column,
    columns: [at],
    headings: [texts[at] ?? ''],
    confidence,
    why,
    samples: judged[at]?.profile.samples ?? [],
  });
  const ofStart = start.start;
  const startColumns = ofStart === null ? [] : columnsOfStart(ofStart.expression);
  const found: RecognisedColumn[] = [
    ...assigned
      .filter(({ field }) => field in TABLES[id].columns)
      .map(({ field, column, confidence, why }) => one(COLUMN_BY_FIELD(id, field), column, confidence, why)),
    ...(ofStart === null
      ? []
      : [
          {
            column: TABLES.tenders.columns.start.heading,
            columns: startColumns,
            headings: startColumns.map((at) => texts[at] ?? ''),
            confidence: ofStart.confidence,
            why: ofStart.why,
            samples: samplesOf(startColumns, rows),
          },
        ]),
    ...(start.originalStart === null
      ? []
      : [
          one(
            TABLES.tenders.columns.originalStart.heading,
            start.originalStart.column,
            start.originalStart.confidence,
            start.originalStart.why,
          ),
        ]),
    ...themes.map(({ theme, column, confidence, why }) => one(theme, column, confidence, why)),
  ];
  return found.sort((a, b) => orderOf(id, a.column) - orderOf(id, b.column));
}

/** The order of the contract; themes after its columns. */
function orderOf(id: ListId, column: string): number {
  const at = Object.values<AnyColumn>(TABLES[id].columns).findIndex(({ heading }) => heading === column);
  return at < 0 ? Infinity : at;
}

/** The cells of several columns side by side: "2026 Q3". */
function samplesOf(columns: readonly number[], rows: readonly (readonly CellValue[])[]): readonly string[] {
  const texts = rows.map((cells) =>
    columns
      .map((column) => displayText(cells[column] ?? null).trim())
      .filter((text) => text !== '')
      .join(' '),
  );
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, 3);
}

/** Copies of a list are one place: half of the names come back, and the sheets are not of two years (workbook.md). */
function withoutCopies(places: readonly ListPlace[], found: ColumnsFound): readonly ListPlace[] {
  const column = found.assigned.find(({ field }) => field === 'title' || field === 'name')?.column ?? null;
  const kept: { place: ListPlace; names: ReadonlySet<string>; year: number | null }[] = [];
  for (const place of places) {
    const names = namesIn(place, column);
    const year = yearIn(place.sheet.name);
    const isCopy = kept.some((other) => {
      if (year !== null && other.year !== null && year !== other.year) return false;
      const common = [...names].filter((name) => other.names.has(name)).length;
      return common > 0 && common * 2 >= Math.min(names.size, other.names.size);
    });
    if (!isCopy) kept.push({ place, names, year });
  }
  return kept.map(({ place }) => place);
}

function placeOf(place: ListPlace, found: ColumnsFound, texts: readonly string[]): RecognisedList['places'][number] {
  const kinds = rowKinds(place.sample, rowContextOf(place, found));
  const top = place.headingRows[0] ?? 0;
  const items = place.sample.filter((cells, row) => !kinds.has(row) && cells.some((cell) => !isBlank(cell))).length;
  return {
    sheet: place.sheet.name,
    tableName: place.table?.name ?? null,
    range: { row: top, column: place.firstColumn, rowCount: place.endRow - top, columnCount: place.headings.length },
    headingRows: place.headingRows,
    headings: texts,
    rows: items,
    skipped: [...kinds].map(([row, { why }]) => ({ row: row + place.firstRow, why })),
  };
}

function groupField(
  kinds: ReadonlyMap<number, RowKind>,
  columns: readonly RecognisedColumn[],
  { judged }: ColumnsFound,
): RecognisedList['groups'] {
  const texts = [...kinds.values()].filter(({ why }) => why === 'group').map(({ text }) => text);
  if (texts.length === 0 || judged.length === 0 || texts.every((text) => yearIn(text) !== null)) return null;
  const has = (heading: string): boolean => columns.some(({ column }) => column === heading);
  const { department, productGroup } = TABLES.tenders.columns;
  const free = [department.heading, productGroup.heading].find((heading) => !has(heading));
  return free === undefined ? null : { column: free, confidence: 'proposed' };
}

/** By how much the amounts are multiplied: as their heading says, else a line above the headings. */
function factorFor({ assigned, judged }: ColumnsFound, place: ListPlace): number {
  const value = assigned.find(({ field }) => field === 'value');
  if (value === undefined) return 1;
  const { heading, profile } = judged[value.column] as JudgedColumn;
  const own = factorOf(heading.text);
  if (own !== 1) return profile.largest >= 1_000_000 ? 1 : own;
  const above =
    titlesOf(place)
      .map(factorOf)
      .find((factor) => factor !== 1) ?? 1;
  return profile.largest >= 100_000 ? 1 : above;
}

function rivalsOf(
  id: ListId,
  { assigned, start }: ColumnsFound,
  texts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const named = (columns: readonly number[]): readonly string[] =>
    columns.map((column) => texts[column] ?? '').filter((text) => text !== '');
  return new Map([
    ...assigned.map(({ field, rivals }) => [COLUMN_BY_FIELD(id, field), named(rivals)] as const),
    ...(id === 'tenders' ? [[TABLES.tenders.columns.start.heading, named(start.rivals)] as const] : []),
  ]);
}
