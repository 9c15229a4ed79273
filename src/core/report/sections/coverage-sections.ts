import type { CoverageYear } from '../../figures/figures';
import { heading, type Block } from '../blocks';
import { chartOf, columnSeries, targetSeries } from '../chart-of';
import {
  alarmColumn,
  numberColumn,
  shareColumn,
  table,
  targetColumn,
  textColumn,
  wordColumn,
  yearColumn,
  type Column,
} from '../columns';
import { keyCount, keysText } from '../key-lists';
import type { ReportContext } from '../report-context';
import { computedTargetNote, coverageFacts } from './coverage-facts';

/** The columns that the tables of years share. */
function yearColumns({ words: { columns } }: ReportContext): {
  readonly [K in 'year' | 'counted' | 'applied' | 'coverage' | 'target' | 'short' | 'open']: Column<CoverageYear>;
} {
  return {
    year: yearColumn(columns.year, ({ year }) => year),
    counted: numberColumn(columns.counted, ({ promising }) => promising.count),
    applied: numberColumn(columns.applied, ({ applied }) => applied.count),
    coverage: shareColumn(
      columns.coverage,
      ({ coverage }) => coverage,
      ({ target }) => target,
    ),
    target: targetColumn(columns.target, ({ target }) => target),
    short: alarmColumn(columns.short, ({ short }) => short),
    open: numberColumn(columns.open, ({ open }) => open.count),
  };
}

/** Coverage against target by year, with its chart. */
export function coverageByYear(context: ReportContext): readonly Block[] {
  const { figures, words, accent } = context;
  if (figures.coverage === null) return [];
  const { years } = figures.coverage;
  const { year, counted, applied, coverage, target, short, open } = yearColumns(context);
  const message = years.find((entry) => entry.year === context.year) ?? years.at(-1);
  const byYear = table(years, {
    id: 'jaren',
    columns: [
      year,
      wordColumn(words.columns.over, ({ over }) => words.coverageBase[over]),
      counted,
      applied,
      coverage,
      target,
      short,
      open,
    ],
    empty: words.coverage.noYears,
  });
  return [
    heading(words.sections.coverageByYear),
    ...computedTargetNote(years, context),
    byYear,
    chartOf(byYear, {
      about: ['tenders', 'goals'],
      title: message ? words.coverage.yearChart(coverageFacts(message, context)) : '',
      type: 'columns',
      series: [columnSeries(coverage, { color: accent, labels: true }), targetSeries(target)],
      valueAxis: { title: words.axes.shareOfTenders, maximum: 1, format: '0%', step: 0.2 },
      empty: words.coverage.noChart,
    }),
  ];
}

/** How each year stands, in a sentence and in all its numbers. */
export function coverageStanding(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  const { year, counted, applied, coverage, target, short, open } = yearColumns(context);
  return [
    heading(words.sections.coverageStanding),
    ...computedTargetNote(figures.coverage.years, context),
    table(figures.coverage.years, {
      id: 'stand',
      columns: [
        year,
        textColumn(columns.standing, (entry) => words.coverage.standing(coverageFacts(entry, context))),
        wordColumn(columns.targetFrom, ({ targetFrom }) => words.targetFrom[targetFrom]),
        counted,
        applied,
        coverage,
        target,
        numberColumn(columns.needed, ({ needed }) => needed),
        short,
        open,
        numberColumn(columns.appliedAnyTheme, ({ appliedAnyTheme }) => appliedAnyTheme.count),
      ],
      empty: words.coverage.noYears,
    }),
  ];
}

/** Which tenders are behind the numbers of each year. */
export function coverageKeys(context: ReportContext): readonly Block[] {
  const { figures, words, cells } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  const rows = figures.coverage.years.flatMap(({ year, promising, applied, open }) =>
    keyGroups(promising.keys, applied.keys, open.keys).map((group) => ({ year, ...group })),
  );
  return [
    heading(words.sections.coverageKeys),
    table(rows, {
      id: 'welke',
      columns: [
        yearColumn(columns.year, ({ year }) => year),
        textColumn(columns.which, ({ keys }) => keysText(keys, words)),
        wordColumn(columns.what, ({ group }) => words.coverageGroups[group]),
        numberColumn(columns.count, ({ keys }) => keyCount(keys, words, cells.table('tenders'))),
      ],
      empty: words.coverage.noYears,
    }),
  ];
}

/** Every tender of the base in one of three groups. */
function keyGroups(
  base: readonly string[],
  applied: readonly string[],
  open: readonly string[],
): readonly { readonly group: 'applied' | 'open' | 'missed'; readonly keys: readonly string[] }[] {
  const elsewhere = new Set([...applied, ...open]);
  const groups = [
    { group: 'applied', keys: applied },
    { group: 'open', keys: open },
    { group: 'missed', keys: base.filter((key) => !elsewhere.has(key)) },
  ] as const;
  return groups.filter(({ keys }) => keys.length > 0);
}
