import { COLORS, type LookDefinition } from './looks';

/** The least contrast with white at which a colour can be read (WCAG 2.2, 1.4.11). */
const MINIMUM_CONTRAST = 3;
/** How much white makes the light tint of an accent: about what accentLight is to our own. */
const LIGHT_SHARE = 0.83;
/** And of a fill that stays recognisable as its colour. */
const LIGHTENED_SHARE = 0.65;
const WHITE = '#FFFFFF';
const HEX_COLOR = /^#?([0-9a-f]{6})$/i;

/**
 * A house colour as an accent: #RRGGBB in capitals, when its contrast with white is at least 3:1; `null` for a colour
 * that is too light and for any other text.
 */
export function accentOf(houseColor: string | null): string | null {
  const match = HEX_COLOR.exec(houseColor?.trim() ?? '');
  if (!match) return null;
  const color = `#${(match[1] as string).toUpperCase()}`;
  return contrastWithWhite(color) >= MINIMUM_CONTRAST ? color : null;
}

/** Whether a text is a colour in six digits, however light. */
export function isColor(text: string): boolean {
  return HEX_COLOR.test(text.trim());
}

/** The same look with a sheet's own accent in the place of ours. */
export function withAccent(look: LookDefinition, accent: string | undefined): LookDefinition {
  if (accent === undefined) return look;
  const replaced = (color: string | undefined): string | undefined =>
    color === COLORS.accent ? accent : color === COLORS.accentLight ? lightTint(accent) : color;
  const { color, fill, borderColor } = look;
  return {
    ...look,
    ...(color === undefined ? {} : { color: replaced(color) }),
    ...(fill === undefined ? {} : { fill: replaced(fill) }),
    ...(borderColor === undefined ? {} : { borderColor: replaced(borderColor) }),
  };
}

/** Contrast ratio of WCAG, 1-21. */
export function contrastWithWhite(color: string): number {
  return 1.05 / (luminance(color) + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** White or ink, whichever stands out more on a colour. */
export function readableOn(color: string, ink: string): string {
  const ofWhite = contrastWithWhite(color);
  return ofWhite >= contrastWithWhite(ink) / ofWhite ? WHITE : ink;
}

/** A fill beside its own colour: light enough to be another one in grey print. */
export function lightened(color: string): string {
  return tinted(color, LIGHTENED_SHARE);
}

function lightTint(color: string): string {
  return tinted(color, LIGHT_SHARE);
}

function tinted(color: string, white: number): string {
  const tint = channels(color).map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${tint.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}
