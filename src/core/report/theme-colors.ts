import { textKey } from '../kernel/text-key';
import { MANIFEST_THEMES } from '../reference/theme-names';

/** pane.md; found by a name of the Manifest's theme that each stands for. */
const MANIFEST_COLORS: readonly (readonly [name: string, color: string])[] = [
  ['Klimaat', '#0F6CBD'],
  ['Milieu', '#2E7D4F'],
  ['Circulair', '#B25E00'],
  ['Ketenverantwoordelijkheid', '#7A4DA0'],
  ['Diversiteit en inclusie', '#A4336B'],
  ['Social return', '#006E76'],
];

/** For themes of one's own: contrast with white at least 4.5:1, and none of the colours above. */
const PALETTE = ['#8A3D1F', '#4B4F9C', '#5B6B00', '#8C2F4F', '#4A5B6B', '#6B4E2E', '#00695C', '#5D4037'] as const;

/** A colour for each theme, in their order: the Manifest's own, then the palette. */
export function themeColors(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  const manifest = names.map((name) => {
    const color = manifestColor(name);
    if (color === null || used.has(color)) return null;
    used.add(color);
    return color;
  });
  let next = 0;
  return manifest.map((color) => color ?? (PALETTE[next++ % PALETTE.length] as string));
}

function manifestColor(name: string): string | null {
  const key = textKey(name);
  const group = MANIFEST_THEMES.find((names) => names.some((alias) => textKey(alias) === key));
  if (!group) return null;
  return MANIFEST_COLORS.find(([own]) => group.includes(own))?.[1] ?? null;
}
