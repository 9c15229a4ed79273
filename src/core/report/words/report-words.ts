import type { CalendarDate } from '../../kernel/calendar-date';
import type { Quarter } from '../../kernel/quarter';
import type { CoverageBase } from '../../plan/coverage-targets';
import type { Exclusion } from '../../plan/tender-facts';
import type { Period } from '../../schema/date-types';
import type { Severity } from '../../schema/finding-codes';
import type { ActionKind, ActionStatus } from '../../tables/actions.table';
import type { Weight } from '../../tables/policy-rules.table';
import type { StatementWords } from '../../statements/statement-words';
import type { TenderStatus } from '../../tables/tenders.table';
import type { SheetId } from '../report-sheet';
import type { ChangeKind } from '../snapshot-differences';
import type { ActionWords, IndicatorWords, YearPlanWords } from './action-words';
import type { ColumnName } from './column-names';
import type { CoverageWords, TenderWords } from './coverage-words';
import type { FindingWords } from './finding-words';
import type { ImpactSheetWords } from './impact-words';
import type { PlanSheetWords } from './plan-words';
import type { ResultSheetWords } from './result-words';
import type { SourceWords } from './source-words';
import type { ThemeWords } from './theme-words';

/**
 * Every word of a report. The core composes with it and holds no words of its own; the messages implement it once in
 * each language.
 */
export interface ReportWords extends TermWords, PlanSheetWords, ImpactSheetWords, ResultSheetWords {
  readonly status: {
    /** Written first. */
    readonly busy: string;
    /** Written last. */
    readonly done: (on: CalendarDate, rows: number) => string;
    /** How `done` begins, whatever the day: by which a finished sheet is recognised. */
    readonly donePrefixes: readonly string[];
  };
  readonly asOf: (facts: {
    readonly organisation: string | null;
    readonly asOf: CalendarDate;
    readonly quarter: Quarter;
  }) => string;
  /** Of a report for a quarter that begins after the as-of date: its first line. */
  readonly beforeQuarter: (asOf: CalendarDate, quarter: Quarter) => string;
  /** What the user typed on a sheet of ours: the last block of that sheet. */
  readonly userNotes: { readonly title: string; readonly under: string; readonly text: string };
  readonly sheetNames: Readonly<Record<SheetId, string>> & {
    readonly quarterlyReport: (quarter: Quarter, version: number) => string;
    /** Where a sheet of the user's has the name already. */
    readonly besideSource: (name: string) => string;
  };
  readonly titles: {
    readonly dashboard: string;
    readonly coverage: string;
    readonly ambition: string;
    readonly actions: string;
    readonly yearPlan: (year: number) => string;
    readonly indicators: string;
    readonly check: string;
    readonly quarterlyReport: (quarter: Quarter, organisation: string | null) => string;
  };
  readonly sections: SectionWords;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly axes: Readonly<Record<'shareOfTenders' | 'tenders' | 'level' | 'actions' | 'projects' | 'findings', string>>;
  /** What may be said of the plan: the same in sheets, pane, documents and terminal. */
  readonly statements: StatementWords;
  readonly coverage: CoverageWords;
  readonly tenders: TenderWords;
  readonly themes: ThemeWords;
  readonly actions: ActionWords;
  readonly yearPlan: YearPlanWords;
  readonly indicators: IndicatorWords;
  readonly findings: FindingWords;
  readonly changes: ChangeWords;
  /** Plans beside the one in force, which are in no total. */
  readonly otherPlans: {
    readonly actions: (plan: string) => string;
    readonly communication: (plan: string) => string;
    readonly note: string;
  };
  readonly attention: { readonly none: string };
  readonly communication: CommunicationWords;
  readonly counts: Readonly<Record<'note' | 'themeGoalsNote' | 'pilots' | 'flagships' | 'supported' | 'none', string>>;
  readonly rules: {
    readonly note: string;
    readonly none: string;
    readonly brokenBy: (tenders: string) => string;
    readonly pendingBy: (tenders: string) => string;
    readonly explainedBy: (tenders: string) => string;
  };
  readonly missing: MissingWords;
  readonly quarterly: {
    readonly nothingLeftOut: string;
    /** How many cells cannot be read; how many tenders are not counted for it, and which. */
    readonly leftOut: (cells: number, count: number, tenders: string) => string;
  };
  readonly accountability: AccountabilityWords;
  readonly source: SourceWords;
}

