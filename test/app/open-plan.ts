import { checkWorkbook, type Checked } from '../../src/app/reading/check-workbook';
import type { CellValue } from '../../src/core/workbook/cell-value';
import { columnLetters } from '../../src/core/workbook/address';
import { openAdapter, type OpenAdapter } from '../adapters/excel/open-adapter';
import type { SheetSnapshot } from '../../packages/excel-stand-in';
import { dateOf } from '../support/plan-of';

type Cell = string | number | boolean | null | { readonly formula: string; readonly value: string | number };

/** Rows of a sheet, headings first, as an Excel table with the sheet's name. */
export function tableSheet(name: string, rows: readonly (readonly Cell[])[]): SheetSnapshot {
  return {
    name,
    cells: rows.map((values, row) => ({ row, column: 0, values })),
    tables: [{ name, address: `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}` }],
  };
}

/** The same rows, as a plain range. */
export function plainSheet(name: string, rows: readonly (readonly Cell[])[]): SheetSnapshot {
  return { ...tableSheet(name, rows), tables: [] };
}

export interface OpenPlan extends OpenAdapter {
  /** The plan as it is now. */
  readonly read: () => Promise<Checked>;
  /** A cell by its address; `null` when blank. */
  readonly at: (sheet: string, row: number, column: number) => CellValue;
}

/** A workbook open in the stand-in, read as of 1 October 2025. */
export function openPlan(sheets: readonly SheetSnapshot[], parts: { readonly dates?: '1904' } = {}): OpenPlan {
  const open = openAdapter({ sheets, ...parts });
  const moments = { date: dateOf('2025-10-01'), today: dateOf('2025-10-01'), quarter: null };
  return {
    ...open,
    read: () => checkWorkbook(open.workbook, moments),
    at: (sheet, row, column) =>
      (open.host.workbook.worksheets.get(sheet).cells.valueAt(row, column) as CellValue | undefined) ?? null,
  };
}
