import { quarter } from '../kernel/quarter';
import { TABLES } from '../tables';
import type { AnyColumn } from '../schema/define-table';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import type { CellGrid, SheetRange } from '../workbook/inventory';
import type { DerivedCell, OwnList, RawPart, SkippedRow } from '../workbook/raw-table';
import { meaningOfWord } from './meaning-of-word';
import type { LocatedList, LocatedPart } from './locate-list';
import { rowKinds, type RowKind } from './row-rules';
import { columnsOfStart, startCell, type StartExpression } from './start-expression';
import { yearIn } from './time-words';
import { valueKey } from './word-keys';

/** The blocks of cells that a list stands in, one for each of its parts. */
export function rangesOfList({ parts }: LocatedList): readonly SheetRange[] {
  return parts.map(({ place: { sheet, firstRow, endRow, firstColumn, headings } }) => ({
    sheet: sheet.name,
    range: {
      row: firstRow,
      column: firstColumn,
      rowCount: Math.max(0, endRow - firstRow),
      columnCount: headings.length,
    },
  }));
}

/** The rows of a list with how they are read: all parts one after the other, in the columns of the first. */
export function readList(
  list: LocatedList,
  grids: readonly CellGrid[],
  date1904: boolean,
): { readonly rows: CellGrid; readonly own: OwnList; readonly skipped: readonly SkippedRow[] } {
  const rows: (readonly CellValue[] | undefined)[] = [];
  const parts: RawPart[] = [];
  const starts: (DerivedCell | null)[] = [];
  const groups: (DerivedCell | null)[] = [];
  const skipped: SkippedRow[] = [];
  for (const [at, part] of list.parts.entries()) {
    const grid = (grids[at] ?? []).map((cells) => inOrder(cells, part));
    const kinds = rowKinds(grid, contextOf(list, part));
    const end = endOfItems(grid, kinds);
    let group: string | null = null;
    for (const [index, cells] of grid.entries()) {
      const kind = kinds.get(index);
      if (kind !== undefined) {
        skipped.push({ sheet: part.place.sheet.name, row: part.place.firstRow + index, why: kind.why });
        group = kind.why === 'group' ? kind.text : group;
      }
      // What is left out below the last item is no room for new ones.
      if (index >= end) continue;
      const isItem = kind === undefined && cells !== undefined && !cells.every(isBlank);
      rows.push(isItem ? cells : undefined);
      const year = yearOfRow(list.start, group, part.year);
      starts.push(isItem && list.start !== null ? startCell(list.start, cells, year, { date1904 }) : null);
      groups.push(isItem && group !== null ? { value: group, column: null } : null);
    }
    parts.push(rawPart(part, Math.min(end, grid.length)));
  }
  const derived = new Map<string, readonly (DerivedCell | null)[]>([
    ...(list.start === null ? [] : [[START, starts] as const]),
    ...(list.coupling.groups === null ? [] : [[fieldOf(list, list.coupling.groups), groups] as const]),
  ]);
  return {
    rows,
    own: {
      parts,
      derived,
      meanings: meaningsOf(list),
      themesColumn: list.themesColumn,
      quarters: quartersOf(list),
    },
    skipped,
  };
}

const START = 'start';

/** The row after the last item and the blank ones that follow it: below them stand totals and notes. */
function endOfItems(rows: CellGrid, kinds: ReadonlyMap<number, RowKind>): number {
  let end = 0;
  rows.forEach((cells, index) => {
    if (cells !== undefined && !cells.every(isBlank) && !kinds.has(index)) end = index + 1;
  });
  while (end < rows.length && !kinds.has(end)) end += 1;
  return end;
}

function fieldOf({ coupling }: LocatedList, column: string): string {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[coupling.id].columns;
  return Object.keys(columns).find((field) => columns[field]?.heading === column) ?? column;
}

function inOrder(cells: readonly CellValue[] | undefined, { columns }: LocatedPart): readonly CellValue[] | undefined {
  if (cells === undefined) return undefined;
  return columns.every((own, column) => own === column)
    ? cells
    : columns.map((own) => (own === null ? null : (cells[own] ?? null)));
}

