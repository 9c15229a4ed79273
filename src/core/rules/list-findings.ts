import type { Finding } from '../schema/finding';

/** Of one code in one table so many are listed (rules.md). */
const MOST_LISTED = 10_000;

/**
 * The findings as they are listed: of one code in one table the first so many, then one that counts the rest
 * (`details.rest`), about the table. Counts are made over all findings, before this.
 */
export function listFindings(findings: readonly Finding[], most = MOST_LISTED): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const { code, table } of findings) {
    const key = `${code} ${table}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (![...counts.values()].some((count) => count > most)) return findings;
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const key = `${finding.code} ${finding.table}`;
    const place = (seen.get(key) ?? 0) + 1;
    seen.set(key, place);
    if (place <= most) return [finding];
    return place === most + 1 ? [restOf(finding, (counts.get(key) ?? place) - most)] : [];
  });
}

function restOf({ code, severity, table, sheet }: Finding, rest: number): Finding {
  return {
    code,
    severity,
    table,
    sheet,
    row: null,
    rowNumber: null,
    column: null,
    heading: null,
    cell: null,
    value: null,
    expected: null,
    details: { rest },
  };
}
