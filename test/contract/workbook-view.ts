/** A workbook as anyone would see it, whoever wrote it: what both adapters must agree on. Addresses are A1. */
export interface WorkbookView {
  /** The sheet that is shown. */
  readonly active: string;
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  /** What the hidden name `_mvoi_blad` holds. */
  readonly kind: string | null;
  /** Cells with a value or a look of their own, by address. */
  readonly cells: Readonly<Record<string, CellView>>;
  readonly tables: readonly TableView[];
  readonly charts: readonly ChartView[];
  /** Targets of links within the workbook, by cell. */
  readonly links: Readonly<Record<string, string>>;
  /** In the order in which they are asked. */
  readonly conditions: readonly ConditionView[];
  readonly validations: readonly ValidationView[];
  /** Points, for columns with a width of their own. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Points, for rows with a height of their own. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageView;
}

export type ValueView = string | number | boolean | null;

export interface CellView {
  readonly value: ValueView;
  /** Number format, en-US. */
  readonly format: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fill: string | null;
  readonly align: string;
  readonly valign: string;
  readonly wrap: boolean;
  /** Colours of the lines around it, each as it is seen: a neighbour's line counts. */
  readonly lines: Readonly<Partial<Record<Side, string>>>;
  /** Kept as text by an apostrophe. */
  readonly quoted: boolean;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface TableView {
  readonly name: string;
  readonly range: string;
  readonly headings: readonly string[];
  readonly style: string;
  readonly filter: boolean;
  readonly banded: boolean;
  readonly totals: boolean;
}

export interface ChartView {
  readonly name: string;
  readonly title: string;
  readonly type: 'columns' | 'columns-stacked' | 'bars' | 'bars-stacked' | 'lines';
  /** The cells that it covers. */
  readonly place: string;
  readonly legend: 'below' | null;
  readonly series: readonly SeriesView[];
  readonly valueAxis: AxisView;
  readonly categoryAxis: AxisView;
}

export interface SeriesView {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly line: boolean;
  readonly dashed: boolean;
  /** Of the bars, or of the line. */
  readonly color: string;
  /** Colour of the line around bars; `null` without. */
  readonly edge: string | null;
  /** Points: of a line, or of the line around bars. */
  readonly weight: number | null;
  readonly labels: LabelsView | null;
  readonly marker: 'none' | 'circle' | 'dash' | null;
  /** Points. */
  readonly markerSize: number | null;
}

export interface LabelsView {
  readonly place: 'center' | 'inside-end' | 'outside-end' | 'above';
  readonly color: string;
  /** `null` follows the cells. */
  readonly format: string | null;
  /** Points. */
  readonly size: number;
}

export interface AxisView {
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly step: number | null;
  /** `null` follows the cells. */
  readonly format: string | null;
  readonly reversed: boolean;
}

export interface ConditionView {
  readonly range: string;
  readonly formula: string;
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
}

export interface ValidationView {
  readonly range: string;
  readonly rule: string;
  /** The words with which it refuses; `null` when it does not. */
  readonly alert: string | null;
  /** The words beside the cell. */
  readonly prompt: string | null;
}

export interface PageView {
  readonly landscape: boolean;
  readonly paper: string;
  /** Pages wide and high that it is made to fit; `null` for as many as it takes. */
  readonly fit: readonly [wide: number | null, high: number | null];
  /** Rows from 1 with which a page begins. */
  readonly breaks: readonly number[];
  readonly titleRows: string | null;
  readonly footer: readonly [left: string, center: string, right: string];
  /** Points: left, right, top, bottom. */
  readonly margins: readonly [number, number, number, number];
}

/** The edges of cells as they are seen, from the lines that each cell has itself. */
export function seenLines(
  own: (row: number, column: number, side: Side) => string | null,
  row: number,
  column: number,
): CellView['lines'] {
  const lines: Partial<Record<Side, string>> = {};
  const put = (side: Side, color: string | null): void => {
    if (color !== null) lines[side] = color;
  };
  put('top', own(row, column, 'top') ?? (row > 0 ? own(row - 1, column, 'bottom') : null));
  put('bottom', own(row, column, 'bottom') ?? own(row + 1, column, 'top'));
  put('left', own(row, column, 'left') ?? (column > 0 ? own(row, column - 1, 'right') : null));
  put('right', own(row, column, 'right') ?? own(row, column + 1, 'left'));
  return lines;
}
