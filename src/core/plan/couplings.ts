import { textKey } from '../kernel/text-key';
import type { ChoiceRefusal } from '../schema/column-choices';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { displayText, isBlank } from '../workbook/cell-value';
import type { Inventory, SheetInventory } from '../workbook/inventory';
import type { ColumnChoice } from '../workbook/raw-table';
import { LIST_IDS, type ListId } from '../recognise/heading-claims';
import type { ListCoupling } from '../recognise/list-coupling';
import { rowsOfLines, valuesOfLines } from '../recognise/list-lines';
import { startOfLines } from '../recognise/start-lines';
import { columnChoices } from './coupling-lines';

/** Kind of the sheet on which the user's couplings stand. */
export const COUPLINGS_KIND = 'koppelingen';

/** The headings of its table; they are read back, so they are the same in every language. */
export const COUPLING_HEADINGS = {
  table: 'Tabel',
  sheet: 'Blad',
  tableName: 'Exceltabel',
  columns: 'Koppen',
  start: 'Start',
  values: 'Waarden',
  rows: 'Rijen',
} as const;

/** A line of Koppen that is no column of the contract: under this heading cells name themes. */
export const THEMES_IN_ONE = "Thema's";

/** A place of the user's: an Excel table, or a plain range on a sheet. */
export interface CouplingPlace {
  readonly sheet: string;
  /** `null` for a plain range. */
  readonly tableName: string | null;
}

/** What the user said of a table of the contract: where it stands, and which of its headings are which columns. */
export interface Coupling {
  readonly id: TableId;
  /** `null`: the workbook does not have it, whatever looks like it. */
  readonly place: CouplingPlace | null;
  readonly choices: readonly ColumnChoice[];
  /** All that counts of a list of the team's own; `null` for what version 0.1 kept: a place and some columns. */
  readonly list?: ListCoupling | null;
}

/** Why something on the sheet of couplings, or in what the user chose, is not followed. */
export type CouplingRefusal =
  | 'second-sheet'
  | 'no-table'
  | 'too-low'
  | 'unknown-table'
  | 'table-twice'
  | 'always-used'
  | 'unreadable-line'
  | 'sheet-gone'
  | 'excel-table-gone'
  | 'no-headings'
  | 'place-taken'
  | ChoiceRefusal;

/** Something that the user said and that is not followed; the automatic matching is used instead. */
export interface CouplingProblem {
  readonly because: CouplingRefusal;
  /** The table as it is named there; blank where it is about the sheet itself. */
  readonly table: string;
  /** What it is about: a sheet, an Excel table, a line. */
  readonly about: string;
}

export interface CouplingsReading {
  readonly couplings: readonly Coupling[];
  readonly problems: readonly CouplingProblem[];
}

/**
 * Whether the user can say that the workbook does without a table: not where the program itself writes it, for without a
 * place it would make the table anew each time.
 */
export function mayBeUnused(id: TableId): boolean {
  return TABLES[id].writtenBy === null;
}

/** The tables that the user does without. */
export function unusedTables(couplings: readonly Coupling[]): ReadonlySet<TableId> {
  return new Set(couplings.flatMap(({ id, place }) => (place === null ? [id] : [])));
}

/** Reads the couplings that the user keeps in the workbook; none where there is no sheet for them. */
export function readCouplings({ sheets }: Inventory): CouplingsReading {
  const [sheet, ...others] = sheets.filter(({ kind }) => kind === COUPLINGS_KIND);
  if (sheet === undefined) return { couplings: [], problems: [] };
  const problems = others.map(({ name }) => problem('second-sheet', '', name));
  const rows = rowsOf(sheet);
  if (rows === null) return { couplings: [], problems: [...problems, problem('no-table', '', sheet.name)] };
  const hasMore = sheet.used !== null && sheet.used.rowCount > sheet.head.length;
  if (hasMore) problems.push(problem('too-low', '', sheet.name));
  const couplings = new Map<TableId, Coupling>();
  for (const row of rows) {
    const read = readCoupling(row);
    problems.push(...read.problems);
    if (read.coupling === null) continue;
    const { id, place } = read.coupling;
    const before = couplings.get(id);
    if (before === undefined) couplings.set(id, read.coupling);
    else if (before.list && place !== null) couplings.set(id, withPlace(before, before.list, place));
    else problems.push(problem('table-twice', row.table, row.sheet));
  }
  return { couplings: [...couplings.values()], problems };
}

