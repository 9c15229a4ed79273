import { isHorizontal, type AxisSpec, type ChartSpec } from '../../../../core/report/sheet-spec/chart-spec';
import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import { plainAttribute } from '../xml/xml-text';
import { axisTitleXml, line, NO_LINE, textXml } from './chart-text';

export const CATEGORY_AXIS = 111_111_111;
export const VALUE_AXIS = 222_222_222;

/** Beside low bars too: Excel would leave every other name away. */
const EVERY_LABEL = '<c:tickLblSkip val="1"/>';

export function axesXml(chart: ChartSpec): string {
  const bars = isHorizontal(chart.type);
  return categoryAxisXml(chart, bars) + valueAxisXml(chart, bars);
}

/** Bars stand in the order of the table beside them: the first at the top. */
function categoryAxisXml({ categoryAxis }: ChartSpec, bars: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>` +
    `<c:scaling><c:orientation val="${bars ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${bars ? 'l' : 'b'}"/>${axisTitleXml(categoryAxis.title)}${formatXml(categoryAxis)}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line(CHART_STYLE.lineColor, CHART_STYLE.edgeWidth)}</c:spPr>${textXml(CHART_STYLE.textColor)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/>${bars ? EVERY_LABEL : ''}<c:noMultiLvlLbl val="0"/></c:catAx>`
  );
}

/** With the categories from the top down, the values would stand above: they cross at the last category instead. */
function valueAxisXml({ valueAxis }: ChartSpec, bars: boolean): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>` +
    `${limitXml('max', valueAxis.maximum)}${limitXml('min', valueAxis.minimum)}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${bars ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line(CHART_STYLE.lineColor, CHART_STYLE.edgeWidth)}</c:spPr></c:majorGridlines>` +
    `${axisTitleXml(valueAxis.title)}${formatXml(valueAxis)}` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${NO_LINE}</c:spPr>${textXml(CHART_STYLE.quietColor)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${bars ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `${valueAxis.step === null ? '' : `<c:majorUnit val="${valueAxis.step}"/>`}</c:valAx>`
  );
}

function limitXml(which: 'min' | 'max', value: number | null): string {
  return value === null ? '' : `<c:${which} val="${value}"/>`;
}

function formatXml({ format }: AxisSpec): string {
  return `<c:numFmt formatCode="${plainAttribute(format ?? 'General')}" sourceLinked="${format === null ? 1 : 0}"/>`;
}
