import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES } from '../tables';
import type { DismissedFinding, SortedOutFindings } from './finding';

interface Dismissal {
  /** `null` = every column of the row. */
  readonly column: string | null;
  readonly reason: string;
}

/**
 * Splits off what Afwijzingen sets aside: by code, table (its contract name or its sheet), Nr and, where filled, Kolom
 * (the contract's name or the user's heading). Errors cannot be dismissed; warnings can, for they may be wrong. Without
 * a reason nothing is dismissed.
 */
export function applyDismissals(plan: Plan, findings: readonly Finding[]): SortedOutFindings {
  const dismissals = dismissalsByPlace(plan);
  if (dismissals.size === 0) return { open: findings, dismissed: [] };
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const reason = reasonFor(finding, dismissals);
    if (reason === null) open.push(finding);
    else dismissed.push({ finding, reason });
  }
  return { open, dismissed };
}

function reasonFor(finding: Finding, dismissals: ReadonlyMap<string, readonly Dismissal[]>): string | null {
  if (finding.severity === 'error' || finding.row === null) return null;
  const names = [finding.column, finding.heading].map((name) => (name === null ? null : textKey(name)));
  const rows = dismissals.get(placeKey(finding.code, finding.table, finding.row)) ?? [];
  return rows.find(({ column }) => column === null || names.includes(column))?.reason ?? null;
}

function dismissalsByPlace(plan: Plan): ReadonlyMap<string, readonly Dismissal[]> {
  const tableByName = new Map(
    TABLE_IDS.flatMap((id) =>
      [TABLES[id].name, TABLES[id].sheet, plan.tables[id].raw?.sheet ?? TABLES[id].name].map((name) => [
        textKey(name),
        TABLES[id].name,
      ]),
    ),
  );
  const dismissals = new Map<string, Dismissal[]>();
  for (const { code, table, nr, column, reason } of plan.tables.dismissals.rows) {
    const tableName = table === null ? undefined : tableByName.get(textKey(table));
    if (code === null || tableName === undefined || nr === null || reason === null) continue;
    const place = placeKey(code, tableName, nr);
    const dismissal = { column: column === null ? null : textKey(column), reason };
    dismissals.set(place, [...(dismissals.get(place) ?? []), dismissal]);
  }
  return dismissals;
}

function placeKey(code: string, table: string, row: string): string {
  return [textKey(code), table, textKey(row)].join('\u0000');
}
