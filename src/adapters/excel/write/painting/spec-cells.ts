import {
  FORMATS,
  isNumberFormat,
  LOOKS,
  NUMBER_HEADING,
  TABLE_ROW,
  type Format,
  type Look,
  type LookDefinition,
} from '../../../../core/report/sheet-spec/looks';
import type { SpecCell, SpecValue, SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

/** A cell as the spec wants it. */
export interface PaintedCell {
  readonly column: number;
  readonly value: SpecValue;
  readonly format: Format;
  readonly formatCode: string;
  /** The same for cells that look the same. */
  readonly lookName: string;
  readonly look: () => LookDefinition;
}

/** Rows that the same tables cross. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The cells of a spec row by row, loose ones and those of tables together. */
export class PaintedCells {
  private readonly loose: ReadonlyMap<number, readonly PaintedCell[]>;
  private readonly tables: readonly PaintedTable[];

  constructor(spec: SheetSpec, layouts: readonly TableLayout[]) {
    const linked = new Set(spec.links.map(({ row, column }) => cellKey(row, column)));
    this.loose = looseCells(spec, linked);
    this.tables = layouts.map((layout) => new PaintedTable(layout, linked));
  }

  /** From left to right. */
  row(row: number): readonly PaintedCell[] {
    const loose = this.loose.get(row) ?? [];
    const tables = this.tables.filter((table) => table.crosses(row));
    if (tables.length === 0) return loose;
    const cells = [...loose, ...tables.flatMap((table) => table.row(row))];
    return tables.length === 1 && loose.length === 0 ? cells : cells.sort((a, b) => a.column - b.column);
  }

  /** The first and last column with a cell; `null` for a row without. */
  columnsOf(row: number): { readonly first: number; readonly last: number } | null {
    const columns = (this.loose.get(row) ?? []).map(({ column }) => column);
    for (const { layout } of this.tables.filter((table) => table.crosses(row))) {
      columns.push(layout.range.column, layout.range.column + layout.range.columnCount - 1);
    }
    return columns.length === 0 ? null : { first: Math.min(...columns), last: Math.max(...columns) };
  }

  /** All rows with cells, cut where a table begins or ends. */
  bands(): RowSpan[] {
    const edges = new Set<number>();
    let end = 0;
    for (const { layout } of this.tables) {
      edges.add(layout.range.row).add(layout.range.row + layout.range.rowCount);
      end = Math.max(end, layout.range.row + layout.range.rowCount);
    }
    for (const row of this.loose.keys()) end = Math.max(end, row + 1);
    const ordered = [0, ...Array.from(edges).sort((a, b) => a - b), end];
    return ordered.slice(1).map((edge, i) => ({ first: ordered[i] as number, last: edge - 1 }));
  }
}

/** The cells of one table; made for many rows, so what can be known per column is. */
class PaintedTable {
  private readonly columns: readonly Omit<PaintedCell, 'value'>[];
  /** Cells that differ from their column, by place in the sheet. */
  private readonly overrides = new Map<string, { readonly look: Look; readonly format: Format | undefined }>();

  constructor(
    readonly layout: TableLayout,
    linked: ReadonlySet<string>,
  ) {
    const { spec, range } = layout;
    this.columns = spec.columns.map(({ look, format }, i) => dataCell(range.column + i, look, format));
    for (const place of linked) this.noteLink(place);
    for (const { row, column, look, format } of spec.overrides) {
      this.overrides.set(cellKey(range.row + 1 + row, range.column + column), { look, format });
    }
  }

  crosses(row: number): boolean {
    const { range } = this.layout;
    return row >= range.row && row < range.row + range.rowCount;
  }

  row(row: number): PaintedCell[] {
    const { spec, range } = this.layout;
    if (row === range.row) return this.headings();
    const values = spec.rows[row - range.row - 1];
    return this.columns.map((column, i) => {
      const value = values?.[i] ?? null;
      const override = this.overrides.size === 0 ? undefined : this.overrides.get(cellKey(row, column.column));
      if (override === undefined) return { ...column, value };
      return { ...dataCell(column.column, override.look, override.format ?? column.format), value };
    });
  }

  private headings(): PaintedCell[] {
    const { spec, range, headings } = this.layout;
    return spec.columns.map(({ headingLook, format }, i) => {
      const overNumbers = !spec.filter && isNumberFormat(format);
      const place = overNumbers ? NUMBER_HEADING : {};
      return {
        column: range.column + i,
        value: headings[i] ?? null,
        format: 'general',
        formatCode: FORMATS.general,
        lookName: `${headingLook} ${overNumbers ? 'over numbers' : 'heading'}`,
        look: () => ({ ...place, ...LOOKS[headingLook] }),
      };
    });
  }

  /** A cell of body text that leads somewhere looks like a link; another look was chosen on purpose. */
  private noteLink(place: string): void {
    const { spec, range } = this.layout;
    const [row = 0, column = 0] = place.split(':').map(Number);
    if (this.crosses(row) && row > range.row && spec.columns[column - range.column]?.look === 'body') {
      this.overrides.set(place, { look: 'link', format: undefined });
    }
  }
}

function dataCell(column: number, look: Look, format: Format): Omit<PaintedCell, 'value'> {
  return {
    column,
    format,
    formatCode: FORMATS[format],
    lookName: `${look} in a table`,
    look: () => ({ ...TABLE_ROW, ...LOOKS[look] }),
  };
}

/** The loose cells; until the writing is done the status line says that it is not, and links look like one. */
function looseCells(spec: SheetSpec, linked: ReadonlySet<string>): Map<number, PaintedCell[]> {
  const byRow = new Map<number, PaintedCell[]>();
  for (const cell of withStatus(spec)) {
    const { row, column, value, format } = cell;
    const look = cell.look === 'body' && linked.has(cellKey(row, column)) ? 'link' : cell.look;
    const painted = { column, value, format, formatCode: FORMATS[format], lookName: look, look: () => LOOKS[look] };
    const cells = byRow.get(row);
    if (cells) cells.push(painted);
    else byRow.set(row, [painted]);
  }
  for (const cells of byRow.values()) cells.sort((a, b) => a.column - b.column);
  return byRow;
}

function withStatus({ cells, status }: SheetSpec): readonly SpecCell[] {
  if (status === null) return cells;
  const { row, column, busy } = status;
  const isStatus = (cell: SpecCell): boolean => cell.row === row && cell.column === column;
  if (!cells.some(isStatus)) return [...cells, { row, column, value: busy, look: 'quiet', format: 'general' }];
  return cells.map((cell) => (isStatus(cell) ? { ...cell, value: busy } : cell));
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
