import { ExcelFailure, invalidArgument, notModelled } from '../excel-failure';
import type { Content, Plain } from './content';
import { ERROR_CODES, ErrorValue, Formula } from './content';
import { isFormula } from './formula-syntax';
import type { EntryContext } from './number-text';
import { numberEntry } from './number-text';

/** Characters that a cell holds at most. */
const MAX_CELL_TEXT = 32_767;
/** Characters that a formula holds at most; a longer text that looks like one fails without a clear word. */
const MAX_FORMULA = 8192;

const TEXT_FORMAT = '@';

/** What an entry makes of a cell: its content (nothing when cleared) and the looks that come with it. */
export interface Entry {
  readonly content: Content | undefined;
  /** The number format that Excel gives with a date, per cent or amount to a cell without one. */
  readonly format: string | null;
  readonly quotePrefix: boolean;
}

export interface EntryRules extends EntryContext {
  /**
   * What a leading apostrophe means in a cell with format "@": sources differ, so tests can have both. 'literal' keeps
   * it as a character, 'prefix' takes it off as in other cells.
   */
  readonly apostropheInTextCells: 'literal' | 'prefix';
  /** What a formula gives; the stand-in does not calculate. `null` when unknown. */
  readonly calculate: (formula: string) => Plain | null;
}

/**
 * Reads what is written to a cell through `values` or `formulas`, or typed by a user, as Excel does: texts that look
 * like a formula, number, date, boolean or error become one, unless the cell is text ("@") or an apostrophe leads.
 * Full-width signs and leading blanks are read as formulas too: some Excels do, so a safe writer must reckon with it.
 */
export function enteredContent(raw: unknown, numberFormat: string, rules: EntryRules): Entry {
  const isText = numberFormat === TEXT_FORMAT;
  if (typeof raw === 'number') return plain(isText ? String(raw) : raw);
  if (typeof raw === 'boolean') return plain(isText ? rules.locale.booleans[raw ? 'true' : 'false'] : raw);
  if (typeof raw !== 'string') throw invalidArgument('A cell takes a text, a number or a boolean.');
  if (raw === '') return { content: undefined, format: null, quotePrefix: false };
  if (isText && rules.apostropheInTextCells === 'literal') return plain(checkedText(raw));
  if (raw.startsWith("'")) return { content: checkedText(raw.slice(1)), format: null, quotePrefix: true };
  if (isText) return plain(checkedText(raw));
  return formulaEntry(raw, rules) ?? constantEntry(raw, rules);
}

const plain = (content: Content): Entry => ({ content, format: null, quotePrefix: false });

function formulaEntry(raw: string, rules: EntryRules): Entry | null {
  const lead = /^[\s]*([=＝]|[+\-@＋－＠])/.exec(raw);
  const sign = lead?.[1];
  if (!lead || sign === undefined) return null;
  const isEqual = sign === '=' || sign === '＝';
  const body = raw.slice(isEqual ? lead[0].length : lead[0].length - 1).normalize('NFKC');
  if (body.replace(/[+\-@\s]/g, '') === '') return null;
  if (!isEqual && numberEntry(raw, rules)) return null;
  // An over-long text with a leading minus fails with an internal error (OfficeDev/office-js issue 3256).
  if (body.length > MAX_FORMULA) throw new ExcelFailure('GeneralException', 'The formula is too long.');
  if (!isFormula(body)) {
    if (isEqual) throw invalidArgument('The formula cannot be parsed.');
    return null;
  }
  const text = `=${body.trim()}`;
  return plain(new Formula(text, rules.calculate(text)));
}

function constantEntry(raw: string, rules: EntryRules): Entry {
  const upper = raw.trim().toUpperCase();
  if (upper === 'TRUE' || upper === rules.locale.booleans.true) return plain(true);
  if (upper === 'FALSE' || upper === rules.locale.booleans.false) return plain(false);
  const error = ERROR_CODES.find((code) => code === upper);
  if (error) return plain(new ErrorValue(error));
  const number = numberEntry(raw, rules);
  if (number) return { content: number.value, format: number.format, quotePrefix: false };
  return plain(checkedText(raw));
}

function checkedText(text: string): string {
  if (text.length > MAX_CELL_TEXT) throw invalidArgument(`A cell holds at most ${String(MAX_CELL_TEXT)} characters.`);
  return text;
}

/** The value of a cell's content; a formula whose value nobody gave is refused rather than guessed. */
export function contentValue(content: Content | undefined): Plain | undefined {
  if (!(content instanceof Formula)) return content;
  if (content.value === null) throw notModelled(`the value of the formula ${content.text}`);
  return content.value;
}
