import { groupByKey } from '../../figures/grouping';
import type { CoverageYear, QuarterCoverage, ThemeCoverage } from '../../figures/figures';
import { formatQuarter, type Quarter } from '../../kernel/quarter';
import { exactQuarter } from '../../kernel/span';
import { tenderFacts } from '../../plan/tender-facts';
import { hasFocusThemes } from '../../plan/theme-focus';
import { heading, note, type Block } from '../blocks';
import { chartOf, columnSeries, targetSeries } from '../chart-of';
import {
  labelColumn,
  metInYearColumn,
  numberColumn,
  shareColumn,
  table,
  targetColumn,
  textColumn,
  wordColumn,
} from '../columns';
import { keysOnOneLine } from '../key-lists';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { partOf, targetText } from '../shares';
import { computedTargetNote } from './coverage-facts';

/** Cumulative coverage by quarter of the reported year against its target. */
export function coverageByQuarter(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, accent, plan } = context;
  const { columns } = words;
  const keys = appliedByQuarter(context, entry);
  const atQuarter = entry.quarters.find(({ quarter }) => quarter === plan.quarter);
  const { target } = entry;
  const coverage = shareColumn(
    columns.cumulativeCoverage,
    ({ quarter }: QuarterLine) =>
      quarter === null ? null : partOf(quarter.cumulativeApplied, quarter.cumulativePromising),
    () => target,
  );
  const wanted = targetColumn(columns.target, ({ quarter }: QuarterLine) => (quarter === null ? null : target));
  const byQuarter = table(quarterLines(entry, keys), {
    id: 'kwartalen',
    columns: [
      labelColumn(columns.quarter, ({ quarter }) =>
        quarter === null ? words.coverage.withoutQuarter : formatQuarter(quarter.quarter),
      ),
      textColumn(columns.appliedKeys, (line) => keysOnOneLine(line.keys, words, context.cells.table('tenders'))),
      numberColumn(columns.counted, ({ promising }) => promising),
      numberColumn(columns.applied, ({ applied }) => applied),
      numberColumn(columns.cumulativeCounted, ({ quarter }) => quarter?.cumulativePromising ?? null),
      numberColumn(columns.cumulativeApplied, ({ quarter }) => quarter?.cumulativeApplied ?? null),
      coverage,
      wanted,
    ],
    empty: words.coverage.noYears,
  });
  const { count: undated } = entry.withoutQuarter.promising;
  return [
    heading(words.sections.coverageByQuarter(entry.year)),
    ...computedTargetNote([entry], context),
    ...(undated === 0 ? [] : [note(words.coverage.withoutQuarterNote(undated))]),
    byQuarter,
    chartOf(byQuarter, {
      about: ['tenders', 'goals'],
      title: words.coverage.quarterChart({
        quarter: plan.quarter,
        applied: atQuarter?.cumulativeApplied ?? 0,
        base: atQuarter?.cumulativePromising ?? 0,
        target: target && targetText(target, words),
      }),
      type: 'lines',
      // Not the line of those without a quarter.
      rows: entry.quarters.length,
      series: [columnSeries(coverage, { color: accent, labels: true }), targetSeries(wanted)],
      valueAxis: { title: words.axes.shareOfTenders, maximum: 1, format: '0%', step: 0.2 },
      empty: words.coverage.noChart,
    }),
  ];
}

/** A quarter, or all tenders whose Start is not one quarter. */
interface QuarterLine {
  readonly quarter: QuarterCoverage | null;
  readonly keys: readonly string[];
  readonly promising: number;
  readonly applied: number;
}

/** The four quarters, then what is in none of them: together the year. */
function quarterLines(
  { quarters, withoutQuarter: { promising, applied } }: CoverageYear,
  keys: ReadonlyMap<Quarter, readonly string[]>,
): readonly QuarterLine[] {
  const lines = quarters.map((quarter) => ({
    quarter,
    keys: keys.get(quarter.quarter) ?? [],
    promising: quarter.promising,
    applied: quarter.applied,
  }));
  const rest = { quarter: null, keys: applied.keys, promising: promising.count, applied: applied.count };
  return promising.count === 0 ? lines : [...lines, rest];
}

