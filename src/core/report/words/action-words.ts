import type { Quarter } from '../../kernel/quarter';
import type { ActionStatement } from '../../statements/action-statement';
import type { ActionState } from '../action-states';

export interface ActionWords {
  readonly notPossible: string;
  readonly none: string;
  /** Row for all actions together. */
  readonly all: string;
  readonly states: Readonly<Record<ActionState, string>>;
  /** The title of their chart: the parts add up to all actions. */
  readonly stateChart: (statement: ActionStatement) => string;
  readonly noSubject: string;
  readonly subjectChart: (facts: {
    readonly subjects: number;
    readonly largest: string | null;
    readonly count: number;
    readonly total: number;
  }) => string;
  readonly historyChart: (periods: number) => string;
  /** Unknown is not 0: `null` where nothing is known. */
  readonly periodStanding: (facts: {
    readonly total: number | null;
    readonly done: number | null;
    readonly unknown: number | null;
  }) => string;
  readonly noHistory: string;
  /** `undated`: open actions of which no quarter is known, which may be late or not. */
  readonly noneOverdue: (undated: number) => string;
  /** Every open action has a quarter. */
  readonly noneUndated: string;
  readonly noneRunning: string;
  readonly noneCompleted: (quarter: Quarter) => string;
  /** `quarter` is the reported one: the actions are those of the next. */
  readonly noneNext: (quarter: Quarter) => string;
  readonly without: (facts: { readonly total: number; readonly budget: number; readonly hours: number }) => string;
}

export interface YearPlanWords {
  readonly note: string;
  readonly noRole: string;
  readonly continued: (role: string) => string;
  readonly empty: string;
  readonly answer: (facts: {
    readonly year: number;
    /** In a quarter. */
    readonly actions: number;
    readonly roles: number;
    /** Somewhere in the year, in no quarter. */
    readonly during: number;
  }) => string;
}

export interface IndicatorWords {
  readonly notPossible: string;
  readonly none: string;
  readonly answer: (facts: {
    readonly year: number;
    readonly total: number;
    readonly measured: number;
    readonly withTarget: number;
    readonly met: number;
    /** Counted from the calendar, and in none of the numbers above. */
    readonly counted: number;
  }) => string;
  readonly heading: (name: string, unit: string | null, theme: string | null) => string;
  readonly noMethod: string;
  readonly noMethodShort: string;
  /** Of an indicator that is not measured but counted. */
  readonly counted: string;
  readonly countedShort: string;
  readonly undatedTarget: (target: number, unit: string | null) => string;
  readonly noMeasurements: string;
  readonly byTender: string;
  readonly chart: (name: string, year: number, realised: number, target: number | null, unit: string | null) => string;
  readonly projectChart: (name: string, year: number, projects: number) => string;
}
