import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import type { FindingCode } from '../schema/finding-codes';

/** A check across cells, rows or tables: which codes it can find, where the rule comes from, and how it looks. */
export interface Rule {
  readonly codes: readonly FindingCode[];
  /** Where the rule comes from: a plan, the Manifest, a law; shown in the manual. */
  readonly source: string;
  check(plan: Plan): readonly Finding[];
}
