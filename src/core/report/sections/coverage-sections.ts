import type { CoverageYear } from '../../figures/figures';
import { heading, type Block, type ChartBlock, type TableBlock } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { keyCount, keysText } from '../key-lists';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { shareCell, targetCell } from '../shares';
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
      shareCell(entry.coverage, entry.target),
      targetCell(entry.target),
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
        shareCell(entry.coverage, entry.target),
        targetCell(entry.target),
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
