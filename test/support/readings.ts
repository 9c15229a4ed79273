import { Refusal, Remarked, type ColumnType, type ReadContext, type Reading } from '../../src/core/schema/reading';
import type { FilledCell } from './arbitraries';

export const IN_1900: ReadContext = { date1904: false };
export const IN_1904: ReadContext = { date1904: true };

/** A reading in one line: the value, with the codes of its remarks behind it, or the code of the refusal. */
export function shown<T>(reading: Reading<T>): unknown {
  if (reading instanceof Refusal) return `refused ${reading.code}`;
  return reading instanceof Remarked ? [reading.value, ...reading.codes] : reading;
}

/** What a cell reads as under a grammar, in one line. */
export function readAs<T>(type: ColumnType<T>, cell: FilledCell, context: ReadContext = IN_1900): unknown {
  return shown(type.read(cell, context));
}

/** The value of a reading, whatever was remarked; a refusal fails the test. */
export function valueOf<T>(reading: Reading<T>): T {
  if (reading instanceof Refusal) throw new Error(`Refused: ${reading.code}`);
  return reading instanceof Remarked ? reading.value : reading;
}

/** Why a cell was refused, beyond the code. */
export function becauseOf<T>(type: ColumnType<T>, cell: FilledCell): string | null {
  const reading = type.read(cell, IN_1900);
  return reading instanceof Refusal ? reading.expected.because : null;
}

/** The choice that a refusal says was probably meant. */
export function nearestOf<T>(type: ColumnType<T>, cell: FilledCell): string | null {
  const reading = type.read(cell, IN_1900);
  return reading instanceof Refusal ? reading.expected.nearest : null;
}
