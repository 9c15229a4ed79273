import { parseAddress, splitReference } from '../model/a1';
import type { Area } from '../model/area';
import type { Range } from '../model/range';
import type { Workbook } from '../model/workbook';

/** The cells of an address in a snapshot. */
export function areaIn(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`The snapshot has "${address}" where an address was expected.`);
  return area;
}

/** The cells of an address with a sheet name in a snapshot. */
export function rangeIn(workbook: Workbook, reference: string): Range {
  const { sheet, address } = splitReference(reference);
  if (sheet === null) throw new Error(`The snapshot has "${reference}" where an address with a sheet was expected.`);
  return workbook.worksheets.get(sheet).range(areaIn(address));
}
