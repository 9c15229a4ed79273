import type { CalendarDate } from '../kernel/calendar-date';
import type { Fraction } from '../kernel/fraction';
import type { Quarter } from '../kernel/quarter';
import type { Span } from '../kernel/span';
import type { CoverageBase } from '../plan/coverage-targets';
import type { Exclusion } from '../plan/tender-facts';
import type { ThemeLevels } from '../plan/theme-levels';
import type { OpenState } from '../plan/action-facts';
import type { ActionKind, ActionStatus } from '../tables/actions.table';
import type { AidKind } from '../tables/aids.table';
import type { CountKind } from '../tables/goals.table';
import type { CostKind } from '../tables/money.table';

/**
 * The figures of a plan, as defined in figures.md. Lists of keys name the rows behind a number. A figure is `null` when
 * a table that it needs is missing. Shares are exact fractions; printing rounds them.
 */
export interface Figures {
  readonly workbook: string;
  readonly asOf: CalendarDate;
  readonly quarter: Quarter;
  readonly unreadable: readonly UnreadableCell[];
  readonly coverage: Coverage | null;
  readonly ambition: { readonly themes: readonly ThemeAmbition[] } | null;
  readonly actions: ActionFigures | null;
  readonly counts: { readonly years: readonly CountYear[]; readonly themeGoals: readonly ThemeGoal[] } | null;
  readonly indicators: readonly IndicatorFigure[] | null;
  readonly rules: readonly RuleFigure[] | null;
  readonly spend: readonly SpendYear[] | null;
  readonly costs: readonly TenderCosts[] | null;
  readonly sdgs: readonly SdgFigure[] | null;
  /** Not in the JSON; `null` without Rekenhulp. */
  readonly aids: readonly AidFigure[] | null;
}

/** A cell that could not be read; its row may be left out of a figure. */
export interface UnreadableCell {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  readonly code: string;
}

/** How many, and which. */
export interface Counted {
  readonly count: number;
  readonly keys: readonly string[];
}

export interface Coverage {
  readonly years: readonly CoverageYear[];
  /** Keys; by Start, then Nr. */
  readonly upcoming: readonly string[];
  readonly deviations: readonly Deviation[];
  readonly excluded: readonly { readonly tender: string; readonly reason: Exclusion }[];
}

export interface CoverageYear {
  readonly year: number;
  readonly target: Fraction | null;
  readonly targetFrom: 'stated' | 'interpolated' | 'none';
  /** The base of every number of the year but `themes`: counted tenders, or all in the calendar. */
  readonly over: CoverageBase;
  readonly promising: Counted;
  readonly applied: Counted;
  readonly appliedAnyTheme: Counted;
  readonly coverage: Fraction | null;
  readonly needed: number | null;
  readonly short: number | null;
  readonly met: boolean | null;
  readonly open: Counted;
  readonly reachable: boolean | null;
  readonly candidates: readonly string[];
  readonly toDate: { readonly promising: number; readonly applied: number; readonly coverage: Fraction | null };
  /** Euros; tenders without a value are counted, not summed. */
  readonly value: {
    readonly promising: number;
    readonly applied: number;
    readonly coverage: Fraction | null;
    readonly withoutValue: number;
  };
  /** Over counted tenders, whatever the base of the target. */
  readonly themes: readonly ThemeCoverage[];
  /** In order of first appearance, each under its first spelling; those without Afdeling last, as "". */
  readonly departments: readonly DepartmentCoverage[];
  readonly quarters: readonly QuarterCoverage[];
  /** Tenders whose Start is not one quarter: in no line of `quarters` but in its cumulative numbers. */
  readonly withoutQuarter: { readonly promising: Counted; readonly applied: Counted };
}

export interface ThemeCoverage {
  readonly theme: string;
  readonly focus: boolean;
  /** Any mark at all, Nee included. */
  readonly applicable: Counted;
  readonly applied: Counted;
  /** A share of the counted tenders of the year, as stated for this theme; `null` when it is not. */
  readonly target: Fraction | null;
  readonly needed: number | null;
  readonly met: boolean | null;
}

export interface DepartmentCoverage {
  readonly department: string;
  readonly promising: Counted;
  readonly applied: Counted;
}

export interface QuarterCoverage {
  readonly quarter: Quarter;
  /** Of tenders whose Start is this quarter and no other. */
  readonly promising: number;
  readonly applied: number;
  /** Of tenders whose Start has passed by the end of this quarter, however exact it is. */
  readonly cumulativePromising: number;
  readonly cumulativeApplied: number;
}

export interface Deviation {
  readonly tender: string;
  readonly from: Span;
  readonly to: Span;
  /** How many quarters later; `null` when one of the two is not one quarter. */
  readonly quarters: number | null;
}

export interface ThemeAmbition extends ThemeLevels {
  readonly theme: string;
  readonly focus: boolean;
}

export type StatusCounts = Readonly<Record<ActionStatus, number>>;

export interface ActionFigures {
  readonly total: number;
  readonly byStatus: StatusCounts;
  readonly byKind: Readonly<Record<ActionKind, number>>;
  /** Keys of the actions by status, for the links. */
  readonly keysByStatus: Readonly<Record<ActionStatus, readonly string[]>>;
  /** What is neither done nor cancelled, each action in one state; with the keys, for the links. */
  readonly open: Readonly<Record<OpenState, Counted>>;
  readonly subjects: readonly { readonly subject: string; readonly total: number; readonly byStatus: StatusCounts }[];
  /** These three list parts of actions too. */
  readonly overdue: readonly string[];
  readonly completed: readonly string[];
  readonly next: readonly string[];
  /** Euros. */
  readonly budget: number;
  /** Rounded to 6 decimals. */
  readonly hours: number;
  readonly yearPlan: readonly YearPlanRole[];
}

