const MAX_ROWS = 1_048_576;

/** Texts, table references and quoted sheet names, in which nothing is a reference by address. */
const LEFT_ALONE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]/y;
/** `B2`, `$B2`, `B$2`; not `LOG10(`, not a part of a name, not the name of a sheet. */
const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!$])/iy;
/** `5:7`, `$5:7`: whole rows. */
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!$:])/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/iuy;

/**
 * The formula as it is when Excel fills it down by so many rows: references by address move along, those with a `$` before
 * the row do not, and one that would leave the sheet is `#REF!`. Formulas in English, as files and Office.js have them.
 */
export function shiftFormula(formula: string, rows: number): string {
  let shifted = '';
  for (let at = 0; at < formula.length;) {
    const [text, written] = tokenAt(formula, at, rows);
    shifted += written;
    at += text.length;
  }
  return shifted;
}

/** What stands at a place, and what it becomes. */
function tokenAt(formula: string, at: number, rows: number): readonly [text: string, written: string] {
  const alone = matchAt(LEFT_ALONE, formula, at);
  if (alone) return [alone[0], alone[0]];
  const whole = matchAt(ROWS, formula, at);
  if (whole) {
    const [text, firstFixed = '', first = '', lastFixed = '', last = ''] = whole;
    const from = shiftedRow(firstFixed, first, rows);
    const to = shiftedRow(lastFixed, last, rows);
    return [text, from === null || to === null ? '#REF!' : `${firstFixed}${from}:${lastFixed}${to}`];
  }
  const cell = matchAt(CELL, formula, at);
  if (cell) {
    const [text, columnFixed = '', column = '', rowFixed = '', row = ''] = cell;
    const to = shiftedRow(rowFixed, row, rows);
    return [text, to === null ? '#REF!' : columnFixed + column + rowFixed + String(to)];
  }
  const name = matchAt(NAME, formula, at)?.[0] ?? formula.charAt(at);
  return [name, name];
}

/** The row that a reference has then; `null` outside the sheet. */
function shiftedRow(fixed: string, row: string, rows: number): number | null {
  const to = Number(row) + (fixed === '' ? rows : 0);
  return to >= 1 && to <= MAX_ROWS ? to : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
