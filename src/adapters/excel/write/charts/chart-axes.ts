import type { AxisSpec, ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { COLORS } from '../../../../core/report/sheet-spec/looks';
import type { ChartValues } from './chart-values';
import { TEXT_SIZE } from './chart-font';

/** Leaves a bound or a step of an axis to Excel. */
const AUTOMATIC = '';

export function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, spec: ChartSpec, values: ChartValues): void {
  const bars = spec.type === 'bars' || spec.type === 'bars-stacked';
  writeCategoryAxis(categoryAxis, spec.categoryAxis, bars);
  writeValueAxis(valueAxis, spec, values);
}

/**
 * Bars stand in the order of the table beside them, the first at the top. The values would then stand above: they cross
 * at the last category instead.
 */
function writeCategoryAxis(axis: Excel.ChartAxis, spec: AxisSpec, bars: boolean): void {
  writeAxis(axis, spec, COLORS.ink);
  axis.reversePlotOrder = bars;
  axis.position = bars ? 'Maximum' : 'Automatic';
  axis.tickLabelPosition = 'Low';
  // Beside low bars too: Excel would leave every other name away.
  axis.tickLabelSpacing = bars ? 1 : AUTOMATIC;
  axis.format.line.color = COLORS.line;
}

function writeValueAxis(axis: Excel.ChartAxis, spec: ChartSpec, values: ChartValues): void {
  const { minimum, maximum, step } = spec.valueAxis;
  writeAxis(axis, spec.valueAxis, COLORS.quiet);
  axis.minimum = minimum ?? AUTOMATIC;
  axis.maximum = maximum ?? AUTOMATIC;
  axis.majorUnit = step ?? values.step(spec) ?? AUTOMATIC;
  axis.tickLabelPosition = 'NextToAxis';
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = COLORS.line;
  axis.format.line.clear();
}

function writeAxis(axis: Excel.ChartAxis, { title, format }: AxisSpec, color: string): void {
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.format.font.size = TEXT_SIZE;
  axis.format.font.color = color;
  axis.linkNumberFormat = format === null;
  if (format !== null) axis.numberFormat = format;
  if (title === null) {
    axis.title.visible = false;
    return;
  }
  axis.title.text = title;
  axis.title.format.font.size = TEXT_SIZE;
  axis.title.format.font.bold = false;
  axis.title.format.font.color = COLORS.quiet;
}
