import type { Finding } from '../../core/schema/finding';
import { sheetOfTable } from '../../core/tables';
import type { Expected } from '../../core/schema/reading';
import { expectedText } from '../expected';
import { formatsOf, isoDateText, spanInSentence, type Formats } from '../format';
import type { Language } from '../language';

/**
 * A finding as the words need it: the user's own names, and details that must be there. A detail that a rule forgot is
 * a mistake of ours and throws.
 */
export class FindingView {
  readonly formats: Formats;

  constructor(
    private readonly finding: Finding,
    private readonly language: Language,
  ) {
    this.formats = formatsOf(language);
  }

  /** The contract's name of the table, to tell tables apart; never shown. */
  get table(): string {
    return this.finding.table;
  }

  /** The user's sheet, else the name that the sheet would have. */
  get sheet(): string {
    return this.finding.sheet ?? sheetOfTable(this.finding.table);
  }

  /** The key of the row, as its own cells write it. */
  get row(): string {
    return this.finding.row ?? '';
  }

  /** The user's heading, else the contract's name of the column. */
  get heading(): string {
    return this.finding.heading ?? this.finding.column ?? '';
  }

  /** What the cell shows; blank when it is. */
  get value(): string {
    return this.finding.value ?? '';
  }

  get isError(): boolean {
    return this.finding.severity === 'error';
  }

  /** What the grammar said of the cell. */
  get expected(): Expected {
    if (this.finding.expected === null) throw new TypeError(`${this.finding.code} without what was expected`);
    return this.finding.expected;
  }

  /** What would have been accepted, in words: "een kwartaal, bijvoorbeeld 2025-Q3". */
  get accepted(): string {
    return expectedText(this.expected, this.language);
  }

  has(key: string): boolean {
    const detail = this.finding.details[key];
    return detail !== undefined && detail !== '' && (!Array.isArray(detail) || detail.length > 0);
  }

  text(key: string): string {
    const detail = this.finding.details[key];
    if (typeof detail !== 'string') throw new TypeError(`${this.finding.code} without the text ${key}`);
    return detail;
  }

  number(key: string): number {
    const detail = this.finding.details[key];
    if (typeof detail !== 'number') throw new TypeError(`${this.finding.code} without the number ${key}`);
    return detail;
  }

  list(key: string): readonly string[] {
    const detail = this.finding.details[key];
    if (!Array.isArray(detail)) throw new TypeError(`${this.finding.code} without the list ${key}`);
    return detail as readonly string[];
  }

  money(key: string): string {
    return this.formats.money(this.number(key));
  }

  percent(key: string): string {
    return this.formats.percent(this.number(key));
  }

  date(key: string): string {
    return isoDateText(this.text(key), this.formats);
  }

  /** A quarter, half-year or year in a sentence: "het 3e kwartaal 2025". */
  when(key: string): string {
    return spanInSentence(this.text(key), this.formats);
  }

  /** A value of a column, formatted by its grammar: 0.02 of a percent column is 2%. */
  columnValue(key: string): string {
    const detail = this.finding.details[key];
    if (typeof detail === 'string') return detail;
    const number = this.number(key);
    const grammar = this.text('grammar');
    if (grammar === 'percent') return this.formats.percent(number);
    return grammar === 'money' ? this.formats.money(number) : this.formats.number(number);
  }
}
