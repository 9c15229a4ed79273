import type { Finding } from './finding';
import type { FindingCode, Severity } from './finding-codes';

/** What is worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of one code and severity in one table: "37 acties zonder kwartaal". */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The contract's name. */
  readonly table: string;
  /** What is still to be filled in (a policy rule before publication): never one count with what is broken. */
  readonly isTask: boolean;
  readonly findings: readonly Finding[];
}

/** Findings of a kind together, what is worst first; within that in the order in which they come. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { code, severity, table } = finding;
    const isTask = finding.details['state'] === 'pending';
    const key = `${severity} ${code} ${table} ${isTask}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, severity, table, isTask, findings: [finding] });
    else group.findings.push(finding);
  }
  return SEVERITIES.flatMap((severity) => [...groups.values()].filter((group) => group.severity === severity));
}
