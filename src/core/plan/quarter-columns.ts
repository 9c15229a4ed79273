import { parseQuarter, type Quarter } from '../kernel/quarter';
import { quarterOfText } from '../schema/quarter-text';
import type { HeadingMatch } from '../schema/headings';
import { cellReader, type CellReader } from '../schema/read-table';
import { NotKnown, Refusal, type ReadContext } from '../schema/reading';
import { yesNoType } from '../schema/word-types';
import { isBlank, type CellValue } from '../workbook/cell-value';
import type { RawTable } from '../workbook/raw-table';

/** A column of the calendar that stands for a quarter: its heading names it, an X marks the tenders that start in it. */
export interface QuarterColumn {
  /** Column of the table, from 0. */
  readonly column: number;
  readonly quarter: Quarter;
}

/** The quarter columns of a calendar without a column Start, earliest first; none when it has one. */
export function quarterColumns({ headings, own }: RawTable, match: HeadingMatch): readonly QuarterColumn[] {
  if (match.columns.has('start')) return [];
  if (own !== undefined) return own.quarters;
  return match.unknown
    .flatMap((column) => {
      const quarter = quarterOfText(headings[column] ?? '');
      return quarter === null ? [] : [{ column, quarter }];
    })
    .sort((a, b) => a.quarter - b.quarter);
}

/** The column for a quarter as it is written ("2025-Q3"); `null` when there is none. */
export function columnForQuarter(columns: readonly QuarterColumn[], value: CellValue): QuarterColumn | null {
  const wanted = typeof value === 'string' ? parseQuarter(value) : null;
  return columns.find(({ quarter }) => quarter === wanted) ?? null;
}

/** The cross in a calendar with a column per quarter, as we write it. */
export const CROSS = 'x';

/** What a row of quarter columns says of Start. */
export interface MarkedStart {
  /** The first marked quarter; `null` when none is marked, or when a cell before it cannot be read. */
  readonly start: QuarterColumn | null;
  /** Cells that are neither yes nor no. */
  readonly refused: readonly { readonly column: number; readonly refusal: Refusal }[];
  /** Whether a cell that cannot be read may be the start. */
  readonly unreadable: boolean;
}

/** Reads Start from rows of quarter columns: "A row of quarter columns marked with X reads as Start" (workbook.md). */
export function startReader(
  columns: readonly QuarterColumn[],
  context: ReadContext,
): (cells: readonly CellValue[]) => MarkedStart {
  const read: CellReader<boolean> = cellReader(yesNoType, context);
  return (cells) => {
    const refused: { column: number; refusal: Refusal }[] = [];
    let start: QuarterColumn | null = null;
    let unreadable = false;
    for (const candidate of columns) {
      const cell = cells[candidate.column] ?? null;
      if (cell === null || isBlank(cell)) continue;
      const reading = read(cell);
      if (reading instanceof NotKnown) continue;
      if (reading instanceof Refusal) {
        refused.push({ column: candidate.column, refusal: reading });
        if (start === null) unreadable = true;
      } else if (reading === true && start === null) {
        start = candidate;
      }
    }
    return { start: unreadable ? null : start, refused, unreadable };
  };
}
