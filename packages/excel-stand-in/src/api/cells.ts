import { invalidArgument } from '../excel-failure';
import { parseAddress, splitReference } from '../model/a1';
import { Area } from '../model/area';
import { Range, existing } from '../model/range';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';

/** The cells that an address on a sheet means: A1:B2, a name of the sheet or the workbook, or a table (its data). */
export function cellsOf(sheet: Worksheet, reference: string): Range {
  const { sheet: sheetName, address } = splitReference(reference);
  const owner = sheetName === null ? sheet : existing(sheet.workbook.worksheets.find(sheetName));
  const area = parseAddress(address);
  if (area) return owner.range(area);
  const named = owner.names.find(address) ?? owner.workbook.names.find(address);
  const range = named?.range() ?? owner.workbook.tables.find(address)?.bodyRange() ?? null;
  if (!range) throw invalidArgument(`"${reference}" is not an address.`);
  return range;
}

/** A range, or the address of one on a sheet. */
export function rangeArgument(value: unknown, sheet: Worksheet): Range {
  if (value instanceof Range) return value;
  if (typeof value === 'string') return cellsOf(sheet, value);
  throw invalidArgument('A range or an address was expected.');
}

/** A range, or an address with a sheet name; without one it means the sheet that the user is looking at. */
export function workbookRangeArgument(value: unknown, workbook: Workbook): Range {
  return rangeArgument(value, workbook.activeSheet);
}

/** The areas of `A1:B2,D4`. */
export function areasArgument(value: unknown, sheet: Worksheet): Area[] {
  if (value === undefined || value === null) return [Area.wholeSheet];
  if (typeof value !== 'string') throw invalidArgument('Addresses were expected.');
  return value.split(',').map((address) => cellsOf(sheet, address.trim()).area);
}
