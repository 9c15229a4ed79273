/** Excel (and programs that read CSV) take a text that starts like this for a formula; full-width signs too. */
const LEADS_LIKE_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^ *[\t\r]/;

/**
 * Whether a text would become a formula when it is typed or pasted. Such a text is written with the format "@" and an
 * apostrophe (in a file: `quotePrefix`), so that it stays text also after the user has edited the cell.
 */
export function looksLikeFormula(text: string): boolean {
  return LEADS_LIKE_FORMULA.test(text);
}
