import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import type { ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import type { CellRange } from '../../../../core/workbook/address';
import { cellsOf } from '../../session/ranges';
import type { SheetWriting } from '../sheet-writing';
import { step, type WriteStep } from '../steps';
import { writeAxes } from './chart-axes';
import { CHART_TYPES, writeSeries } from './chart-series';

/** Calls per chart and per series, roughly. */
const CHART_CALLS = 70;
const SERIES_CALLS = 22;

/**
 * Draws the charts of a sheet over cells that are filled by now. A chart of an earlier run is found by its name and gets
 * the new cells, title and colours; it stays the chart that it was.
 */
export function* writeCharts(writing: SheetWriting): Iterable<WriteStep> {
  for (const spec of writing.spec.charts) {
    yield step(CHART_CALLS + spec.series.length * SERIES_CALLS, () => writeChart(writing, spec));
  }
}

function writeChart({ old, sheet }: SheetWriting, spec: ChartSpec): void {
  const found = old?.charts.find(({ name }) => name === spec.name);
  const chart = found ? sheet().charts.getItem(spec.name) : addChart(sheet(), spec);
  chart.chartType = CHART_TYPES[spec.type];
  writeSeries(sheet(), chart, spec, found?.seriesCount ?? 1);
  chart.displayBlanksAs = 'NotPlotted';
  chart.plotVisibleOnly = true;
  writeTitle(chart, spec);
  writeAxes(chart.axes, spec);
  const { place } = spec;
  const last = { ...place, row: place.row + place.rowCount - 1, column: place.column + place.columnCount - 1 };
  chart.setPosition(cellsOf(sheet(), corner(place)), cellsOf(sheet(), corner(last)));
}

/** With one series to begin with, whose direction is said: Excel would take a first column of years for one. */
function addChart(sheet: Excel.Worksheet, { name, type, series }: ChartSpec): Excel.Chart {
  const [first] = series;
  if (!first) throw new RangeError(`The chart ${name} has no series.`);
  const chart = sheet.charts.add(
    CHART_TYPES[type],
    cellsOf(sheet, first.values),
    first.values.columnCount === 1 ? 'Columns' : 'Rows',
  );
  chart.name = name;
  return chart;
}

/** Quiet: no frame, the title above, the legend below. */
function writeTitle(chart: Excel.Chart, spec: ChartSpec): void {
  const { title, legend, format, plotArea } = chart;
  title.text = spec.title;
  title.overlay = false;
  title.format.font.size = CHART_STYLE.titleSize;
  title.format.font.bold = true;
  title.format.font.color = CHART_STYLE.titleColor;
  legend.visible = spec.legend;
  if (spec.legend) {
    legend.position = 'Bottom';
    legend.overlay = false;
    legend.format.font.size = CHART_STYLE.textSize;
    legend.format.font.color = CHART_STYLE.textColor;
  }
  format.roundedCorners = false;
  format.fill.setSolidColor(CHART_STYLE.background);
  format.border.clear();
  plotArea.format.fill.clear();
  plotArea.format.border.clear();
}

function corner({ row, column }: CellRange): CellRange {
  return { row, column, rowCount: 1, columnCount: 1 };
}
