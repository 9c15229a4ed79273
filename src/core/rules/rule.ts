import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import type { FindingCode } from '../schema/finding-codes';

/**
 * A check across cells, rows or tables: which codes it can find, where the rule comes from, and how it looks. The usual
 * severity of a code stands in FINDING_CODES; a rule says so itself where it depends on the row.
 *
 * A cell that cannot be read looks blank to a rule, as it does to the figures; only Start, Kansrijk, Status and theme
 * marks of a tender and Status of an action do not: where a rule needs one of those, it passes over the row.
 * (workbook.md)
 */
export interface Rule {
  readonly codes: readonly FindingCode[];
  /** Where the rule comes from: a plan, the Manifest, a law, a figure of this product; shown in the manual. */
  readonly source: string;
  check(plan: Plan): readonly Finding[];
}
