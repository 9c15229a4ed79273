import { displayText, isBlank, type CellValue } from '../workbook/cell-value';

/** The heading of a column: one line, or two of which the upper one spans a group of columns. */
export interface Heading {
  /** Column of the table, from 0. */
  readonly column: number;
  /** The group it stands in; `null` where there is one line. */
  readonly upper: string | null;
  readonly lower: string;
  /** As it is shown and kept: "Planning › Actueel". */
  readonly text: string;
}

const BETWEEN_LINES = ' › ';

/** Headings in one line. */
export function oneLine(cells: readonly CellValue[]): readonly Heading[] {
  return cells.map((cell, column) => heading(column, null, headingText(cell)));
}

/**
 * Headings in two lines: a group spans the columns to its right until the next one, as far as the lower line is filled.
 * Where the lower line is blank the upper cell is the heading itself, as in a heading merged downwards.
 */
export function twoLines(upper: readonly CellValue[], lower: readonly CellValue[]): readonly Heading[] {
  const width = Math.max(upper.length, lower.length);
  const headings: Heading[] = [];
  let group: string | null = null;
  for (let column = 0; column < width; column++) {
    const above = headingText(upper[column] ?? null);
    const below = headingText(lower[column] ?? null);
    if (above !== '') group = above;
    if (below === '') {
      headings.push(heading(column, null, above));
      group = null;
    } else {
      headings.push(heading(column, group, below));
    }
  }
  return headings;
}

function heading(column: number, upper: string | null, lower: string): Heading {
  const line = upper !== null && upper !== lower && upper !== '' ? upper : null;
  return { column, upper: line, lower, text: line === null ? lower : `${line}${BETWEEN_LINES}${lower}` };
}

function headingText(cell: CellValue): string {
  return isBlank(cell) ? '' : displayText(cell).replace(/\s+/g, ' ').trim();
}

/**
 * The headings by the text under which they are kept: what stands there twice is told apart by the letters of its column
 * on the sheet ("Status [F]").
 */
export function distinctTexts(headings: readonly Heading[], letters: (column: number) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1);
  return headings.map(({ text, column }) =>
    text !== '' && (counts.get(text) ?? 0) > 1 ? `${text} [${letters(column)}]` : text,
  );
}
