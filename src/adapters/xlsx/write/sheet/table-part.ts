import { rangeAddress } from '../../../../core/workbook/address';
import { TABLE_STYLE } from '../../../../core/report/sheet-spec/looks';
import { attributeText, DECLARATION } from '../xml/xml-text';
import type { SheetWriting } from './sheet-writing';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Writes an Excel table over the cells of a layout; the result is the id of its relationship. */
export function writeTable(writing: SheetWriting, layout: TableLayout): string {
  const { pack, workbook, tables, sheet } = writing;
  const { main, relationships } = workbook.dialect;
  const { id, name } = tables.claim(layout.spec.name);
  const address = rangeAddress(layout.range);
  const columns = layout.headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${attributeText(heading)}"/>`,
  );
  const part = pack.freePart(`${workbook.folder}tables/table#.xml`);
  const xml =
    `${DECLARATION}<table xmlns="${main}" id="${id}" name="${attributeText(name)}" displayName="${attributeText(name)}" ` +
    `ref="${address}" totalsRowShown="0">${layout.spec.filter ? `<autoFilter ref="${address}"/>` : ''}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>` +
    '</table>';
  pack.write(part, xml, TABLE_TYPE);
  return pack.relationshipsOf(sheet.part).add(`${relationships}/table`, part);
}
