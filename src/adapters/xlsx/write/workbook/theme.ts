import { COLORS } from '../../../../core/report/sheet-spec/looks';
import { TRANSITIONAL } from '../package/dialect';

/** The six colours that Excel offers first, so that what a user adds to a new workbook goes with our sheets. */
const ACCENTS = [COLORS.accent, COLORS.done, COLORS.postponed, '#7A4DA0', '#A4336B', '#006E76'];

const rgb = (color: string): string => `<a:srgbClr val="${color.slice(1)}"/>`;

const PLAIN_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = (width: number): string => `<a:ln w="${width}">${PLAIN_FILL}<a:prstDash val="solid"/></a:ln>`;
const NO_EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';

/** The theme of a new workbook: house colours, Calibri, flat shapes. */
export const THEME =
  `<a:theme xmlns:a="${TRANSITIONAL.drawing}" name="MVOI Actieplan"><a:themeElements>` +
  '<a:clrScheme name="MVOI Actieplan">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  `<a:dk2>${rgb(COLORS.ink)}</a:dk2><a:lt2>${rgb('#F3F2F1')}</a:lt2>` +
  ACCENTS.map((color, index) => `<a:accent${index + 1}>${rgb(color)}</a:accent${index + 1}>`).join('') +
  `<a:hlink>${rgb(COLORS.accent)}</a:hlink><a:folHlink>${rgb('#7A4DA0')}</a:folHlink></a:clrScheme>` +
  `<a:fontScheme name="MVOI Actieplan"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme>` +
  '<a:fmtScheme name="MVOI Actieplan">' +
  `<a:fillStyleLst>${PLAIN_FILL.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${LINE(6350)}${LINE(12700)}${LINE(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${NO_EFFECT.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${PLAIN_FILL.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
