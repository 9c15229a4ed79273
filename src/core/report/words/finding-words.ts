import type { Finding } from '../../schema/finding';
import type { FindingCode, FindingKind, Severity } from '../../schema/finding-codes';

export type SeverityNumbers = Readonly<Record<Severity, number>>;

export interface FindingWords {
  /** What a code says of so many rows: "37 acties zonder kwartaal". */
  readonly title: (code: FindingCode, count: number, isTask: boolean) => string;
  /** What is wrong with one cell, and what to do. */
  readonly message: (finding: Finding) => string;
  /** What a finding is about: the kinds are never one count. */
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly kindHeadings: Readonly<Record<FindingKind, string>>;
  readonly kindNotes: Readonly<Record<FindingKind, string>>;
  readonly answer: (counts: Readonly<Record<FindingKind, SeverityNumbers>>, rows: number) => string;
  /** Sheets that the plan does not use and does not need. */
  readonly unused: (sheets: readonly string[]) => string;
  readonly dismissedFor: (reason: string) => string;
  readonly none: string;
  readonly noSheet: string;
  readonly dismissedNote: (count: number) => string;
  readonly noneDismissed: string;
}
