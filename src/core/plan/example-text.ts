/** How a row says that what it holds is an example (figures.md, "What may be said of a figure"). */
const MARKS = [/\(voorbeeld\)\s*$/i, /voorbeeld, niet uit de bron/i];

/** Whether a text of the workbook marks its row as an example; such values are named as one wherever they are added up. */
export function isExampleText(text: string | null): boolean {
  return text !== null && MARKS.some((mark) => mark.test(text));
}
