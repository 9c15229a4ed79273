import type { Quarter } from '../../kernel/quarter';
import type { Span } from '../../kernel/span';
import type { ChecklistItemName } from '../../plan/tender-checklist';
import type { EvaluationFact } from '../../reference/evaluation-questions';
import type { Period } from '../../schema/date-types';

/** Words of the sheets about how the plan is carried out: monitor, roles, checklist, evaluation. */
export interface PlanSheetWords {
  readonly monitor: MonitorWords;
  /** One-off actions without a quarter. */
  readonly during: { readonly heading: (year: number) => string; readonly note: string };
  readonly structural: {
    readonly heading: string;
    readonly note: string;
    readonly none: string;
    readonly from: (when: string, begin: Span) => string;
    readonly repeats: Readonly<Record<'Maand' | 'Kwartaal' | 'Halfjaar' | 'Jaar', string>>;
  };
  readonly roles: RoleWords;
  readonly checklist: ChecklistWords;
  readonly evaluation: EvaluationWords;
}

interface MonitorWords {
  readonly title: string;
  readonly answer: (facts: {
    readonly quarter: Quarter;
    /** `null`: nothing on record before the quarter; realised is then of the quarter itself. */
    readonly since: Period | null;
    readonly total: number;
    readonly done: number;
    readonly running: number;
    readonly realised: number;
    readonly planned: number;
  }) => string;
  readonly byGroup: string;
  readonly unknownNote: string;
  readonly realisedSince: (period: Period) => string;
  readonly noneRealised: (period: Period) => string;
  /** Completed actions without a day are in no list. */
  readonly undated: (count: number) => string;
}

interface RoleWords {
  readonly title: string;
  readonly answer: (facts: { readonly roles: number; readonly without: number; readonly unassigned: number }) => string;
  readonly overview: string;
  readonly notInTable: string;
  readonly none: string;
  readonly matrix: string;
  readonly noneAssigned: string;
  readonly legend: string;
  readonly notDrawn: (count: number) => string;
  /** Signs in the matrix. */
  readonly carriesOut: string;
  readonly answersFor: string;
}

interface ChecklistWords {
  readonly heading: (year: number) => string;
  readonly note: string;
  readonly items: Readonly<Record<ChecklistItemName, string>>;
  readonly done: string;
  readonly open: string;
  readonly notDue: string;
  readonly noColumn: string;
  readonly none: (year: number) => string;
}

/** A number against its target; `null` where none was stated. */
export interface CountAgainstTarget {
  readonly kind: 'pilots' | 'flagships' | 'supported';
  readonly count: number;
  readonly target: number | null;
}

/** How many actions, and their keys. */
export interface SomeActions {
  readonly count: number;
  readonly which: string;
}

interface EvaluationWords {
  readonly title: (year: number) => string;
  readonly answerLine: (facts: {
    readonly year: number;
    readonly questions: number;
    readonly answered: number;
  }) => string;
  readonly answersNote: string;
  readonly levelNames: Readonly<Record<'Strategisch' | 'Inhoudelijk' | 'Procesgericht', string>>;
  /** Above questions of which Niveau is blank or cannot be read. */
  readonly noLevel: string;
  readonly groups: Readonly<
    Record<'Wat ging er goed' | 'Waar moeten we op letten' | 'Wat had er beter gekund', string>
  >;
  readonly noQuestions: string;
  readonly factsHeading: (year: number) => string;
  readonly facts: Readonly<Record<EvaluationFact, string>>;
  readonly noFacts: string;
  /** Beside a question of which the figures know nothing. */
  readonly noFact: string;
  readonly levels: (facts: {
    readonly themes: number;
    readonly reached: number;
    readonly onPath: number;
    readonly behind: readonly string[];
  }) => string;
  readonly counts: (counts: readonly CountAgainstTarget[]) => string;
  readonly actions: (facts: {
    readonly year: number;
    readonly total: number;
    readonly done: number;
    readonly which: string;
    readonly running: number;
    /** Not in the total. */
    readonly cancelled: number;
  }) => string;
  readonly notDone: (facts: {
    readonly year: number;
    /** Those that are not cancelled and can be read. */
    readonly total: number;
    readonly notDone: SomeActions;
    readonly cancelled: SomeActions;
    /** Their status cannot be read. */
    readonly unreadable: SomeActions;
  }) => string;
  readonly means: (facts: {
    readonly total: number;
    readonly within: number;
    readonly outside: number;
    readonly which: string;
    readonly budget: number;
    readonly hours: number;
    readonly withBudget: number;
    readonly withHours: number;
  }) => string;
  readonly monitoring: (facts: {
    readonly year: number;
    readonly indicators: number;
    readonly measured: number;
    readonly periods: number;
  }) => string;
  readonly attention: (open: number) => string;
  readonly deviations: (facts: { readonly count: number; readonly later: number; readonly which: string }) => string;
  readonly anchoring: (facts: { readonly structural: number; readonly roles: number }) => string;
}
