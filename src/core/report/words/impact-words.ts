import type { AidObstacle } from '../../figures/figures';
import type { AidKind } from '../../tables/aids.table';
import type { CostKind } from '../../tables/money.table';

/** Words of the sheets about what the plan brings about: costs, spend, goals, effects. */
export interface ImpactSheetWords {
  readonly costs: CostWords;
  readonly spend: SpendWords;
  readonly sdgs: SdgWords;
  readonly impact: ImpactWords;
}

/** Until when a variant has costs; `null` when none of its rows has an amount. */
interface VariantEnd {
  readonly variant: string;
  readonly lastYear: number | null;
}

/** The variants of a tender, for sentences; euros of present value. Rows without Variant are none. */
export interface CostFacts {
  readonly variants: number;
  /** Until when each lasts, where that differs: then nothing is said of which one is best. */
  readonly ends: readonly VariantEnd[] | null;
  readonly best: string;
  readonly presentValue: number;
  /** `null` with one variant only. */
  readonly cheapestToBuy: string | null;
  /** Less than the next best; `null` with one variant only. */
  readonly saved: number | null;
  readonly breakEven: number | null;
  /** The last year with costs. */
  readonly years: number;
}

interface CostWords {
  readonly title: string;
  readonly answer: (facts: {
    readonly compared: number;
    readonly reversed: number;
    readonly unequal: number;
  }) => string;
  readonly overview: string;
  readonly note: (rate: number | null) => string;
  readonly none: string;
  /** Rows without Variant. */
  readonly unnamed: (rows: number) => string;
  /** In the place of the variant that is cheapest in all, where variants differ in length. */
  readonly unequal: string;
  readonly notShown: (tenders: number) => string;
  readonly notDrawn: (variants: number) => string;
  readonly heading: (tender: string, title: string | null) => string;
  readonly conclusion: (facts: CostFacts) => string;
  readonly kinds: Readonly<Record<CostKind, string>>;
  readonly standing: (facts: {
    readonly isBest: boolean;
    readonly breakEven: number | null;
    readonly more: number;
  }) => string;
  /** The standing of a variant among others that last longer or shorter. */
  readonly lasts: (lastYear: number | null) => string;
  readonly cumulativeNote: string;
  readonly chart: (facts: CostFacts) => string;
  readonly axis: string;
}

interface SpendWords {
  readonly title: string;
  readonly answer: (facts: {
    readonly year: number;
    readonly total: number;
    readonly groups: number;
    readonly applied: number;
  }) => string;
  readonly byGroup: (year: number) => string;
  readonly note: string;
  readonly firstBars: (count: number) => string;
  readonly noGroup: string;
  readonly chart: (group: string, amount: number, year: number) => string;
  readonly axis: string;
  readonly byReach: (year: number) => string;
  readonly reach: Readonly<Record<'applied' | 'open' | 'none', string>>;
  readonly withoutSpend: string;
  readonly withoutSpendNote: (facts: {
    readonly year: number;
    readonly counted: number;
    readonly noGroup: number;
    readonly noSpend: number;
  }) => string;
  readonly tenderWithoutGroup: string;
  readonly groupWithoutSpend: (year: number) => string;
  readonly byYear: string;
  readonly none: string;
}

interface SdgWords {
  readonly title: string;
  readonly answer: (facts: { readonly named: number; readonly focus: number; readonly tenders: number }) => string;
  readonly overview: string;
  /** Number and name. */
  readonly name: (sdg: number) => string;
  readonly short: (sdg: number) => string;
  readonly none: string;
  readonly chart: (opportunities: number, risks: number) => string;
  readonly axis: string;
  readonly compass: string;
  readonly compassNote: string;
  readonly noCompass: string;
  readonly results: string;
  readonly result: (text: string) => string;
  readonly meanings: Readonly<Record<'Kans' | 'Risico', string>>;
  readonly ambitions: Readonly<Record<'Eis' | 'Gunning' | 'Innovatie', string>>;
  readonly relevance: string;
  readonly legend: string;
}

/** A quantity with its factor, as a calculation shows it. */
export interface CalculationTerm {
  readonly quantity: number;
  readonly factor: { readonly code: string; readonly value: number; readonly unit: string | null };
}

interface ImpactWords {
  readonly title: string;
  readonly answer: (facts: {
    readonly rows: number;
    readonly computed: number;
    readonly totals: readonly { readonly kind: AidKind; readonly total: number }[];
  }) => string;
  readonly headings: Readonly<Record<AidKind, string>>;
  readonly notes: Readonly<Record<AidKind, string>>;
  /** The heading of the result, with its unit. */
  readonly results: Readonly<Record<AidKind, string>>;
  readonly calculation: (facts: CalculationTerm & { readonly chosen: CalculationTerm | null }) => string;
  /** Why there is no result. */
  readonly missing: (obstacles: readonly AidObstacle[]) => string;
  /** Social return as a share of the contract, in words. */
  readonly moreThanAsked: (share: string) => string;
  readonly none: string;
  readonly factors: string;
  readonly factorsNote: string;
  readonly toFill: string;
  readonly own: string;
  readonly supplied: string;
}