function rawPart({ place, columns }: LocatedPart, rowCount: number): RawPart {
  return {
    sheet: place.sheet.name,
    tableName: place.table?.name ?? null,
    headerRow: place.headingRows[0] ?? place.firstRow - 1,
    firstRow: place.firstRow,
    firstColumn: place.firstColumn,
    columnCount: place.headings.length,
    rowCount,
    columns,
  };
}

function yearOfRow(start: StartExpression | null, group: string | null, ofSheet: number | null): number | null {
  if (start?.kind === 'column' && start.year?.from === 'groups')
    return group === null ? ofSheet : (yearIn(group) ?? ofSheet);
  return ofSheet;
}

/** What tells an item from a total: the columns of the first part, as rows are put in its order. */
function contextOf({ coupling, headings, start }: LocatedList, { place }: LocatedPart): Parameters<typeof rowKinds>[1] {
  const at = (names: readonly string[]): readonly number[] =>
    coupling.columns
      .flatMap(({ column, heading }) => (names.includes(column) && heading !== null ? [headings.indexOf(heading)] : []))
      .filter((column) => column >= 0);
  return {
    title: at([NAMES[coupling.id]])[0] ?? null,
    telling: [...at(TELLING), ...(start === null ? [] : columnsOfStart(start))],
    headings: place.headings.map(({ lower }) => lower),
    isTable: place.table !== null,
  };
}

const NAMES = { tenders: 'Aanbesteding', actions: 'Actie', themes: 'Thema' } as const;
const TELLING = ['Procedure', 'Status', 'Start', 'Begin'];

function quartersOf({ start }: LocatedList): OwnList['quarters'] {
  if (start?.kind !== 'marks') return [];
  return start.columns.flatMap(({ column, part, year }) =>
    year === null
      ? []
      : [{ column, quarter: quarter(year, part.kind === 'quarter' ? part.number : Math.ceil(part.number / 3)) }],
  );
}

/** What the cells of each coupled column mean: the words that were chosen, else what the dictionary is sure of. */
function meaningsOf({ coupling, headings }: LocatedList): OwnList['meanings'] {
  const fields = new Map(
    Object.entries<AnyColumn>(TABLES[coupling.id].columns).map(([field, { heading }]) => [heading, field] as const),
  );
  const meanings = new Map<number, (cell: Exclude<CellValue, null>) => CellValue>();
  for (const { column, heading } of coupling.columns) {
    const at = heading === null ? -1 : headings.indexOf(heading);
    if (at < 0) continue;
    const field = fields.get(column) ?? 'theme';
    const words = new Map(
      coupling.values.flatMap((value) =>
        value.column === column ? [[valueKey(value.word), value.means] as const] : [],
      ),
    );
    if (field === 'value') meanings.set(at, amountMeaning(words, coupling.factor));
    else if (field === 'theme' || HAS_WORDS.has(field)) meanings.set(at, wordMeaning(coupling.id, field, words));
  }
  return meanings;
}

const HAS_WORDS: ReadonlySet<string> = new Set([
  'status',
  'procedure',
  'kind',
  'promising',
  'flagship',
  'pilot',
  'marketExploration',
  'reserved',
  'evaluated',
  'startDocument',
  'withinMeans',
]);

function wordMeaning(
  id: LocatedList['coupling']['id'],
  field: string,
  words: ReadonlyMap<string, string>,
): (cell: Exclude<CellValue, null>) => CellValue {
  return (cell) => {
    const chosen = words.get(valueKey(displayText(cell)));
    if (chosen !== undefined) return chosen === '' ? null : chosen;
    const { means, confidence, isNative } = meaningOfWord(id, field, cell);
    if (isNative || means === null || confidence === 'proposed') return cell;
    return means === '' ? null : means;
  };
}

function amountMeaning(
  words: ReadonlyMap<string, string>,
  factor: number,
): (cell: Exclude<CellValue, null>) => CellValue {
  return (cell) => {
    if (typeof cell === 'number') return cell * factor;
    const chosen = words.get(valueKey(displayText(cell)));
    if (chosen !== undefined) return chosen === '' ? null : Number(chosen) * (factor === 1 ? 1 : factor);
    const { means, confidence, isNative } = meaningOfWord('tenders', 'value', cell);
    if (means === null || means === '' || confidence === 'proposed') return cell;
    if (isNative) return factor === 1 ? cell : Number(means) * factor;
    return Number(means);
  };
}

/** The kind of a row, for those who show what was left out. */
export type { RowKind };