export function problem(because: CouplingRefusal, table: string, about: string): CouplingProblem {
  return { because, table, about };
}

/** A list stands on several sheets: each has a row, and the first says the rest. */
function withPlace(coupling: Coupling, list: ListCoupling, place: CouplingPlace): Coupling {
  return { ...coupling, list: { ...list, places: [...list.places, place] } };
}

type CouplingRow = Readonly<Record<keyof typeof COUPLING_HEADINGS, string>>;

/** The rows below the headings, those that hold something; `null` when the headings are not there. */
function rowsOf({ head }: SheetInventory): readonly CouplingRow[] | null {
  for (const [index, cells] of head.entries()) {
    const keys = cells.map((cell) => textKey(displayText(cell)));
    const at = (name: keyof typeof COUPLING_HEADINGS): number => keys.indexOf(textKey(COUPLING_HEADINGS[name]));
    if (at('table') < 0 || at('sheet') < 0 || at('tableName') < 0 || at('columns') < 0) continue;
    return head
      .slice(index + 1)
      .filter((row) => !row.every(isBlank))
      .map((row) => {
        const text = (name: keyof typeof COUPLING_HEADINGS): string => displayText(row[at(name)] ?? null).trim();
        return {
          table: text('table'),
          sheet: text('sheet'),
          tableName: text('tableName'),
          columns: text('columns'),
          start: text('start'),
          values: text('values'),
          rows: text('rows'),
        };
      });
  }
  return null;
}

function readCoupling(row: CouplingRow): {
  readonly coupling: Coupling | null;
  readonly problems: readonly CouplingProblem[];
} {
  const { table, sheet, tableName } = row;
  const id = TABLE_IDS.find((candidate) => textKey(TABLES[candidate].name) === textKey(table));
  const refused = (because: CouplingRefusal): ReturnType<typeof readCoupling> => ({
    coupling: null,
    problems: [problem(because, table, sheet)],
  });
  if (id === undefined) return refused('unknown-table');
  const place = sheet === '' && tableName === '' ? null : { sheet, tableName: tableName === '' ? null : tableName };
  if (place === null && !mayBeUnused(id)) return refused('always-used');
  const { choices, unreadable } = columnChoices(row.columns);
  const whole = place === null || !isListId(id) ? null : readList(id, place, choices, row);
  return {
    coupling: whole?.list ? { id, place, choices, list: whole.list } : { id, place, choices },
    problems: [...unreadable, ...(whole?.unreadable ?? [])].map((line) => problem('unreadable-line', table, line)),
  };
}

function isListId(id: TableId): id is ListId {
  return LIST_IDS.some((list) => list === id);
}

/** All that counts of a list, where its row says so; what version 0.1 wrote says a place and some columns. */
function readList(
  id: ListId,
  place: CouplingPlace,
  choices: readonly ColumnChoice[],
  row: CouplingRow,
): { readonly list: ListCoupling | null; readonly unreadable: readonly string[] } {
  const rows = rowsOfLines(row.rows);
  if (!rows.isWhole) return { list: null, unreadable: rows.unreadable };
  const { start, unreadable } = startOfLines(row.start);
  const words = valuesOfLines(row.values);
  const isThemes = ({ column }: ColumnChoice): boolean =>
    id === 'tenders' && textKey(column) === textKey(THEMES_IN_ONE);
  const list: ListCoupling = {
    id,
    places: [place],
    columns: choices.filter((choice) => !isThemes(choice) && choice.heading !== null),
    themesIn: choices.find(isThemes)?.heading ?? null,
    start,
    values: words.values,
    factor: words.factor,
    groups: rows.groups,
  };
  return { list, unreadable: [...unreadable, ...words.unreadable, ...rows.unreadable] };
}
