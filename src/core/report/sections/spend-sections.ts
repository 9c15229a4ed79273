import type { SpendYear } from '../../figures/figures';
import { groupByKey } from '../../figures/grouping';
import { rememberingTextKey } from '../../kernel/text-key';
import { isExampleText } from '../../plan/example-text';
import type { Plan } from '../../plan/plan';
import { tenderFacts, type TenderFacts } from '../../plan/tender-facts';
import { axisStep } from '../axis-step';
import { heading, note, type Block } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import { labelColumn, moneyColumn, numberColumn, shareColumn, table, textColumn, yearColumn } from '../columns';
import { keysText } from '../key-lists';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';
import type { Fraction } from '../../kernel/fraction';
import { partOf } from '../shares';

/** Bars that can be read. */
const MOST_BARS = 12;
const CENTS = 100;

/** How far MVOI has come in a product group. */
const REACHES = ['applied', 'open', 'none'] as const;
type Reach = (typeof REACHES)[number];

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

/** Whether a group of the year is marked as an example: then every total of the year is one too. */
function isExampleSpend({ groups }: SpendYear): boolean {
  return groups.some(({ group }) => isExampleText(group));
}

/** A title over amounts of a year, which says so where they are an example. */
function titled(title: string, year: SpendYear, { words }: ReportContext): string {
  return isExampleSpend(year) ? words.example(title) : title;
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
  const amount = moneyColumn(columns.amount, (entry: GroupSpend) => entry.amount);
  const byGroup = table(shown, {
    id: 'productgroepen',
    columns: [
      labelColumn(columns.productGroup, ({ group }) => name(group)),
      textColumn(columns.tenders, ({ tenders }) => keysText(tenders, words)),
      amount,
      shareColumn(columns.shareOfSpend, (entry) => shareOf(entry.amount, year.total)),
      numberColumn(columns.counted, ({ tenders }) => tenders.length),
      numberColumn(columns.applied, ({ applied }) => applied),
      shareColumn(columns.coverage, ({ applied, tenders }) => partOf(applied, tenders.length)),
    ],
    empty: said.none,
  });
  return [
    heading(titled(said.byGroup(year.year), year, context)),
    note(said.note),
    ...(shown.length > MOST_BARS ? [note(said.firstBars(MOST_BARS))] : []),
    byGroup,
    chartOf(byGroup, {
      about: ['spending'],
      title: top === undefined ? said.none : said.chart(name(top.group), top.amount, year.year),
      type: 'bars',
      series: [columnSeries(amount, { color: accent, labels: true })],
      rows: MOST_BARS,
      valueAxis: { title: said.axis, format: '#,##0', ...(step === undefined ? {} : { step }) },
      empty: said.none,
    }),
    ...more,
  ];
}

/** How much of the money goes where MVOI is applied, where it still can be, and where no tender counts. */
export function spendByReach(year: SpendYear, context: ReportContext): readonly Block[] {
  const { words } = context;
  const { columns, spend: said } = words;
  const groups = groupSpends(year, context);
  const rows = REACHES.map((reach) => ({
    reach,
    amount: amountReached(groups, reach),
    groups: groups.filter((entry) => entry.reach === reach).map(({ group }) => (group === '' ? said.noGroup : group)),
  }));
  return [
    heading(titled(said.byReach(year.year), year, context)),
    table(rows, {
      id: 'bereik',
      columns: [
        labelColumn(columns.standing, ({ reach }) => said.reach[reach]),
        textColumn(columns.productGroups, (row) => keysText(row.groups, words)),
        moneyColumn(columns.amount, ({ amount }) => amount),
        shareColumn(columns.shareOfSpend, ({ amount }) => shareOf(amount, year.total)),
      ],
      empty: said.none,
    }),
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
          table(rows, {
            id: 'zonder-uitgaven',
            columns: [
              labelColumn(columns.reason, ({ reason }) => reason),
              textColumn(columns.tenders, ({ tenders }) =>
                keysText(
                  tenders.map(({ key }) => key),
                  words,
                ),
              ),
              numberColumn(columns.count, ({ tenders }) => tenders.length),
            ],
            empty: said.none,
          }),
        ]),
  ];
}

/** Spend per year, so that a shift can be seen. */
export function spendByYear(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  const { columns, spend: said } = words;
  const years = figures.spend ?? [];
  if (years.length < 2) return [];
  return [
    heading(years.some(isExampleSpend) ? words.example(said.byYear) : said.byYear),
    table(years, {
      id: 'jaren',
      columns: [
        yearColumn(columns.year, ({ year }) => year),
        textColumn(columns.largestGroup, ({ groups: [largest] }) => largest?.group || said.noGroup),
        moneyColumn(columns.amount, ({ total }) => total),
      ],
      empty: said.none,
    }),
  ];
}

/** A part of an amount of money, counted in whole cents. */
function shareOf(amount: number, total: number): Fraction | null {
  return partOf(Math.round(amount * CENTS), Math.round(total * CENTS));
}
