import { find, value, type XmlNode } from './xml-tree';

/** In the order in which styles number them: light and dark change places against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
/** Office's own theme, for a file that brings none. */
const OFFICE = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** The first colours of the old palette; the rest is as good as never used (ECMA-376 part 1, 18.8.27). */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** Gives colours of styles as #RRGGBB; `null` for none and for "automatic". */
export type ColorOf = (node: XmlNode | undefined) => string | null;

export function themeColors(theme: XmlNode | undefined): ColorOf {
  const scheme = find(theme, 'themeElements', 'clrScheme');
  const palette = THEME_ORDER.map((name, index) => {
    const color = find(scheme, name)?.children[0];
    return value(color, color?.name === 'sysClr' ? 'lastClr' : 'val') ?? OFFICE[index] ?? '000000';
  });
  return (node) => {
    const { rgb, theme: number, indexed, tint } = node?.attributes ?? {};
    const plain =
      rgb?.slice(-6) ??
      (number === undefined ? undefined : palette[Number(number)]) ??
      (indexed === undefined ? undefined : INDEXED[Number(indexed) % INDEXED.length]);
    // 64 is the colour of the system's windows.
    if (plain === undefined || indexed === '64') return null;
    return tinted(plain, Number(tint ?? 0));
  };
}

/** Towards white for a tint above nought, towards black below it. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
