import type { CellEdit } from '../plan/cell-edit';
import type { FixKind } from './fix';

/** What a fix changes of a cell besides its letters: what it *is*, which sorting and computing in Excel go by. */
export const FIX_CHANGES = [
  'text-to-number',
  'text-to-date',
  'text-to-percent',
  'number-to-percent',
  'date-to-period',
  'number-to-text',
  'tick-to-mark',
] as const;
export type FixChange = (typeof FIX_CHANGES)[number];

/** `null` when only the letters change. */
export function changeOfFix(kind: FixKind, { expected, value, format }: CellEdit): FixChange | null {
  if (kind === 'mark') return 'tick-to-mark';
  if (kind === 'per-cent' && typeof expected === 'number') return 'number-to-percent';
  if (typeof value === 'number') return typeof expected === 'number' ? null : numberChange(format);
  if (typeof expected === 'number') return 'number-to-text';
  // A day that was kept as text where a quarter or another period is asked.
  return kind === 'real-value' ? 'date-to-period' : null;
}

function numberChange(format: CellEdit['format']): FixChange {
  if (format === 'date') return 'text-to-date';
  return format === 'percent' ? 'text-to-percent' : 'text-to-number';
}
