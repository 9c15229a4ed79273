import { CHART_STYLE } from '../../../../core/report/sheet-spec/chart-style';
import { plainText } from '../xml/xml-text';

/** The file counts sizes of text in hundredths of a point, and lines in EMU. */
const TITLE_SIZE = CHART_STYLE.titleSize * 100;
const TEXT_SIZE = CHART_STYLE.textSize * 100;
const EMU_PER_POINT = 12_700;

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** A line so many points wide. */
export function line(color: string, width: number, dash = ''): string {
  const pattern = dash === '' ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${width * EMU_PER_POINT}" cap="rnd">${solidFill(color)}${pattern}<a:round/></a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** The chart's title: what it says, in words; beside the chart, not over it. */
export function titleXml(text: string): string {
  return `<c:title><c:tx>${richText(text, TITLE_SIZE, true, CHART_STYLE.titleColor)}</c:tx><c:overlay val="0"/></c:title>`;
}

export function axisTitleXml(text: string | null): string {
  if (text === null) return '';
  return `<c:title><c:tx>${richText(text, TEXT_SIZE, false, CHART_STYLE.quietColor)}</c:tx><c:overlay val="0"/></c:title>`;
}

/** Size and colour of the text in a part of the chart. */
export function textXml(color: string, bold = false): string {
  const properties = `<a:defRPr sz="${TEXT_SIZE}" b="${bold ? 1 : 0}">${solidFill(color)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
}

function richText(text: string, size: number, bold: boolean, color: string): string {
  const attributes = `sz="${size}" b="${bold ? 1 : 0}"`;
  const properties = `<a:pPr><a:defRPr ${attributes}>${solidFill(color)}</a:defRPr></a:pPr>`;
  const run = `<a:r><a:rPr lang="nl-NL" ${attributes}>${solidFill(color)}</a:rPr><a:t>${plainText(text)}</a:t></a:r>`;
  return `<c:rich><a:bodyPr/><a:lstStyle/><a:p>${properties}${run}</a:p></c:rich>`;
}
