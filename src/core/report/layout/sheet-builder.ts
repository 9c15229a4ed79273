import type { CellRange } from '../../workbook/address';
import type { CellLink, TableBlock } from '../blocks';
import type { ChartPlan } from '../sheet-plan/chart-plan';
import type { Format, Look } from '../sheet-plan/looks';
import type { LinkPlan, PlanCell, PlanValue, TablePlan } from '../sheet-plan/sheet-plan';
import { FIRST_COLUMN, totalWidth } from './column-fit';

/** Excel's limit for the text of a cell. */
const MAX_TEXT = 32_767;

/** Where the charts of a sheet go: all of one size, all beside their tables or all below them. */
export interface ChartZone {
  readonly beside: boolean;
  readonly column: number;
  readonly columnCount: number;
}

export interface PlacedTable {
  readonly block: TableBlock;
  readonly range: CellRange;
}

/** A sheet while it is being laid out, from top to bottom. */
export class SheetBuilder {
  readonly cells: PlanCell[] = [];
  readonly tables: TablePlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly links: LinkPlan[] = [];
  private readonly heights = new Map<number, number>();
  /** The first row that is free below everything placed so far. */
  row = 0;
  lastTable: PlacedTable | null = null;

  constructor(
    readonly kind: string,
    readonly widths: readonly number[],
    readonly chartZone: ChartZone,
    /** Points; the same for all tables, so that charts beside them are of one size. */
    readonly headerHeight: number,
    /** Columns that tables use; text stays above them. */
    private readonly usedColumns: number,
  ) {}

  /** Characters across which text may run. */
  get textWidth(): number {
    return Math.max(MIN_TEXT_WIDTH, totalWidth(this.widths, FIRST_COLUMN, this.usedColumns));
  }

  /** Characters across which key figures may stand: above the tables and the charts beside them. */
  get cardsWidth(): number {
    const { column, columnCount } = this.chartZone;
    return Math.max(this.textWidth, totalWidth(this.widths, FIRST_COLUMN, column + columnCount - FIRST_COLUMN));
  }

  put(row: number, column: number, value: PlanValue, look: Look, format: Format = 'text'): void {
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

  get rowHeights(): readonly { readonly row: number; readonly height: number }[] {
    return [...this.heights].sort(([a], [b]) => a - b).map(([row, height]) => ({ row, height }));
  }
}

/** Text may be wider than a narrow table below it. */
const MIN_TEXT_WIDTH = 90;

/** A value as a cell can hold it: a text that is too long ends in an ellipsis. */
export function fittingValue(value: PlanValue): PlanValue {
  if (typeof value !== 'string' || value.length <= MAX_TEXT) return value;
  return `${value.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
