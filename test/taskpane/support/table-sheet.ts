import { columnLetters } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../packages/excel-stand-in';

type SheetSnapshot = WorkbookSnapshot['sheets'][number];
type Row = readonly (string | number | null)[];

/** A sheet that holds one Excel table, both with the same name. */
export function tableSheet(name: string, headings: readonly string[], ...rows: readonly Row[]): SheetSnapshot {
  return {
    name,
    cells: [headings, ...rows].map((values, row) => ({ row, column: 0, values: [...values] })),
    tables: [{ name, address: `A1:${columnLetters(headings.length - 1)}${rows.length + 1}` }],
  };
}

/** The least that is a plan: one theme, with focus. */
export const ONE_THEME = tableSheet('Themas', ['Thema', 'Focus'], ['Klimaat', 'ja']);
