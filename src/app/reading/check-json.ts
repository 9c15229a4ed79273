import { formatIsoDate } from '../../core/kernel/calendar-date';
import { findingKind } from '../../core/schema/finding-codes';
import { isBlankRow } from '../../core/schema/read-table';
import { TABLE_IDS, TABLES } from '../../core/tables';
import { rangeAddress } from '../../core/workbook/address';
import type { CellGrid } from '../../core/workbook/inventory';
import type { OwnList, RawTable } from '../../core/workbook/raw-table';
import { expectedText } from '../../messages/expected';
import { findingMessage } from '../../messages/findings';
import type { Language } from '../../messages/language';
import { countSeverities, type Checked } from './check-workbook';

/** What `mvoi check --json` prints (rules.md). */
export function checkJson({ plan, findings }: Pick<Checked, 'plan' | 'findings'>, language: Language): unknown {
  return {
    workbook: plan.workbook,
    asOf: formatIsoDate(plan.asOf),
    tables: foundTables(plan),
    findings: findings.map((finding) => ({
      code: finding.code,
      kind: findingKind(finding.code),
      severity: finding.severity,
      table: finding.table,
      sheet: finding.sheet,
      row: finding.row,
      column: finding.column,
      heading: finding.heading,
      cell: finding.cell,
      value: finding.value,
      expected: finding.expected === null ? null : expectedText(finding.expected, language),
      message: findingMessage(finding, language),
    })),
    counts: countSeverities(findings),
  };
}

export interface FoundTable {
  readonly table: string;
  readonly sheet: string;
  /** Header row and data, without a total row. */
  readonly address: string;
  readonly rows: number;
  /** Rows that are no rows of the table, as Excel counts them, and why. */
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

/** Rows with anything in them, those with a repeated key too: what a reader of the sheet counts. */
function filledRows(rows: CellGrid): number {
  return rows.reduce((count, cells) => count + (isBlankRow(cells) ? 0 : 1), 0);
}

/** The tables of the contract that the workbook has, and where: an entry for each place. */
function foundTables(plan: Checked['plan']): readonly FoundTable[] {
  return TABLE_IDS.flatMap((id) => {
    const { raw } = plan.tables[id];
    if (raw === null) return [];
    const table = TABLES[id].name;
    if (raw.own !== undefined) return placesOf(table, raw, raw.own);
    const row = raw.headerRow ?? raw.firstRow;
    const range = {
      row,
      column: raw.firstColumn,
      rowCount: Math.max(1, raw.firstRow + raw.rows.length - row),
      columnCount: Math.max(1, raw.headings.length),
    };
    return [{ table, sheet: raw.sheet, address: rangeAddress(range), rows: filledRows(raw.rows), skipped: [] }];
  });
}

function placesOf(table: string, { rows }: RawTable, { parts, skipped }: OwnList): readonly FoundTable[] {
  let from = 0;
  return parts.map(({ sheet, headerRow, firstRow, firstColumn, columnCount, rowCount }) => {
    const range = { row: headerRow, column: firstColumn, rowCount: firstRow + rowCount - headerRow, columnCount };
    const own = rows.slice(from, from + rowCount);
    from += rowCount;
    return {
      table,
      sheet,
      address: rangeAddress(range),
      rows: filledRows(own),
      skipped: skipped
        .filter((one) => one.sheet === sheet && one.row >= firstRow && one.row < firstRow + rowCount)
        .map(({ row, why }) => ({ row: row + 1, why })),
    };
  });
}
