import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES, type Row } from '../tables';
import type { DismissedFinding, SortedOutFindings } from './finding';

type DismissalRow = Row<'dismissals'>;

interface Dismissal {
  readonly row: DismissalRow;
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
    const [first] = dismissalsOf(finding, dismissals);
    if (first === undefined) open.push(finding);
    else dismissed.push({ finding, reason: first.reason });
  }
  return { open, dismissed };
}

/** The rows of Afwijzingen that set a finding aside, in table order; none for a finding that is open. */
export function dismissalRowsOf(plan: Plan, finding: Finding): readonly DismissalRow[] {
  return dismissalsOf(finding, dismissalsByPlace(plan)).map(({ row }) => row);
}

function dismissalsOf(finding: Finding, dismissals: ReadonlyMap<string, readonly Dismissal[]>): readonly Dismissal[] {
  if (finding.severity === 'error' || finding.row === null) return [];
  const names = [finding.column, finding.heading].map((name) => (name === null ? null : textKey(name)));
  const rows = dismissals.get(placeKey(finding.code, finding.table, finding.row)) ?? [];
  return rows.filter(({ column }) => column === null || names.includes(column));
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
  for (const row of plan.tables.dismissals.rows) {
    const { code, table, nr, column, reason } = row;
    const tableName = table === null ? undefined : tableByName.get(textKey(table));
    if (code === null || tableName === undefined || nr === null || reason === null) continue;
    const place = placeKey(code, tableName, nr);
    const dismissal = { row, column: column === null ? null : textKey(column), reason };
    dismissals.set(place, [...(dismissals.get(place) ?? []), dismissal]);
  }
  return dismissals;
}

function placeKey(code: string, table: string, row: string): string {
  return [textKey(code), table, textKey(row)].join('\u0000');
}
