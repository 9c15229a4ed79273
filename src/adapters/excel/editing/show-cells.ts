import { HostError } from '../../../app/ports';
import type { SheetRange } from '../../../core/workbook/inventory';
import type { ExcelBatch } from '../session/excel-session';
import { cellsOf } from '../session/ranges';

/**
 * Shows cells to the user and selects them, in one round trip.
 *
 * @throws HostError `sheet-gone`, `hidden-sheet`: we never unhide what the user hid.
 */
export async function showCells(batch: ExcelBatch, { sheet: name, range }: SheetRange): Promise<void> {
  const sheet = batch.workbook.worksheets.getItem(name);
  sheet.activate();
  cellsOf(sheet, range).select();
  try {
    await batch.sync();
  } catch (error) {
    throw (await whyNotShown(batch, name)) ?? error;
  }
}

async function whyNotShown(batch: ExcelBatch, name: string): Promise<HostError | null> {
  const { worksheets } = batch.workbook;
  worksheets.load('items/name,items/visibility');
  await batch.sync();
  const sheet = worksheets.items.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!sheet) return new HostError('sheet-gone', { sheet: name });
  return sheet.visibility === 'Visible' ? null : new HostError('hidden-sheet', { sheet: name });
}
