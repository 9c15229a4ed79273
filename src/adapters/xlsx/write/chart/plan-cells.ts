import type { CellRange } from '../../../../core/workbook/address';
import { FORMATS, type Format } from '../../../../core/report/sheet-plan/looks';
import type { PlanValue, SheetPlan } from '../../../../core/report/sheet-plan/sheet-plan';
import type { TableLayout } from '../../../../core/report/sheet-plan/table-layout';

interface PlannedCell {
  readonly value: PlanValue;
  readonly format: Format;
}

const BLANK: PlannedCell = { value: null, format: 'general' };

/** Looks up what a plan puts in a cell: charts carry a copy of the values they draw. */
export class PlanCells {
  private readonly loose: ReadonlyMap<string, PlannedCell>;

  constructor(
    plan: SheetPlan,
    private readonly layouts: readonly TableLayout[],
  ) {
    this.loose = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  }

  /** The values of a row or column, in order. */
  values(range: CellRange): PlanValue[] {
    return this.cells(range).map(({ value }) => value);
  }

  /** The number format of the first cell. */
  formatCode(range: CellRange): string {
    return FORMATS[(this.cells(range)[0] ?? BLANK).format];
  }

  private cells({ row, column, rowCount, columnCount }: CellRange): PlannedCell[] {
    const cells: PlannedCell[] = [];
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) cells.push(this.cell(r, c));
    }
    return cells;
  }

  private cell(row: number, column: number): PlannedCell {
    for (const { plan, range, headings } of this.layouts) {
      const tableRow = row - range.row;
      const index = column - range.column;
      if (tableRow < 0 || tableRow >= range.rowCount || index < 0 || index >= range.columnCount) continue;
      if (tableRow === 0) return { value: headings[index] ?? null, format: 'general' };
      return { value: plan.rows[tableRow - 1]?.[index] ?? null, format: plan.columns[index]?.format ?? 'general' };
    }
    return this.loose.get(`${row}:${column}`) ?? BLANK;
  }
}
