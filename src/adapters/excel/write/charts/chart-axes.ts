import { isHorizontal, type AxisSpec, type ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';

/** Leaves a bound or a step of an axis to Excel. */
const AUTOMATIC = '';

export function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, spec: ChartSpec): void {
  writeCategoryAxis(categoryAxis, spec.categoryAxis, isHorizontal(spec.type));
  writeValueAxis(valueAxis, spec.valueAxis);
}

/**
 * Bars stand in the order of the table beside them, the first at the top. The values would then stand above: they cross
 * at the last category instead.
 */
function writeCategoryAxis(axis: Excel.ChartAxis, spec: AxisSpec, bars: boolean): void {
  writeAxis(axis, spec, CHART_STYLE.textColor);
  axis.reversePlotOrder = bars;
  axis.position = bars ? 'Maximum' : 'Automatic';
  axis.tickLabelPosition = 'Low';
  // Beside low bars too: Excel would leave every other name away.
  axis.tickLabelSpacing = bars ? 1 : AUTOMATIC;
  axis.format.line.color = CHART_STYLE.lineColor;
}

function writeValueAxis(axis: Excel.ChartAxis, spec: AxisSpec): void {
  const { minimum, maximum, step } = spec;
  writeAxis(axis, spec, CHART_STYLE.quietColor);
  axis.minimum = minimum ?? AUTOMATIC;
  axis.maximum = maximum ?? AUTOMATIC;
  axis.majorUnit = step ?? AUTOMATIC;
  axis.tickLabelPosition = 'NextToAxis';
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = CHART_STYLE.lineColor;
  axis.format.line.clear();
}

function writeAxis(axis: Excel.ChartAxis, { title, format }: AxisSpec, color: string): void {
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.format.font.size = CHART_STYLE.textSize;
  axis.format.font.color = color;
  axis.linkNumberFormat = format === null;
  if (format !== null) axis.numberFormat = format;
  if (title === null) {
    axis.title.visible = false;
    return;
  }
  axis.title.text = title;
  axis.title.format.font.size = CHART_STYLE.textSize;
  axis.title.format.font.bold = false;
  axis.title.format.font.color = CHART_STYLE.quietColor;
}
