import type { AgreementState } from '../../plan/agreement-facts';
import type { Quarter } from '../../kernel/quarter';
import type { Period } from '../../schema/date-types';

/** Words about what tenders brought, what contracts promised, and what the next tender can learn. */
export interface ResultSheetWords {
  readonly results: ResultWords;
  readonly agreements: AgreementWords;
  readonly lessons: {
    readonly heading: string;
    readonly note: string;
  };
  readonly contractEnds: {
    readonly heading: string;
    readonly note: string;
  };
}

interface ResultWords {
  readonly title: string;
  readonly answer: (facts: { readonly results: number; readonly agreements: number; readonly due: number }) => string;
  readonly heading: string;
  readonly none: string;
  readonly headingOfYear: (year: number) => string;
  /** `since`: the last Momentopname before the quarter; `null` when there is none, and then it is about the quarter. */
  readonly headingOfQuarter: (since: Period | null, quarter: Quarter) => string;
  /** Results without a period are in no list of a quarter or a year. */
  readonly undated: (count: number) => string;
}

interface AgreementWords {
  /** Exclusive: the parts add up to the number of agreements. */
  readonly split: (counts: Readonly<Record<AgreementState, number>>) => string;
  readonly dueHeading: string;
  readonly noneDue: string;
  readonly judgedHeading: string;
  readonly noneJudged: string;
  readonly states: Readonly<Record<AgreementState, string>>;
}
