import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { bitOf, CELL_KINDS, isUnknown, kindsOf, type CellKind } from './cell-kinds';

/** What the cells of a column are, counted: by this a heading is confirmed, or found where it says nothing. */
export interface ColumnProfile {
  readonly rows: number;
  /** Filled cells, but for those that say "not known yet". */
  readonly filled: number;
  readonly distinct: number;
  /** Characters of a filled cell, on average. */
  readonly length: number;
  /** Share of the filled cells (0-1) that may be of a kind. */
  readonly share: Readonly<Record<CellKind, number>>;
  /** Whether a filled cell is a number and nothing else. */
  readonly numbers: number;
  readonly smallest: number;
  readonly largest: number;
  /** The first distinct cells, as a person reads them. */
  readonly samples: readonly string[];
}

const SAMPLES = 3;

/** Looks through the cells of a column. */
export function columnProfile(cells: readonly CellValue[]): ColumnProfile {
  const counts = CELL_KINDS.map(() => 0);
  const bits = CELL_KINDS.map(bitOf);
  const seen = new Map<CellValue, number>();
  let filled = 0;
  let characters = 0;
  let numbers = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (const cell of cells) {
    if (cell === null || isBlank(cell)) continue;
    const kinds = seen.get(cell) ?? kindsOf(cell);
    seen.set(cell, kinds);
    if (isUnknown(kinds)) continue;
    filled += 1;
    characters += typeof cell === 'string' ? cell.length : 5;
    if (typeof cell === 'number') {
      numbers += 1;
      if (cell < smallest) smallest = cell;
      if (cell > largest) largest = cell;
    }
    for (const [at, bit] of bits.entries()) if ((kinds & bit) !== 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const share = Object.fromEntries(
    CELL_KINDS.map((kind, at) => [kind, filled === 0 ? 0 : (counts[at] ?? 0) / filled]),
  ) as Record<CellKind, number>;
  const known = [...seen].filter(([, kinds]) => !isUnknown(kinds)).map(([cell]) => cell);
  return {
    rows: cells.length,
    filled,
    distinct: known.length,
    length: filled === 0 ? 0 : characters / filled,
    share,
    numbers: filled === 0 ? 0 : numbers / filled,
    smallest,
    largest,
    samples: known.slice(0, SAMPLES).map(displayText),
  };
}
