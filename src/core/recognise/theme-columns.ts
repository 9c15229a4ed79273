import { MANIFEST_THEMES } from '../reference/theme-names';
import type { JudgedColumn } from './assign-columns';
import type { Confidence, Why } from './recognition';
import { headingKey } from './word-keys';

/** A column of theme marks. */
export interface ThemeColumn {
  readonly theme: string;
  readonly column: number;
  readonly confidence: Confidence;
  readonly why: Why;
}

/** The names and aliases by which a theme is known, as they are looked up. */
interface KnownTheme {
  /** `null`: as the team calls it, in a workbook that has no themes yet. */
  readonly name: string | null;
  readonly keys: ReadonlySet<string>;
}

const MANIFEST: readonly KnownTheme[] = MANIFEST_THEMES.map((names) => ({
  name: null,
  keys: new Set(names.map(headingKey)),
}));

/** The themes of a plan, with the Manifest's aliases for those that are the Manifest's; its six where the plan has none. */
export function knownThemes(names: readonly string[]): readonly KnownTheme[] {
  if (names.length === 0) return MANIFEST;
  return names.map((name) => {
    const key = headingKey(name);
    const alike = MANIFEST.find(({ keys }) => keys.has(key));
    return { name, keys: new Set([key, ...(alike?.keys ?? [])]) };
  });
}

/** The theme that a text names; `null` for any other text. */
function themeOf(themes: readonly KnownTheme[], text: string): string | null {
  const key = headingKey(text);
  const named =
    themes.find(({ name }) => name !== null && headingKey(name) === key) ?? themes.find(({ keys }) => keys.has(key));
  return named === undefined ? null : (named.name ?? text.trim());
}

/** The columns that hold marks of a theme: headed by its name, alone or after a word or two ("MVOI klimaat"). */
export function themeColumns(
  themes: readonly KnownTheme[],
  columns: readonly JudgedColumn[],
  free: ReadonlySet<number>,
): readonly ThemeColumn[] {
  const found = columns.flatMap(({ heading, profile }, column): readonly ThemeColumn[] => {
    if (!free.has(column) || heading.text === '') return [];
    const whole = themeOf(themes, heading.lower) ?? themeOf(themes, heading.text);
    const theme = whole ?? themeAmong(themes, heading.lower);
    if (theme === null) return [];
    const marks = profile.filled === 0 ? null : Math.max(profile.share.mark, profile.share.yesNo);
    if (marks !== null && marks < 0.5 && (whole === null || profile.length > 20)) return [];
    if (whole === null && marks === null) return [];
    const isCertain = whole !== null && (marks ?? 0) >= 0.6;
    const why: Why = marks === null ? 'no-cells' : isCertain ? 'heading-and-cells' : 'heading-alone';
    return [{ theme, column, confidence: isCertain ? 'certain' : 'proposed', why }];
  });
  const first = new Map<string, ThemeColumn>();
  for (const column of found) {
    const before = first.get(column.theme);
    if (before === undefined || (before.confidence === 'proposed' && column.confidence === 'certain'))
      first.set(column.theme, column);
  }
  return [...first.values()];
}

/** A theme among at most two other words. */
function themeAmong(themes: readonly KnownTheme[], text: string): string | null {
  const words = headingKey(text).split(' ');
  if (words.length > 4) return null;
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const theme = themeOf(themes, words.slice(from, to).join(' '));
      if (theme !== null && words.length - (to - from) <= 2) return theme;
    }
  }
  return null;
}
