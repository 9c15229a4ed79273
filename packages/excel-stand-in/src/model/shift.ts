import { Area } from './area';

/**
 * Cells that are inserted or deleted, so that the cells behind them move: along the rows (down, up) or along the columns
 * (right, left), within a band of columns or rows.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  /** The cells inserted, or deleted. */
  readonly area: Area;
}

/** Where cells end up after a shift; `null` when all of them were deleted. Cells partly outside the band stay. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  const along = shift.axis === 'rows' ? rowSpan : columnSpan;
  const across = shift.axis === 'rows' ? columnSpan : rowSpan;
  const band = across(shift.area);
  const own = across(area);
  if (own.first < band.first || own.last > band.last) return area;
  const moved = movedSpan(along(area), along(shift.area), shift.kind);
  if (!moved) return null;
  return shift.axis === 'rows'
    ? Area.between(moved.first, area.column, moved.last, area.lastColumn)
    : Area.between(area.row, moved.first, area.lastRow, moved.last);
}

/** Whether a shift would tear the area apart: part of it moves and part of it stays. */
export function isTornBy(area: Area, shift: Shift): boolean {
  const along = shift.axis === 'rows' ? rowSpan : columnSpan;
  const across = shift.axis === 'rows' ? columnSpan : rowSpan;
  if (along(area).last < along(shift.area).first) return false;
  const band = across(shift.area);
  const own = across(area);
  const touches = own.first <= band.last && own.last >= band.first;
  return touches && (own.first < band.first || own.last > band.last);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const rowSpan = (area: Area): Span => ({ first: area.row, last: area.lastRow });
const columnSpan = (area: Area): Span => ({ first: area.column, last: area.lastColumn });

function movedSpan(span: Span, at: Span, kind: Shift['kind']): Span | null {
  const count = at.last - at.first + 1;
  if (kind === 'insert') {
    return {
      first: span.first >= at.first ? span.first + count : span.first,
      last: span.last >= at.first ? span.last + count : span.last,
    };
  }
  const first = span.first > at.last ? span.first - count : Math.min(span.first, at.first);
  const last = span.last > at.last ? span.last - count : Math.min(span.last, at.first - 1);
  return last < first ? null : { first, last };
}