/** What a role does in the reported year; Vervallen left out, parts of actions included. */
export interface YearPlanRole {
  readonly role: string;
  /** The last quarter of the year before, and the four of the reported year. */
  readonly cells: readonly { readonly quarter: Quarter; readonly actions: readonly string[] }[];
  /** What is planned somewhere in a span of the reported year. */
  readonly during: readonly { readonly span: Span; readonly actions: readonly string[] }[];
}

export interface CountYear {
  readonly year: number;
  readonly pilots: Counted;
  readonly pilotsTarget: number | null;
  readonly flagships: Counted;
  readonly flagshipsTarget: number | null;
  readonly supported: Counted;
  readonly supportedTarget: number | null;
}

/** A goal in numbers of tenders for one theme. */
export interface ThemeGoal {
  readonly year: number;
  readonly theme: string;
  readonly kind: CountKind;
  readonly target: number | null;
  /** Those with any mark but Nee alone in that theme. */
  readonly realised: Counted;
}

export interface IndicatorFigure {
  readonly code: string;
  readonly name: string;
  /** `null`: there is no method of measuring yet. */
  readonly unit: string | null;
  readonly theme: string | null;
  /** Counted from the calendar, by Kolom and Minimaal, and not measured. Not in the JSON. */
  readonly counted: boolean;
  /** Target without a year: shown, compared with nothing, not in the JSON. */
  readonly undatedTarget: number | null;
  readonly years: readonly IndicatorYear[];
}

export interface IndicatorYear {
  readonly year: number;
  /** In the indicator's unit, rounded to 6 decimals; compared before rounding. */
  readonly realised: number;
  readonly ambition: number;
  /** Keys of tenders. */
  readonly projects: Counted;
  readonly target: number | null;
  readonly met: boolean | null;
}

export interface RuleFigure {
  readonly rule: string;
  readonly applies: Counted;
  readonly met: Counted;
  readonly explained: Counted;
  /** Neither met nor explained: still to be filled in, and what was published without. */
  readonly pending: readonly string[];
  readonly broken: readonly string[];
}

/** Euros. */
export interface SpendYear {
  readonly year: number;
  readonly total: number;
  readonly groups: readonly { readonly group: string; readonly amount: number }[];
}

/** Euros; lowest present value first. */
export interface TenderCosts {
  readonly tender: string;
  /** Rows without Variant together as "", which is no variant to compare with another. */
  readonly variants: readonly CostVariant[];
  /** What follows is not in the JSON, and is about the variants with a name. Years with costs of any, ascending. */
  readonly years: readonly number[];
  /** The variant with the lowest costs in the first year, the first in the table of equals; `null` with one variant. */
  readonly cheapestToBuy: string | null;
  /** They last until the same year: only then does it mean something which one costs least in the end. */
  readonly sameLength: boolean;
  /** Rows without Variant. */
  readonly unnamed: number;
}

export interface CostVariant {
  readonly variant: string;
  readonly total: number;
  readonly presentValue: number;
  /** What follows is not in the JSON. Per kind of costs, undiscounted; residual value is negative. */
  readonly byKind: Readonly<Record<CostKind, number>>;
  /** The last year with an amount. */
  readonly lastYear: number | null;
  /** Present value of all costs up to and including each of the tender's years. */
  readonly cumulative: readonly number[];
  /**
   * First year from which the cumulative present value is, and stays, no higher than that of the variant that is
   * cheapest to buy; `null` for that variant itself, where it never is, and where variants differ in length.
   */
  readonly breakEven: number | null;
}

export interface SdgFigure {
  /** 1-17 */
  readonly sdg: number;
  readonly focus: boolean;
  readonly themes: readonly string[];
  readonly opportunities: number;
  readonly risks: number;
}

/** A factor as an aid used it. */
export interface UsedFactor {
  readonly code: string;
  /** `null`: nobody gave a value. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly validFrom: number | null;
  readonly source: string | null;
  /** Given in Rekenfactoren instead of supplied, or instead of what was supplied. */
  readonly own: boolean;
}

/** Why an effect cannot be worked out. */
export type AidObstacle =
  /** No factor has this name; the one that was probably meant, if any. */
  | { readonly why: 'unknown'; readonly code: string; readonly nearest: string | null }
  /** The factor gives something else than is worked out. */
  | { readonly why: 'other-unit'; readonly code: string; readonly unit: string; readonly kind: AidKind }
  | { readonly why: 'no-value'; readonly code: string }
  /** The factor holds only from a later year on. */
  | { readonly why: 'later'; readonly code: string; readonly from: number }
  /** There is a quantity of the chosen variant, and no factor to multiply it by. */
  | { readonly why: 'no-chosen-factor' };

/** An effect worked out with factors. */
export interface AidFigure {
  readonly rowNumber: number;
  readonly tender: string;
  readonly kind: AidKind;
  readonly year: number;
  readonly quantity: number;
  readonly factor: UsedFactor;
  /** The chosen variant, which is subtracted; `null` when there is nothing to subtract. */
  readonly chosen: { readonly quantity: number; readonly factor: UsedFactor } | null;
  /** Why there is no result; empty when there is one. */
  readonly obstacles: readonly AidObstacle[];
  /** Kilograms, or euros for social return; `null` while something is in its way. Negative when the choice is worse. */
  readonly result: number | null;
}
