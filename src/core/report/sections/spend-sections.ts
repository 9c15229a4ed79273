import type { SpendYear } from '../../figures/figures';
import { groupByKey } from '../../figures/grouping';
import { rememberingTextKey } from '../../kernel/text-key';
import type { Plan } from '../../plan/plan';
import { tenderFacts, type TenderFacts } from '../../plan/tender-facts';
import { axisStep } from '../axis-step';
import { heading, note, type Block, type CellContent } from '../blocks';
import { labelColumn, numberColumn, textColumn } from '../columns';
import { keysText } from '../key-lists';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';
import { partCell } from '../shares';

/** Bars that can be read. */
const MOST_BARS = 12;
const CENTS = 100;

/** How far MVOI has come in a product group. */
type Reach = 'applied' | 'open' | 'none';

export interface GroupSpend {
  readonly group: string;
  readonly amount: number;
  /** Keys of the counted tenders of the group, of any year, and how many have a focus theme applied. */
  readonly tenders: readonly string[];
  readonly applied: number;
  readonly reach: Reach;
}

/** The last year with spend; `null` without any. */
export function lastSpendYear({ figures }: ReportContext): SpendYear | null {
  return figures.spend?.at(-1) ?? null;
}

/** The product groups of a year, largest first, beside the tenders that count in them. */
export function groupSpends({ groups }: SpendYear, { plan }: ReportContext): readonly GroupSpend[] {
  const keyOf = rememberingTextKey();
  const counted = groupByKey(countedFacts(plan), ({ tender }) =>
    tender.productGroup === null ? null : keyOf(tender.productGroup),
  );
  return groups.map(({ group, amount }) => {
    const own = group === '' ? [] : (counted.get(keyOf(group)) ?? []);
    const applied = own.filter((fact) => fact.applied).length;
    return {
      group,
      amount,
      tenders: own.map(({ tender }) => tender.key),
      applied,
      reach: applied > 0 ? 'applied' : own.length > 0 ? 'open' : 'none',
    };
  });
}

function countedFacts(plan: Plan): readonly TenderFacts[] {
  return tenderFacts(plan).filter(({ exclusion }) => exclusion === null);
}

export function amountReached(groups: readonly GroupSpend[], reach: Reach): number {
  return (
    Math.round(groups.filter((entry) => entry.reach === reach).reduce((sum, { amount }) => sum + amount * CENTS, 0)) /
    CENTS
  );
}

/** Where the money is: spend per product group against coverage, with its chart. */
export function spendByGroup(year: SpendYear, context: ReportContext): readonly Block[] {
  const { words, accent } = context;
  const { columns, spend: said } = words;
  const groups = groupSpends(year, context);
  const { shown, more } = limited(groups, words);
  const name = (group: string): string => (group === '' ? said.noGroup : group);
  const top = groups[0];
  const step = axisStep(groups.map(({ amount }) => amount));
  return [
    heading(said.byGroup(year.year)),
    note(said.note),
    ...(shown.length > MOST_BARS ? [note(said.firstBars(MOST_BARS))] : []),
    {
      kind: 'table',
      id: 'productgroepen',
      columns: [
        labelColumn(columns.productGroup),
        textColumn(columns.tenders),
        numberColumn(columns.amount, 'money'),
        numberColumn(columns.shareOfSpend, 'percent'),
        numberColumn(columns.counted),
        numberColumn(columns.applied),
        numberColumn(columns.coverage, 'percent'),
      ],
      rows: shown.map(({ group, amount, tenders, applied }) => [
        name(group),
        keysText(tenders, words),
        amount,
        shareOf(amount, year.total),
        tenders.length,
        applied,
        partCell(applied, tenders.length),
      ]),
      empty: said.none,
    },
    {
      kind: 'chart',
      table: 'productgroepen',
      title: top === undefined ? said.none : said.chart(name(top.group), top.amount, year.year),
      type: 'bars',
      categories: { column: 0 },
      series: [{ name: columns.amount, cells: { column: 2 }, color: accent, labels: true }],
      rows: MOST_BARS,
      valueAxis: { title: said.axis, format: '#,##0', ...(step === undefined ? {} : { step }) },
      categoryAxis: { title: null },
      empty: said.none,
    },
    ...more,
  ];
}

/** How much of the money goes where MVOI is applied, where it still can be, and where no tender counts. */
export function spendByReach(year: SpendYear, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns, spend: said } = words;
  const groups = groupSpends(year, context);
  const reaches: readonly Reach[] = ['applied', 'open', 'none'];
  return [
    heading(said.byReach(year.year)),
    {
      kind: 'table',
      id: 'bereik',
      columns: [
        labelColumn(columns.standing),
        textColumn(columns.productGroups),
        numberColumn(columns.amount, 'money'),
        numberColumn(columns.shareOfSpend, 'percent'),
      ],
      rows: reaches.map((reach) => {
        const amount = amountReached(groups, reach);
        const own = groups.filter((entry) => entry.reach === reach);
        return [
          said.reach[reach],
          keysText(
            own.map(({ group }) => (group === '' ? said.noGroup : group)),
            words,
          ),
          amount,
          shareOf(amount, year.total),
        ];
      }),
      empty: said.none,
    },
  ];
}

/** The counted tenders that stand beside no money: money without a tender may be theirs. */
export function tendersWithoutSpend({ groups, year }: SpendYear, { plan, words }: ReportContext): readonly Block[] {
  const { columns, spend: said } = words;
  const keyOf = rememberingTextKey();
  const spent = new Set(groups.flatMap(({ group }) => (group === '' ? [] : keyOf(group))));
  const counted = countedFacts(plan).map(({ tender }) => tender);
  const noGroup = counted.filter(({ productGroup }) => productGroup === null);
  const noSpend = counted.filter(({ productGroup }) => productGroup !== null && !spent.has(keyOf(productGroup)));
  const facts = { year, counted: counted.length, noGroup: noGroup.length, noSpend: noSpend.length };
  const rows = [
    { reason: said.tenderWithoutGroup, tenders: noGroup },
    { reason: said.groupWithoutSpend(year), tenders: noSpend },
  ].filter(({ tenders }) => tenders.length > 0);
  return [
    heading(said.withoutSpend),
    note(said.withoutSpendNote(facts)),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: 'zonder-uitgaven',
            columns: [labelColumn(columns.reason), textColumn(columns.tenders), numberColumn(columns.count)],
            rows: rows.map(({ reason, tenders }) => [
              reason,
              keysText(
                tenders.map(({ key }) => key),
                words,
              ),
              tenders.length,
            ]),
            empty: said.none,
          },
        ]),
  ];
}

/** Spend per year, so that a shift can be seen. */
export function spendByYear({ figures, words }: ReportContext): readonly Block[] {
  const { columns, spend: said } = words;
  const years = figures.spend ?? [];
  if (years.length < 2) return [];
  return [
    heading(said.byYear),
    {
      kind: 'table',
      id: 'jaren',
      columns: [
        labelColumn(columns.year, 'general'),
        textColumn(columns.largestGroup),
        numberColumn(columns.amount, 'money'),
      ],
      rows: years.map(({ year, total, groups }) => [
        year,
        groups[0] === undefined || groups[0].group === '' ? said.noGroup : groups[0].group,
        total,
      ]),
      empty: said.none,
    },
  ];
}

function shareOf(amount: number, total: number): CellContent {
  return total === 0 ? null : partCell(Math.round(amount * CENTS), Math.round(total * CENTS));
}
