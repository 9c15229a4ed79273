import type { CoverageYear } from '../../figures/figures';
import { groupByKey } from '../../figures/grouping';
import { formatQuarter, type Quarter } from '../../kernel/quarter';
import { tenderFacts } from '../../plan/tender-facts';
import { heading, type Block, type ChartBlock, type TableBlock } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { keyCount, keysOnOneLine, keysText } from '../key-lists';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-plan/looks';
import { partNumber, shareNumber } from '../shares';
import { computedTargetNote, coverageFacts } from './coverage-facts';

/** Coverage against target by year, with its chart. */
export function coverageByYear(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  return [
    heading(words.sections.coverageByYear),
    ...computedTargetNote(figures.coverage.years, context),
    yearTable(figures.coverage.years, context),
    yearChart(figures.coverage.years, context),
  ];
}

function yearTable(years: readonly CoverageYear[], context: ReportContext): TableBlock {
  const { words } = context;
  const { columns } = words;
  return {
    kind: 'table',
    id: 'jaren',
    columns: [
      labelColumn(columns.year, 'general'),
      wordColumn(columns.over),
      numberColumn(columns.counted),
      numberColumn(columns.applied),
      numberColumn(columns.coverage, 'percent'),
      numberColumn(columns.target, 'percent'),
      numberColumn(columns.short),
      numberColumn(columns.open),
    ],
    rows: years.map((entry) => [
      entry.year,
      words.coverageBase[entry.over],
      entry.promising.count,
      entry.applied.count,
      shareNumber(entry.coverage),
      shareNumber(entry.target),
      entry.short !== null && entry.short > 0 ? { value: entry.short, look: 'bad' } : entry.short,
      entry.open.count,
    ]),
    empty: words.coverage.noYears,
  };
}

const COVERAGE_COLUMN = 4;
const TARGET_COLUMN = 5;

function yearChart(years: readonly CoverageYear[], context: ReportContext): ChartBlock {
  const { words, accent } = context;
  const message = years.find(({ year }) => year === context.year) ?? years.at(-1);
  return {
    kind: 'chart',
    table: 'jaren',
    title: message ? words.coverage.yearChart(coverageFacts(message, context)) : '',
    type: 'columns',
    categories: { column: 0 },
    series: [
      { name: words.columns.coverage, cells: { column: COVERAGE_COLUMN }, color: accent, labels: true },
      { name: words.columns.target, cells: { column: TARGET_COLUMN }, color: COLORS.target, line: true, dashed: true },
    ],
    valueAxis: { title: words.axes.shareOfTenders, maximum: 1, format: '0%', step: 0.2 },
    categoryAxis: { title: null },
    empty: words.coverage.noChart,
  };
}

/** How each year stands, in a sentence and in all its numbers. */
export function coverageStanding(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.coverageStanding),
    ...computedTargetNote(figures.coverage.years, context),
    {
      kind: 'table',
      id: 'stand',
      columns: [
        labelColumn(columns.year, 'general'),
        textColumn(columns.standing),
        wordColumn(columns.targetFrom),
        numberColumn(columns.counted),
        numberColumn(columns.applied),
        numberColumn(columns.coverage, 'percent'),
        numberColumn(columns.target, 'percent'),
        numberColumn(columns.needed),
        numberColumn(columns.short),
        numberColumn(columns.open),
        numberColumn(columns.appliedAnyTheme),
      ],
      rows: figures.coverage.years.map((entry) => [
        entry.year,
        words.coverage.standing(coverageFacts(entry, context)),
        words.targetFrom[entry.targetFrom],
        entry.promising.count,
        entry.applied.count,
        shareNumber(entry.coverage),
        shareNumber(entry.target),
        entry.needed,
        entry.short !== null && entry.short > 0 ? { value: entry.short, look: 'bad' } : entry.short,
        entry.open.count,
        entry.appliedAnyTheme.count,
      ]),
      empty: words.coverage.noYears,
    },
  ];
}

/** Which tenders are behind the numbers of each year. */
export function coverageKeys(context: ReportContext): readonly Block[] {
  const { figures, words, cells } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.coverageKeys),
    {
      kind: 'table',
      id: 'welke',
      columns: [
        labelColumn(columns.year, 'general'),
        textColumn(columns.which),
        wordColumn(columns.what),
        numberColumn(columns.count),
      ],
      rows: figures.coverage.years.flatMap(({ year, promising, applied, open }) =>
        keyGroups(promising.keys, applied.keys, open.keys).map(({ group, keys }) => [
          year,
          keysText(keys, words),
          words.coverageGroups[group],
          keyCount(keys, words, cells.table('tenders')),
        ]),
      ),
      empty: words.coverage.noYears,
    },
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

