import fc from 'fast-check';
import { openXlsx } from '../../../../../src/adapters/xlsx/read/open-xlsx';
import type { HistoryUpdate } from '../../../../../src/core/report/sheet-spec/workbook-spec';
import type { CellGrid } from '../../../../../src/core/workbook/inventory';
import { makeXlsx, partsOf as specParts, type CellInput, type XlsxSpec } from '../../../../support/make-xlsx';
import { workbookSpec } from '../sample-spec';
import { cellAt, elements, illFormed, part, written, type Written } from '../written';

const SHEET = 'Statusverloop';
const FIRST = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const COLUMNS = ['Periode', 'Status', 'Aantal', 'Eigen'];

/** A history of three rows at B3, with a column of the user's own and a note beside it. */
const HISTORY: readonly (readonly CellInput[])[] = [
  [...COLUMNS, null, 'notitie'],
  ['2025-Q1', 'Loopt', 3, 'x'],
  ['2025-Q1', 'Voltooid', 1, 'y', null, 'blijft'],
  ['2025-Q2', 'Loopt', 4, 'z'],
];

/** The same without anything of the user's. */
const OURS: readonly (readonly CellInput[])[] = [COLUMNS, ...HISTORY.slice(1).map((row) => row.slice(0, 3))];

function history(rows = HISTORY, ref = 'B3:E6', extra: Partial<XlsxSpec> = {}): Uint8Array {
  return makeXlsx({
    sheets: [
      {
        name: SHEET,
        at: 'B3',
        rows,
        before: '<dimension ref="B3:G6"/>',
        tables: [{ name: SHEET, ref, columns: COLUMNS }],
      },
    ],
    ...extra,
  });
}

function update(changes: Partial<HistoryUpdate>): HistoryUpdate {
  return {
    sheet: SHEET,
    range: { row: 2, column: 1, rowCount: 4, columnCount: 4 },
    tableName: SHEET,
    totalRows: 0,
    columns: [
      { column: 0, format: 'text' },
      { column: 1, format: 'general' },
      { column: 2, format: 'integer' },
    ],
    replace: [],
    remove: [],
    append: [],
    ...changes,
  };
}

function updated(original: Uint8Array, changes: Partial<HistoryUpdate>): Promise<Written> {
  return written(original, workbookSpec([], { history: [update(changes)] }));
}

async function grid(workbook: Written, rows: number, columns = 6): Promise<CellGrid> {
  const range = { row: 2, column: 1, rowCount: rows, columnCount: columns };
  const [values] = await openXlsx(workbook.bytes, 'a.xlsx').read([{ sheet: SHEET, range }]);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => values?.[row]?.[column] ?? null),
  );
}

function tableRef(workbook: Written): string {
  return (
    elements(part(workbook, TABLE), 'table')[0]
      ?.match(/ ref="[^"]*"/g)
      ?.join('') ?? ''
  );
}

