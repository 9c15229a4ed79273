import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import { HostError, type WriteNotice } from '../../../../app/ports';
import type { OpcPackage } from '../package/opc-package';
import type { CellStyles } from '../sheet/cell-styles';
import { isProtected } from '../sheet/old-sheet';
import type { SheetTexts } from '../workbook/sheet-texts';
import type { WorkbookPart } from '../workbook/workbook-part';
import { findHistoryTable, resizeTable } from './history-table';
import { updateHistoryTable } from './history-update';
import { anchoredRows } from './row-anchors';

export interface HistoryOutcome {
  /** Whether a formula went or moved, so that the order of calculation is not what it was. */
  readonly formulasMoved: boolean;
  readonly notices: readonly WriteNotice[];
}

/**
 * Brings the tables of the report's own history up to date, in the sheets where the user has them.
 *
 * @throws HostError `sheet-gone`, `protected-sheet`, or `no-room` with the cell that is in the way.
 */
export function updateHistory(
  updates: readonly HistoryUpdate[],
  book: { readonly pack: OpcPackage; readonly workbook: WorkbookPart; readonly texts: SheetTexts },
  styles: CellStyles,
): HistoryOutcome {
  const { pack, workbook, texts } = book;
  let formulasMoved = false;
  const notices: WriteNotice[] = [];
  for (const update of updates) {
    const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === update.sheet.toLowerCase());
    if (!sheet || !pack.has(sheet.part)) throw new HostError('sheet-gone', { sheet: update.sheet });
    const source = texts.get(sheet.part);
    if (isProtected(source)) throw new HostError('protected-sheet', { sheet: sheet.name });
    const table = findHistoryTable(pack, sheet, update);
    const result = updateHistoryTable(source, update, table, styles, anchoredRows(pack, sheet.part, source));
    texts.set(sheet.part, result.text);
    resizeTable(pack, table, result.rowCount);
    formulasMoved ||= result.formulasMoved;
    if (result.rowsKept > 0) notices.push({ code: 'rows-kept', sheet: sheet.name, rows: result.rowsKept });
  }
  return { formulasMoved, notices };
}
