import type { ProcedureFilter } from '../tables/policy-rules.table';
import type { Procedure } from '../tables/tenders.table';

const PRIVATE: readonly Procedure[] = ['Enkelvoudig onderhands', 'Meervoudig onderhands'];
const PUBLIC: readonly Procedure[] = ['Nationaal', 'Europees'];

/**
 * Whether a tender's procedure passes a list Procedure, in which `Onderhands` is both private procedures and `Openbaar`
 * Nationaal and Europees (workbook.md); a blank list lets all pass, a blank procedure passes no list.
 */
export function procedureFilter(filter: readonly ProcedureFilter[] | null): (procedure: Procedure | null) => boolean {
  if (filter === null) return () => true;
  const procedures = new Set<string>(
    filter.flatMap((name) => (name === 'Onderhands' ? PRIVATE : name === 'Openbaar' ? PUBLIC : [name])),
  );
  return (procedure) => procedure !== null && procedures.has(procedure);
}
