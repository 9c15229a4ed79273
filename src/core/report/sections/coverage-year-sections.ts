import { groupByKey } from '../../figures/grouping';
import type { CoverageYear } from '../../figures/figures';
import { formatQuarter, type Quarter } from '../../kernel/quarter';
import { exactQuarter } from '../../kernel/span';
import { tenderFacts } from '../../plan/tender-facts';
import { heading, type Block } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { keysOnOneLine } from '../key-lists';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import { partCell, targetCell, targetText } from '../shares';
import { computedTargetNote } from './coverage-facts';

/** Cumulative coverage by quarter of the reported year against its target. */
export function coverageByQuarter(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words, accent, plan } = context;
  const { columns } = words;
  const { target } = entry;
  const keys = appliedByQuarter(context, entry);
  const rows = entry.quarters.map((line) => [
    formatQuarter(line.quarter),
    keysOnOneLine(keys.get(line.quarter) ?? [], words, context.cells.table('tenders')),
    line.promising,
    line.applied,
    line.cumulativePromising,
    line.cumulativeApplied,
    partCell(line.cumulativeApplied, line.cumulativePromising, target),
    targetCell(target),
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
        target: target && targetText(target, words),
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
  const starting = groupByKey(tenderFacts(plan), ({ tender }) =>
    applied.has(tender.key) && tender.start !== null ? exactQuarter(tender.start) : null,
  );
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
        partCell(applied.count, applicable.count),
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
