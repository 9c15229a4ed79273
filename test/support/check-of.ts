import { runToEnd } from '../../src/core/kernel/slices';
import { checkPlan } from '../../src/core/rules/check-plan';
import { sortFindings } from '../../src/core/rules/sort-findings';
import type { Plan } from '../../src/core/plan/plan';
import type { Finding } from '../../src/core/schema/finding';
import type { FindingCode } from '../../src/core/schema/finding-codes';
import type { CellValue } from '../../src/core/workbook/cell-value';
import { planOf, type Grid, type Grids, type PlanMoments } from './plan-of';

/** A row as its filled cells by heading. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A table of rows written as cells by heading; the headings are all that occur, in order of first appearance. */
export function gridOf(...rows: readonly Cells[]): Grid {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}

export interface Checked {
  readonly plan: Plan;
  /** All findings, of reading and of the rules, in the order of the contract. */
  readonly findings: readonly Finding[];
  /** Those with a code. */
  readonly of: (code: FindingCode) => readonly Finding[];
  /** The rows that have a code, in order. */
  readonly rowsOf: (code: FindingCode) => readonly (string | null)[];
}

/** Reads and checks a plan written out by hand, the way the product does. */
export function checkOf(grids: Grids, moments?: PlanMoments): Checked {
  const { plan, findings: readingFindings } = planOf(grids, moments);
  const findings = sortFindings(plan, [...readingFindings, ...runToEnd(checkPlan(plan))]);
  const of = (code: FindingCode) => findings.filter((finding) => finding.code === code);
  return { plan, findings, of, rowsOf: (code) => of(code).map(({ row }) => row) };
}
