import { yearOfSpan } from '../kernel/span';
import type { Plan, TenderRow } from '../plan/plan';
import { thresholdsOfYear } from '../reference/thresholds';

/**
 * The EU threshold (euros, excl. VAT) for a tender's Soort in the year of its Start, the nearest that a calendar has to
 * the publication; `null` without Soort or Start, or in a year whose thresholds are not known.
 */
export function thresholdOfTender({ kind, start }: TenderRow): number | null {
  if (kind === null || start === null) return null;
  return thresholdsOfYear(yearOfSpan(start))?.amounts[kind] ?? null;
}

/** Years of tenders with Soort and value whose thresholds are not known, ascending: B06, B07 and X02 say nothing of them. */
export function yearsWithoutThresholds(plan: Plan): readonly number[] {
  const years = new Set<number>();
  for (const { kind, start, value } of plan.tables.tenders.rows) {
    if (kind !== null && start !== null && value !== null) years.add(yearOfSpan(start));
  }
  return [...years].filter((year) => thresholdsOfYear(year) === null).sort((a, b) => a - b);
}

/** Euros as whole cents, so that sums and shares compare exactly. */
export function inCents(euros: number): number {
  return Math.round(euros * 100);
}
