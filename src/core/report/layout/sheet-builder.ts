import type { CellRange } from '../../workbook/address';
import { fittingText } from '../../workbook/cell-text';
import type { CellLink, TableBlock } from '../blocks';
import type { ChartSpec } from '../sheet-spec/chart-spec';
import type { Format, Look } from '../sheet-spec/looks';
import type { LinkSpec, SpecCell, SpecValue, TableSpec } from '../sheet-spec/sheet-spec';
import { FIRST_COLUMN, totalWidth } from './column-fit';
import { pageBreaks } from './page-breaks';

/** Where the charts of a sheet go: all of one size, all beside their tables or all below them. */
export interface ChartZone {
  readonly beside: boolean;
  /** The tables that are drawn, by id. */
  readonly tables: readonly string[];
  readonly column: number;
  readonly columnCount: number;
  /** Below the header row of a table. */
  readonly rowCount: number;
}

export interface PlacedTable {
  readonly block: TableBlock;
  readonly range: CellRange;
}

/** A sheet while it is being laid out, from top to bottom. */
export class SheetBuilder {
  readonly cells: SpecCell[] = [];
  readonly tables: TableSpec[] = [];
  readonly charts: ChartSpec[] = [];
  readonly links: LinkSpec[] = [];
  private readonly heights = new Map<number, number>();
  private readonly sectionRows: number[] = [];
  /** The row that is known to have a blank one above it. */
  private blankRow = 0;
  /** The first row that is free below everything placed so far. */
  row = 0;
  lastTable: PlacedTable | null = null;

  constructor(
    readonly kind: string,
    readonly widths: readonly number[],
    readonly chartZone: ChartZone,
    /** Points; the same for all tables that have a chart beside them, so that those are of one size. */
    readonly drawnHeaderHeight: number,
  ) {}

  /** One blank row below what was placed last, however many blocks ask for it. */
  leaveBlankRow(): void {
    if (this.blankRow !== this.row) this.row += 1;
    this.blankRow = this.row;
  }

  /** Characters across which text may run. */
  get textWidth(): number {
    return Math.min(Math.max(MIN_TEXT_WIDTH, this.usedWidth), MAX_TEXT_WIDTH);
  }

  /** Characters across which key figures may stand: above the tables and the charts beside them. */
  get cardsWidth(): number {
    return Math.max(CARDS_WIDTH, this.usedWidth);
  }

  private get usedWidth(): number {
    return totalWidth(this.widths, FIRST_COLUMN, this.widths.length - FIRST_COLUMN);
  }

  put(row: number, column: number, value: SpecValue, look: Look, format: Format = 'text'): void {
    this.cells.push({
      row,
      column,
      value: fittingValue(value),
      look,
      format: typeof value === 'string' ? 'text' : format,
    });
  }

  link(row: number, column: number, link: CellLink | null | undefined): void {
    if (!link) return;
    const { sheet, address, kind } = link;
    this.links.push(kind === undefined ? { row, column, sheet, address } : { row, column, sheet, kind, address });
  }

  height(row: number, points: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, points));
  }

  /** What comes now is a section of its own, that may begin a page. */
  startSection(): void {
    this.sectionRows.push(this.row);
  }

  /** The rows with which a printed page begins. */
  get pageBreaks(): readonly number[] {
    return pageBreaks({
      widths: this.widths,
      heights: this.heights,
      sections: this.sectionRows,
      charts: this.charts.map(({ place }) => place),
      end: this.row,
    });
  }

  get rowHeights(): readonly { readonly row: number; readonly height: number }[] {
    return [...this.heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height }));
  }
}

/** Text may be wider than a narrow table below it, and need not be as wide as a wide one. */
const MIN_TEXT_WIDTH = 90;
const MAX_TEXT_WIDTH = 150;
const CARDS_WIDTH = 180;

/** A value as a cell can hold it (`fittingText`). */
export function fittingValue(value: SpecValue): SpecValue {
  return typeof value === 'string' ? fittingText(value) : value;
}
