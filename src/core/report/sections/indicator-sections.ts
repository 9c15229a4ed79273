import type { IndicatorFigure, IndicatorYear } from '../../figures/figures';
import type { TableId } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { chartOf, columnSeries, targetSeries } from '../chart-of';
import {
  labelColumn,
  metInYearColumn,
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
  const measured = figures.indicators.filter(({ counted }) => !counted);
  const entriesOf = (indicators: readonly IndicatorFigure[]): readonly IndicatorYear[] =>
    indicators.flatMap(({ years }) => years.filter((entry) => entry.year === year));
  const judged = entriesOf(figures.indicators).filter(({ met }) => met !== null);
  return words.indicators.answer({
    year,
    total: measured.length,
    measured: entriesOf(measured).filter(isMeasured).length,
    withTarget: judged.length,
    met: judged.filter(({ met }) => met === true).length,
    counted: figures.indicators.length - measured.length,
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
function bareIndicators(indicators: readonly IndicatorFigure[], context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns } = words;
  return [
    heading(words.sections.unmeasured),
    table(indicators, {
      id: 'nog-niet-gemeten',
      columns: [
        labelColumn(columns.code, ({ code }) => code),
        textColumn(columns.indicator, ({ name }) => name),
        wordColumn(columns.theme, ({ theme }) => theme),
        wordColumn(columns.unit, (indicator) => unitText(indicator, context)),
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
    ...methodNote(indicator, context),
    ...(undatedTarget === null ? [] : [note(words.indicators.undatedTarget(undatedTarget, unit))]),
    ...(hasOnlyProjects(indicator)
      ? projectBlocks(indicator, index, context)
      : measuredBlocks(indicator, index, context)),
  ];
}

/** Without a method of measuring the projects are counted; so are those of the calendar, where no target stands beside. */
function hasOnlyProjects({ unit, counted, years }: IndicatorFigure): boolean {
  return unit === null && (!counted || years.every(({ target }) => target === null));
}

/** What an indicator is measured in, in a word or two. */
function unitText({ unit, counted }: IndicatorFigure, { words }: ReportContext): string {
  if (counted) return words.indicators.countedShort;
  return unit ?? words.indicators.noMethodShort;
}

/** Where the numbers of an indicator come from. */
function indicatorTables({ counted }: IndicatorFigure): readonly TableId[] {
  return counted ? ['tenders', 'goals'] : ['measurements', 'goals'];
}

/** The reported year, else the last year before it, else the first after it: titles speak of the reported period. */
function messageYear(years: readonly IndicatorYear[], { year }: ReportContext): IndicatorYear | undefined {
  return years.filter((entry) => entry.year <= year).at(-1) ?? years[0];
}

function methodNote({ unit, counted }: IndicatorFigure, { words }: ReportContext): readonly Block[] {
  if (counted) return [note(words.indicators.counted)];
  return unit === null ? [note(words.indicators.noMethod)] : [];
}

function idOf(index: number): string {
  return `indicator-${index + 1}`;
}

/** The projects that the measurements of a year are of, or the tenders that were counted. */
function projectKeysColumn({ counted }: IndicatorFigure, { words, cells }: ReportContext): Column<IndicatorYear> {
  const heading = counted ? words.columns.which : words.columns.projectKeys;
  return textColumn(heading, ({ projects }) =>
    keysOnOneLine(projects.keys, words, cells.table(counted ? 'tenders' : 'measurements')),
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
  const shown = messageYear(years.filter(isMeasured), context);
  const measured = (of: 'realised' | 'ambition') => (entry: IndicatorYear) => (isMeasured(entry) ? entry[of] : null);
  const realised = numberColumn(columns.realised, measured('realised'), format);
  const target = numberColumn(columns.target, (entry: IndicatorYear) => entry.target, format);
  const byYear = table(years, {
    id: idOf(index),
    columns: [
      yearColumn(columns.year, ({ year }) => year),
      projectKeysColumn(indicator, context),
      metInYearColumn(columns.met, ({ met, year }) => ({ met, year }), context.plan.asOf, words),
      realised,
      // What is counted was agreed with nobody.
      ...(indicator.counted ? [] : [numberColumn(columns.ambitionValue, measured('ambition'), format)]),
      target,
      projectsColumn(context),
    ],
    empty: words.indicators.noMeasurements,
  });
  return [
    byYear,
    chartOf(byYear, {
      about: indicatorTables(indicator),
      title: shown
        ? words.indicators.chart(indicator.name, shown.year, shown.realised, shown.target, unit)
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
  const shown = messageYear(indicator.years, context);
  const projects = projectsColumn(context);
  const byYear = table(indicator.years, {
    id: idOf(index),
    columns: [yearColumn(words.columns.year, ({ year }) => year), projectKeysColumn(indicator, context), projects],
    empty: words.indicators.noMeasurements,
  });
  return [
    byYear,
    chartOf(byYear, {
      about: indicatorTables(indicator),
      title: shown ? words.indicators.projectChart(indicator.name, shown.year, shown.projects.count) : indicator.name,
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
        wordColumn(columns.unit, ({ indicator }) => unitText(indicator, context)),
        metInYearColumn(columns.met, ({ entry }) => entry ?? null, context.plan.asOf, words),
        numberColumn(
          columns.realised,
          ({ indicator, entry }) =>
            entry && isMeasured(entry) && (indicator.counted || indicator.unit !== null) ? entry.realised : null,
          format,
        ),
        numberColumn(columns.target, ({ indicator, entry }) => entry?.target ?? indicator.undatedTarget, format),
        numberColumn(columns.projects, ({ entry }) => entry?.projects.count ?? 0),
      ],
      empty: words.indicators.none,
    }),
  ];
}
