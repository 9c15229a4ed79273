import type { ThemeAmbition } from '../../figures/figures';
import { LEVEL_NAMES } from '../../schema/word-types';
import { heading, note, type Block, type CellContent, type MatrixCell } from '../blocks';
import { labelColumn, numberColumn, textColumn } from '../columns';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import type { ThemeFacts } from '../words/theme-words';

const DUE_SIGN = '◆';

export function behindThemes({ figures }: ReportContext): readonly ThemeAmbition[] {
  return figures.ambition?.themes.filter(({ behind }) => behind !== null && behind > 0) ?? [];
}

/** The themes whose path asks something of them by now, and whose level is known. */
export function onPath({ figures }: ReportContext): readonly ThemeAmbition[] {
  return figures.ambition?.themes.filter(({ behind }) => behind !== null) ?? [];
}

/** The sentence about the themes as a whole. */
export function ambitionAnswer(context: ReportContext): string {
  const { figures, words } = context;
  if (figures.ambition === null) return words.themes.notPossible;
  return words.themes.answer({
    total: figures.ambition.themes.length,
    paths: figures.ambition.themes.filter(({ path }) => path.length > 0).length,
    onPath: onPath(context).length,
    behind: behindThemes(context).map(({ theme, behind }) => ({ theme, steps: behind ?? 0 })),
  });
}

function themeFacts(theme: ThemeAmbition): ThemeFacts {
  const { current, stated, evidenced, ambition, ambitionYear, provisional, due, gap, behind } = theme;
  return { current, stated, evidenced, ambition, ambitionYear, provisional, due, gap, behind };
}

/** Levels 1-5: filled to where a theme stands, outlined to its ambition, a sign where the path says it should be. */
export function themeMatrix(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  return [
    heading(words.sections.themeMatrix),
    {
      kind: 'matrix',
      labelHeading: words.columns.theme,
      textHeading: words.columns.standing,
      headings: LEVEL_NAMES.map((_, i) => words.levels[i] ?? ''),
      rows: figures.ambition.themes.map((theme) => ({
        label: theme.theme,
        text: words.themes.standing(themeFacts(theme)),
        cells: LEVEL_NAMES.map((_, i) => matrixCell(theme, i + 1)),
      })),
      legend: words.themes.legend(DUE_SIGN),
      empty: words.themes.none,
    },
  ];
}

function matrixCell({ current, ambition, due }: ThemeAmbition, level: number): MatrixCell {
  const state = level <= (current ?? 0) ? 'filled' : level <= (ambition ?? 0) ? 'aimed' : 'empty';
  return { state, text: level === due ? DUE_SIGN : '' };
}

/** Stated, evidenced, due and wanted level per theme. */
export function themeLevelsTable(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.themeLevels),
    note(words.themes.levelsNote),
    {
      kind: 'table',
      id: 'niveaus',
      columns: [
        labelColumn(columns.theme),
        textColumn(columns.missingEvidence),
        numberColumn(columns.current),
        numberColumn(columns.stated),
        numberColumn(columns.evidenced),
        numberColumn(columns.due),
        numberColumn(columns.ambition),
        numberColumn(columns.ambitionYear, 'year'),
        numberColumn(columns.gap),
        numberColumn(columns.behind),
      ],
      rows: figures.ambition.themes.map((theme) => [
        theme.theme,
        theme.missing.length === 0 ? null : words.themes.missing(theme.missing.length, (theme.evidenced ?? 0) + 1),
        theme.current,
        theme.stated,
        theme.evidenced,
        theme.due,
        theme.ambition,
        theme.ambitionYear,
        theme.gap,
        behindCell(theme.behind),
      ]),
      empty: words.themes.none,
    },
  ];
}

function behindCell(behind: number | null): CellContent {
  return behind !== null && behind > 0 ? { value: behind, look: 'bad' } : behind;
}

/** Level now against what is due and wanted, as bars. */
export function levelsWithChart(context: ReportContext): readonly Block[] {
  const { figures, words, accent } = context;
  if (figures.ambition === null) return [];
  const { columns } = words;
  return [
    {
      kind: 'table',
      id: 'niveaus',
      columns: [
        labelColumn(columns.theme),
        textColumn(columns.standing),
        numberColumn(columns.current),
        numberColumn(columns.due),
        numberColumn(columns.ambition),
        numberColumn(columns.behind),
      ],
      rows: figures.ambition.themes.map((theme) => [
        theme.theme,
        words.themes.short(themeFacts(theme)),
        theme.current,
        theme.due,
        theme.ambition,
        behindCell(theme.behind),
      ]),
      empty: words.themes.none,
    },
    {
      kind: 'chart',
      table: 'niveaus',
      title: words.themes.chart({ onPath: onPath(context).length, behind: behindThemes(context).length }),
      type: 'bars',
      categories: { column: 0 },
      series: [
        { name: columns.current, cells: { column: 2 }, color: accent, labels: true },
        { name: columns.ambition, cells: { column: 4 }, color: COLORS.notStarted, labels: true },
      ],
      valueAxis: { title: null, maximum: LEVEL_NAMES.length, format: '0', step: 1 },
      categoryAxis: { title: null },
      empty: words.themes.noLevels,
    },
  ];
}

/** What is still to be shown for the next level. */
export function missingEvidence(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  const rows = figures.ambition.themes.flatMap(({ theme, missing, evidenced }) =>
    missing.map((criterion) => [theme, criterion, (evidenced ?? 0) + 1]),
  );
  return [
    heading(words.sections.missingEvidence),
    {
      kind: 'table',
      id: 'bewijs',
      columns: [
        labelColumn(words.columns.theme),
        textColumn(words.columns.criterion),
        numberColumn(words.columns.forLevel),
      ],
      rows,
      empty: words.themes.noMissingEvidence,
    },
  ];
}

/** The themes that are behind their path, for the front page; nothing when none is, for the headline says so. */
export function themesBehind(context: ReportContext): readonly Block[] {
  const { words } = context;
  const behind = behindThemes(context);
  if (behind.length === 0) return [];
  const { columns } = words;
  return [
    heading(words.sections.themesBehind),
    {
      kind: 'table',
      id: 'achter',
      columns: [
        labelColumn(columns.theme),
        numberColumn(columns.current),
        numberColumn(columns.due),
        numberColumn(columns.behind),
        numberColumn(columns.ambition),
        numberColumn(columns.ambitionYear, 'year'),
      ],
      rows: behind.map(({ theme, current, due, behind: steps, ambition, ambitionYear }) => [
        theme,
        current,
        due,
        behindCell(steps),
        ambition,
        ambitionYear,
      ]),
      empty: words.themes.none,
    },
  ];
}