/** Cumulative coverage by quarter of the reported year against its target. */
export function coverageByQuarter(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, accent, plan } = context;
  const { columns } = words;
  const target = shareNumber(entry.target);
  const keys = appliedByQuarter(context, entry);
  const rows = entry.quarters.map((line) => [
    formatQuarter(line.quarter),
    keysOnOneLine(keys.get(line.quarter) ?? [], words, context.cells.table('tenders')),
    line.promising,
    line.applied,
    line.cumulativePromising,
    line.cumulativeApplied,
    partNumber(line.cumulativeApplied, line.cumulativePromising),
    target,
  ]);
  const atQuarter = entry.quarters.find(({ quarter }) => quarter === plan.quarter);
  return [
    heading(words.sections.coverageByQuarter(entry.year)),
    ...computedTargetNote([entry], context),
    {
      kind: 'table',
      id: 'kwartalen',
      columns: [
        labelColumn(columns.quarter),
        textColumn(columns.appliedKeys),
        numberColumn(columns.counted),
        numberColumn(columns.applied),
        numberColumn(columns.cumulativeCounted),
        numberColumn(columns.cumulativeApplied),
        numberColumn(columns.cumulativeCoverage, 'percent'),
        numberColumn(columns.target, 'percent'),
      ],
      rows,
      empty: words.coverage.noYears,
    },
    {
      kind: 'chart',
      table: 'kwartalen',
      title: words.coverage.quarterChart({
        quarter: plan.quarter,
        applied: atQuarter?.cumulativeApplied ?? 0,
        base: atQuarter?.cumulativePromising ?? 0,
        target: target === null ? null : words.percent(target, 0),
      }),
      type: 'lines',
      categories: { column: 0 },
      series: [
        { name: columns.cumulativeCoverage, cells: { column: 6 }, color: accent, labels: true },
        { name: columns.target, cells: { column: 7 }, color: COLORS.target, dashed: true },
      ],
      valueAxis: { title: words.axes.shareOfTenders, maximum: 1, format: '0%', step: 0.2 },
      categoryAxis: { title: null },
      empty: words.coverage.noChart,
    },
  ];
}

/** Keys of the tenders with an applied theme by the quarter of their Start, over the base of the year. */
function appliedByQuarter({ plan }: ReportContext, entry: CoverageYear): ReadonlyMap<Quarter, readonly string[]> {
  const applied = new Set(entry.applied.keys);
  const starting = groupByKey(tenderFacts(plan), ({ tender }) => (applied.has(tender.key) ? tender.start : null));
  return new Map([...starting].map(([quarter, facts]) => [quarter, facts.map(({ tender }) => tender.key)] as const));
}

/** In how many tenders of the reported year each theme applies, and is applied. */
export function coverageByTheme(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, accent, cells } = context;
  const { columns } = words;
  const used = entry.themes.filter(({ applicable }) => applicable.count > 0);
  const best = [...used].sort((a, b) => b.applied.count - a.applied.count)[0];
  return [
    heading(words.sections.coverageByTheme(entry.year)),
    {
      kind: 'table',
      id: 'themas',
      columns: [
        labelColumn(columns.theme),
        textColumn(columns.appliedKeys),
        wordColumn(columns.focus),
        numberColumn(columns.applicable),
        numberColumn(columns.applied),
        numberColumn(columns.shareApplied, 'percent'),
      ],
      rows: entry.themes.map(({ theme, focus, applicable, applied }) => [
        theme,
        keysOnOneLine(applied.keys, words, cells.table('tenders')),
        focus ? words.yes : words.no,
        applicable.count,
        applied.count,
        partNumber(applied.count, applicable.count),
      ]),
      empty: words.themes.none,
    },
    {
      kind: 'chart',
      table: 'themas',
      title: words.coverage.themeChart({
        year: entry.year,
        theme: best && best.applied.count > 0 ? best.theme : null,
        applied: best?.applied.count ?? 0,
        applicable: best?.applicable.count ?? 0,
      }),
      type: 'bars',
      categories: { column: 0 },
      series: [
        { name: columns.applicable, cells: { column: 3 }, color: COLORS.notStarted, labels: true },
        { name: columns.applied, cells: { column: 4 }, color: accent, labels: true },
      ],
      valueAxis: { title: words.axes.tenders },
      categoryAxis: { title: null },
      empty: words.coverage.noMarks(entry.year),
    },
  ];
}
