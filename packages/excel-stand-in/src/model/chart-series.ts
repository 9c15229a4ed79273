import { ExcelFailure, invalidArgument } from '../excel-failure';
import type { Anchor } from './anchor';
import type { Chart } from './chart';
import { ChartDataLabels, ChartSeriesFormat } from './chart-format';
import type { AXIS_GROUPS, ChartType, MARKER_STYLES } from './chart-types';
import type { WireValue } from './content';
import { wireValue } from './content';
import type { Range } from './range';

/** A series of a chart: a row or column of cells, drawn. */
export class ChartSeries {
  readonly format = new ChartSeriesFormat();
  readonly dataLabels = new ChartDataLabels();
  hasDataLabels = false;
  axisGroup: (typeof AXIS_GROUPS)[number] = 'Primary';
  gapWidth = 150;
  overlap = 0;
  smooth = false;
  filtered = false;
  invertIfNegative = false;
  varyByCategories = false;
  markerStyle: (typeof MARKER_STYLES)[number] = 'Automatic';
  markerSize = 5;
  markerBackgroundColor = '#000000';
  markerForegroundColor = '#000000';
  /** A type other than the chart's, for columns with a line over them. */
  ownType: ChartType | null = null;

  private valueCells: Anchor | null = null;
  private categoryCells: Anchor | null = null;

  constructor(
    readonly chart: Chart,
    public name: string,
  ) {}

  get chartType(): ChartType {
    return this.ownType ?? this.chart.chartType;
  }

  set chartType(type: ChartType) {
    this.ownType = type;
  }

  get plotOrder(): number {
    return this.chart.seriesList.indexOf(this) + 1;
  }

  get values(): Range | null {
    return rangeOf(this.valueCells);
  }

  get categories(): Range | null {
    return rangeOf(this.categoryCells);
  }

  setValues(range: Range): void {
    this.valueCells?.sheet.release(this.valueCells);
    this.valueCells = line(range);
  }

  setXAxisValues(range: Range): void {
    this.categoryCells?.sheet.release(this.categoryCells);
    this.categoryCells = line(range);
  }

  /** The values or categories that are drawn, as `Excel.ChartSeriesDimension` names them. */
  dimension(which: 'Values' | 'Categories'): WireValue[] {
    const range = which === 'Values' ? this.values : this.categories;
    if (!range) throw new ExcelFailure('EmptyChartSeries');
    const { area, sheet } = range;
    return Array.from({ length: area.cellCount }, (_, index) => {
      const down = area.columnCount === 1;
      return wireValue(sheet.cells.valueAt(area.row + (down ? index : 0), area.column + (down ? 0 : index)));
    });
  }

  /** Refuses to dress a series that draws nothing: Excel does, so the data must come first. */
  assertFilled(): void {
    if (!this.values) throw new ExcelFailure('EmptyChartSeries');
  }

  delete(): void {
    this.release();
    const list = this.chart.seriesList;
    list.splice(list.indexOf(this), 1);
  }

  release(): void {
    this.valueCells?.sheet.release(this.valueCells);
    this.categoryCells?.sheet.release(this.categoryCells);
  }
}

/** The series of a chart, in drawing order. */
export class ChartSeriesCollection {
  constructor(readonly chart: Chart) {}

  get items(): readonly ChartSeries[] {
    return this.chart.seriesList;
  }

  at(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw invalidArgument();
    return series;
  }

  /** A series without data yet, before `index` or at the end. */
  add(name: string, index: number | null): ChartSeries {
    const series = new ChartSeries(this.chart, name);
    this.chart.seriesList.splice(index ?? this.items.length, 0, series);
    return series;
  }
}

const rangeOf = (anchor: Anchor | null): Range | null => (anchor?.area ? anchor.sheet.range(anchor.area) : null);

function line(range: Range): Anchor {
  if (range.area.rowCount > 1 && range.area.columnCount > 1) {
    throw invalidArgument('A series is one row or one column of cells.');
  }
  return range.sheet.anchor(range.area);
}
