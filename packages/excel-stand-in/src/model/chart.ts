import { ChartAreaFormat, ChartAxis, ChartDataLabels, ChartLegend, ChartPlotArea, ChartTitle } from './chart-format';
import { seriesSources } from './chart-source';
import { ChartSeries, ChartSeriesCollection } from './chart-series';
import type { BLANKS_AS, ChartType, PlotBy } from './chart-types';
import type { Charts } from './charts';
import type { Range } from './range';
import type { Worksheet } from './worksheet';

/** The axes of a chart. */
export class ChartAxes {
  readonly categoryAxis = new ChartAxis('Category', 'Primary');
  readonly valueAxis = new ChartAxis('Value', 'Primary');
}

/** A chart on a sheet: floats over the cells, placed in points. */
export class Chart {
  readonly id: string;
  readonly title = new ChartTitle('', false);
  readonly legend = new ChartLegend();
  readonly axes = new ChartAxes();
  readonly series = new ChartSeriesCollection(this);
  readonly format = new ChartAreaFormat();
  readonly plotArea = new ChartPlotArea();
  readonly dataLabels = new ChartDataLabels();
  readonly seriesList: ChartSeries[] = [];
  top = 0;
  left = 0;
  width = 360;
  height = 216;
  style = 201;
  displayBlanksAs: (typeof BLANKS_AS)[number] = 'NotPlotted';
  plotVisibleOnly = true;
  showAllFieldButtons = true;
  plotBy: 'Rows' | 'Columns' = 'Columns';

  constructor(
    private readonly charts: Charts,
    private type: ChartType,
    public name: string,
  ) {
    this.id = charts.sheet.workbook.newId();
  }

  get sheet(): Worksheet {
    return this.charts.sheet;
  }

  get chartType(): ChartType {
    return this.type;
  }

  /** A type for the whole chart: series that had one of their own lose it. */
  set chartType(type: ChartType) {
    this.type = type;
    for (const series of this.seriesList) series.ownType = null;
  }

  /** Draws other cells: all series are made anew and lose their looks. */
  setData(source: Range, plotBy: PlotBy): void {
    for (const series of this.seriesList) series.release();
    const sources = seriesSources(source, plotBy);
    this.plotBy = sources.plotBy;
    const series = sources.series.map(({ name, values, categories }) => {
      const made = new ChartSeries(this, name);
      made.setValues(values);
      if (categories) made.setXAxisValues(categories);
      return made;
    });
    this.seriesList.splice(0, this.seriesList.length, ...series);
    this.title.visible = series.length === 1;
    this.title.text = series.length === 1 ? (series[0]?.name ?? '') : '';
    this.legend.visible = true;
  }

  /** Covers cells: from the top-left corner of the first to the bottom-right corner of the last. */
  setPosition(start: Range, end: Range): void {
    const { dimensions } = this.sheet;
    this.top = dimensions.topOf(start.area.row);
    this.left = dimensions.leftOf(start.area.column);
    this.width = dimensions.leftOf(end.area.lastColumn + 1) - this.left;
    this.height = dimensions.topOf(end.area.lastRow + 1) - this.top;
  }

  delete(): void {
    for (const series of this.seriesList) series.release();
    this.charts.remove(this);
  }
}
