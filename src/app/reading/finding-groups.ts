import { applyDismissals } from '../../core/rules/apply-dismissals';
import type { DismissedFinding } from '../../core/rules/finding';
import type { Finding } from '../../core/schema/finding';
import type { Severity } from '../../core/schema/finding-codes';
import {
  countSeverities,
  groupFindings,
  type FindingGroup,
  type SeverityCounts,
} from '../../core/schema/finding-groups';
export type { FindingGroup };
import { textKey } from '../../core/kernel/text-key';
import { TABLE_IDS, TABLES } from '../../core/tables';
import type { Computed } from './compute-workbook';

export interface TableFindings {
  /** The contract's name. */
  readonly table: string;
  /** What is worst first. */
  readonly groups: readonly FindingGroup[];
  readonly count: number;
}

export interface SortedFindings {
  readonly counts: SeverityCounts;
  /** In the order of the contract; tables without findings are left out. */
  readonly tables: readonly TableFindings[];
  readonly dismissed: readonly DismissedFinding[];
}

export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** The contract's name of a table; `null` for all. */
  readonly table: string | null;
  /** Looked for in the message, the row, the column and the cell, without regard to case and accents; empty for all. */
  readonly text: string;
}

/** The findings of a workbook by table, severity and code; what was dismissed stands apart. */
export function sortOutFindings({ plan, findings }: Pick<Computed, 'plan' | 'findings'>): SortedFindings {
  const { open, dismissed } = applyDismissals(plan, findings);
  return { counts: countSeverities(open), tables: byTable(open), dismissed };
}

/** Those that pass a filter; `messageOf` gives the words that are searched. */
export function filterFindings(
  tables: readonly TableFindings[],
  { severities, table: wantedTable, text }: FindingFilter,
  messageOf: (finding: Finding) => string,
): readonly TableFindings[] {
  const wanted = textKey(text);
  const passes = (finding: Finding): boolean =>
    wanted === '' ||
    [messageOf(finding), finding.row, finding.column, finding.heading, finding.cell, finding.code].some(
      (part) => part !== null && textKey(part).includes(wanted),
    );
  return tables.flatMap(({ table, groups }) => {
    if (wantedTable !== null && table !== wantedTable) return [];
    const left = groups
      .filter(({ severity }) => severities.has(severity))
      .map((group) => ({ ...group, findings: group.findings.filter(passes) }))
      .filter(({ findings }) => findings.length > 0);
    return left.length === 0 ? [] : [tableOf(table, left)];
  });
}

function byTable(findings: readonly Finding[]): readonly TableFindings[] {
  const groups = groupFindings(findings);
  return TABLE_IDS.flatMap((id) => {
    const { name } = TABLES[id];
    const ofTable = groups.filter(({ table }) => table === name);
    return ofTable.length === 0 ? [] : [tableOf(name, ofTable)];
  });
}

function tableOf(table: string, groups: readonly FindingGroup[]): TableFindings {
  return { table, groups, count: groups.reduce((sum, group) => sum + group.findings.length, 0) };
}
