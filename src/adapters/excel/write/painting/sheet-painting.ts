import type { CellRange } from '../../../../core/workbook/address';
import { withAccent } from '../../../../core/report/sheet-spec/accent';
import type { LookDefinition } from '../../../../core/report/sheet-spec/looks';
import type { SpecValue, SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';
import { TURN } from '../../session/limits';
import { contains } from '../../session/ranges';
import { turnsAfter } from '../../../machine/turns';
import { AreaCollector } from './area-collector';
import { formatAfter, formatBefore, NO_FORMAT, storedValue } from './entry';
import { PaintedCells, type PaintedCell } from './spec-cells';

/** A block of values that is written and read back as one; `null` where the spec has no value. */
export interface ValueBand {
  readonly range: CellRange;
  readonly rows: readonly (readonly SpecValue[])[];
}

/** A sheet spec as the few large strokes in which it is written. */
export interface SheetPainting {
  readonly bands: readonly ValueBand[];
  /** Cells by the number format that they have while their values are written. */
  readonly formatsBefore: ReadonlyMap<string, readonly CellRange[]>;
  /** And those whose format is another one in the end. */
  readonly formatsAfter: ReadonlyMap<string, readonly CellRange[]>;
  readonly looks: ReadonlyMap<LookDefinition, readonly CellRange[]>;
}

/** Lays the cells of a spec out into bands of rows; a band ends where a table begins or ends. */
export async function paintSheet(
  spec: SheetSpec,
  layouts: readonly TableLayout[],
  date1904: boolean,
): Promise<SheetPainting> {
  const painted = new PaintedCells(spec, layouts);
  const painter = new Painter(spec.accent, date1904);
  const takeTurn = turnsAfter(TURN);
  const bands: ValueBand[] = [];
  for (const range of bandsOf(painted)) {
    const rows: SpecValue[][] = [];
    for (let row = range.row; row < range.row + range.rowCount; row++) {
      rows.push(painter.row(range, row, painted.row(row)));
      await takeTurn();
    }
    bands.push({ range, rows });
  }
  return { bands, ...painter.strokes() };
}

/** Takes in the cells row by row, and gathers those that have a format or a look in common. */
class Painter {
  private readonly before = new AreaCollector<string>();
  private readonly after = new AreaCollector<string>();
  private readonly looks = new AreaCollector<LookDefinition>();
  /** One object per look and place, so that cells with the same look are gathered. */
  private readonly known = new Map<string, LookDefinition>();

  constructor(
    private readonly accent: string | undefined,
    private readonly date1904: boolean,
  ) {}

  /** The values of a row of a band. */
  row({ column: left, columnCount }: CellRange, row: number, cells: readonly PaintedCell[]): SpecValue[] {
    const values = new Array<SpecValue>(columnCount).fill(null);
    for (const cell of cells) {
      const value = storedValue(cell.value, cell.format, this.date1904);
      const wanted = formatAfter(value, cell.formatCode);
      const first = formatBefore(value, wanted);
      values[cell.column - left] = value;
      if (first !== NO_FORMAT) this.before.add(row, cell.column, first);
      if (first !== wanted) this.after.add(row, cell.column, wanted);
      this.looks.add(row, cell.column, this.lookOf(cell));
    }
    return values;
  }

  strokes(): Omit<SheetPainting, 'bands'> {
    return { formatsBefore: this.before.areas(), formatsAfter: this.after.areas(), looks: this.looks.areas() };
  }

  private lookOf({ lookName, look }: PaintedCell): LookDefinition {
    const known = this.known.get(lookName) ?? withAccent(look(), this.accent);
    this.known.set(lookName, known);
    return known;
  }
}

/** The value of a cell; `null` where the spec has none. */
export function valueAt({ bands }: SheetPainting, row: number, column: number): SpecValue {
  const band = bands.find(({ range }) => contains(range, { row, column, rowCount: 1, columnCount: 1 }));
  return band?.rows[row - band.range.row]?.[column - band.range.column] ?? null;
}

/** Rows with the same tables, as wide as what stands in them; rows before the first and after the last cell are left out. */
function bandsOf(painted: PaintedCells): CellRange[] {
  const bands: CellRange[] = [];
  for (const { first, last } of painted.bands()) {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (let row = first; row <= last; row++) {
      const columns = painted.columnsOf(row);
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
