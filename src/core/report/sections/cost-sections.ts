import type { CostVariant, TenderCosts } from '../../figures/figures';
import { COST_KINDS } from '../../tables/money.table';
import { axisStep } from '../axis-step';
import { heading, note, text, type Block } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import {
  labelColumn,
  linkColumn,
  moneyColumn,
  numberColumn,
  table,
  textColumn,
  wordColumn,
  yearColumn,
} from '../columns';
import { MAX_SERIES } from '../layout/chart-layout';
import type { ReportContext } from '../report-context';
import { COLORS } from '../sheet-spec/looks';
import type { CostFacts } from '../words/impact-words';

/** Tenders with a section and a chart of their own; the overview names them all. */
const MOST_TENDERS = 12;
/** The cheapest over the whole time stands out; the others can be told apart. */
const VARIANT_COLORS = [
  COLORS.done,
  COLORS.running,
  COLORS.postponed,
  '#7A4DA0',
  '#A4336B',
  COLORS.notStarted,
  COLORS.cancelled,
] as const;

/** The variants to compare: rows without Variant are none. */
function namedVariants({ variants }: TenderCosts): readonly CostVariant[] {
  return variants.filter(({ variant }) => variant !== '');
}

/** What the sentences about a tender's variants need. */
function costFacts(costs: TenderCosts): CostFacts {
  const { years, cheapestToBuy, sameLength } = costs;
  const variants = namedVariants(costs);
  const [best, second] = variants;
  return {
    variants: variants.length,
    ends: sameLength ? null : variants,
    best: best?.variant ?? '',
    presentValue: best?.presentValue ?? 0,
    cheapestToBuy,
    saved: best && second ? second.presentValue - best.presentValue : null,
    breakEven: best?.breakEven ?? null,
    years: years.at(-1) ?? 0,
  };
}

/** How many tenders are compared, and at how many what is cheapest to buy is not cheapest in the end. */
export function costsAnswer({ figures, words }: ReportContext): string {
  const several = (figures.costs ?? []).map(costFacts).filter(({ variants }) => variants > 1);
  const compared = several.filter(({ ends }) => ends === null);
  return words.costs.answer({
    compared: compared.length,
    reversed: compared.filter(({ best, cheapestToBuy }) => best !== cheapestToBuy).length,
    unequal: several.length - compared.length,
  });
}

/** Per tender the variant that costs least in the end, and when it has earned itself back. */
export function costOverview(context: ReportContext): readonly Block[] {
  const { figures, words, plan, cells, rows } = context;
  const { columns } = words;
  const costs = figures.costs ?? [];
  return [
    heading(words.costs.overview),
    note(words.costs.note(plan.settings.discountRate)),
    ...unnamedNote(
      costs.reduce((sum, { unnamed }) => sum + unnamed, 0),
      context,
    ),
    table(
      costs.map((entry) => ({ tender: entry.tender, facts: costFacts(entry) })),
      {
        id: 'overzicht',
        columns: [
          linkColumn(columns.nr, ({ tender }) => tender, cells.tender),
          textColumn(columns.tender, ({ tender }) => rows.tender(tender)?.title ?? null),
          wordColumn(columns.cheapestToBuy, ({ facts }) => facts.cheapestToBuy),
          wordColumn(columns.cheapestInAll, ({ facts }) =>
            facts.ends === null ? facts.best || null : words.costs.unequal,
          ),
          moneyColumn(columns.presentValue, ({ facts }) => (isKnown(facts) ? facts.presentValue : null)),
          moneyColumn(columns.difference, ({ facts }) => (isKnown(facts) ? facts.saved : null)),
          numberColumn(columns.breakEven, ({ facts }) => (isKnown(facts) ? facts.breakEven : null), 'year'),
        ],
        empty: words.costs.none,
      },
    ),
  ];
}

/** Variants of different lengths cannot be compared. */
function isKnown({ variants, ends }: CostFacts): boolean {
  return variants > 0 && ends === null;
}

function unnamedNote(rows: number, { words }: ReportContext): readonly Block[] {
  return rows === 0 ? [] : [note(words.costs.unnamed(rows))];
}

