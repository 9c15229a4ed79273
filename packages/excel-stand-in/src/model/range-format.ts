import { invalidArgument } from '../excel-failure';
import type { CellStyle, StyleKey } from './cell-style';
import type { CellSet } from './cell-set';
import { RangeBorders } from './range-borders';

/** The looks of some cells: what they have in common (`null` where they differ), and changing it for all. */
export class RangeFormat {
  readonly font: RangeFont;
  readonly fill: RangeFill;
  readonly borders: RangeBorders;
  readonly protection: FormatProtection;

  constructor(readonly cells: CellSet) {
    this.font = new RangeFont(cells);
    this.fill = new RangeFill(cells);
    this.borders = new RangeBorders(cells);
    this.protection = new FormatProtection(cells);
  }

  /** The width that all columns have, in points; `null` when they differ. */
  get columnWidth(): number | null {
    return common(this.lines('column').map((column) => this.cells.sheet.dimensions.columnWidth(column)));
  }

  set columnWidth(width: number) {
    if (width < 0) throw invalidArgument();
    this.cells.sheet.protection.assertPermitted('allowFormatColumns');
    for (const area of this.cells.areas) this.cells.sheet.dimensions.setColumnWidth(area, width);
  }

  get rowHeight(): number | null {
    return common(this.lines('row').map((row) => this.cells.sheet.dimensions.rowHeight(row)));
  }

  set rowHeight(height: number) {
    if (height < 0 || height > 409) throw invalidArgument();
    this.cells.sheet.protection.assertPermitted('allowFormatRows');
    for (const area of this.cells.areas) this.cells.sheet.dimensions.setRowHeight(area, height);
  }

  useStandardWidth(): void {
    this.cells.sheet.protection.assertPermitted('allowFormatColumns');
    for (const area of this.cells.areas) this.cells.sheet.dimensions.setColumnWidth(area, null);
  }

  useStandardHeight(): void {
    this.cells.sheet.protection.assertPermitted('allowFormatRows');
    for (const area of this.cells.areas) this.cells.sheet.dimensions.setRowHeight(area, null);
  }

  private lines(which: 'row' | 'column'): number[] {
    return this.cells.areas.flatMap((area) => {
      const isWhole = which === 'row' ? area.isEntireColumn : area.isEntireRow;
      const [first, count] = which === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
      if (!isWhole) return Array.from({ length: count }, (_, index) => first + index);
      // All rows of the sheet: those with a height of their own, and one that has none.
      const { rows, columns } = this.cells.sheet.dimensions.special();
      return [...(which === 'row' ? rows : columns).keys(), first + count - 1];
    });
  }
}

/** Font settings of some cells. */
export class RangeFont {
  constructor(readonly cells: CellSet) {}
}

export class FormatProtection {
  constructor(readonly cells: CellSet) {}
}

export class RangeFill {
  constructor(readonly cells: CellSet) {}

  clear(): void {
    setStyle(this.cells, 'fillColor', null);
  }
}

/** What all the cells have; `null` when they differ. */
export function commonStyle<K extends StyleKey>({ sheet, areas }: CellSet, key: K): CellStyle[K] | null {
  const numbers = areas.flatMap((area) => [...sheet.cells.styles.numbersIn(area)]);
  return common(numbers.map((number) => sheet.workbook.styles.style(number)[key]));
}

export function setStyle<K extends StyleKey>({ sheet, areas }: CellSet, key: K, value: CellStyle[K]): void {
  sheet.protection.assertPermitted('allowFormatCells');
  for (const area of areas) sheet.cells.styles.paint(area, key, value);
}

function common<T>(values: readonly T[]): T | null {
  const [first, ...others] = values;
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
