import { textKey } from '../../core/kernel/text-key';
import { isRowName } from '../../core/schema/read-table';

/** What stands before the last number of a key, the number, and what stands after it. */
const NUMBERED = /^(.*?)(\d+)(\D*)$/s;

interface Style {
  readonly prefix: string;
  readonly suffix: string;
  count: number;
  highest: number;
  digits: number;
}

/**
 * The next free key in the style of those that are there: "A-12" gives "A-13", "007" gives "008". With several styles the
 * one used most, then the one used last; without any number "1".
 */
export function nextKey(keys: readonly string[]): string {
  const taken = new Set(keys.map(textKey));
  const style = mostUsed(keys);
  if (style === null) return free(taken, (number) => String(number), 1);
  const { prefix, suffix, highest, digits } = style;
  return free(taken, (number) => `${prefix}${String(number).padStart(digits, '0')}${suffix}`, highest + 1);
}

function free(taken: ReadonlySet<string>, nameOf: (number: number) => string, first: number): string {
  let number = first;
  while (taken.has(textKey(nameOf(number)))) number += 1;
  return nameOf(number);
}

function mostUsed(keys: readonly string[]): Style | null {
  const styles = new Map<string, Style>();
  for (const key of keys) {
    const [, prefix = '', digits, suffix = ''] = NUMBERED.exec(key) ?? [];
    // Rows without a key of their own are called by their place in the sheet.
    if (digits === undefined || digits.length > MOST_DIGITS || isRowName(key)) continue;
    const name = `${prefix}\u0000${suffix}`;
    const style = styles.get(name) ?? { prefix, suffix, count: 0, highest: 0, digits: 0 };
    style.count += 1;
    style.highest = Math.max(style.highest, Number(digits));
    if (digits.startsWith('0')) style.digits = Math.max(style.digits, digits.length);
    styles.delete(name);
    styles.set(name, style);
  }
  let best: Style | null = null;
  for (const style of styles.values()) if (best === null || style.count >= best.count) best = style;
  return best;
}

/** More digits than a number keeps are no number to count on. */
const MOST_DIGITS = 15;
