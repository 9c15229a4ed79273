import { areaAddress } from '../model/a1';
import type { Workbook } from '../model/workbook';
import { nameSnapshot, saveSheet } from './save-sheet';
import type { WorkbookSnapshot } from './workbook-snapshot';

/** The workbook as plain JSON, from which `restoreWorkbook` makes the same workbook again. */
export function saveWorkbook(workbook: Workbook): WorkbookSnapshot {
  const { sheet, area } = workbook.selection;
  return {
    name: workbook.name,
    dates: workbook.options.dates,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    styles: workbook.styles.all(),
    sheets: workbook.worksheets.items.map(saveSheet),
    names: workbook.names.items.map(nameSnapshot),
    settings: Object.fromEntries(workbook.settings.items.map(({ key, value }) => [key, value])),
    active: { sheet: sheet.name, address: areaAddress(area) },
  };
}
