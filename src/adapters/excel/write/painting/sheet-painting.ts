import type { CellRange } from '../../../../core/workbook/address';
import { withAccent } from '../../../../core/report/sheet-plan/accent';
import type { LookDefinition } from '../../../../core/report/sheet-plan/looks';
import type { PlanValue, SheetPlan } from '../../../../core/report/sheet-plan/sheet-plan';
import type { TableLayout } from '../../../../core/report/sheet-plan/table-layout';
import { contains } from '../../session/ranges';
import { AreaCollector } from './area-collector';
import { formatAfter, formatBefore, NO_FORMAT, storedValue } from './entry';
import { PlannedCells, type PlannedCell } from './planned-cells';

/** A block of values that is written and read back as one; `null` where the plan has no value. */
export interface ValueBand {
  readonly range: CellRange;
  readonly rows: readonly (readonly PlanValue[])[];
}

/** A sheet plan as the few large strokes in which it is written. */
export interface SheetPainting {
  readonly bands: readonly ValueBand[];
  /** Cells by the number format that they have while their values are written. */
  readonly formatsBefore: ReadonlyMap<string, readonly CellRange[]>;
  /** And those whose format is another one in the end. */
  readonly formatsAfter: ReadonlyMap<string, readonly CellRange[]>;
  readonly looks: ReadonlyMap<LookDefinition, readonly CellRange[]>;
}

/** Lays the cells of a plan out into bands of rows; a band ends where a table begins or ends. */
export function paintSheet(plan: SheetPlan, layouts: readonly TableLayout[], date1904: boolean): SheetPainting {
  const planned = new PlannedCells(plan, layouts);
  const before = new AreaCollector<string>();
  const after = new AreaCollector<string>();
  const looks = new AreaCollector<LookDefinition>();
  const lookOf = sharedLooks(plan.accent);
  const bands = bandsOf(planned).map((range) => {
    const rows = Array.from({ length: range.rowCount }, (_, i) => {
      const values = new Array<PlanValue>(range.columnCount).fill(null);
      for (const cell of planned.row(range.row + i)) {
        const value = storedValue(cell.value, cell.format, date1904);
        const wanted = formatAfter(value, cell.formatCode);
        const first = formatBefore(value, wanted);
        values[cell.column - range.column] = value;
        if (first !== NO_FORMAT) before.add(range.row + i, cell.column, first);
        if (first !== wanted) after.add(range.row + i, cell.column, wanted);
        looks.add(range.row + i, cell.column, lookOf(cell));
      }
      return values;
    });
    return { range, rows };
  });
  return { bands, formatsBefore: before.areas(), formatsAfter: after.areas(), looks: looks.areas() };
}

/** The value of a cell; `null` where the plan has none. */
export function valueAt({ bands }: SheetPainting, row: number, column: number): PlanValue {
  const band = bands.find(({ range }) => contains(range, { row, column, rowCount: 1, columnCount: 1 }));
  return band?.rows[row - band.range.row]?.[column - band.range.column] ?? null;
}

/** One object per look and place, so that cells with the same look are gathered. */
function sharedLooks(accent: string | undefined): (cell: PlannedCell) => LookDefinition {
  const known = new Map<string, LookDefinition>();
  return ({ lookName, look }) => {
    const shared = known.get(lookName) ?? withAccent(look(), accent);
    known.set(lookName, shared);
    return shared;
  };
}

/** Rows with the same tables, as wide as what stands in them; rows before the first and after the last cell are left out. */
function bandsOf(planned: PlannedCells): CellRange[] {
  const bands: CellRange[] = [];
  for (const { first, last } of planned.bands()) {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (let row = first; row <= last; row++) {
      const columns = planned.columnsOf(row);
      if (columns === null) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, columns.first);
      right = Math.max(right, columns.last);
    }
    if (bottom >= 0) {
      bands.push({ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 });
    }
  }
  return bands;
}
