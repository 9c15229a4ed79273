import type { ThemeAmbition } from '../../figures/figures';
import { LEVEL_NAMES } from '../../schema/word-types';
import { levelStatement } from '../../statements/level-statement';
import { heading, note, type Block, type MatrixCell } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import { alarmColumn, labelColumn, numberColumn, table, textColumn, type Column } from '../columns';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import type { ThemeFacts } from '../words/theme-words';

/** Each cell of the matrix has a sign of its own, so that colour is never alone. */
const LEVEL_SIGNS = { reached: '●', evidenced: '✓', needed: '◆', aimed: '○', ambition: '★' } as const;

export function behindThemes({ figures }: ReportContext): readonly ThemeAmbition[] {
  return figures.ambition?.themes.filter(({ behind }) => behind !== null && behind > 0) ?? [];
}

/** The themes whose path asks something of them by now, and whose level is known. */
export function onPath({ figures }: ReportContext): readonly ThemeAmbition[] {
  return figures.ambition?.themes.filter(({ behind }) => behind !== null) ?? [];
}

/** The sentence about the themes as a whole. */
export function ambitionAnswer(context: ReportContext): string {
  const { plan, figures, words } = context;
  if (figures.ambition === null) return words.themes.notPossible;
  if (figures.ambition.themes.length === 0) return words.themes.none;
  const statement = levelStatement(plan, figures);
  return statement === null ? words.themes.notStated : words.statements.sentence(statement);
}

function themeFacts(theme: ThemeAmbition, { year }: ReportContext): ThemeFacts {
  const { current, stated, evidenced, unproven, ambition, ambitionYear, provisional, toGo, gap, behind } = theme;
  return {
    current,
    stated,
    evidenced,
    unproven: unproven.length,
    ambition,
    ambitionYear,
    provisional,
    year,
    toGo,
    gap,
    behind,
  };
}

/** Levels 1-5: filled to where a theme stands, outlined to its ambition, with a sign for what each level is. */
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
        text: words.themes.standing(themeFacts(theme, context)),
        cells: LEVEL_NAMES.map((_, i) => matrixCell(theme, i + 1)),
      })),
      legend: words.themes.legend(LEVEL_SIGNS, context.year),
      empty: words.themes.none,
    },
  ];
}

function matrixCell({ current, evidenced, ambition, thisYear }: ThemeAmbition, level: number): MatrixCell {
  const state = level <= (current ?? 0) ? 'filled' : level <= (ambition ?? 0) ? 'aimed' : 'empty';
  const signs = [
    ...(state === 'filled' ? [LEVEL_SIGNS.reached] : []),
    ...(state === 'aimed' ? [LEVEL_SIGNS.aimed] : []),
    ...(level <= (evidenced ?? 0) ? [LEVEL_SIGNS.evidenced] : []),
    ...(level === thisYear ? [LEVEL_SIGNS.needed] : []),
    ...(level === ambition ? [LEVEL_SIGNS.ambition] : []),
  ];
  return { state, text: signs.join(' ') };
}

/** A row per theme, by its name. */
function themeColumn({ words }: ReportContext): Column<ThemeAmbition> {
  return labelColumn(words.columns.theme, ({ theme }) => theme);
}

/** The columns of levels that the tables of themes share. */
function levelColumns({ words: { columns, themes: said }, year }: ReportContext): {
  readonly [
    K in 'current' | 'due' | 'thisYear' | 'toGo' | 'ambition' | 'ambitionYear' | 'behind'
  ]: Column<ThemeAmbition>;
} {
  return {
    current: numberColumn(columns.current, ({ current }) => current),
    due: numberColumn(columns.due, ({ due }) => due),
    thisYear: numberColumn(said.neededBy(year), ({ thisYear }) => thisYear),
    toGo: numberColumn(said.toGoIn(year), ({ toGo }) => toGo),
    ambition: numberColumn(columns.ambition, ({ ambition }) => ambition),
    ambitionYear: numberColumn(columns.ambitionYear, ({ ambitionYear }) => ambitionYear, 'year'),
    behind: alarmColumn(columns.behind, ({ behind }) => behind),
  };
}

