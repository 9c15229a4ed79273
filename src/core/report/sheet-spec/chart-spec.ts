import type { CellRange } from '../../workbook/address';

export type ChartType = 'columns' | 'columns-stacked' | 'bars' | 'bars-stacked' | 'lines';

/** A series drawn as columns or bars. Colours are #RRGGBB. */
export interface BarLook {
  readonly kind: 'bar';
  readonly fill: string;
  /** A thin line around; `null` for none. */
  readonly edge: string | null;
}

/** A series drawn as a line: in a chart of lines, or over the columns of a chart (a target). */
export interface LineLook {
  readonly kind: 'line';
  readonly color: string;
  readonly dashed: boolean;
  /** `dash` for a line of one point, which would not be there without. */
  readonly marker: 'none' | 'circle' | 'dash';
}

export type SeriesLook = BarLook | LineLook;

/** The values at the columns, bars or points. */
export interface SeriesLabels {
  /** In the middle of a segment, within the end of a column, beyond it, or above a point. */
  readonly place: 'center' | 'inside-end' | 'outside-end' | 'above';
  /** #RRGGBB that can be read on what the label stands on. */
  readonly color: string;
  /** In en-US notation; `null` follows the cells. */
  readonly format: string | null;
}

export interface ChartSeriesSpec {
  readonly name: string;
  /** Cells of the same sheet: one row or one column. */
  readonly values: CellRange;
  readonly look: SeriesLook;
  readonly labels: SeriesLabels | null;
}

export interface AxisSpec {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Number format in en-US notation; `null` follows the cells. */
  readonly format: string | null;
  /** Distance between two grid lines of a value axis; `null` leaves it to Excel. */
  readonly step: number | null;
}

/** A chart beside the table that it draws, with everything that its look is: who writes it decides nothing. */
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

export function isStacked(type: ChartType): boolean {
  return type === 'columns-stacked' || type === 'bars-stacked';
}

/** Whether its values run from left to right. */
export function isHorizontal(type: ChartType): boolean {
  return type === 'bars' || type === 'bars-stacked';
}
