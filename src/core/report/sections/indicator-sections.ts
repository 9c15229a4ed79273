import type { IndicatorFigure, IndicatorYear } from '../../figures/figures';
import { heading, note, type Block } from '../blocks';
import { chartOf, columnSeries, targetSeries } from '../chart-of';
import {
  labelColumn,
  metColumn,
  numberColumn,
  table,
  textColumn,
  wordColumn,
  yearColumn,
  type Column,
} from '../columns';
import { keysOnOneLine } from '../key-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';

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
    table(indicators, {
      id: 'nog-niet-gemeten',
      columns: [
        labelColumn(columns.code, ({ code }) => code),
        textColumn(columns.indicator, ({ name }) => name),
        wordColumn(columns.theme, ({ theme }) => theme),
        wordColumn(columns.unit, ({ unit }) => unit ?? words.indicators.noMethodShort),
        numberColumn(
          columns.target,
          ({ undatedTarget }) => undatedTarget,
          plainFormat(indicators.map(({ undatedTarget }) => undatedTarget)),
        ),
      ],
      empty: words.indicators.none,
    }),
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

/** The projects that the measurements of a year are of. */
function projectKeysColumn({ words, cells }: ReportContext): Column<IndicatorYear> {
  return textColumn(words.columns.projectKeys, ({ projects }) =>
    keysOnOneLine(projects.keys, words, cells.table('measurements')),
  );
}

function projectsColumn({ words }: ReportContext): Column<IndicatorYear> {
  return numberColumn(words.columns.projects, ({ projects }) => projects.count);
}

function measuredBlocks(indicator: IndicatorFigure, index: number, context: ReportContext): readonly Block[] {
  const { words, accent } = context;
  const { years, unit } = indicator;
  const { columns } = words;
  const format = plainFormat(years.flatMap((entry) => [entry.realised, entry.ambition, entry.target]));
  const latest = years.filter(isMeasured).at(-1);
  const measured = (of: 'realised' | 'ambition') => (entry: IndicatorYear) => (isMeasured(entry) ? entry[of] : null);
  const realised = numberColumn(columns.realised, measured('realised'), format);
  const target = numberColumn(columns.target, (entry: IndicatorYear) => entry.target, format);
  const byYear = table(years, {
    id: idOf(index),
    columns: [
      yearColumn(columns.year, ({ year }) => year),
      projectKeysColumn(context),
      metColumn(columns.met, ({ met }) => met, words),
      realised,
      numberColumn(columns.ambitionValue, measured('ambition'), format),
      target,
      projectsColumn(context),
    ],
    empty: words.indicators.noMeasurements,
  });
  return [
    byYear,
    chartOf(byYear, {
      title: latest
        ? words.indicators.chart(indicator.name, latest.year, latest.realised, latest.target, unit)
        : indicator.name,
      type: 'columns',
      series: [columnSeries(realised, { color: accent, labels: true }), targetSeries(target)],
      valueAxis: { title: unit },
      empty: words.indicators.noMeasurements,
    }),
  ];
}

/** No method of measuring yet is an answer: the projects are counted. */
function projectBlocks(indicator: IndicatorFigure, index: number, context: ReportContext): readonly Block[] {
  const { words, accent } = context;
  const latest = indicator.years.at(-1);
  const projects = projectsColumn(context);
  const byYear = table(indicator.years, {
    id: idOf(index),
    columns: [yearColumn(words.columns.year, ({ year }) => year), projectKeysColumn(context), projects],
    empty: words.indicators.noMeasurements,
  });
  return [
    byYear,
    chartOf(byYear, {
      title: latest
        ? words.indicators.projectChart(indicator.name, latest.year, latest.projects.count)
        : indicator.name,
      type: 'columns',
      series: [columnSeries(projects, { color: accent, labels: true })],
      valueAxis: { title: words.axes.projects, format: '0' },
      empty: words.indicators.noMeasurements,
    }),
  ];
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
    table(rows, {
      id: 'indicatoren',
      columns: [
        labelColumn(columns.code, ({ indicator }) => indicator.code),
        textColumn(columns.indicator, ({ indicator }) => indicator.name),
        wordColumn(columns.unit, ({ indicator }) => indicator.unit ?? words.indicators.noMethodShort),
        metColumn(columns.met, ({ entry }) => entry?.met ?? null, words),
        numberColumn(
          columns.realised,
          ({ indicator, entry }) => (entry && isMeasured(entry) && indicator.unit !== null ? entry.realised : null),
          format,
        ),
        numberColumn(columns.target, ({ indicator, entry }) => entry?.target ?? indicator.undatedTarget, format),
        numberColumn(columns.projects, ({ entry }) => entry?.projects.count ?? 0),
      ],
      empty: words.indicators.none,
    }),
  ];
}