/** The first level of which evidence is missing. */
function nextLevel({ evidenced }: Pick<ThemeAmbition, 'evidenced'>): number {
  return (evidenced ?? 0) + 1;
}

/** A level without criteria was never recorded, which is not the same as failed. */
function evidenceText(theme: ThemeAmbition, { words }: ReportContext): string | null {
  const { evidenced, missing } = theme;
  if (evidenced === null) return words.themes.nothingRecorded;
  if (missing.length > 0) return words.themes.missing(missing.length, nextLevel(theme));
  return evidenced < LEVEL_NAMES.length ? words.themes.notRecorded(nextLevel(theme)) : null;
}

/** Stated, evidenced, due and wanted level per theme. */
export function themeLevelsTable(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  const { columns } = words;
  const level = levelColumns(context);
  return [
    heading(words.sections.themeLevels),
    note(words.themes.levelsNote),
    table(figures.ambition.themes, {
      id: 'niveaus',
      columns: [
        themeColumn(context),
        textColumn(columns.missingEvidence, (theme) => evidenceText(theme, context)),
        level.current,
        numberColumn(columns.stated, ({ stated }) => stated),
        numberColumn(columns.evidenced, ({ evidenced }) => evidenced),
        level.due,
        level.thisYear,
        level.toGo,
        level.ambition,
        level.ambitionYear,
        numberColumn(columns.gap, ({ gap }) => gap),
        level.behind,
      ],
      empty: words.themes.none,
    }),
  ];
}

/** Level now against what is due and wanted, as bars. */
export function levelsWithChart(context: ReportContext): readonly Block[] {
  const { figures, words, accent } = context;
  if (figures.ambition === null) return [];
  const { current, due, thisYear, toGo, ambition, behind } = levelColumns(context);
  const levels = table(figures.ambition.themes, {
    id: 'niveaus',
    columns: [
      themeColumn(context),
      textColumn(words.columns.standing, (theme) => words.themes.short(themeFacts(theme, context))),
      current,
      due,
      thisYear,
      toGo,
      ambition,
      behind,
    ],
    empty: words.themes.none,
  });
  return [
    levels,
    chartOf(levels, {
      about: ['themes', 'ambitions', 'baseline'],
      title: words.themes.chart({ onPath: onPath(context).length, behind: behindThemes(context).length }),
      type: 'bars',
      series: [
        columnSeries(current, { color: accent, labels: true }),
        columnSeries(ambition, { color: COLORS.notStarted, labels: true }),
      ],
      valueAxis: { title: null, maximum: LEVEL_NAMES.length, format: '0', step: 1 },
      empty: words.themes.noLevels,
    }),
  ];
}

/** What is still to be shown for the next level. */
export function missingEvidence(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.ambition === null) return [];
  const rows = figures.ambition.themes.flatMap((theme) => theme.missing.map((criterion) => ({ theme, criterion })));
  return [
    heading(words.sections.missingEvidence),
    table(rows, {
      id: 'bewijs',
      columns: [
        labelColumn(words.columns.theme, ({ theme }) => theme.theme),
        textColumn(words.columns.criterion, ({ criterion }) => criterion),
        numberColumn(words.columns.forLevel, ({ theme }) => nextLevel(theme)),
      ],
      empty: words.themes.noMissingEvidence,
    }),
  ];
}

/** The themes that are behind their path, for the front page; nothing when none is, for the headline says so. */
export function themesBehind(context: ReportContext): readonly Block[] {
  const { words } = context;
  const themes = behindThemes(context);
  if (themes.length === 0) return [];
  const { current, due, behind, ambition, ambitionYear } = levelColumns(context);
  return [
    heading(words.sections.themesBehind),
    table(themes, {
      id: 'achter',
      columns: [themeColumn(context), current, due, behind, ambition, ambitionYear],
      empty: words.themes.none,
    }),
  ];
}
