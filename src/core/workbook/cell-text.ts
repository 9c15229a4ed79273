/** As many UTF-16 units as the text of a cell holds; a longer one makes a workbook that Excel has to repair. */
export const MOST_CELL_TEXT = 32_767;
const ELLIPSIS = '…';

/** A text as a cell can hold it: one that is too long ends in an ellipsis, and in no half character. */
export function fittingText(text: string): string {
  return shortenedText(text, MOST_CELL_TEXT);
}

/** The begin of a text with an ellipsis, so many UTF-16 units in all; a shorter text as it is. */
export function shortenedText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, most - ELLIPSIS.length).replace(/[\ud800-\udbff]$/, '') + ELLIPSIS;
}
