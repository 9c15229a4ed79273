import type { Finding } from '../../schema/finding';
import type { FindingCode, Severity } from '../../schema/finding-codes';

export type SeverityNumbers = Readonly<Record<Severity, number>>;

export interface FindingWords {
  /** What a code says of so many rows: "37 acties zonder kwartaal". */
  readonly title: (code: FindingCode, count: number) => string;
  /** What is wrong with one cell, and what to do. */
  readonly message: (finding: Finding) => string;
  readonly answer: (counts: SeverityNumbers, rows: number) => string;
  readonly chart: (counts: SeverityNumbers) => string;
  /** Only the tables with most findings are drawn. */
  readonly firstTables: (count: number) => string;
  readonly dismissedFor: (reason: string) => string;
  readonly none: string;
  readonly noSheet: string;
  readonly dismissedNote: (count: number) => string;
  readonly noneDismissed: string;
}
