/** Excel's limit, in UTF-16 units. */
const MAX_SHEET_NAME = 31;
const FORBIDDEN = /[\\/?*:[\]\u0000-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel keeps this name for itself (change tracking), in every language and case. */
const RESERVED = 'history';
const FALLBACK = 'Blad';

/** A name that Excel accepts for a sheet, as near to the wanted one as can be: "Q3: plan/uitvoering" becomes "Q3- plan-uitvoering". */
export function sheetName(wanted: string): string {
  const cleaned = trimmed(wanted.replace(FORBIDDEN, '-').replace(LONE_SURROGATES, ''));
  const name = shortened(cleaned, MAX_SHEET_NAME);
  if (name === '') return FALLBACK;
  return name.toLowerCase() === RESERVED ? `${name}_` : name;
}

/** The same, free of the names in `taken` (Excel compares without case): "Dekking", else "Dekking (2)", "Dekking (3)". */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, (name) => name.toLowerCase()));
  const name = sheetName(wanted);
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    free = shortened(name, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return free;
}

/** No apostrophe at the ends (formulas quote sheet names with it), no spaces that nobody sees. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

function shortened(name: string, length: number): string {
  return trimmed(name.slice(0, length).replace(/[\ud800-\udbff]$/, ''));
}
