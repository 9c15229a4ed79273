import { indicatorQuarters } from '../../core/figures/indicator-quarters';
import { formatQuarter, type Quarter } from '../../core/kernel/quarter';
import type { Plan } from '../../core/plan/plan';
import { looksLikeFormula } from '../../core/workbook/formula-text';

const COLUMNS = ['code', 'quarter', 'count', 'projects'] as const;

/**
 * The indicators by quarter as CSV (RFC 4180: commas, a full stop in decimals, CRLF), for whoever gathers them; with
 * `only` one quarter of every indicator. A code that a spreadsheet would take for a formula gets an apostrophe.
 */
export function indicatorsCsv(plan: Plan, only: Quarter | null): string {
  const rows = indicatorQuarters(plan, only).map(({ code, quarter, count, projects }) => [
    csvText(code),
    formatQuarter(quarter),
    String(count),
    String(projects),
  ]);
  return [COLUMNS, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function csvText(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
