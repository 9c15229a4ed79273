import type { CellValue } from '../workbook/cell-value';

/** Codes of what a cell grammar can say of a cell (rules.md). */
export type RefusalCode = 'C02' | 'C03' | 'C04' | 'C05' | 'C06' | 'C07' | 'C08' | 'C09' | 'C10' | 'C12' | 'C13';
/** Codes of cells that are read all the same. */
export type RemarkCode = 'C11' | 'C14' | 'C16';

/** The grammars of workbook.md, by the name under which the messages describe them. */
export type GrammarName =
  | 'text'
  | 'choice'
  | 'yes-no'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'quarter'
  | 'span'
  | 'timing'
  | 'cpv'
  | 'year'
  | 'period'
  | 'level'
  | 'sdg'
  | 'co2-step'
  | 'theme-marks'
  | 'moment';

/** What would have been accepted, as data: the messages put it into words. */
export interface Expected {
  readonly grammar: GrammarName;
  /** The words to choose from, where there are any. */
  readonly choices: readonly string[];
  /** The choice that was probably meant. */
  readonly nearest: string | null;
  /** A reason that the code alone does not give: a year alone, both ways to read a number. */
  readonly because:
    | 'year-alone'
    | 'year-missing'
    | 'two-years'
    | 'runs-back'
    | 'no-such-week'
    | 'two-ways'
    | 'two-digit-year'
    | 'not-whole'
    | 'contradiction'
    | null;
}

/** The cell cannot be read: a finding, never a guess. */
export class Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly expected: Expected,
  ) {}
}

/** The cell was read, but something about it deserves a look. */
export class Remarked<T> {
  constructor(
    readonly value: T,
    readonly codes: readonly RemarkCode[],
  ) {}
}

/** What a grammar makes of a cell. */
export type Reading<T> = T | Refusal | Remarked<T>;

/** The cell says that it is not known yet ("n.t.b."): it reads as blank, with C15. */
export class NotKnown {}

/** What a grammar may need to know of the workbook. */
export interface ReadContext {
  readonly date1904: boolean;
}

/** What Excel can hold the user to while typing, as far as it follows from the type alone. */
export type CellLimits =
  | { readonly kind: 'list'; readonly strict: boolean }
  | { readonly kind: 'decimal' | 'whole' | 'date'; readonly minimum: number; readonly maximum: number }
  | null;

/** One cell grammar: reading and writing, and what the template shows for it. */
export interface ColumnType<T> {
  readonly grammar: GrammarName;
  /** A text that carries a duty, where "n.t.b." is no answer. */
  readonly carriesDuty: boolean;
  /** Several values in one cell, separated by ; or line breaks. */
  readonly list: boolean;
  /** The words to choose from, in their canonical spelling. */
  readonly choices: readonly string[];
  /** Spellings by which a choice is known besides its own. */
  readonly aliases: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly limits: CellLimits;
  /** How the template formats the column. */
  readonly format: 'text' | 'general' | 'number' | 'integer' | 'money' | 'percent' | 'date';
  /** Characters. */
  readonly width: number;
  /** Reads a cell that is not blank. Excel errors are refused before a grammar sees them. */
  read(value: Exclude<CellValue, null>, context: ReadContext): Reading<T>;
  /** The cell that reads back as this value. */
  write(value: T, context: ReadContext): CellValue;
}

/** What holds for most grammars: one value, typed freely, shown as text. */
export const PLAIN = {
  carriesDuty: false,
  list: false,
  choices: [],
  aliases: {},
  limits: null,
  format: 'text',
} as const satisfies Partial<ColumnType<unknown>>;

/** What a grammar would have accepted, without choices, nearest or reason unless given. */
export function expected(grammar: GrammarName, more: Partial<Expected> = {}): Expected {
  return { grammar, choices: [], nearest: null, because: null, ...more };
}

/** What a column of this type accepts, for a cell that no grammar saw: a blank one, an Excel error. */
export function acceptedBy({ grammar, choices }: Pick<ColumnType<unknown>, 'grammar' | 'choices'>): Expected {
  return expected(grammar, { choices });
}
