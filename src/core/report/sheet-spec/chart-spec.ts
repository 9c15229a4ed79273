import type { CellRange } from '../../workbook/address';

export type ChartType = 'columns' | 'columns-stacked' | 'bars' | 'bars-stacked' | 'lines';

export interface ChartSeriesSpec {
  readonly name: string;
  /** Cells of the same sheet: one row or one column. */
  readonly values: CellRange;
  /** #RRGGBB */
  readonly color: string;
  /** Drawn as a line over the columns of the chart (a target); only in a chart of columns. */
  readonly line: boolean;
  readonly dashed: boolean;
  /** A pattern instead of a plain fill, so that it prints apart in grey. */
  readonly hatched: boolean;
  readonly labels: boolean;
}

export interface AxisSpec {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Number format in en-US notation; `null` follows the cells. */
  readonly format: string | null;
  /** Distance between two grid lines of a value axis; without it the writer takes 1 for small counts, else Excel chooses. */
  readonly step?: number;
}

/** A chart beside the table that it draws. */
export interface ChartSpec {
  /** Stable within the sheet: the chart is found again by this name and gets new data. */
  readonly name: string;
  /** Says the message where it can. */
  readonly title: string;
  readonly type: ChartType;
  readonly categories: CellRange;
  readonly series: readonly ChartSeriesSpec[];
  /** The cells it covers. */
  readonly place: CellRange;
  readonly valueAxis: AxisSpec;
  readonly categoryAxis: AxisSpec;
  readonly legend: boolean;
}
