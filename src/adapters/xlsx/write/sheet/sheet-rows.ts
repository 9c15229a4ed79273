import { cellAddress } from '../../../../core/workbook/address';
import { looksLikeFormula } from '../../../../core/workbook/formula-text';
import type { SpecCell, SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import type { CellStyles } from './cell-styles';
import { cellXml, styleAttribute } from './cell-xml';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';
import { TableRows } from './table-rows';

interface Piece {
  readonly column: number;
  readonly xml: string;
}

/** Writes the rows of a sheet from top to bottom, loose cells and tables together; rows without anything are left out. */
export class SheetRows {
  private readonly tables: readonly TableRows[];
  private readonly cells: ReadonlyMap<number, readonly SpecCell[]>;
  private readonly heights: ReadonlyMap<number, number>;

  constructor(
    spec: SheetSpec,
    layouts: readonly TableLayout[],
    private readonly styles: CellStyles,
  ) {
    const leftToRight = [...layouts].sort((a, b) => a.range.column - b.range.column);
    this.tables = leftToRight.map((layout) => new TableRows(layout, styles, spec.links));
    this.cells = cellsByRow(spec);
    this.heights = new Map(spec.rowHeights.map(({ row, height }) => [row, height]));
  }

  write(push: (text: string) => void): void {
    for (const { first, last, tables } of this.bands()) {
      for (let row = first; row <= last; row++) {
        const xml = this.row(row, tables);
        if (xml !== '') push(xml);
      }
    }
  }

  /** Runs of rows that the same tables cross, so that a row does not look for its tables. */
  private bands(): { first: number; last: number; tables: TableRows[] }[] {
    const starts = new Set<number>();
    for (const { layout } of this.tables) starts.add(layout.range.row).add(layout.range.row + layout.range.rowCount);
    for (const row of [...this.cells.keys(), ...this.heights.keys()]) starts.add(row).add(row + 1);
    const ordered = Array.from(starts).sort((a, b) => a - b);
    return ordered
      .slice(0, -1)
      .map((first, index) => {
        const last = (ordered[index + 1] as number) - 1;
        return { first, last, tables: this.tables.filter(({ layout }) => crosses(layout, first)) };
      })
      .filter(({ first, tables }) => tables.length > 0 || this.cells.has(first) || this.heights.has(first));
  }

  private row(row: number, tables: readonly TableRows[]): string {
    const height = this.heights.get(row);
    const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const cells = this.cells.get(row);
    const only = tables.length === 1 && cells === undefined ? tables[0] : undefined;
    const content = only ? only.row(row) : this.merged(row, tables, cells ?? []);
    return content === '' ? `<row r="${row + 1}"${sized}/>` : `<row r="${row + 1}"${sized}>${content}</row>`;
  }

  private merged(row: number, tables: readonly TableRows[], cells: readonly SpecCell[]): string {
    const pieces: Piece[] = tables.map((table) => ({ column: table.layout.range.column, xml: table.row(row) }));
    for (const cell of cells) pieces.push({ column: cell.column, xml: this.cell(cell) });
    pieces.sort((a, b) => a.column - b.column);
    return pieces.map(({ xml }) => xml).join('');
  }

  private cell({ row, column, value, look, format }: SpecCell): string {
    const quoted = typeof value === 'string' && looksLikeFormula(value);
    const style = styleAttribute(this.styles.of(look, format, 'loose', quoted));
    return cellXml(cellAddress(row, column), style, this.styles.stored(value, format));
  }
}

/** The loose cells, with what the status line says in the end and links that look like one. */
function cellsByRow(spec: SheetSpec): Map<number, SpecCell[]> {
  const { status } = spec;
  const linked = new Set(spec.links.map(({ row, column }) => `${row}:${column}`));
  const byRow = new Map<number, SpecCell[]>();
  const add = (cell: SpecCell): void => {
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  };
  let statusWritten = status === null;
  for (const cell of spec.cells) {
    const isStatus = status !== null && cell.row === status.row && cell.column === status.column;
    if (isStatus) statusWritten = true;
    const look = cell.look === 'body' && linked.has(`${cell.row}:${cell.column}`) ? 'link' : cell.look;
    add({ ...cell, look, value: isStatus ? status.done : cell.value });
  }
  if (status && !statusWritten) {
    add({ row: status.row, column: status.column, value: status.done, look: 'quiet', format: 'general' });
  }
  return byRow;
}

function crosses({ range }: TableLayout, row: number): boolean {
  return row >= range.row && row < range.row + range.rowCount;
}
