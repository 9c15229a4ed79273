import { formatIsoDate } from '../../core/kernel/calendar-date';
import { listFindings } from '../../core/rules/list-findings';
import { findingKind } from '../../core/schema/finding-codes';
import { isBlankRow } from '../../core/schema/read-table';
import type { PlanTable } from '../../core/plan/plan';
import { unusedTables } from '../../core/plan/table-findings';
import { skippedRows } from '../../core/plan/table-rests';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import { rangeAddress } from '../../core/workbook/address';
import type { CellGrid } from '../../core/workbook/inventory';
import { cellPlaceOf, isLeftOutOf, type OwnList, type RawTable, type SkippedRow } from '../../core/workbook/raw-table';
import { expectedText } from '../../messages/expected';
import { findingMessage } from '../../messages/findings';
import type { Language } from '../../messages/language';
import { countSeverities } from '../../core/schema/finding-groups';
import type { Checked } from './check-workbook';

/** What `mvoi check --json` prints (rules.md). */
export function checkJson({ plan, findings }: Pick<Checked, 'plan' | 'findings'>, language: Language): unknown {
  return {
    workbook: plan.workbook,
    asOf: formatIsoDate(plan.asOf),
    tables: foundTables(plan),
    unused: unusedTables(plan).map((id) => TABLES[id].name),
    findings: listFindings(findings).map((finding) => ({
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
  /** Rows that are left out, by their row in the sheet as Excel counts. */
  readonly skipped: readonly { readonly row: number; readonly why: SkippedRow['why'] }[];
}

/** Rows with anything in them, those with a repeated key too: what a reader of the sheet counts. */
function filledRows(rows: CellGrid): number {
  return rows.reduce((count, cells) => count + (isBlankRow(cells) ? 0 : 1), 0);
}

/** The tables of the contract that the workbook has, and where. */
function foundTables(plan: Checked['plan']): readonly FoundTable[] {
  return TABLE_IDS.flatMap((id) => {
    const table: PlanTable<TableId> = plan.tables[id];
    const { raw } = table;
    if (raw === null) return [];
    const name = TABLES[id].name;
    const skipped = skippedRows(table);
    if (raw.own !== undefined) return placesOf(name, table, raw, raw.own);
    const row = raw.headerRow ?? raw.firstRow;
    const range = {
      row,
      column: raw.firstColumn,
      rowCount: Math.max(1, raw.firstRow + raw.rows.length - row),
      columnCount: Math.max(1, raw.headings.length),
    };
    const rows = filledRows(raw.rows) - table.prepared.length;
    return [{ table: name, sheet: raw.sheet, address: rangeAddress(range), rows, skipped: skipped.map(shownSkipped) }];
  });
}

function shownSkipped({ row, why }: SkippedRow): FoundTable['skipped'][number] {
  return { row: row + 1, why };
}

/** A list of the team's own has an entry for each place. */
function placesOf(name: string, table: PlanTable<TableId>, raw: RawTable, { parts }: OwnList): readonly FoundTable[] {
  const prepared = table.prepared.map((rowNumber): SkippedRow => ({
    ...cellPlaceOf(raw, rowNumber, 0),
    why: 'prepared',
  }));
  let from = 0;
  return parts.map((part) => {
    const { sheet, headerRow, firstRow, firstColumn, columnCount, rowCount } = part;
    const range = { row: headerRow, column: firstColumn, rowCount: firstRow + rowCount - headerRow, columnCount };
    const isHere = (row: SkippedRow): boolean => isLeftOutOf(part, parts, row);
    const rows = filledRows(raw.rows.slice(from, from + rowCount)) - prepared.filter(isHere).length;
    from += rowCount;
    const skipped = [...raw.skipped, ...prepared].filter(isHere).sort((a, b) => a.row - b.row);
    return { table: name, sheet, address: rangeAddress(range), rows, skipped: skipped.map(shownSkipped) };
  });
}