/** The contract's own words as a reader of the report sees them, and numbers in words. */
export interface TermWords {
  /** A share of 1 with so many decimals: "67 %". */
  readonly percent: (share: number, decimals: number) => string;
  /** A list that goes on: "1, 2, 3 en nog 12". */
  readonly andMore: (shown: string, rest: number) => string;
  readonly rows: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly yes: string;
  /** Behind a title or heading over values that are an example. */
  readonly example: (title: string) => string;
  readonly no: string;
  /** Behind a sentence, the title of a chart and the note of a card that examples are part of. */
  readonly examplesInside: string;
  readonly withExamples: (text: string) => string;
  /** Of a target that was not met: its year has not ended, or has not begun. */
  readonly notYet: string;
  readonly notDueYet: string;
  readonly notAvailable: string;
  readonly actionStatus: Readonly<Record<ActionStatus, string>>;
  readonly actionKind: Readonly<Record<ActionKind, string>>;
  readonly tenderStatus: Readonly<Record<TenderStatus, string>>;
  readonly communicationStatus: Readonly<Record<'Gepland' | 'Gerealiseerd' | 'Vervallen', string>>;
  readonly exclusion: Readonly<Record<Exclusion, string>>;
  /** One of them, and the heading of a column of counts. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly coverageBase: Readonly<Record<CoverageBase, string>>;
  readonly coverageGroups: Readonly<Record<'applied' | 'open' | 'missed', string>>;
  readonly weight: Readonly<Record<Weight, string>>;
  readonly targetFrom: Readonly<Record<'stated' | 'interpolated' | 'none', string>>;
  /** Number and name of the levels 1-5. */
  readonly levels: readonly string[];
}

type FixedSection =
  | 'accountability'
  | 'actionMeans'
  | 'actionsByKind'
  | 'actionsByState'
  | 'actionsByStatus'
  | 'actionsBySubject'
  | 'attentionPoints'
  | 'changes'
  | 'communication'
  | 'coverageByYear'
  | 'coverageInEuros'
  | 'coverageKeys'
  | 'coverageStanding'
  | 'dataQuality'
  | 'deviations'
  | 'dismissed'
  | 'excluded'
  | 'clusterBaseline'
  | 'measures'
  | 'findingList'
  | 'findingOverview'
  | 'findingsByTable'
  | 'indicators'
  | 'missingEvidence'
  | 'overdueActions'
  | 'pilots'
  | 'rules'
  | 'runningActions'
  | 'statusHistory'
  | 'tenderAccount'
  | 'themeGoals'
  | 'themeLevels'
  | 'themeMatrix'
  | 'themePaths'
  | 'themesBehind'
  | 'undatedActions'
  | 'undatedCommunication'
  | 'unmeasured'
  | 'upcoming';

export interface SectionWords extends Readonly<Record<FixedSection, string>> {
  readonly coverageByQuarter: (year: number) => string;
  readonly coverageByTheme: (year: number) => string;
  readonly coverageByDepartment: (year: number) => string;
  readonly candidates: (year: number) => string;
  readonly completedActions: (quarter: Quarter) => string;
  /** `quarter` is the reported one: the actions are those of the next. */
  readonly nextActions: (quarter: Quarter) => string;
}

export interface ChangeWords {
  readonly noSnapshot: string;
  readonly since: (period: Period, changes: number) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly none: string;
}

/** `since`: the last period on record before the quarter; `null` when there is none, and then it is about the quarter. */
interface CommunicationWords {
  readonly note: (since: Period | null, quarter: Quarter) => string;
  readonly none: (since: Period | null, quarter: Quarter) => string;
  /** Above those without a day. */
  readonly undated: string;
  /** Of a moment that is still planned while its time has gone by. */
  readonly past: string;
}

export interface MissingWords {
  readonly attentionPoints: string;
  readonly communication: string;
  readonly counts: string;
  readonly rules: string;
  readonly figures: Readonly<Record<'coverage' | 'ambition' | 'actions' | 'counts' | 'indicators' | 'rules', string>>;
  readonly figure: (name: string, tables: readonly string[]) => string;
}

export interface AccountabilityWords {
  readonly madeWith: (version: string, workbook: string) => string;
  readonly moment: (asOf: CalendarDate, quarter: Quarter, rows: number) => string;
  readonly fingerprint: (sha256: string) => string;
  /** The definitions used, a line each. */
  readonly definitions: (focusThemes: readonly string[]) => readonly string[];
  readonly tenderNote: string;
}
