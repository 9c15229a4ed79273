import type { Finding } from '../schema/finding';
import { perCent } from '../schema/number-types';
import { expected } from '../schema/reading';
import { fieldFinding } from './place';
import type { PlanTable } from './plan';

/**
 * A coverage target is a share: 75 was meant as 75 % (C11), more than 100 is out of range (C12). The column holds plain
 * numbers for the other kinds, so only here is it known which it is.
 */
export function readCoverageTargets(table: PlanTable<'goals'>): {
  readonly table: PlanTable<'goals'>;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const rows = table.rows.map((row) => {
    if (row.kind !== 'Dekking' || row.target === null || row.target <= 1) return row;
    if (row.target <= 100) {
      findings.push(fieldFinding(table, row, 'target', 'C11'));
      return { ...row, target: perCent(row.target) };
    }
    findings.push(fieldFinding(table, row, 'target', 'C12', { expected: expected('percent') }));
    return { ...row, target: null, unreadable: new Set([...(row.unreadable ?? []), 'target']) };
  });
  return { table: { ...table, rows }, findings };
}