/** Per tender its variants, and their costs over the years as lines. */
export function costSections(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  const costs = figures.costs ?? [];
  const more = costs.length - MOST_TENDERS;
  return [
    ...costs.slice(0, MOST_TENDERS).flatMap((entry, i) => costSection(entry, i + 1, context)),
    ...(more > 0 ? [note(words.costs.notShown(more))] : []),
  ];
}

function costSection(entry: TenderCosts, number: number, context: ReportContext): readonly Block[] {
  const { words, rows } = context;
  const facts = costFacts(entry);
  return [
    heading(words.costs.heading(entry.tender, rows.tender(entry.tender)?.title ?? null)),
    text(words.costs.conclusion(facts)),
    ...unnamedNote(entry.unnamed, context),
    ...(facts.variants === 0
      ? []
      : [variantTable(entry, number, context), ...cumulative(entry, facts, number, context)]),
  ];
}

function variantTable(entry: TenderCosts, number: number, { words }: ReportContext): Block {
  const { columns } = words;
  const variants = namedVariants(entry);
  const standing = ({ presentValue, breakEven, lastYear }: CostVariant, i: number): string =>
    entry.sameLength
      ? words.costs.standing({ isBest: i === 0, breakEven, more: presentValue - (variants[0]?.presentValue ?? 0) })
      : words.costs.lasts(lastYear);
  return table(
    variants.map((variant, i) => ({ variant, standing: standing(variant, i) })),
    {
      id: `varianten-${number}`,
      columns: [
        labelColumn(columns.variant, ({ variant }) => variant.variant),
        textColumn(columns.standing, (row) => row.standing),
        ...COST_KINDS.map((kind) =>
          moneyColumn(
            words.costs.kinds[kind],
            ({ variant }: { readonly variant: CostVariant }) => variant.byKind[kind],
          ),
        ),
        moneyColumn(columns.total, ({ variant }) => variant.total),
        moneyColumn(columns.presentValue, ({ variant }) => variant.presentValue),
      ],
      empty: words.costs.none,
    },
  );
}

/** A year a row, a variant a column: what it has cost by then, as long as it lasts. */
function cumulative(entry: TenderCosts, facts: CostFacts, number: number, { words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const { sameLength } = entry;
  const variants = namedVariants(entry);
  const drawn = variants.slice(0, MAX_SERIES);
  const step = axisStep(drawn.flatMap((variant) => variant.cumulative));
  const costs = drawn.map((variant) => moneyColumn(variant.variant, (year: CostYear) => costBy(variant, year)));
  const byYear = table(
    entry.years.map((year, index): CostYear => ({ year, index })),
    {
      id: `verloop-${number}`,
      columns: [
        yearColumn(columns.yearAfter, ({ year }) => year),
        textColumn(columns.lowest, (year) => lowestOf(variants, (variant) => costBy(variant, year))),
        ...costs,
      ],
      empty: words.costs.none,
    },
  );
  return [
    note(words.costs.cumulativeNote),
    ...(drawn.length < variants.length ? [note(words.costs.notDrawn(variants.length - drawn.length))] : []),
    byYear,
    chartOf(byYear, {
      about: ['costs'],
      title: words.costs.chart(facts),
      type: 'lines',
      series: costs.map((column, i) =>
        // Of variants that cannot be compared none stands out.
        columnSeries(column, { color: VARIANT_COLORS[sameLength ? i : i + 1] ?? COLORS.ink }),
      ),
      valueAxis: { title: words.costs.axis, format: '#,##0', ...(step === undefined ? {} : { step }) },
      categoryAxis: { title: columns.yearAfter },
      empty: words.costs.none,
    }),
  ];
}

/** A year of the comparison, and which of its years it is. */
interface CostYear {
  readonly year: number;
  readonly index: number;
}

/** What a variant has cost by then, as long as it lasts. */
function costBy({ lastYear, cumulative: values }: CostVariant, { year, index }: CostYear): number | null {
  return lastYear === null || year > lastYear ? null : (values[index] ?? null);
}

/** The variant that has cost least by then, while every one of them lasts. */
function lowestOf(variants: readonly CostVariant[], costBy: (variant: CostVariant) => number | null): string | null {
  const known = variants.flatMap((variant) => costBy(variant) ?? []);
  return known.length < variants.length ? null : (variants[known.indexOf(Math.min(...known))]?.variant ?? null);
}
