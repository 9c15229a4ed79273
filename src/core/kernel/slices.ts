/**
 * Work that can be interrupted: it yields between slices, so that whoever runs it can let others have their turn, or stop.
 * One code for both: a plain function is its generator run to the end.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Rows that are worked on between two interruptions: on a slow machine some milliseconds. */
export const ROWS_PER_SLICE = 50;

/** Does all slices at once. */
export function runToEnd<T>(slices: Slices<T>): T {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** The items made into others, a piece at a time. */
export function* mapInSlices<T, U>(items: readonly T[], make: (item: T) => U, size = ROWS_PER_SLICE): Slices<U[]> {
  const made: U[] = [];
  for (const piece of piecesOf(items, size)) {
    for (const item of piece) made.push(make(item));
    yield;
  }
  return made;
}

/** The items in pieces of at most so many: something to interrupt between. */
export function* piecesOf<T>(items: readonly T[], size = ROWS_PER_SLICE): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
