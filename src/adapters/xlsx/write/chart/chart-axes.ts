import { COLORS } from '../../../../core/report/sheet-spec/looks';
import type { AxisSpec, ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { plainAttribute } from '../xml/xml-text';
import type { ChartData } from './chart-data';
import { axisTitleXml, line, NO_LINE, textXml } from './chart-text';

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** Beside low bars too: Excel would leave every other name away. */
const EVERY_LABEL = '<c:tickLblSkip val="1"/>';
const HAIRLINE = 9_525;
/** Up to here counts are small: Excel would put a grid line at 0.5 and write it as 1. */
const SMALL_COUNT = 10;

export function axesXml(chart: ChartSpec, data: ChartData): string {
  const bars = chart.type === 'bars' || chart.type === 'bars-stacked';
  return categoryAxisXml(chart, bars) + valueAxisXml(chart, bars, data);
}

/** Bars stand in the order of the table beside them: the first at the top. */
function categoryAxisXml({ categoryAxis }: ChartSpec, bars: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${bars ? 'l' : 'b'}"/>${axisTitleXml(categoryAxis.title)}${formatXml(categoryAxis)}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(COLORS.line, HAIRLINE)}</c:spPr>${textXml(COLORS.ink)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${bars ? EVERY_LABEL : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** With the categories from the top down, the values would stand above: they cross at the last category instead. */
function valueAxisXml(chart: ChartSpec, bars: boolean, data: ChartData): string {
  const { valueAxis } = chart;
  const step = valueAxis.step ?? stepOf(chart, data);
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${limitXml('max', valueAxis.maximum)}${limitXml('min', valueAxis.minimum)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${bars ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line(COLORS.line, HAIRLINE)}</c:spPr></c:majorGridlines>` +
    `${axisTitleXml(valueAxis.title)}${formatXml(valueAxis)}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${NO_LINE}</c:spPr>${textXml(COLORS.quiet)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `${step === null ? '' : `<c:majorUnit val="${step}"/>`}</c:valAx>`
  );
}

function limitXml(which: 'min' | 'max', value: number | null): string {
  return value === null ? '' : `<c:${which} val="${value}"/>`;
}

function formatXml({ format }: AxisSpec): string {
  return `<c:numFmt formatCode="${plainAttribute(format ?? 'General')}" sourceLinked="${format === null ? 1 : 0}"/>`;
}

function stepOf(chart: ChartSpec, data: ChartData): 1 | null {
  // A share of 0 is a whole number too.
  if (chart.valueAxis.format?.includes('%')) return null;
  const columns = chart.series.map(({ values }) =>
    data.values(values).map((value) => (typeof value === 'number' ? value : 0)),
  );
  if (columns.flat().some((value) => !Number.isInteger(value))) return null;
  const stacked = chart.type.endsWith('-stacked');
  const heights = data
    .values(chart.categories)
    .map((_, index) => columns.map((column) => column[index] ?? 0))
    .map((values) => (stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values)));
  return Math.max(chart.valueAxis.maximum ?? 0, ...heights) <= SMALL_COUNT ? 1 : null;
}
