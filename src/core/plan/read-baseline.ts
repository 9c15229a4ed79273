import type { Finding } from '../schema/finding';
import { acceptedBy } from '../schema/reading';
import { TABLES, type Row } from '../tables';
import { fieldFinding } from './place';
import type { PlanTable } from './plan';

const NEEDED = ['theme', 'level'] as const;

/**
 * C01 of Nulmeting: a criterion belongs to a theme and a level, or to a cluster (Helmond), which is of no level. What
 * cannot be read or is not known yet has a finding of its own.
 */
export function baselineFindings(table: PlanTable<'baseline'>): readonly Finding[] {
  return table.rows.flatMap((row) =>
    row.cluster !== null || row.unreadable?.has('cluster') || row.notKnown?.has('cluster')
      ? []
      : NEEDED.filter((field) => isBlankIn(row, field)).map((field) =>
          fieldFinding(table, row, field, 'C01', { expected: acceptedBy(TABLES.baseline.columns[field].type) }),
        ),
  );
}

function isBlankIn(row: Row<'baseline'>, field: (typeof NEEDED)[number]): boolean {
  return row[field] === null && !row.unreadable?.has(field) && !row.notKnown?.has(field);
}
