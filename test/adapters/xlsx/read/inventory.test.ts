import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import type { Inventory, SheetInventory } from '../../../../src/core/workbook/inventory';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../../../src/core/workbook/inventory';
import { makeXlsx, type SheetSpec, type XlsxSpec } from '../../../support/make-xlsx';

const inventoryOf = (spec: XlsxSpec): Promise<Inventory> => openXlsx(makeXlsx(spec), 'plan.xlsx').inventory();

async function sheetOf(sheet: Partial<SheetSpec>, spec: Partial<XlsxSpec> = {}): Promise<SheetInventory> {
  const { sheets } = await inventoryOf({ ...spec, sheets: [{ name: 'Blad1', ...sheet }] });
  return sheets[0] as SheetInventory;
}

describe('the workbook', () => {
  it('carries the name it was opened with', async () => {
    expect((await inventoryOf({ sheets: [{ name: 'A' }] })).name).toBe('plan.xlsx');
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="false"/>', false],
    ['<workbookPr/>', false],
    ['', false],
  ])('reads the date system from %j', async (properties, expected) => {
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      `${properties}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const { date1904 } = await inventoryOf({
      sheets: [{ name: 'A' }],
      parts: new Map([['xl/workbook.xml', workbook]]),
    });
    expect(date1904).toBe(expected);
  });

  it('lists sheets in the order of their tabs, hidden ones too, those without cells not', async () => {
    const { sheets } = await inventoryOf({
      sheets: [
        { name: 'Thema’s & "doelen"' },
        { name: 'Grafiek', type: 'chartsheet' },
        { name: 'Dialoog', type: 'dialogsheet' },
        { name: 'Verborgen', state: 'hidden' },
        { name: 'Diep', state: 'veryHidden', rows: [[1]] },
      ],
    });
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Thema’s & "doelen"', false],
      ['Verborgen', true],
      ['Diep', true],
    ]);
  });

  it('keeps the kind with its own sheet, also after a chart sheet', async () => {
    const { sheets } = await inventoryOf({
      sheets: [
        { name: 'G', type: 'chartsheet' },
        { name: 'A' },
        { name: 'B', kind: 'Kwartaalrapport "2025"'.replace(/"/g, '""') },
      ],
    });
    expect(sheets.map(({ kind }) => kind)).toEqual([null, 'Kwartaalrapport "2025"']);
  });

  it.each([
    ['<definedName name="_MVOI_Blad" localSheetId="0">"acties"</definedName>', 'acties'],
    ['<definedName name="_mvoi_blad" localSheetId="0">=dekking</definedName>', 'dekking'],
    ['<definedName name="_mvoi_blad">"acties"</definedName>', null],
    ['<definedName name="ander" localSheetId="0">"acties"</definedName>', null],
  ])('reads the kind from %s', async (definedNames, expected) => {
    expect((await sheetOf({}, { definedNames })).kind).toBe(expected);
  });
});

describe('protection', () => {
  it.each([
    ['', false],
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ["<sheetProtection objects='1' sheet='true'/>", true],
    ['<sheetProtection sheet="0"/>', false],
    ['<sheetProtection objects="1"/>', false],
    ['<!-- <sheetProtection sheet="1"/> -->', false],
  ])('is read from %j', async (after, expected) => {
    expect((await sheetOf({ rows: [[1]], after })).protected).toBe(expected);
    expect((await sheetOf({ after })).protected).toBe(expected);
  });

  it('is read with a prefix', async () => {
    expect((await sheetOf({ protected: true, rows: [[1]] }, { prefix: 'x' })).protected).toBe(true);
  });
});

describe('the used range and the head', () => {
  it('hold the cells with a value, whatever the sheet says of its size', async () => {
    const sheet = await sheetOf({
      at: 'C4',
      rows: [['a', 'b'], undefined, [null, 'd', 5]],
      before: '<dimension ref="A1:B2"/>',
    });
    expect(sheet.used).toEqual({ row: 3, column: 2, rowCount: 3, columnCount: 3 });
    expect(sheet.head).toEqual([
      ['a', 'b', null],
      [null, null, null],
      [null, 'd', 5],
    ]);
  });

  it('do not count cells that only have a format', async () => {
    const sheet = await sheetOf({
      sheetData: '<row r="1" s="3"/><row r="2"><c r="B2"><v>1</v></c><c r="Z2" s="4"/></row><row r="99"/>',
    });
    expect(sheet.used).toEqual({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
  });

  it('are empty for an empty sheet', async () => {
    expect(await sheetOf({ before: '<dimension ref="A1:Z99"/>' })).toMatchObject({ used: null, head: [] });
  });

  it('keep the head small in a large sheet, and the used range whole', async () => {
    const row = Array.from({ length: HEAD_COLUMNS + 20 }, (_, i) => i);
    const sheet = await sheetOf({ rows: Array.from({ length: HEAD_ROWS + 60 }, () => row) });
    expect(sheet.used).toEqual({ row: 0, column: 0, rowCount: HEAD_ROWS + 60, columnCount: HEAD_COLUMNS + 20 });
    expect(sheet.head).toHaveLength(HEAD_ROWS);
    expect(sheet.head.every((cells) => cells.length === HEAD_COLUMNS)).toBe(true);
  });

  it('find the first column also where it only shows below the head', async () => {
    const rows = [...Array.from({ length: 60 }, () => [null, 'b']), ['a']];
    const sheet = await sheetOf({ rows });
    expect(sheet.used).toEqual({ row: 0, column: 0, rowCount: 61, columnCount: 2 });
    expect(sheet.head[0]).toEqual([null, 'b']);
  });
});

describe('tables', () => {
  it('are listed with name, place, headings and the rows about them', async () => {
    const { tables } = await sheetOf({
      tables: [
        { name: 'Los', ref: '$F$3:$F$4', columns: ['Kolom1'], headerRowCount: 0 },
        {
          name: 'Acties',
          ref: 'B3:D9',
          columns: ['Nr', 'Binnen budget_x000a_en capaciteit', 'R&D "x"'],
          totalsRowCount: 1,
        },
      ],
    });
    // from top to bottom and left to right, whatever the order in the file
    expect(tables).toEqual([
      {
        name: 'Acties',
        range: { row: 2, column: 1, rowCount: 7, columnCount: 3 },
        headerRows: 1,
        totalRows: 1,
        headings: ['Nr', 'Binnen budget\nen capaciteit', 'R&D "x"'],
      },
      {
        name: 'Los',
        range: { row: 2, column: 5, rowCount: 2, columnCount: 1 },
        headerRows: 0,
        totalRows: 0,
        headings: ['Kolom1'],
      },
    ]);
  });

  it.each([
    ['no place', { ref: '' }],
    ['a place that is none', { ref: 'B2:A1' }],
    ['fewer names than columns', { ref: 'A1:C2' }],
    ['less room than header and total', { ref: 'A1:B1', totalsRowCount: 1 as const }],
  ])('are refused with %s', async (_, table) => {
    await expect(sheetOf({ tables: [{ name: 'T', columns: ['a', 'b'], ...table }] })).rejects.toMatchObject({
      code: 'damaged',
      details: { file: 'plan.xlsx', part: 'xl/tables/table1.xml' },
    });
  });
});
