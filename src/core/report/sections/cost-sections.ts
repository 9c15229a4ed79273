import type { CostVariant, TenderCosts } from '../../figures/figures';
import { COST_KINDS } from '../../tables/money.table';
import { axisStep } from '../axis-step';
import { heading, note, text, type Block } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
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
    {
      kind: 'table',
      id: 'overzicht',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.tender),
        wordColumn(columns.cheapestToBuy),
        wordColumn(columns.cheapestInAll),
        numberColumn(columns.presentValue, 'money'),
        numberColumn(columns.difference, 'money'),
        numberColumn(columns.breakEven, 'year'),
      ],
      rows: costs.map((entry) => {
        const { variants, ends, cheapestToBuy, best, presentValue, saved, breakEven } = costFacts(entry);
        const isKnown = variants > 0 && ends === null;
        return [
          { value: entry.tender, link: cells.tender(entry.tender) },
          rows.tender(entry.tender)?.title ?? null,
          cheapestToBuy,
          ends === null ? best || null : words.costs.unequal,
          ...(isKnown ? [presentValue, saved, breakEven] : [null, null, null]),
        ];
      }),
      empty: words.costs.none,
    },
  ];
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
  return {
    kind: 'table',
    id: `varianten-${number}`,
    columns: [
      labelColumn(columns.variant),
      textColumn(columns.standing),
      ...COST_KINDS.map((kind) => numberColumn(words.costs.kinds[kind], 'money')),
      numberColumn(columns.total, 'money'),
      numberColumn(columns.presentValue, 'money'),
    ],
    rows: variants.map((variant, i) => [
      variant.variant,
      standing(variant, i),
      ...COST_KINDS.map((kind) => variant.byKind[kind]),
      variant.total,
      variant.presentValue,
    ]),
    empty: words.costs.none,
  };
}

/** A year a row, a variant a column: what it has cost by then, as long as it lasts. */
function cumulative(entry: TenderCosts, facts: CostFacts, number: number, { words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const id = `verloop-${number}`;
  const { years, sameLength } = entry;
  const variants = namedVariants(entry);
  const drawn = variants.slice(0, MAX_SERIES);
  const costBy = ({ lastYear, cumulative: values }: CostVariant, i: number): number | null =>
    lastYear === null || (years[i] ?? 0) > lastYear ? null : (values[i] ?? null);
  const step = axisStep(drawn.flatMap((variant) => variant.cumulative));
  return [
    note(words.costs.cumulativeNote),
    ...(drawn.length < variants.length ? [note(words.costs.notDrawn(variants.length - drawn.length))] : []),
    {
      kind: 'table',
      id,
      columns: [
        labelColumn(columns.yearAfter, 'general'),
        textColumn(columns.lowest),
        ...drawn.map(({ variant }) => numberColumn(variant, 'money')),
      ],
      rows: years.map((year, i) => [
        year,
        lowestOf(variants, (variant) => costBy(variant, i)),
        ...drawn.map((variant) => costBy(variant, i)),
      ]),
      empty: words.costs.none,
    },
    {
      kind: 'chart',
      table: id,
      title: words.costs.chart(facts),
      type: 'lines',
      categories: { column: 0 },
      series: drawn.map(({ variant }, i) => ({
        name: variant,
        cells: { column: 2 + i },
        // Of variants that cannot be compared none stands out.
        color: VARIANT_COLORS[sameLength ? i : i + 1] ?? COLORS.ink,
      })),
      valueAxis: { title: words.costs.axis, format: '#,##0', ...(step === undefined ? {} : { step }) },
      categoryAxis: { title: columns.yearAfter },
      empty: words.costs.none,
    },
  ];
}

/** The variant that has cost least by then, while every one of them lasts. */
function lowestOf(variants: readonly CostVariant[], costBy: (variant: CostVariant) => number | null): string | null {
  const known = variants.flatMap((variant) => costBy(variant) ?? []);
  return known.length < variants.length ? null : (variants[known.indexOf(Math.min(...known))]?.variant ?? null);
}