describe('a history table', () => {
  it('gets new values in the rows that change, and nowhere else', async () => {
    const original = history();
    const workbook = await updated(original, { replace: [{ row: 1, values: ['2025-Q1', 'Voltooid', 2] }] });
    expect((await grid(workbook, 4))[2]).toEqual(['2025-Q1', 'Voltooid', 2, 'y', null, 'blijft']);
    const rows = elements(part(workbook, FIRST), 'row');
    const old = elements(part(await written(original, workbookSpec([])), FIRST), 'row');
    expect(rows.filter((row, index) => row !== old[index])).toHaveLength(1);
    expect(tableRef(workbook)).toBe(' ref="B3:E6" ref="B3:E6"');
  });

  it('grows below, with its filter and the range that the sheet says it uses', async () => {
    const workbook = await updated(history(), {
      append: [
        ['2025-Q3', 'Loopt', 5],
        ['2025-Q3', '=gevaarlijk', null],
      ],
    });
    expect(await grid(workbook, 6, 4)).toEqual([
      COLUMNS,
      ['2025-Q1', 'Loopt', 3, 'x'],
      ['2025-Q1', 'Voltooid', 1, 'y'],
      ['2025-Q2', 'Loopt', 4, 'z'],
      ['2025-Q3', 'Loopt', 5, null],
      ['2025-Q3', '=gevaarlijk', null, null],
    ]);
    expect(tableRef(workbook)).toBe(' ref="B3:E8" ref="B3:E8"');
    expect(part(workbook, FIRST)).toContain('<dimension ref="B3:G8"/>');
    expect(illFormed(workbook.parts)).toEqual([]);
  });

  it('writes new rows as the last one looks, dates as dates', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf/><xf numFmtId="4" fontId="0"/>' +
      '<xf numFmtId="0" fontId="0" fillId="0"><alignment horizontal="center"/></xf></cellXfs></styleSheet>';
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows: HISTORY, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
    });
    const relations = part({ parts }, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    const styled = part({ parts }, FIRST)
      .replace('<c r="D6" s="0"', '<c r="D6" s="1"')
      .replace('<c r="E6" s="0"', '<c r="E6" s="2"');
    const original = makeXlsx({
      sheets: [],
      parts: new Map([...parts, ['xl/styles.xml', styles], ['xl/_rels/workbook.xml.rels', relations], [FIRST, styled]]),
    });
    const workbook = await updated(original, {
      columns: [
        { column: 0, format: 'text' },
        { column: 2, format: 'integer' },
        { column: 3, format: 'date' },
      ],
      append: [['2025-Q3', 5, 45931]],
    });
    const sheet = part(workbook, FIRST);
    expect(cellAt(sheet, 'D7')).toBe('<c r="D7" s="1"><v>5</v></c>');
    const dated = Number(/s="(\d+)"/.exec(cellAt(sheet, 'E7'))?.[1]);
    const xfs = elements(elements(part(workbook, 'xl/styles.xml'), 'cellXfs')[0] ?? '', 'xf');
    expect(xfs[dated]).toMatch(/numFmtId="164".*<alignment horizontal="center"\/>/);
    expect(xfs.slice(0, 3)).toEqual([
      '<xf/>',
      '<xf numFmtId="4" fontId="0"/>',
      '<xf numFmtId="0" fontId="0" fillId="0"><alignment horizontal="center"/></xf>',
    ]);
  });

  it('fills its own blank rows first, and drops the mark of an empty table', async () => {
    const empty = [COLUMNS, [null, null], [null, null]];
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows: empty, tables: [{ name: SHEET, ref: 'B3:E5', columns: COLUMNS }] }],
    });
    const table = part({ parts }, TABLE).replace(' ref="B3:E5">', ' ref="B3:E5" insertRow="1">');
    const workbook = await updated(makeXlsx({ sheets: [], parts: new Map(parts).set(TABLE, table) }), {
      append: [['2025-Q3', 'Loopt', 5]],
    });
    expect(await grid(workbook, 3, 3)).toEqual([COLUMNS.slice(0, 3), ['2025-Q3', 'Loopt', 5], [null, null, null]]);
    expect(tableRef(workbook)).toBe(' ref="B3:E5" ref="B3:E5"');
    expect(part(workbook, TABLE)).not.toContain('insertRow');
  });

  it('shrinks when rows go', async () => {
    const workbook = await updated(history(OURS), { remove: [0, 2] });
    expect((await grid(workbook, 4, 4)).slice(1)).toEqual([
      ['2025-Q1', 'Voltooid', 1, null],
      [null, null, null, null],
      [null, null, null, null],
    ]);
    expect(tableRef(workbook)).toBe(' ref="B3:E4" ref="B3:E4"');
  });

  it('keeps one row when all go', async () => {
    const workbook = await updated(history(OURS), { remove: [0, 1, 2] });
    expect(tableRef(workbook)).toBe(' ref="B3:E4" ref="B3:E4"');
    expect((await grid(workbook, 4, 4)).slice(1).flat()).toEqual(Array(12).fill(null));
  });

  it('keeps rows with text of the user where they are, without our values, and says so', async () => {
    const workbook = await updated(history(), { remove: [0, 2], append: [['2025-Q3', 'Loopt', 5]] });
    expect(await grid(workbook, 5)).toEqual([
      [...COLUMNS, null, 'notitie'],
      [null, null, null, 'x', null, null],
      ['2025-Q1', 'Voltooid', 1, 'y', null, 'blijft'],
      [null, null, null, 'z', null, null],
      ['2025-Q3', 'Loopt', 5, null, null, null],
    ]);
    expect(workbook.outcome.notices).toEqual([{ code: 'rows-kept', sheet: SHEET, rows: 2 }]);
  });

  it.each([
    [
      'a note',
      'comments',
      '<comments xmlns="m"><commentList><comment ref="C6" authorId="0"/></commentList></comments>',
    ],
    [
      'a threaded comment',
      'threadedComment',
      '<ThreadedComments xmlns="t"><threadedComment ref="C6" id="{1}"/></ThreadedComments>',
    ],
    [
      'a picture',
      'drawing',
      '<xdr:wsDr xmlns:xdr="d"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>5</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>',
    ],
  ])('leaves %s with its row', async (_, kind, xml) => {
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows: OURS, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
    });
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    const relation = `<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/${kind}" Target="../on-cells.xml"/></Relationships>`;
    const original = makeXlsx({
      sheets: [],
      parts: new Map([
        ...parts,
        ['xl/on-cells.xml', xml],
        [rels, part({ parts }, rels).replace('</Relationships>', relation)],
      ]),
    });
    const above = await updated(original, { remove: [0] });
    expect((await grid(above, 4, 3)).slice(1)).toEqual([
      [null, null, null],
      ['2025-Q1', 'Voltooid', 1],
      ['2025-Q2', 'Loopt', 4],
    ]);
    const itself = await updated(original, { remove: [2], append: [['2025-Q3', 'Loopt', 5]] });
    expect((await grid(itself, 5, 3)).slice(3)).toEqual([
      [null, null, null],
      ['2025-Q3', 'Loopt', 5],
    ]);
    expect(itself.outcome.notices).toEqual([{ code: 'rows-kept', sheet: SHEET, rows: 1 }]);
    expect(part(itself, 'xl/on-cells.xml')).toBe(xml);
  });

  it('leaves a link, and cells of the user beside it, with their row', async () => {
    const linked = makeXlsx({
      sheets: [
        {
          name: SHEET,
          at: 'B3',
          rows: OURS,
          tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }],
          after: '<hyperlinks><hyperlink ref="B6" location="Blad!A1"/></hyperlinks>',
        },
      ],
    });
    const beside = history(OURS.map((row, i) => (i === 3 ? [...row, null, null, 'hoort bij Q2'] : row)));
    for (const original of [linked, beside]) {
      const workbook = await updated(original, { remove: [0] });
      expect((await grid(workbook, 4, 3))[1]).toEqual([null, null, null]);
      expect((await grid(workbook, 4, 3))[3]).toEqual(['2025-Q2', 'Loopt', 4]);
    }
  });

  it('lets drop-downs and conditional formats grow with it', async () => {
    const rules =
      '<conditionalFormatting sqref="D4:D6 A1"><cfRule type="expression" priority="1"><formula>D4=0</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="3"><dataValidation type="list" sqref="C4:C5"><formula1>"Loopt"</formula1></dataValidation>' +
      '<dataValidation type="list" sqref="C5:C6"/><dataValidation type="list" sqref="G4:G6"/></dataValidations>';
    const original = makeXlsx({
      sheets: [
        { name: SHEET, at: 'B3', rows: OURS, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }], after: rules },
      ],
    });
    const workbook = await updated(original, {
      append: [
        ['2025-Q3', 'Loopt', 5],
        ['2025-Q4', 'Loopt', 5],
      ],
    });
    const ranges = Array.from(part(workbook, FIRST).matchAll(/sqref="([^"]*)"/g), ([, range]) => range);
    expect(ranges).toEqual(['D4:D8 A1', 'C4:C8', 'C5:C6', 'G4:G6']);
  });

  it('fills formulas by address down as Excel does', async () => {
    const rows = OURS.map((row, i) => (i === 0 ? row : [...row, { formula: `D${i + 3}*2+$B$1`, value: 1 }]));
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
    });
    const table = part({ parts }, TABLE).replace(
      /<tableColumn id="4" name="Eigen"\/>/,
      '<tableColumn id="4" name="Eigen"><calculatedColumnFormula>D4*2+$B$1</calculatedColumnFormula></tableColumn>',
    );
    expect(table).toContain('calculatedColumnFormula');
    const original = makeXlsx({ sheets: [], parts: new Map([...parts, [TABLE, table]]) });
    const workbook = await updated(original, {
      append: [
        ['2025-Q3', 'Loopt', 5],
        ['2025-Q4', 'Loopt', 5],
      ],
    });
    expect(cellAt(part(workbook, FIRST), 'E7')).toContain('<f>D7*2+$B$1</f>');
    expect(cellAt(part(workbook, FIRST), 'E8')).toContain('<f>D8*2+$B$1</f>');
  });

  it('takes its total row along', async () => {
    const total: CellInput[] = ['Totaal', null, { formula: 'SUBTOTAL(109,Statusverloop[Aantal])', value: 8 }];
    const original = makeXlsx({
      sheets: [
        {
          name: SHEET,
          at: 'B3',
          rows: [...OURS, total],
          tables: [{ name: SHEET, ref: 'B3:E7', columns: COLUMNS, totalsRowCount: 1 }],
        },
      ],
    });
    const grown = await updated(original, { totalRows: 1, append: [['2025-Q3', 'Loopt', 5]] });
    expect(cellAt(part(grown, FIRST), 'D8')).toContain('<f>SUBTOTAL(109,Statusverloop[Aantal])</f>');
    expect(elements(part(grown, TABLE), 'autoFilter')).toEqual(['<autoFilter ref="B3:E7"/>']);
    expect((await grid(grown, 6, 3))[4]).toEqual(['2025-Q3', 'Loopt', 5]);
    expect((await grid(grown, 6, 3))[5]?.[0]).toBe('Totaal');
    const shrunk = await updated(original, { totalRows: 1, remove: [2] });
    expect((await grid(shrunk, 5, 3)).slice(3)).toEqual([
      ['Totaal', null, 8],
      [null, null, null],
    ]);
  });

  it('leaves a blank row where formulas by place cannot move', async () => {
    const relative = HISTORY.map((row, index) =>
      index === 3 ? [...row.slice(0, 3), { formula: 'D6*2', value: 8 }] : row,
    );
    const workbook = await updated(history(relative), { remove: [0] });
    expect(await grid(workbook, 4, 4)).toEqual([
      COLUMNS,
      [null, null, null, 'x'],
      ['2025-Q1', 'Voltooid', 1, 'y'],
      ['2025-Q2', 'Loopt', 4, 8],
    ]);
    expect(tableRef(workbook)).toBe(' ref="B3:E6" ref="B3:E6"');
  });

  it('moves formulas that say the same in another row', async () => {
    const structured = OURS.map((row, index) =>
      index === 3 ? [...row.slice(0, 3), { formula: 'Statusverloop[[#This Row],[Aantal]]*$B$1&"A1"', value: 8 }] : row,
    );
    const workbook = await updated(history(structured), { remove: [0] });
    expect(cellAt(part(workbook, FIRST), 'E5')).toContain('<f>Statusverloop[[#This Row],[Aantal]]*$B$1&#38;');
  });

  it('fills the formulas down that Excel fills down', async () => {
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows: HISTORY, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
    });
    const table = part({ parts }, TABLE).replace(
      'name="Eigen"/>',
      'name="Eigen"><calculatedColumnFormula>Statusverloop[[#This Row],[Aantal]]&amp;"x"</calculatedColumnFormula></tableColumn>',
    );
    const workbook = await updated(makeXlsx({ sheets: [], parts: new Map(parts).set(TABLE, table) }), {
      append: [['2025-Q3', 'Loopt', 5]],
    });
    expect(cellAt(part(workbook, FIRST), 'E7')).toBe(
      '<c r="E7"><f>Statusverloop[[#This Row],[Aantal]]&amp;"x"</f></c>',
    );
  });

  it('does not grow over what stands below it', async () => {
    const original = history([...HISTORY, [], [null, null, 'van de gebruiker']]);
    const one = await updated(original, { append: [['2025-Q3', 'Loopt', 5]] });
    expect((await grid(one, 6, 3))[5]?.[2]).toBe('van de gebruiker');
    await expect(
      updated(original, {
        append: [
          ['2025-Q3', 'Loopt', 5],
          ['2025-Q3', 'Voltooid', 6],
        ],
      }),
    ).rejects.toMatchObject({
      code: 'no-room',
      details: { sheet: SHEET, address: 'D8' },
    });
  });

  it('may be a plain range', async () => {
    const original = makeXlsx({ sheets: [{ name: SHEET, at: 'B3', rows: HISTORY }] });
    const workbook = await updated(original, {
      tableName: null,
      remove: [2],
      replace: [{ row: 0, values: ['2025-Q1', 'Loopt', 9] }],
    });
    expect((await grid(workbook, 4, 3)).slice(1)).toEqual([
      ['2025-Q1', 'Loopt', 9],
      ['2025-Q1', 'Voltooid', 1],
      [null, null, null],
    ]);
  });

  it.each<[string, Partial<XlsxSpec>]>([
    ['a prefix', { prefix: 'x' }],
    ['strict names', { strict: true }],
    ['absolute targets', { absoluteTargets: true }],
    ['inline texts', { strings: 'inline' }],
  ])('is found and changed in a workbook with %s', async (_, extra) => {
    const original = makeXlsx({
      sheets: [{ name: SHEET, at: 'B3', rows: OURS, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
      ...extra,
    });
    const workbook = await updated(original, { remove: [1], append: [['2025-Q3', 'Loopt', 5]] });
    expect((await grid(workbook, 4, 3)).slice(1)).toEqual([
      ['2025-Q1', 'Loopt', 3],
      ['2025-Q2', 'Loopt', 4],
      ['2025-Q3', 'Loopt', 5],
    ]);
    expect(illFormed(workbook.parts)).toEqual([]);
  });

  it('counts rows and cells that do not say where they are', async () => {
    const cells = (values: readonly string[]): string =>
      values.map((value) => `<c t="str"><v>${value}</v></c>`).join('');
    const sheetData = `<row>${cells(['Periode', 'Status'])}</row><row/><row spans="1:2">${cells(['Q1', 'Loopt'])}</row>`;
    const original = makeXlsx({
      sheets: [{ name: SHEET, sheetData, tables: [{ name: SHEET, ref: 'A1:B3', columns: ['Periode', 'Status'] }] }],
    });
    const workbook = await updated(original, {
      columns: [
        { column: 0, format: 'text' },
        { column: 1, format: 'text' },
      ],
      replace: [{ row: 1, values: ['Q1', 'Voltooid'] }],
      append: [['Q2', 'Loopt']],
    });
    const range = { row: 0, column: 0, rowCount: 4, columnCount: 2 };
    const [values] = await openXlsx(workbook.bytes, 'a.xlsx').read([{ sheet: SHEET, range }]);
    expect([values?.[2], values?.[3]]).toEqual([
      ['Q1', 'Voltooid'],
      ['Q2', 'Loopt'],
    ]);
    expect(part(workbook, FIRST)).not.toContain('spans');
  });

  it('starts in a sheet where nothing was ever written', async () => {
    const original = makeXlsx({
      sheets: [],
      parts: new Map([
        ...specParts({ sheets: [{ name: SHEET }] }),
        [
          FIRST,
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
        ],
      ]),
    });
    const workbook = await updated(original, {
      tableName: null,
      range: { row: 2, column: 1, rowCount: 1, columnCount: 3 },
      append: [['a', 'b', 1]],
    });
    expect(part(workbook, FIRST)).toContain('<sheetData><row r="4"><c r="B4"');
  });

  it('stays as it is when its sheet is protected, and says so when it is gone', async () => {
    const locked = makeXlsx({
      sheets: [
        {
          name: SHEET,
          at: 'B3',
          rows: HISTORY,
          protected: true,
          tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }],
        },
      ],
    });
    await expect(updated(locked, { remove: [0] })).rejects.toMatchObject({
      code: 'protected-sheet',
      details: { sheet: SHEET },
    });
    await expect(updated(history(), { sheet: 'Weg' })).rejects.toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'Weg' },
    });
    await expect(updated(history(), { tableName: 'Weg' })).rejects.toMatchObject({ code: 'sheet-gone' });
  });

  it('shares its sheet with another one', async () => {
    const other = HISTORY.map((row) => [...row.slice(0, 4), null, ...row.slice(0, 4)]);
    const original = makeXlsx({
      sheets: [
        {
          name: SHEET,
          at: 'B3',
          rows: other,
          tables: [
            { name: SHEET, ref: 'B3:E6', columns: COLUMNS },
            { name: 'Momentopname', ref: 'G3:J6', columns: COLUMNS },
          ],
        },
      ],
    });
    const history = [
      update({ remove: [0, 1] }),
      update({ tableName: 'Momentopname', append: [['2025-Q3', 'Loopt', 5]] }),
    ];
    const workbook = await written(original, workbookSpec([], { history }));
    const values = await grid(workbook, 5, 9);
    // Rows beside something else do not move: ours go blank.
    expect(values[1]?.slice(0, 4)).toEqual([null, null, null, 'x']);
    expect(values[3]?.slice(0, 4)).toEqual(['2025-Q2', 'Loopt', 4, 'z']);
    expect(values.map((row) => row?.[7])).toEqual(['Aantal', 3, 1, 4, 5]);
    expect(part(workbook, 'xl/tables/table2.xml')).toContain('ref="G3:J7"');
  });

  it('makes Excel compute anew, and drops the order of calculation when a formula moved', async () => {
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E6" i="1"/></calcChain>';
    const rows = OURS.map((row, index) => (index === 3 ? [...row.slice(0, 3), { formula: 'PI()', value: 3.14 }] : row));
    const parts = specParts({
      sheets: [{ name: SHEET, at: 'B3', rows, tables: [{ name: SHEET, ref: 'B3:E6', columns: COLUMNS }] }],
    });
    const relations = part({ parts }, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const original = makeXlsx({
      sheets: [],
      parts: new Map([...parts, ['xl/calcChain.xml', chain], ['xl/_rels/workbook.xml.rels', relations]]),
    });
    const still = await updated(original, { replace: [{ row: 0, values: ['2025-Q1', 'Loopt', 9] }] });
    expect(part(still, 'xl/calcChain.xml')).toBe(chain);
    expect(part(still, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    const moved = await updated(original, { remove: [0] });
    expect(moved.parts.has('xl/calcChain.xml')).toBe(false);
    expect(part(moved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

describe('any update', () => {
  const row = fc.tuple(fc.constantFrom('2025-Q1', '2025-Q2'), fc.string({ minLength: 1, maxLength: 6 }), fc.integer());

  /** Rows of the quarter are replaced, then removed or appended to: what composition asks for. */
  const cases = fc.record({
    old: fc.array(row, { minLength: 1, maxLength: 8 }),
    fresh: fc.array(row, { maxLength: 8 }),
    blank: fc.nat(3),
  });

  it('reads back as the rows that stay, then the new ones', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ old, fresh, blank }) => {
        const rows = [COLUMNS.slice(0, 3), ...old, ...Array<CellInput[]>(blank).fill([])];
        const ref = `B3:D${3 + old.length + blank}`;
        const original = makeXlsx({
          sheets: [{ name: SHEET, at: 'B3', rows, tables: [{ name: SHEET, ref, columns: COLUMNS.slice(0, 3) }] }],
        });
        const quarter = old.flatMap(([period], index) => (period === '2025-Q2' ? [index] : []));
        const replace = quarter.slice(0, fresh.length).map((index, i) => ({ row: index, values: fresh[i] ?? [] }));
        const remove = quarter.slice(fresh.length);
        const append = fresh.slice(replace.length);
        const expected = [
          ...old.flatMap((values, index) =>
            remove.includes(index) ? [] : [replace.find((item) => item.row === index)?.values ?? values],
          ),
          ...append,
        ];
        const workbook = await updated(original, { replace, remove, append });
        const last = Number(/ref="B3:D(\d+)"/.exec(part(workbook, TABLE))?.[1]);
        const values = await grid(workbook, 20 + blank, 3);
        expect(values.slice(1, 1 + expected.length)).toEqual(expected);
        expect(
          values
            .slice(1 + expected.length)
            .flat()
            .filter((value) => value !== null),
        ).toEqual([]);
        expect(last - 3).toBeGreaterThanOrEqual(Math.max(1, expected.length));
        expect(illFormed(workbook.parts)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
