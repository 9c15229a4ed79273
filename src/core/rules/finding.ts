import type { Finding } from '../schema/finding';

/** A finding that the user set aside in Afwijzingen, with the reason. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** The findings of a workbook, apart what the user set aside. */
export interface SortedOutFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
}

/** Why a finding cannot be set aside. */
export type NotDismissible = 'error' | 'about-a-table' | 'no-reason' | 'columns-missing';
