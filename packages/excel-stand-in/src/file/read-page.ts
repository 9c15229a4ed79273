import { all, find, textIn, value, type XmlNode } from './xml-tree';
import type { PageSnapshot } from '../snapshot/workbook-snapshot';

const POINTS_PER_INCH = 72;
const PAPER: Readonly<Record<string, string>> = { 1: 'Letter', 5: 'Legal', 8: 'A3', 9: 'A4', 11: 'A5' };

/** How a sheet prints. */
export function readPage(sheet: XmlNode, titles: string | null): PageSnapshot {
  const setup = find(sheet, 'pageSetup');
  const margins = find(sheet, 'pageMargins');
  const points = (side: string, usual: number): number =>
    Math.round(Number(value(margins, side) ?? usual) * POINTS_PER_INCH * 10) / 10;
  const titleRows = /\$(\d+):\$(\d+)$/.exec(titles ?? '');
  return {
    settings: {
      orientation: value(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
      paperSize: PAPER[value(setup, 'paperSize') ?? '9'] ?? 'A4',
      leftMargin: points('left', 0.7),
      rightMargin: points('right', 0.7),
      topMargin: points('top', 0.75),
      bottomMargin: points('bottom', 0.75),
      headersFooters: { defaultForAllPages: footerOf(textIn(find(sheet, 'headerFooter', 'oddFooter'))) },
    },
    zoom: zoomOf(sheet, setup),
    ...(titleRows ? { titleRows: `${titleRows[1] ?? ''}:${titleRows[2] ?? ''}` } : {}),
    breaks: all(sheet, 'rowBreaks', 'brk').map((node) => Number(value(node, 'id'))),
  };
}

function footerOf(footer: string): Record<string, string> {
  const part = (code: string): string => new RegExp(`&${code}([^]*?)(?=&[LCR]|$)`).exec(footer)?.[1] ?? '';
  return { leftFooter: part('L'), centerFooter: part('C'), rightFooter: part('R') };
}

function zoomOf(sheet: XmlNode, setup: XmlNode | undefined): NonNullable<PageSnapshot['zoom']> {
  if (value(find(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage') !== '1') {
    return { scale: Number(value(setup, 'scale') ?? 100) };
  }
  // Nought means as many pages as it takes.
  const wide = Number(value(setup, 'fitToWidth') ?? 1);
  const high = Number(value(setup, 'fitToHeight') ?? 1);
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
}
