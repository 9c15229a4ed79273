import type { ThemeAmbition } from '../../figures/figures';
import { LEVEL_NAMES } from '../../schema/word-types';
import { heading, note, type Block } from '../blocks';
import { chartOf } from '../chart-of';
import { labelColumn, numberColumn, table, textColumn, type Column } from '../columns';
import { MAX_SERIES } from '../layout/chart-layout';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { themeColors } from '../theme-colors';

/** A path that was typed wrongly must not become a table of centuries. */
const MOST_YEARS = 30;

/**
 * The level that the path asks of each theme, year by year, with its chart. A path that begins in a later year starts
 * at the level of now.
 */
export function themePaths(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  const themes = figures.ambition.themes.filter(({ path }) => path.length > 0);
  const years = pathYears(themes);
  const drawn = drawnThemes(themes);
  const colors = themeColors(figures.ambition.themes.map(({ theme }) => theme));
  const colorOf = ({ theme }: ThemeAmbition): string =>
    colors[figures.ambition?.themes.findIndex((other) => other.theme === theme) ?? 0] ?? COLORS.accent;
  const levels = [
    ...((years[0] ?? context.year) > context.year
      ? [numberColumn(words.themes.now(context.year), ({ current }: ThemeAmbition) => current)]
      : []),
    ...years.map(levelByYear),
  ];
  const paths = table(themes, {
    id: 'pad',
    columns: [
      labelColumn(words.columns.theme, ({ theme }) => theme),
      textColumn(words.columns.path, ({ path }) => words.themes.path(path)),
      ...levels,
    ],
    empty: words.themes.noPaths,
  });
  return [
    heading(words.sections.themePaths),
    ...(themes.length > 0 ? [note(words.themes.pathNote)] : []),
    ...(drawn.length < themes.length ? [note(words.themes.notDrawn(themes.length - drawn.length))] : []),
    paths,
    chartOf(paths, {
      about: ['ambitions'],
      title: words.themes.pathChart(years.at(0) ?? context.year, years.at(-1) ?? context.year),
      type: 'lines',
      series: drawn.map((theme) => ({
        name: theme.theme,
        cells: { row: themes.indexOf(theme), across: levels },
        color: colorOf(theme),
      })),
      valueAxis: { title: words.axes.level, maximum: LEVEL_NAMES.length, format: '0', step: 1 },
      empty: words.themes.noPaths,
    }),
  ];
}

/** The level that the plan states for a year; between its steps it states none. */
function levelByYear(year: number): Column<ThemeAmbition> {
  return numberColumn(String(year), ({ path }) => path.find((step) => step.year === year)?.level ?? null);
}

/** Every year from the first step of any path to the last. */
function pathYears(themes: readonly ThemeAmbition[]): readonly number[] {
  const steps = themes.flatMap(({ path }) => path.map(({ year }) => year));
  if (steps.length === 0) return [];
  const last = Math.max(...steps);
  const first = Math.max(Math.min(...steps), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** More lines than seven cannot be told apart: the focus themes first, then the rest, in their own order. */
function drawnThemes(themes: readonly ThemeAmbition[]): readonly ThemeAmbition[] {
  const chosen = new Set([...themes].sort((a, b) => Number(b.focus) - Number(a.focus)).slice(0, MAX_SERIES));
  return themes.filter((theme) => chosen.has(theme));
}
