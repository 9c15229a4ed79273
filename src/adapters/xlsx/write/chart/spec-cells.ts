import type { CellRange } from '../../../../core/workbook/address';
import { FORMATS, type Format } from '../../../../core/report/sheet-spec/looks';
import type { SpecValue, SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

interface PaintedCell {
  readonly value: SpecValue;
  readonly format: Format;
}

const BLANK: PaintedCell = { value: null, format: 'general' };

/** Looks up what a spec puts in a cell: charts carry a copy of the values they draw. */
export class SpecCells {
  private readonly loose: ReadonlyMap<string, PaintedCell>;

  constructor(
    spec: SheetSpec,
    private readonly layouts: readonly TableLayout[],
  ) {
    this.loose = new Map(spec.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  }

  /** The values of a row or column, in order. */
  values(range: CellRange): SpecValue[] {
    return this.cells(range).map(({ value }) => value);
  }

  /** Their number formats. */
  formatCodes(range: CellRange): string[] {
    return this.cells(range).map(({ format }) => FORMATS[format]);
  }

  private cells({ row, column, rowCount, columnCount }: CellRange): PaintedCell[] {
    const cells: PaintedCell[] = [];
    for (let r = row; r < row + rowCount; r++) {
      for (let c = column; c < column + columnCount; c++) cells.push(this.cell(r, c));
    }
    return cells;
  }

  private cell(row: number, column: number): PaintedCell {
    for (const { spec, range, headings } of this.layouts) {
      const tableRow = row - range.row;
      const index = column - range.column;
      if (tableRow < 0 || tableRow >= range.rowCount || index < 0 || index >= range.columnCount) continue;
      if (tableRow === 0) return { value: headings[index] ?? null, format: 'general' };
      const override = spec.overrides.find((own) => own.row === tableRow - 1 && own.column === index);
      const format = override?.format ?? spec.columns[index]?.format ?? 'general';
      return { value: spec.rows[tableRow - 1]?.[index] ?? null, format };
    }
    return this.loose.get(`${row}:${column}`) ?? BLANK;
  }
}