/** Keys of the tenders with an applied theme by the quarter of their Start, over the base of the year. */
function appliedByQuarter({ plan }: ReportContext, entry: CoverageYear): ReadonlyMap<Quarter, readonly string[]> {
  const applied = new Set(entry.applied.keys);
  const starting = groupByKey(tenderFacts(plan), ({ tender }) =>
    applied.has(tender.key) && tender.start !== null ? exactQuarter(tender.start) : null,
  );
  return new Map([...starting].map(([quarter, facts]) => [quarter, facts.map(({ tender }) => tender.key)] as const));
}

/** In how many tenders of the reported year each theme applies, and is applied. */
export function coverageByTheme(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, accent, cells, plan } = context;
  const { columns } = words;
  const hasGoals = entry.themes.some(({ target }) => target !== null);
  const used = entry.themes.filter(({ applicable }) => applicable.count > 0);
  const best = [...used].sort((a, b) => b.applied.count - a.applied.count)[0];
  const applicable = numberColumn(columns.applicable, (theme: ThemeCoverage) => theme.applicable.count);
  const applied = numberColumn(columns.applied, (theme: ThemeCoverage) => theme.applied.count);
  const byTheme = table(entry.themes, {
    id: 'themas',
    columns: [
      labelColumn(columns.theme, ({ theme }) => theme),
      textColumn(columns.appliedKeys, (theme) => keysOnOneLine(theme.applied.keys, words, cells.table('tenders'))),
      ...(hasFocusThemes(context.plan)
        ? [wordColumn(columns.focus, ({ focus }: ThemeCoverage) => (focus ? words.yes : words.no))]
        : []),
      applicable,
      applied,
      shareColumn(columns.shareApplied, (theme) => partOf(theme.applied.count, theme.applicable.count)),
      ...(hasGoals
        ? [
            // The goal of a theme is a share of the counted tenders of the year, not of those where it applies.
            targetColumn(columns.target, ({ target }: ThemeCoverage) => target),
            numberColumn(columns.needed, ({ needed }: ThemeCoverage) => needed),
            metInYearColumn(columns.met, ({ met }: ThemeCoverage) => ({ met, year: entry.year }), plan.asOf, words),
          ]
        : []),
    ],
    empty: words.themes.none,
  });
  return [
    heading(words.sections.coverageByTheme(entry.year)),
    byTheme,
    chartOf(byTheme, {
      about: ['tenders'],
      title: words.coverage.themeChart({
        year: entry.year,
        theme: best && best.applied.count > 0 ? best.theme : null,
        applied: best?.applied.count ?? 0,
        applicable: best?.applicable.count ?? 0,
      }),
      type: 'bars',
      series: [
        columnSeries(applicable, { color: COLORS.notStarted, labels: true }),
        columnSeries(applied, { color: accent, labels: true }),
      ],
      valueAxis: { title: words.axes.tenders },
      empty: words.coverage.noMarks(entry.year),
    }),
  ];
}

/** At how many of its tenders each department applied a focus theme; nothing where the calendar names none. */
export function coverageByDepartment(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, cells } = context;
  const { columns } = words;
  const { departments } = entry;
  if (departments.every(({ department }) => department === '')) return [];
  return [
    heading(words.sections.coverageByDepartment(entry.year)),
    table(departments, {
      id: 'afdelingen',
      columns: [
        labelColumn(columns.department, ({ department }) =>
          department === '' ? words.coverage.noDepartment : department,
        ),
        textColumn(columns.appliedKeys, ({ applied }) => keysOnOneLine(applied.keys, words, cells.table('tenders'))),
        numberColumn(columns.counted, ({ promising }) => promising.count),
        numberColumn(columns.applied, ({ applied }) => applied.count),
        shareColumn(columns.coverage, ({ applied, promising }) => partOf(applied.count, promising.count)),
      ],
      empty: words.coverage.noYears,
    }),
  ];
}
