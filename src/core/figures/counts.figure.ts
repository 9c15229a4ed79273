import { yearOfSpan } from '../kernel/span';
import type { Plan, TenderRow } from '../plan/plan';
import { isStartOrStatusUnreadable } from '../plan/tender-facts';
import type { GoalKind } from '../tables/goals.table';
import { countedOf } from './counted';
import type { CountYear, Figures } from './figures';
import { ascendingYears, groupByKey } from './grouping';

const KINDS = ['Pilots', 'Speerpunten', 'Ondersteund'] as const satisfies readonly GoalKind[];
type CountKind = (typeof KINDS)[number];

/** Pilots and flagship tenders per year, promising or not, against their targets; `null` without Aanbestedingen. */
export function countsFigure(plan: Plan): Figures['counts'] {
  if (plan.tables.tenders.raw === null) return null;
  const tenders = groupByKey(plan.tables.tenders.rows, yearCounted);
  const goals = plan.tables.goals.rows.filter(
    ({ kind, unresolved }) => KINDS.some((counted) => counted === kind) && !unresolved?.has('theme'),
  );
  const years = ascendingYears(
    tenders.keys(),
    goals.flatMap(({ year }) => year ?? []),
  );
  // A goal for one theme is not the target of them all.
  const targets = groupByKey(goals, ({ kind, year, theme }) => (theme === null ? `${kind} ${year}` : null));
  const target = (kind: CountKind, year: number): number | null => targets.get(`${kind} ${year}`)?.[0]?.target ?? null;
  return { years: years.map((year) => countYear(year, tenders.get(year) ?? [], target)) };
}

/** Year of the Start of a tender that counts here; `null` for one that is cancelled or cannot be read. */
function yearCounted(tender: TenderRow): number | null {
  if (tender.status === 'Vervallen' || isStartOrStatusUnreadable(tender)) return null;
  return tender.start === null ? null : yearOfSpan(tender.start);
}

function countYear(
  year: number,
  tenders: readonly TenderRow[],
  target: (kind: CountKind, year: number) => number | null,
): CountYear {
  return {
    year,
    pilots: countedOf(tenders.filter(({ pilot }) => pilot)),
    pilotsTarget: target('Pilots', year),
    flagships: countedOf(tenders.filter(({ flagship }) => flagship)),
    flagshipsTarget: target('Speerpunten', year),
    supported: countedOf(tenders.filter(({ flagship, support }) => flagship && support !== null)),
    supportedTarget: target('Ondersteund', year),
  };
}
