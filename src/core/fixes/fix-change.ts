import type { CellEdit } from '../plan/cell-edit';
import type { FixChange, FixKind } from './fix';

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
