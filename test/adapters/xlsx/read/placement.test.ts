import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { HostError } from '../../../../src/app/ports';
import { makeXlsx } from '../../../support/make-xlsx';
import { readFirstSheet } from '../../../support/read-sheets';

const sheetData = (data: string) => readFirstSheet(makeXlsx({ sheets: [{ name: 'Blad1', sheetData: data }] }));
const value = (n: number): string => `<v>${n}</v>`;

describe('where cells stand', () => {
  it('places cells by their reference, also far to the right and with gaps', async () => {
    const rows = await sheetData(
      `<row r="3"><c r="AB3">${value(1)}</c></row><row r="5"><c r="B5">${value(2)}</c></row>`,
    );
    expect(rows).toEqual([[], [], [...new Array<null>(27).fill(null), 1], [], [null, 2]]);
  });

  it('places cells without reference right of the cell before', async () => {
    const row = `<c>${value(1)}</c><c/><c>${value(3)}</c><c r="F1">${value(6)}</c><c>${value(7)}</c>`;
    expect(await sheetData(`<row r="1">${row}</row>`)).toEqual([[1, null, 3, null, null, 6, 7]]);
  });

  it('places rows without number below the row before', async () => {
    const rows = `<row><c>${value(1)}</c></row><row r="3"><c>${value(3)}</c></row><row/><row><c>${value(5)}</c></row>`;
    expect(await sheetData(rows)).toEqual([[1], [], [3], [], [5]]);
  });

  it('lets the reference of a cell decide where the row has no number or another one', async () => {
    expect(
      await sheetData(`<row><c r="B2">${value(1)}</c><c>${value(2)}</c></row><row><c>${value(3)}</c></row>`),
    ).toEqual([[], [null, 1, 2], [3]]);
    expect(await sheetData(`<row r="1"><c r="A4">${value(4)}</c></row>`)).toEqual([[], [], [], [4]]);
  });

  it('reads rows and cells that stand out of order, and the last of two equal ones', async () => {
    const rows =
      `<row r="3"><c r="B3">${value(32)}</c><c r="A3">${value(31)}</c></row>` +
      `<row r="1"><c r="A1">${value(0)}</c><c r="A1">${value(11)}</c></row><row r="3"><c r="C3">${value(33)}</c></row>`;
    expect(await sheetData(rows)).toEqual([[11], [], [31, 32, 33]]);
  });

  it('counts hidden rows like others', async () => {
    expect(await sheetData(`<row r="1" hidden="1"><c r="A1">${value(1)}</c></row>`)).toEqual([[1]]);
  });

  it('takes attributes in any order and either kind of quotes, with > and blanks about them', async () => {
    const rows =
      `<row spans='1:3' r = '2' x='">'><c s="1" t='str' r='B2' y="a>b"><v z=">" >x</v></c>` +
      `<c\n\tr="C2"\r\n t="b"   ><v>1</v ></c ><c r='D2' t='n' q='/' ><v>4</v></c></row >`;
    expect(await sheetData(rows)).toEqual([[], [null, 'x', true, 4]]);
  });

  it('passes over comments, instructions, CDATA and elements it does not know', async () => {
    const rows =
      `<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><?pi <c r="A8"><v>8</v></c>?>` +
      `<row r="1"><!-- </row> --><c r="A1"><!-- <v>2</v> -->${value(1)}<extLst><ext><y:v>3</y:v></ext></extLst></c>` +
      `<y:c r="B1"><v>4</v></y:c><cell r="C1"/></row><rowBreak/><![CDATA[<row r="7"><c r="A7"><v>7</v></c></row>]]>`;
    expect(await sheetData(rows)).toEqual([[1]]);
  });

  it('stops at the end of the sheet data', async () => {
    const after = '<extLst><row r="5"><c r="A5"><v>5</v></c></row></extLst>';
    const bytes = makeXlsx({ sheets: [{ name: 'Blad1', rows: [[1]], after }] });
    expect(await readFirstSheet(bytes)).toEqual([[1]]);
  });

  it.each([
    ['no cells', '<worksheet xmlns="urn:x"><sheetData/></worksheet>'],
    ['an empty list of rows', '<worksheet xmlns="urn:x"><sheetData></sheetData></worksheet>'],
    ['no sheet data', '<worksheet xmlns="urn:x"><cols/></worksheet>'],
    ['nothing at all', '<worksheet xmlns="urn:x"/>'],
  ])('reads a sheet with %s as empty', async (_, xml) => {
    const bytes = makeXlsx({ sheets: [{ name: 'Blad1' }], parts: new Map([['xl/worksheets/sheet1.xml', xml]]) });
    expect(await readFirstSheet(bytes)).toEqual([]);
  });

  it.each([
    ['a sheet cut short', '<row r="1"><c r="A1"><v>1</v></c></row>', false],
    ['a cell without end', '<row r="1"><c r="A1"></row>', true],
    ['an unknown type of cell', '<row r="1"><c r="A1" t="q"><v>1</v></c></row>', true],
    ['a reference without column', '<row r="1"><c r="1"><v>1</v></c></row>', true],
    ['a reference without row', '<row r="1"><c r="A"><v>1</v></c></row>', true],
    ['a column past XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', true],
    ['a row past 1,048,576', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', true],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>', true],
    ['a shared text that is not there', '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', true],
    ['a shared text without number', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>', true],
    ['an attribute without value', '<row r="1"><c r><v>1</v></c></row>', true],
    ['an attribute without quotes', '<row r="1"><c r=A1><v>1</v></c></row>', true],
    ['an element in a value', '<row r="1"><c r="A1"><v><b/></v></c></row>', true],
    ['a comment without end', '<row r="1"><!-- </row>', true],
  ])('refuses %s as damaged', async (_, data, closed) => {
    const xml = `<worksheet xmlns="urn:x"><sheetData>${data}${closed ? '</sheetData></worksheet>' : ''}`;
    const bytes = makeXlsx({ sheets: [{ name: 'Blad1' }], parts: new Map([['xl/worksheets/sheet1.xml', xml]]) });
    const reading = readFirstSheet(bytes);
    await expect(reading).rejects.toBeInstanceOf(HostError);
    await expect(reading).rejects.toMatchObject({ code: 'damaged', details: { file: 'proef.xlsx' } });
  });
});

describe('blocks', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: 'A', rows: [[1, 2, 3], undefined, [7, 8, 9], [10, 11, 12]] },
      { name: 'B', rows: [['b']] },
    ],
  });
  const block = (sheet: string, row: number, column: number, rowCount: number, columnCount: number) => ({
    sheet,
    range: { row, column, rowCount, columnCount },
  });

  it('gives the blocks in the order asked for, each with its own rows and columns', async () => {
    const grids = await openXlsx(bytes, 'x').read([
      block('B', 0, 0, 1, 1),
      block('A', 2, 1, 2, 2),
      block('A', 0, 0, 3, 1),
    ]);
    expect(grids).toEqual([
      [['b']],
      [
        [8, 9],
        [11, 12],
      ],
      [[1], undefined, [7]],
    ]);
  });

  it('gives the rows that are there of a block that is larger than the sheet', async () => {
    expect(await openXlsx(bytes, 'x').read([block('B', 0, 0, 1_000_000, 2)])).toEqual([[['b', null]]]);
    expect(await openXlsx(bytes, 'x').read([block('A', 50, 0, 10, 10)])).toEqual([[]]);
  });

  it('reads again what was read before, with and without an inventory', async () => {
    const reader = openXlsx(bytes, 'x');
    const first = await reader.read([block('A', 0, 0, 4, 3)]);
    await reader.inventory();
    expect(await reader.read([block('A', 0, 0, 4, 3)])).toEqual(first);
    expect(await reader.read([])).toEqual([]);
  });

  it('says so when a sheet is not there', async () => {
    await expect(openXlsx(bytes, 'x').read([block('C', 0, 0, 1, 1)])).rejects.toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'C', file: 'x' },
    });
  });
});
