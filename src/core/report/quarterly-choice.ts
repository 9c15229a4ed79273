import { formatQuarter, parseQuarter, type Quarter } from '../kernel/quarter';
import type { CellGrid } from '../workbook/inventory';
import type { ReportWords } from './words/report-words';

/** What to do with a quarter whose report is frozen: keep it (as it is by default), replace it, or add a version. */
export type FrozenChoice = 'keep' | 'replace' | 'new-version';

/** A quarterly report that the workbook has. */
export interface ExistingReport {
  /** Of its sheet (sheet-identity.ts). */
  readonly kind: string;
  readonly frozen: boolean;
}

/** What a run does with the quarterly report and the records of its quarter. */
export type QuarterlyTask =
  | { readonly kind: 'keep' }
  /** Version 1 has no number in its name. */
  | { readonly kind: 'write'; readonly version: number };

const PREFIX = 'kwartaalrapport';

/** The kind of a quarterly report: `kwartaalrapport-2025-Q3`, and `kwartaalrapport-2025-Q3-2` for a second version. */
export function quarterlyReportKind(quarter: Quarter, version: number): string {
  const first = `${PREFIX}-${formatQuarter(quarter)}`;
  return version === 1 ? first : `${first}-${version}`;
}

/** The quarter of a quarterly report of ours; `null` for any other sheet. */
export function quarterOfReport(kind: string): Quarter | null {
  const match = new RegExp(`^${PREFIX}-(\\d{4}-Q[1-4])(?:-\\d+)?$`).exec(kind);
  return match ? parseQuarter(match[1] ?? '') : null;
}

/** What the choice means, given the reports that are there: until one is frozen it is rewritten freely. */
export function quarterlyTask(
  quarter: Quarter,
  existing: readonly ExistingReport[],
  choice: FrozenChoice,
): QuarterlyTask {
  const versions = existing.flatMap(({ kind, frozen }) => {
    const version = reportVersion(kind, quarter);
    return version === null ? [] : [{ version, frozen }];
  });
  const latest = versions.reduce<(typeof versions)[number] | null>(
    (last, next) => (last === null || next.version > last.version ? next : last),
    null,
  );
  if (latest === null) return { kind: 'write', version: 1 };
  if (!latest.frozen || choice === 'replace') return { kind: 'write', version: latest.version };
  return choice === 'keep' ? { kind: 'keep' } : { kind: 'write', version: latest.version + 1 };
}

/** Which version of the report of a quarter a sheet of this kind is; `null` when it is none. */
export function reportVersion(kind: string, quarter: Quarter): number | null {
  const first = quarterlyReportKind(quarter, 1);
  if (kind === first) return 1;
  const match = kind.startsWith(`${first}-`) ? /^[1-9]\d{0,8}$/.exec(kind.slice(first.length + 1)) : null;
  return match ? Number(match[0]) : null;
}

/** Rows at the top of a sheet among which its status line stands. */
const HEAD_ROWS = 20;

/**
 * Whether a report of ours was finished, in whatever language: among the first cells of its sheet stands the line that
 * is written last. A sheet that was left half written says otherwise.
 */
export function isFinished(head: CellGrid, languages: readonly Pick<ReportWords, 'status'>[]): boolean {
  return finishedLine(head, languages) !== null;
}

/** That line: on which day and from how many rows the sheet was written; `null` when it was not finished. */
export function finishedLine(head: CellGrid, languages: readonly Pick<ReportWords, 'status'>[]): string | null {
  const texts = head.slice(0, HEAD_ROWS).flatMap((row) => (row ?? []).filter((cell) => typeof cell === 'string'));
  return (
    texts.find((text) =>
      languages.some(({ status }) => status.donePrefixes.some((prefix) => text.startsWith(prefix))),
    ) ?? null
  );
}
