import type { CalendarDate } from '../../kernel/calendar-date';
import type { Quarter } from '../../kernel/quarter';
import type { CoverageBase } from '../../plan/coverage-targets';

/** A year's coverage, for sentences: counts as numbers, shares as text. */
export interface CoverageFacts {
  readonly year: number;
  readonly over: CoverageBase;
  readonly base: number;
  readonly applied: number;
  /** `null` when there is nothing to take a share of. */
  readonly share: string | null;
  readonly target: string | null;
  /** The target lies on the line between stated ones. */
  readonly computed: boolean;
  readonly short: number | null;
  readonly open: number;
  readonly met: boolean | null;
  readonly reachable: boolean | null;
}

export interface CoverageWords {
  readonly notPossible: string;
  readonly noYear: (year: number) => string;
  readonly noYears: string;
  /** The same within the row of its year: short. */
  readonly standing: (facts: CoverageFacts) => string;
  readonly toDate: (facts: {
    readonly year: number;
    readonly asOf: CalendarDate;
    readonly over: CoverageBase;
    readonly base: number;
    readonly applied: number;
    readonly share: string | null;
  }) => string;
  /** Names the years whose target was not stated. */
  readonly computedTarget: (years: readonly number[]) => string;
  readonly yearChart: (facts: CoverageFacts) => string;
  readonly quarterChart: (facts: {
    readonly quarter: Quarter;
    readonly applied: number;
    readonly base: number;
    readonly target: string | null;
  }) => string;
  readonly themeChart: (facts: {
    readonly year: number;
    /** The theme applied most; `null` when none is. */
    readonly theme: string | null;
    readonly applied: number;
    readonly applicable: number;
  }) => string;
  readonly noDepartment: string;
  /** The row of tenders whose Start is not one quarter. */
  readonly withoutQuarter: string;
  readonly withoutQuarterNote: (tenders: number) => string;
  readonly noChart: string;
  readonly noMarks: (year: number) => string;
  readonly withoutValue: (without: number, total: number) => string;
}

export interface TenderWords {
  readonly none: string;
  readonly noUpcoming: string;
  readonly noCandidates: (year: number) => string;
  readonly noDeviations: string;
  /** There are deviations, but none that is still open or new. */
  readonly noNewDeviations: string;
  /** Deviations that are neither still open nor new. */
  readonly olderDeviations: (count: number) => string;
  readonly excludedOf: (excluded: number, total: number) => string;
  readonly noneExcluded: string;
}
