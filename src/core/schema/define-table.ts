import type { ColumnType } from './reading';

/** Help in both languages: the note on the heading, the field reference, the hint in the pane. */
export interface Note {
  readonly nl: string;
  readonly en: string;
}

/** A column of the contract: reading, template and help follow from it. */
export interface Column<T, Blank = null> {
  /** The contract's name, and the template's heading. */
  readonly heading: string;
  readonly type: ColumnType<T>;
  /** The column must be there (T02) and its cells filled (C01). */
  readonly required: boolean;
  /** The column must be there, but a blank cell means `blank` or has a check of its own. */
  readonly mayBeBlank: boolean;
  /** What a blank or unreadable cell reads as. */
  readonly blank: Blank;
  readonly aliases: readonly string[];
  /** The table whose key the cell names (K02). */
  readonly refersTo: string | null;
  readonly note: Note;
}

interface ColumnOptions extends Note {
  readonly aliases?: readonly string[];
  readonly refersTo?: string;
}

/** A column that must be there, with every cell filled. */
export function required<T>(heading: string, type: ColumnType<T>, options: ColumnOptions): Column<T> {
  return { ...column(heading, type, options), required: true, blank: null };
}

/** A column that may be missing; a blank cell reads as `null`. */
export function optional<T>(heading: string, type: ColumnType<T>, options: ColumnOptions): Column<T> {
  return { ...column(heading, type, options), blank: null };
}

/** A column that may be missing; a blank cell reads as the value given. */
export function withDefault<T>(
  heading: string,
  type: ColumnType<T>,
  blank: NoInfer<T>,
  options: ColumnOptions,
): Column<T, T> {
  return { ...column(heading, type, options), blank };
}

/** A column that must be there, whose blank cells read as the value given without a C01. */
export function present<T, B extends T | null>(
  heading: string,
  type: ColumnType<T>,
  blank: B,
  options: ColumnOptions,
): Column<T, B> {
  return { ...column(heading, type, options), required: true, mayBeBlank: true, blank };
}

function column<T>(heading: string, type: ColumnType<T>, { nl, en, aliases = [], refersTo }: ColumnOptions) {
  return { heading, type, required: false, mayBeBlank: false, aliases, refersTo: refersTo ?? null, note: { nl, en } };
}

/** What every row has, whatever its table. */
export interface RowBase {
  /** The key cell, or `rij N` where the table has none or the cell is blank. */
  readonly key: string;
  /** Row in the sheet, from 0. */
  readonly rowNumber: number;
  /** Fields whose cell could not be read; `null` when all could. */
  readonly unreadable: ReadonlySet<string> | null;
  /** Fields whose cell says that it is not known yet: they read as blank; `null` when there are none. */
  readonly notKnown: ReadonlySet<string> | null;
  /** Fields that name something that does not exist; `null` when there are none. */
  readonly unresolved: ReadonlySet<string> | null;
  /** Columns of fields that in this row stand under another heading than their own; `null` when none do. */
  readonly elsewhere: ReadonlyMap<string, number> | null;
}

/** A column of some type: its reader is all that code over all columns needs. */
export type AnyColumn = Column<unknown, unknown>;
export type Columns = Readonly<Record<string, AnyColumn>>;

type ValueOf<C> = C extends Column<infer T, infer B> ? T | B : never;

export type RowFields<C> = { readonly [K in keyof C]: ValueOf<C[K]> };

/** A table of the contract, as `defineTable` makes it. */
export interface TableDefinition<C extends Columns = Columns> {
  /** The contract's name; the Excel table has it too. */
  readonly name: string;
  /** The sheet it stands on in the template. */
  readonly sheet: string;
  /** Other names of the table or its sheet. */
  readonly aliases: readonly string[];
  /** Fields that together are unique; empty when rows may repeat. */
  readonly key: readonly string[];
  /** Whether a report needs it: its absence is an error instead of a notice (T01). */
  readonly needed: boolean;
  /** Goes beyond the contract of workbook.md: that it is missing or empty is no finding. */
  readonly extra: boolean;
  /**
   * Who writes its rows besides the user: `report` adds to the history when a quarterly report is made, so such a table
   * follows from the others and is no source of them; `pane` adds to it when the user asks.
   */
  readonly writtenBy: 'report' | 'pane' | null;
  readonly columns: C;
  readonly note: Note;
}

/** The row of a table: its fields as values, and where it stands. */
export type RowOf<D> = D extends TableDefinition<infer C> ? RowBase & RowFields<C> : never;

/** Declares a table: everything else (types, reading, template, help) follows from this. */
export function defineTable<const C extends Columns>(definition: {
  readonly name: string;
  readonly sheet?: string;
  readonly aliases?: readonly string[];
  readonly key?: readonly (keyof C & string)[];
  readonly needed?: boolean;
  readonly extra?: boolean;
  readonly writtenBy?: 'report' | 'pane';
  readonly columns: C;
  readonly note: Note;
}): TableDefinition<C> {
  return { sheet: definition.name, aliases: [], key: [], needed: false, extra: false, writtenBy: null, ...definition };
}
