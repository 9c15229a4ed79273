import type { AxisPlan, ChartPlan } from '../../../../core/report/sheet-plan/chart-plan';
import { COLORS } from '../../../../core/report/sheet-plan/looks';
import type { ChartValues } from './chart-values';
import { TEXT_SIZE } from './chart-font';

/** Leaves a bound or a step of an axis to Excel. */
const AUTOMATIC = '';

export function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, plan: ChartPlan, values: ChartValues): void {
  const bars = plan.type === 'bars' || plan.type === 'bars-stacked';
  writeCategoryAxis(categoryAxis, plan.categoryAxis, bars);
  writeValueAxis(valueAxis, plan, values);
}

/**
 * Bars stand in the order of the table beside them, the first at the top. The values would then stand above: they cross
 * at the last category instead.
 */
function writeCategoryAxis(axis: Excel.ChartAxis, plan: AxisPlan, bars: boolean): void {
  writeAxis(axis, plan, COLORS.ink);
  axis.reversePlotOrder = bars;
  axis.position = bars ? 'Maximum' : 'Automatic';
  axis.tickLabelPosition = 'Low';
  // Beside low bars too: Excel would leave every other name away.
  axis.tickLabelSpacing = bars ? 1 : AUTOMATIC;
  axis.format.line.color = COLORS.line;
}

function writeValueAxis(axis: Excel.ChartAxis, plan: ChartPlan, values: ChartValues): void {
  const { minimum, maximum, step } = plan.valueAxis;
  writeAxis(axis, plan.valueAxis, COLORS.quiet);
  axis.minimum = minimum ?? AUTOMATIC;
  axis.maximum = maximum ?? AUTOMATIC;
  axis.majorUnit = step ?? values.step(plan) ?? AUTOMATIC;
  axis.tickLabelPosition = 'NextToAxis';
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = COLORS.line;
  axis.format.line.clear();
}

function writeAxis(axis: Excel.ChartAxis, { title, format }: AxisPlan, color: string): void {
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
