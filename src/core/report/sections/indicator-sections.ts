import type { IndicatorFigure, IndicatorYear } from '../../figures/figures';
import { heading, note, type Block, type CellContent } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { keysOnOneLine } from '../key-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';

/** Whether anything was measured in a year: a target alone has no `met`. */
function isMeasured({ target, met, projects, realised, ambition }: IndicatorYear): boolean {
  return target === null || met !== null || projects.count > 0 || realised !== 0 || ambition !== 0;
}

export function indicatorsAnswer({ figures, words, year }: ReportContext): string {
  if (figures.indicators === null) return words.indicators.notPossible;
  const ofYear = figures.indicators.flatMap(({ years }) => years.filter((entry) => entry.year === year));
  return words.indicators.answer({
    year,
    total: figures.indicators.length,
    measured: ofYear.filter(isMeasured).length,
    withTarget: ofYear.filter(({ met }) => met !== null).length,
    met: ofYear.filter(({ met }) => met === true).length,
  });
}

/**
 * One section for each indicator with a measurement or a target: its years in a table, realised against target in a
 * chart. Those without stand together at the end.
 */
export function indicatorSections(context: ReportContext): readonly Block[] {
  const indicators = context.figures.indicators ?? [];
  const bare = indicators.filter(({ years }) => years.length === 0);
  return [
    ...indicators.flatMap((indicator, i) =>
      indicator.years.length === 0 ? [] : indicatorSection(indicator, i, context),
    ),
    ...(bare.length === 0 ? [] : bareIndicators(bare, context)),
  ];
}

/** Indicators of which nothing is known yet but their names. */
function bareIndicators(indicators: readonly IndicatorFigure[], { words }: ReportContext): readonly Block[] {
  const { columns } = words;
  return [
    heading(words.sections.unmeasured),
    {
      kind: 'table',
      id: 'nog-niet-gemeten',
      columns: [
        labelColumn(columns.code),
        textColumn(columns.indicator),
        wordColumn(columns.theme),
        wordColumn(columns.unit),
        numberColumn(columns.target, plainFormat(indicators.map(({ undatedTarget }) => undatedTarget))),
      ],
      rows: indicators.map(({ code, name, theme, unit, undatedTarget }) => [
        code,
        name,
        theme,
        unit ?? words.indicators.noMethodShort,
        undatedTarget,
      ]),
      empty: words.indicators.none,
    },
  ];
}

function indicatorSection(indicator: IndicatorFigure, index: number, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { unit, theme, undatedTarget } = indicator;
  return [
    heading(words.indicators.heading(indicator.name === '' ? indicator.code : indicator.name, unit, theme)),
    ...(unit === null ? [note(words.indicators.noMethod)] : []),
    ...(undatedTarget === null ? [] : [note(words.indicators.undatedTarget(undatedTarget, unit))]),
    ...(unit === null ? projectBlocks(indicator, index, context) : measuredBlocks(indicator, index, context)),
  ];
}

function idOf(index: number): string {
  return `indicator-${index + 1}`;
}

function measuredBlocks(indicator: IndicatorFigure, index: number, context: ReportContext): readonly Block[] {
  const { words, accent, cells } = context;
  const { years, unit } = indicator;
  const { columns } = words;
  const id = idOf(index);
  const format = plainFormat(years.flatMap(({ realised, ambition, target }) => [realised, ambition, target]));
  const latest = years.filter(isMeasured).at(-1);
  return [
    {
      kind: 'table',
      id,
      columns: [
        labelColumn(columns.year, 'general'),
        textColumn(columns.projectKeys),
        wordColumn(columns.met),
        numberColumn(columns.realised, format),
        numberColumn(columns.ambitionValue, format),
        numberColumn(columns.target, format),
        numberColumn(columns.projects),
      ],
      rows: years.map((entry) => [
        entry.year,
        keysOnOneLine(entry.projects.keys, words, cells.table('measurements')),
        metCell(entry.met, context),
        isMeasured(entry) ? entry.realised : null,
        isMeasured(entry) ? entry.ambition : null,
        entry.target,
        entry.projects.count,
      ]),
      empty: words.indicators.noMeasurements,
    },
    {
      kind: 'chart',
      table: id,
      title: latest
        ? words.indicators.chart(indicator.name, latest.year, latest.realised, latest.target, unit)
        : indicator.name,
      type: 'columns',
      categories: { column: 0 },
      series: [
        { name: columns.realised, cells: { column: 3 }, color: accent, labels: true },
        { name: columns.target, cells: { column: 5 }, color: COLORS.target, line: true, dashed: true },
      ],
      valueAxis: { title: unit },
      categoryAxis: { title: null },
      empty: words.indicators.noMeasurements,
    },
  ];
}

/** No method of measuring yet is an answer: the projects are counted. */
function projectBlocks(indicator: IndicatorFigure, index: number, context: ReportContext): readonly Block[] {
  const { words, accent, cells } = context;
  const { columns } = words;
  const id = idOf(index);
  const latest = indicator.years.at(-1);
  return [
    {
      kind: 'table',
      id,
      columns: [labelColumn(columns.year, 'general'), textColumn(columns.projectKeys), numberColumn(columns.projects)],
      rows: indicator.years.map(({ year, projects }) => [
        year,
        keysOnOneLine(projects.keys, words, cells.table('measurements')),
        projects.count,
      ]),
      empty: words.indicators.noMeasurements,
    },
    {
      kind: 'chart',
      table: id,
      title: latest
        ? words.indicators.projectChart(indicator.name, latest.year, latest.projects.count)
        : indicator.name,
      type: 'columns',
      categories: { column: 0 },
      series: [{ name: columns.projects, cells: { column: 2 }, color: accent, labels: true }],
      valueAxis: { title: words.axes.projects, format: '0' },
      categoryAxis: { title: null },
      empty: words.indicators.noMeasurements,
    },
  ];
}

function metCell(met: boolean | null, { words }: ReportContext): CellContent {
  if (met === null) return null;
  return met ? { value: words.yes, look: 'good' } : { value: words.no, look: 'bad' };
}

/** All indicators in one table, for the quarterly report. */
export function indicatorTable(context: ReportContext): readonly Block[] {
  const { figures, words, year } = context;
  if (figures.indicators === null) return [];
  const { columns } = words;
  const rows = figures.indicators.map((indicator) => ({
    indicator,
    entry: indicator.years.find((candidate) => candidate.year === year),
  }));
  const format = plainFormat(rows.flatMap(({ entry }) => [entry?.realised ?? null, entry?.target ?? null]));
  return [
    {
      kind: 'table',
      id: 'indicatoren',
      columns: [
        labelColumn(columns.code),
        textColumn(columns.indicator),
        wordColumn(columns.unit),
        wordColumn(columns.met),
        numberColumn(columns.realised, format),
        numberColumn(columns.target, format),
        numberColumn(columns.projects),
      ],
      rows: rows.map(({ indicator, entry }) => [
        indicator.code,
        indicator.name,
        indicator.unit ?? words.indicators.noMethodShort,
        entry ? metCell(entry.met, context) : null,
        entry && isMeasured(entry) && indicator.unit !== null ? entry.realised : null,
        entry?.target ?? indicator.undatedTarget,
        entry?.projects.count ?? 0,
      ]),
      empty: words.indicators.none,
    },
  ];
}
