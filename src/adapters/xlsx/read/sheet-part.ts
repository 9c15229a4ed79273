import type { CellRange } from '../../../core/workbook/address';
import type { CellError, CellValue } from '../../../core/workbook/cell-value';
import { HEAD_COLUMNS, HEAD_ROWS, type CellGrid } from '../../../core/workbook/inventory';
import { columnIn, kindIn } from './cell-kind';
import { cellValue, type CellContext } from './cell-values';
import { GridBuilder } from './grid-builder';
import type { OpcPackage } from './opc-package';
import type { SharedStrings } from './shared-strings';
import { indexSheet, type SheetIndex } from './sheet-index';
import { findRoot } from './xml-bytes';
import { toUtf8 } from './xml-encoding';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly opc: OpcPackage;
  readonly strings: () => SharedStrings;
  readonly date1904: boolean;
  readonly errors: Map<string, CellError>;
}

/**
 * A sheet's part. It is unpacked and passed over when first needed, and kept with its index until its cells are read,
 * so that the usual course, an inventory and then one reading, does either once and holds nothing afterwards.
 */
export class SheetPart {
  private kept: { readonly bytes: Uint8Array; readonly index: SheetIndex } | null = null;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  index(): SheetIndex {
    return this.contents().index;
  }

  /** The first rows and columns of the used range, each row as wide as the others. */
  head(): readonly (readonly CellValue[])[] {
    const { used } = this.index();
    if (used === null) return [];
    const rowCount = Math.min(used.rowCount, HEAD_ROWS);
    const columnCount = Math.min(used.columnCount, HEAD_COLUMNS);
    const grid = this.block({ row: used.row, column: used.column, rowCount, columnCount });
    const blank = new Array<CellValue>(columnCount).fill(null);
    return Array.from({ length: rowCount }, (_, row) => grid[row] ?? blank);
  }

  /** The values of blocks of this sheet; lets go of the sheet's bytes. */
  read(ranges: readonly CellRange[]): readonly CellGrid[] {
    const grids = ranges.map((range) => this.block(range));
    this.kept = null;
    return grids;
  }

  private block(range: CellRange): CellGrid {
    const { bytes, index } = this.contents();
    const { rows, firstCells, columns, starts } = index;
    const { prefix } = findRoot(bytes, this.part);
    const context: CellContext = { ...this.context, bytes, prefix, part: this.part };
    const grid = new GridBuilder(range);
    for (let run = 0; run < rows.length; run++) {
      const row = rows.at(run) as number;
      if (!grid.wantsRow(row)) continue;
      const end = firstCells.at(run + 1) ?? columns.length;
      for (let cell = firstCells.at(run) as number; cell < end; cell++) {
        const packed = columns.at(cell) as number;
        const column = columnIn(packed);
        if (!grid.wantsColumn(column)) continue;
        grid.put(row, column, cellValue(kindIn(packed), starts.at(cell) as number, context));
      }
    }
    return grid.build();
  }

  private contents(): { readonly bytes: Uint8Array; readonly index: SheetIndex } {
    if (this.kept === null) {
      const bytes = toUtf8(this.context.opc.bytesOf(this.part), this.part);
      this.kept = { bytes, index: indexSheet(bytes, this.part) };
    }
    return this.kept;
  }
}
