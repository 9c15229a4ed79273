import { cellAddress } from '../workbook/address';
import { cellPlaceOf } from '../workbook/raw-table';
import { ownColumn } from '../plan/field-place';
import type { Plan } from '../plan/plan';
import type { TableId } from '../tables';
import type { CellLink } from './blocks';
import type { RowIndex } from './row-index';

/** Where the rows behind a figure stand in the user's workbook; `null` where there is nothing to go to. */
export interface SourceCells {
  readonly tender: (key: string) => CellLink | null;
  readonly action: (key: string) => CellLink | null;
  /** The first cell of a table. */
  readonly table: (id: TableId) => CellLink | null;
  /** Any cell, by its address. */
  readonly at: (sheet: string, address: string) => CellLink | null;
  /** A sheet of ours. */
  readonly sheet: (kind: string) => CellLink | null;
}

export function sourceCells(plan: Plan, rows: RowIndex): SourceCells {
  const rowLink = (id: TableId, rowNumber: number | undefined): CellLink | null => {
    const { raw } = plan.tables[id];
    if (raw === null || rowNumber === undefined) return null;
    const column = ownColumn(plan.tables[id], 'nr') ?? 0;
    const at = cellPlaceOf(raw, rowNumber, column);
    return { sheet: at.sheet, address: cellAddress(at.row, at.column) };
  };
  return {
    tender: (key) => rowLink('tenders', rows.tender(key)?.rowNumber),
    action: (key) => rowLink('actions', rows.action(key)?.rowNumber),
    table: (id) => {
      const { raw } = plan.tables[id];
      return raw === null
        ? null
        : { sheet: raw.sheet, address: cellAddress(raw.headerRow ?? raw.firstRow, raw.firstColumn) };
    },
    at: (sheet, address) => ({ sheet, address }),
    sheet: (kind) => ({ sheet: '', kind, address: 'A1' }),
  };
}

/** For a report that is frozen: rows move, so keys alone say which they were. */
export const NO_CELLS: SourceCells = {
  tender: () => null,
  action: () => null,
  table: () => null,
  at: () => null,
  sheet: () => null,
};
