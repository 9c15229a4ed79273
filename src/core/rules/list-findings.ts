import type { Finding } from '../schema/finding';

/** Of one code in one table (rules.md): more is no list that anyone reads, and a workbook of a million rows must not make one. */
export const MOST_LISTED = 10_000;

/** The findings to list: of one code in one table at most 10,000, then one that counts the rest. */
export function listFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_LISTED) return findings;
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  const listed = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = keyOf(finding);
    const place = (listed.get(key) ?? 0) + 1;
    listed.set(key, place);
    if (place <= MOST_LISTED) return [finding];
    return place === MOST_LISTED + 1 ? [summary(finding, (counts.get(key) ?? 0) - MOST_LISTED)] : [];
  });
}

/** How many findings a summarising one stands for; `null` for any other. */
export function unlistedCount({ details }: Pick<Finding, 'details'>): number | null {
  return typeof details['unlisted'] === 'number' ? details['unlisted'] : null;
}

function summary({ code, severity, table, sheet }: Finding, unlisted: number): Finding {
  const nowhere = { row: null, rowNumber: null, column: null, heading: null, cell: null, value: null, expected: null };
  return { code, severity, table, sheet, ...nowhere, details: { unlisted } };
}

function keyOf({ code, table }: Finding): string {
  return `${code} ${table}`;
}
