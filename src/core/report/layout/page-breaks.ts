import type { CellRange } from '../../workbook/address';

/** Points that A4 landscape leaves within its margins, a little less so that an estimate that is short does no harm. */
const PAGE = { width: 770, height: 522 } as const;
/** Points: a column is 7 pixels to the character and 5 for its sides; a row without a height has Excel's own. */
const pointsOfColumn = (characters: number): number => (characters * 7 + 5) * 0.75;
const DEFAULT_ROW_HEIGHT = 15;
/** Excel takes 1,026 at most; a sheet that long is not printed to be read. */
const MOST_BREAKS = 500;
/** A section that takes no more of a page stays whole. */
const SHORT_SECTION = 0.5;
/** Rows that stay with the name of their section: a note, the headings of a table and its first rows. */
const ROWS_WITH_HEADING = 5;

/** What the estimate needs of a sheet. */
export interface PrintedSheet {
  readonly widths: readonly number[];
  /** Points, for rows that differ from the default. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows with the name of a section, ascending. */
  readonly sections: readonly number[];
  readonly charts: readonly CellRange[];
  /** First row below everything. */
  readonly end: number;
}

/**
 * The rows with which a printed page begins, so that no chart is cut in two and no heading stands alone at the foot of
 * a page. Every page is broken here, also within a long table: where Excel would break is only known to Excel.
 */
export function pageBreaks(sheet: PrintedSheet): readonly number[] {
  const total = sheet.widths.reduce((sum, width) => sum + pointsOfColumn(width), 0);
  const page = PAGE.height / Math.min(1, PAGE.width / Math.max(1, total));
  const height = (row: number): number => sheet.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  const heightOf = (first: number, last: number): number => {
    let points = 0;
    for (let row = first; row < last && points <= page; row++) points += height(row);
    return points;
  };
  const repeated = height(0);
  const breaks: number[] = [];
  let used = 0;
  const breakBefore = (row: number): void => {
    breaks.push(row);
    used = repeated;
  };
  const advance = (first: number, end: number): void => {
    for (let row = first; row < end && breaks.length < MOST_BREAKS; row++) {
      if (used + height(row) > page && used > repeated) breakBefore(row);
      used += height(row);
    }
  };
  advance(0, sheet.sections[0] ?? sheet.end);
  sheet.sections.forEach((start, i) => {
    const end = sheet.sections[i + 1] ?? sheet.end;
    const whole = heightOf(start, end - 1);
    const together = whole <= page * SHORT_SECTION ? whole : heightOf(start, keptUntil(sheet, start, end));
    if (used + together > page && used > repeated && breaks.length < MOST_BREAKS) breakBefore(start);
    // The blank row above the next section may fall off the page: nobody misses it.
    advance(start, Math.max(start, end - 1));
  });
  return breaks;
}

/** The row after the last that stays on the page of a section's name. */
function keptUntil({ charts }: PrintedSheet, start: number, end: number): number {
  const inSection = charts.filter(({ row }) => row >= start && row < end);
  const charted = inSection.map(({ row, rowCount }) => row + rowCount);
  return Math.min(end, Math.max(start + ROWS_WITH_HEADING, ...charted));
}
