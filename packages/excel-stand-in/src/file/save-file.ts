import { writeWorkbook, type HistoryUpdate, type SheetSpec } from './product';
import { ExcelHost } from '../excel-host';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import type { WorkbookSnapshot } from '../snapshot/workbook-snapshot';
import { changesOfSheet } from './changes-of-sheet';
import { kindOf, specOfSheet } from './spec-of-sheet';

/** The file that the workbook was opened from. */
export interface OriginalFile {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Sheets with a change that is not in the file. */
  readonly left: readonly string[];
}

/**
 * The workbook in the stand-in as a file, written by the file adapter. Sheets that the add-in made and new sheets are
 * written as specs; of the user's own sheets only the cells that changed, in the file itself, so that it keeps everything
 * that the stand-in does not hold.
 */
export async function saveFile(workbook: Workbook, original: OriginalFile | null): Promise<SavedFile> {
  const before = original ? new ExcelHost({}, original.snapshot).workbook : null;
  const sheets: SheetSpec[] = [];
  const historyUpdates: HistoryUpdate[] = [];
  const left: string[] = [];
  for (const sheet of workbook.worksheets.items) {
    const old = before && counterpart(before, sheet);
    if (!old) {
      if (original || !isUntouched(sheet)) sheets.push(specOfSheet(sheet));
    } else if (kindOf(sheet) !== null) {
      const spec = specOfSheet(sheet);
      if (JSON.stringify(spec) !== JSON.stringify(specOfSheet(old))) sheets.push(spec);
    } else {
      const { updates, incomplete } = changesOfSheet(old, sheet);
      historyUpdates.push(...updates);
      if (incomplete) left.push(sheet.name);
    }
  }
  left.push(
    ...(before?.worksheets.items ?? []).filter((sheet) => !counterpart(workbook, sheet)).map(({ name }) => name),
  );
  const activate = kindOf(workbook.activeSheet);
  // A file has a sheet, also when nothing was done in it.
  if (!original && sheets.length === 0) sheets.push(specOfSheet(workbook.activeSheet));
  const isWritten = sheets.some(({ kind }) => kind !== null && kind === activate);
  const spec = { history: historyUpdates, sheets, activate: isWritten ? activate : null };
  const isChanged = historyUpdates.length > 0 || sheets.length > 0;
  if (original && !isChanged) return { bytes: original.bytes, left };
  const { bytes } = await writeWorkbook(original?.bytes ?? null, spec);
  return { bytes, left };
}

/** The same sheet in the other workbook: one of ours by its kind, one of the user's by its name. */
function counterpart(workbook: Workbook, sheet: Worksheet): Worksheet | null {
  const kind = kindOf(sheet);
  if (kind === null) return workbook.worksheets.find(sheet.name);
  return workbook.worksheets.items.find((other) => kindOf(other) === kind) ?? null;
}

/** The blank sheet that Excel begins a new workbook with. */
function isUntouched(sheet: Worksheet): boolean {
  return sheet.usedArea(false) === null && sheet.tables.items.length === 0 && sheet.charts.items.length === 0;
}
