import type { ColumnType } from '../../schema/reading';

/** What the tables to fill say besides the contract's own headings and notes. */
export interface SourceWords {
  readonly language: 'nl' | 'en';
  readonly themeColumnNote: (theme: string) => string;
  /** Of a column that only this team keeps, and that its table Checklist names. */
  readonly ownColumnNote: string;
  /** What may be filled in: shown beside the cell, or when Excel refuses something else. At most 255 characters. */
  readonly validation: (type: ColumnType<unknown>, refersTo: string | null) => string;
}
