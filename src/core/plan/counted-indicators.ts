import type { Row } from '../tables';

/** An indicator that is not measured but counted from the calendar: Kolom and Minimaal are both filled (workbook.md). */
export function isCountedIndicator({ column, minimum, unreadable }: Row<'indicators'>): boolean {
  return column !== null && (minimum !== null || (unreadable?.has('minimum') ?? false));
}
