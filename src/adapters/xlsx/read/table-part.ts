import { parseRange } from '../../../core/workbook/address';
import type { TableInventory } from '../../../core/workbook/inventory';
import { damaged } from './failure';
import { isSpreadsheet } from './namespaces';
import type { OpcPackage } from './opc-package';
import type { XmlElement } from './xml-elements';
import { unescapeExcel } from './xml-text';

/** A table as its part describes it: name, place, and headings with Excel's escapes (`_x000a_`) resolved. */
export function readTablePart(opc: OpcPackage, part: string): TableInventory {
  const headings: string[] = [];
  let table: XmlElement | null = null;
  opc.readElements(part, (element) => {
    if (!isSpreadsheet(element.uri)) return;
    if (element.local === 'tableColumn') headings.push(unescapeExcel(element.attribute('name') ?? ''));
    else if (element.local === 'table') table = element;
  });
  if (table === null) throw damaged(part, 'no table');
  return tableOf(table, headings, part);
}

function tableOf(table: XmlElement, headings: readonly string[], part: string): TableInventory {
  const range = parseRange(table.attribute('ref') ?? '');
  const headerRows = rowCount(table.attribute('headerRowCount') ?? '1');
  const totalRows = rowCount(table.attribute('totalsRowCount') ?? '0');
  if (range === null || range.rowCount < headerRows + totalRows) throw damaged(part, 'a table without place');
  if (range.columnCount !== headings.length) throw damaged(part, 'a table with more or fewer names than columns');
  const name = unescapeExcel(table.attribute('displayName') ?? table.attribute('name') ?? '');
  return { name, range, headerRows, totalRows, headings };
}

/** Excel knows tables with one header row or none, and with one total row or none. */
function rowCount(text: string): 0 | 1 {
  return Number(text) > 0 ? 1 : 0;
}
