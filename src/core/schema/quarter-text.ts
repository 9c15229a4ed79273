import { quarter, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { isYear } from './year-text';

/** A year in full, or two digits behind an apostrophe ('25). */
export const YEAR = String.raw`\d{4}|'\d{2}`;
/** What stands between a year and its quarter, month or half. */
export const BETWEEN = String.raw`(?: ?[-/.,] ?| (?:van|in|of) | )?`;
/** "Q3", "K3", "kw 3", "kwartaal 3"; "3e kwartaal", "3e kw", "3rd quarter". */
export const QUARTER = String.raw`(?:(?:q|k|kw\.?|kwartaal|quarter) ?[1-4]|[1-4](?:e|de|ste|st|nd|rd|th)? ?(?:kwartaal|kw\.?|k|q|quarter))`;

const QUARTER_OF_YEAR = new RegExp(`^(?:(${YEAR})${BETWEEN}(${QUARTER})|(${QUARTER})${BETWEEN}(${YEAR}))$`);

/** A quarter as people write it in a cell or above a column; `null` for any other text. */
export function quarterOfText(text: string): Quarter | null {
  return quarterOfKey(textKey(text));
}

/** The same for a text that is its own key already. */
export function quarterOfKey(key: string): Quarter | null {
  const [, before, after, first, last] = QUARTER_OF_YEAR.exec(key) ?? [];
  const year = yearOf(before ?? last);
  const number = numberOfQuarter(after ?? first);
  return year === null || number === null ? null : quarter(year, number);
}

/** The year that a text of digits means: '25 is 2025; `null` for what is no year. */
export function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text);
  return isYear(year) ? year : null;
}

/** 1-4 */
export function numberOfQuarter(text: string | undefined): number | null {
  const digit = /[1-4]/.exec(text ?? '')?.[0];
  return digit === undefined ? null : Number(digit);
}
