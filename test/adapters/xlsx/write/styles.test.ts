import { makeXlsx, partsOf as specParts } from '../../../support/make-xlsx';
import { cell, workbookSpec, sheet } from './sample-spec';
import { elements, part, styleOf, written } from './written';

const SHEET = 'xl/worksheets/sheet2.xml';
const LOOKED = workbookSpec([
  sheet('a', 'A', {
    cells: [cell(0, 0, 'Kop', 'heading'), cell(1, 0, 1, 'body', 'date'), cell(2, 0, 'x', 'levelAimed')],
  }),
]);

function withStyles(styles: string): Uint8Array {
  const parts = specParts({ sheets: [{ name: 'X' }] });
  const relations = part({ parts }, 'xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  );
  return makeXlsx({
    sheets: [],
    parts: new Map([...parts, ['xl/styles.xml', styles], ['xl/_rels/workbook.xml.rels', relations]]),
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('styles', () => {
  it('are used again when they are there already, however another program spells them', async () => {
    const first = await written(withStyles(`<styleSheet xmlns="${MAIN}"></styleSheet>`), LOOKED);
    const respelled = part(first, 'xl/styles.xml')
      .replace(/<b\/>/g, '<b val="1"/>')
      .replace(/rgb="FF0F6CBD"/g, 'rgb="ff0f6cbd"')
      .replace(/<sz val="12"\/>(<color [^>]*>)/g, '$1<sz val="12"/>')
      .replace(/ fillId="0" borderId="0"/g, ' borderId="0" fillId="0" pivotButton="0"');
    const again = await written(withStyles(respelled), LOOKED);
    expect(part(again, 'xl/styles.xml')).toBe(respelled);
  });

  it.each([
    ['closes itself', `<styleSheet xmlns="${MAIN}"/>`, ''],
    ['has no section', `<styleSheet xmlns="${MAIN}"> </styleSheet>`, ''],
    ['has a prefix', `<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`, 'x:'],
  ])('are added to a part that %s, in the order of the schema', async (_, styles, prefix) => {
    const xml = part(await written(withStyles(styles), LOOKED), 'xl/styles.xml');
    const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'].map((name) =>
      xml.indexOf(`<${prefix}${name} count=`),
    );
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(elements(xml, `${prefix}fill`)).toHaveLength(3);
    expect(xml.startsWith(styles.slice(0, styles.indexOf('>') - 1))).toBe(true);
  });

  it('draw an outline in the colour of the look', async () => {
    const workbook = await written(withStyles(`<styleSheet xmlns="${MAIN}"/>`), LOOKED);
    const { border, fill, xf } = styleOf(workbook, SHEET, 'A3');
    expect(border?.match(/style="thin"><color rgb="FF0F6CBD"/g)).toHaveLength(4);
    expect(fill).toContain('<fgColor rgb="FFD6E7F7"/>');
    expect(xf).toContain('<alignment horizontal="center" vertical="center"/>');
  });

  it('number their own formats after those of the workbook', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="0.000"/><numFmt numFmtId="9" formatCode="0%"/></numFmts></styleSheet>`;
    const workbook = await written(withStyles(styles), LOOKED);
    expect(styleOf(workbook, SHEET, 'A2').xf).toContain('numFmtId="171"');
    expect(styleOf(workbook, SHEET, 'A2').format).toBe('d-m-yyyy');
    expect(part(workbook, 'xl/styles.xml')).toContain('<numFmts count="3">');
  });
});
