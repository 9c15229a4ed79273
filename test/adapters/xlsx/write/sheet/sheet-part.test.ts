import { ListTooLong } from '../../../../../src/adapters/xlsx/write/sheet/validations';
import { openXlsx } from '../../../../../src/adapters/xlsx/read/open-xlsx';
import { FORMATS } from '../../../../../src/core/report/sheet-spec/looks';
import type { TableColumnSpec } from '../../../../../src/core/report/sheet-spec/sheet-spec';
import { makeXlsx } from '../../../../support/make-xlsx';
import { actionsSheet, cell, column, coverageSheet, workbookSpec, sampleSpec, sheet, table } from '../sample-spec';
import { cellAt, childNames, elements, part, styleOf, written } from '../written';

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99): Excel refuses a sheet with its elements in any other order. */
const ORDER = [
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios',
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations',
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches',
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems',
  'tableParts extLst',
].flatMap((line) => line.split(' '));

const FIRST = 'xl/worksheets/sheet1.xml';

function places(names: readonly string[]): number[] {
  return names.map((name) => ORDER.indexOf(name));
}

describe('a worksheet', () => {
  it('has its elements in the order that Excel asks for', async () => {
    const workbook = await written(null, sampleSpec());
    for (const name of [FIRST, 'xl/worksheets/sheet2.xml']) {
      const order = places(childNames(part(workbook, name)));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    const all = [...childNames(part(workbook, FIRST)), ...childNames(part(workbook, 'xl/worksheets/sheet2.xml'))];
    expect(all).toEqual(
      expect.arrayContaining([
        'conditionalFormatting',
        'dataValidations',
        'hyperlinks',
        'drawing',
        'legacyDrawing',
        'tableParts',
      ]),
    );
  });

  it('shows no grid lines, frozen headings and widths in characters', async () => {
    const workbook = await written(
      null,
      workbookSpec([coverageSheet(), actionsSheet(), sheet('x', 'X', { gridlines: true })]),
    );
    const first = part(workbook, FIRST);
    expect(first).toContain('<sheetView showGridLines="0" tabSelected="1" workbookViewId="0">');
    expect(first).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
    expect(first).toContain('<col min="2" max="2" width="24.7109375" customWidth="1"/>');
    expect(first).toContain('<row r="1" ht="24" customHeight="1">');
    expect(part(workbook, 'xl/worksheets/sheet2.xml')).toContain(
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    );
    expect(part(workbook, 'xl/worksheets/sheet3.xml')).toContain('<sheetView workbookViewId="0"/>');
  });

  it('freezes columns alone', async () => {
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { freezeColumns: 1 })]));
    expect(part(workbook, FIRST)).toContain('<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>');
  });

  it('prints on A4, landscape, as wide as the paper, with rows repeated and a footer', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    const xml = part(workbook, FIRST);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    expect(part(workbook, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Dekking'!$1:$3</definedName>`,
    );
  });

  it('prints on one page when the spec says so', async () => {
    const { print } = sheet('a', 'A');
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { print: { ...print, onePage: true } })]));
    expect(part(workbook, FIRST)).toContain('<pageSetup paperSize="9" fitToHeight="1" orientation="landscape"/>');
  });

  it('begins a printed page where the spec says so', async () => {
    const { print } = sheet('a', 'A');
    const workbook = await written(
      null,
      workbookSpec([sheet('a', 'A', { print: { ...print, pageBreaks: [30, 71] } })]),
    );
    expect(part(workbook, FIRST)).toContain(
      '</headerFooter><rowBreaks count="2" manualBreakCount="2">' +
        '<brk id="30" max="16383" man="1"/><brk id="71" max="16383" man="1"/></rowBreaks>',
    );
  });

  it('is recognised by a hidden name of the workbook that refers to it', async () => {
    const workbook = await written(null, workbookSpec([sheet('kwartaalrapport-2025-Q3', "Kwartaal '25")]));
    expect(part(workbook, 'xl/workbook.xml')).toContain(
      `<definedName name="_mvoi_kwartaalrapport_2025_Q3" hidden="1">'Kwartaal ''25'!$A$1</definedName>`,
    );
    const { sheets } = await openXlsx(workbook.bytes, 'a.xlsx').inventory();
    expect(sheets[0]?.kind).toBe('kwartaalrapport-2025-Q3');
  });
});

describe('cells', () => {
  const values = workbookSpec([
    sheet('a', 'A', {
      cells: [
        cell(0, 0, 'x < y & "z"\nregel 2 '),
        cell(0, 1, '=HYPERLINK("http://x")'),
        cell(0, 2, '  -1'),
        cell(0, 3, '\uff1dA1'),
        cell(0, 4, 'a=b'),
        cell(1, 0, -0.1),
        cell(1, 1, 1e21),
        cell(1, 2, false),
        cell(1, 3, null, 'attention'),
        cell(1, 4, 45931, 'body', 'date'),
        cell(2, 0, 'bel \u0007 _x0041_ \ud800 \ud83d\ude00'),
        cell(2, 1, 'y'.repeat(40_000)),
      ],
    }),
  ]);

  it('hold what the spec says, and reading gives it back', async () => {
    const { bytes } = await written(null, values);
    const range = { row: 0, column: 0, rowCount: 3, columnCount: 5 };
    const [grid] = await openXlsx(bytes, 'a.xlsx').read([{ sheet: 'A', range }]);
    expect(grid?.[0]).toEqual(['x < y & "z"\nregel 2 ', '=HYPERLINK("http://x")', '  -1', '\uff1dA1', 'a=b']);
    expect(grid?.[1]?.slice(0, 3)).toEqual([-0.1, 1e21, false]);
    expect(grid?.[1]?.[3] ?? null).toBeNull();
    expect(grid?.[1]?.[4]).toBe(45931);
    expect(grid?.[2]?.[0]).toBe('bel \u0007 _x0041_ \ufffd \ud83d\ude00');
    expect(grid?.[2]?.[1]).toBe(`${'y'.repeat(32_766)}…`);
  });

  it('are values, never formulas; a text like one keeps its apostrophe', async () => {
    const workbook = await written(null, values);
    expect(part(workbook, FIRST)).not.toMatch(/<f[\s>]/);
    for (const address of ['B1', 'C1', 'D1']) {
      expect(styleOf(workbook, FIRST, address).xf).toContain('quotePrefix="1"');
      expect(styleOf(workbook, FIRST, address).xf).toContain('numFmtId="49"');
    }
    expect(styleOf(workbook, FIRST, 'E1').xf).not.toContain('quotePrefix');
  });

  it('refuse a number that is none', async () => {
    await expect(written(null, workbookSpec([sheet('a', 'A', { cells: [cell(0, 0, NaN)] })]))).rejects.toThrow(
      RangeError,
    );
  });

  it('have their number formats in the notation of files', async () => {
    const formats = Object.keys(FORMATS) as (keyof typeof FORMATS)[];
    const cells = formats.map((format, index) => cell(0, index, 1, 'body', format));
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { cells })]));
    const found = formats.map((_, index) => styleOf(workbook, FIRST, `${String.fromCharCode(65 + index)}1`).format);
    expect(found).toEqual([
      '0',
      '49',
      ';;;',
      '3',
      '0',
      '0',
      '#,##0.0',
      '#,##0.00',
      '#,##0.000',
      '#,##0.0000',
      '#,##0.00000',
      '#,##0.000000',
      '9',
      '0.0%',
      '0.00%',
      '[$€-413] #,##0;[Red]-[$€-413] #,##0',
      'd-m-yyyy',
    ]);
  });

  it('count days as the workbook does', async () => {
    const mac = makeXlsx({ date1904: true, sheets: [{ name: 'X' }] });
    const dated = table('T', 2, [column('Datum', { format: 'date', look: 'body' })], { rows: [[45931]] });
    const workbook = await written(
      mac,
      workbookSpec([sheet('a', 'A', { cells: [cell(0, 0, 45931, 'body', 'date')], tables: [dated] })]),
    );
    const xml = part(workbook, 'xl/worksheets/sheet2.xml');
    expect(cellAt(xml, 'A1')).toContain('<v>44469</v>');
    expect(cellAt(xml, 'B4')).toContain('<v>44469</v>');
  });

  it('that lead somewhere look like it, unless they were given another look', async () => {
    const links = [0, 1].map((index) => ({ row: index, column: 0, sheet: 'A', address: 'A1' }));
    const cells = [cell(0, 0, 'a'), cell(1, 0, 12, 'figure'), cell(2, 0, 'b')];
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { cells, links })]));
    const underlined = ['A1', 'A2', 'A3'].map((address) => styleOf(workbook, FIRST, address).font?.includes('<u/>'));
    expect(underlined).toEqual([true, false, false]);
  });

  it('take the accent of their sheet', async () => {
    const themed = sheet('a', 'A', { cells: [cell(0, 0, 'Kop', 'heading')], accent: '#AA3300' });
    const workbook = await written(
      null,
      workbookSpec([themed, sheet('b', 'B', { cells: [cell(0, 0, 'Kop', 'heading')] })]),
    );
    expect(styleOf(workbook, FIRST, 'A1').font).toContain('FFAA3300');
    expect(styleOf(workbook, 'xl/worksheets/sheet2.xml', 'A1').font).toContain('FF0F6CBD');
  });
});

describe('tables', () => {
  it('are Excel tables over header and data, with the headings to the letter', async () => {
    const workbook = await written(null, workbookSpec([actionsSheet()]));
    const [counts, input] = ['xl/tables/table1.xml', 'xl/tables/table2.xml'].map((name) => part(workbook, name));
    expect(counts).toContain('name="Acties_per_onderwerp" displayName="Acties_per_onderwerp" ref="B5:G8"');
    expect(counts).not.toContain('autoFilter');
    expect(input).toContain('ref="B41:G48" totalsRowShown="0"><autoFilter ref="B41:G48"/>');
    expect(elements(input ?? '', 'tableColumn').map((element) => /name="([^"]*)"/.exec(element)?.[1])).toEqual([
      'Nr',
      'Status',
      'Thema',
      'Budget',
      'Uren',
      'Voltooid op',
    ]);
  });

  it('write a heading the same in the table and in its cell, also when Excel would not have it', async () => {
    const headings = ['Aantal', 'aantal', '', 'Twee\nregels', 'A "b" <c> & _x0041_'];
    const workbook = await written(
      null,
      workbookSpec([
        sheet('a', 'A', {
          tables: [
            table(
              'T',
              0,
              headings.map((heading) => column(heading)),
            ),
          ],
        }),
      ]),
    );
    const range = { row: 0, column: 1, rowCount: 1, columnCount: 5 };
    const reader = openXlsx(workbook.bytes, 'a.xlsx');
    const [grid] = await reader.read([{ sheet: 'A', range }]);
    const { sheets } = await reader.inventory();
    expect(grid?.[0]).toEqual(['Aantal', 'aantal2', 'Kolom3', 'Twee\nregels', 'A "b" <c> & _x0041_']);
    expect(sheets[0]?.tables[0]?.headings).toEqual(grid?.[0]);
  });

  it('have a data row even without data, and blank rows that are styled to be filled', async () => {
    const empty = table('Leeg', 0, [column('Bedrag', { format: 'money' })]);
    const open = table('Open', 4, [column('Bedrag', { format: 'money' })], { blankRows: 2 });
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { tables: [empty, open] })]));
    expect(part(workbook, 'xl/tables/table1.xml')).toContain('ref="B1:B2"');
    expect(part(workbook, 'xl/tables/table2.xml')).toContain('ref="B5:B7"');
    expect(styleOf(workbook, FIRST, 'B7').format).toContain('€');
  });

  it('stand beside each other, cells between them', async () => {
    const left = table('L', 1, [column('a')], { rows: [[1], [2]] });
    const right = { ...table('R', 0, [column('b')], { rows: [[3], [4]] }), column: 4 };
    const workbook = await written(
      null,
      workbookSpec([
        sheet('a', 'A', { tables: [right, left], cells: [cell(1, 0, 'x'), cell(1, 3, 'y'), cell(2, 6, 'z')] }),
      ]),
    );
    const rows = elements(part(workbook, FIRST), 'row').map((row) => row.match(/r="[A-Z]+\d+"/g)?.join(' '));
    expect(rows).toEqual(['r="E1"', 'r="A2" r="B2" r="D2" r="E2"', 'r="B3" r="E3" r="G3"', 'r="B4"']);
  });

  it('have looks by column, by cell and by place', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    expect(styleOf(workbook, FIRST, 'E8').font).toContain('FFB3261E');
    expect(styleOf(workbook, FIRST, 'E7').font).not.toContain('FFB3261E');
    expect(styleOf(workbook, FIRST, 'E7').border).toContain('<bottom style="thin">');
    // Headings of numbers stand right, above them.
    expect(styleOf(workbook, FIRST, 'C5').xf).toContain('horizontal="right"');
    expect(styleOf(workbook, FIRST, 'B5').xf).not.toContain('horizontal');
    const filtered = await written(null, workbookSpec([actionsSheet()]));
    expect(styleOf(filtered, FIRST, 'E41').xf).not.toContain('horizontal');
  });
});

describe('what the user may fill in', () => {
  it('follows the columns of a table, with the words that Excel shows', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet(), actionsSheet()]));
    expect(elements(part(workbook, 'xl/worksheets/sheet2.xml'), 'dataValidation')).toEqual([
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Status" error="Kies een status uit de lijst." sqref="C42:C48"><formula1>"Voltooid,Loopt,Niet gestart,Uitgesteld,Vervallen"</formula1></dataValidation>',
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Thema" prompt="Meer dan een thema? Zet er ; tussen." sqref="D42:D48"><formula1>'Dekking'!$B$26:$B$29</formula1></dataValidation>`,
      '<dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Budget" error="Een bedrag in euro." sqref="E42:E48"><formula1>0</formula1><formula2>1000000000</formula2></dataValidation>',
      '<dataValidation type="whole" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Uren" error="Een heel getal." sqref="F42:F48"><formula1>0</formula1><formula2>10000</formula2></dataValidation>',
      '<dataValidation type="date" operator="between" allowBlank="1" showErrorMessage="1" errorTitle="Voltooid op" error="Een datum." sqref="G42:G48"><formula1>32874</formula1><formula2>73415</formula2></dataValidation>',
    ]);
  });

  const choosing = (items: readonly string[]): TableColumnSpec =>
    column('Keuze met een heel lange naam, langer dan Excel toestaat', {
      validation: { kind: 'list', items, strict: true, message: 'm'.repeat(300) },
    });

  it('keeps within the lengths that Excel takes', async () => {
    const tables = [table('T', 0, [choosing(['ja', 'zeg "nee"'])])];
    const xml = part(await written(null, workbookSpec([sheet('a', 'A', { tables })])), FIRST);
    expect(/errorTitle="([^"]*)"/.exec(xml)?.[1]).toHaveLength(32);
    expect(/error="([^"]*)"/.exec(xml)?.[1]).toHaveLength(255);
    expect(xml).toContain('<formula1>"ja,zeg ""nee"""</formula1>');
  });

  it.each([[['a,b']], [Array.from({ length: 60 }, (_, i) => `keuze ${i}`)]])(
    'refuses a list that does not fit: %s',
    async (items) => {
      const run = written(null, workbookSpec([sheet('a', 'A', { tables: [table('T', 0, [choosing(items)])] })]));
      await expect(run).rejects.toThrow(ListTooLong);
    },
  );
});

describe('notes and conditions', () => {
  it('put a note on the heading, in a box as high as its text', async () => {
    const long = column('Uitleg', { note: 'woord '.repeat(60) });
    const tables = [table('T', 0, [column('Nr', { note: 'Kort & <krachtig>' }), long])];
    const workbook = await written(null, workbookSpec([sheet('a', 'A', { tables })]));
    const comments = part(workbook, 'xl/comments1.xml');
    expect(comments).toContain('<author>MVOI Actieplan</author>');
    expect(comments).toContain('<comment ref="B1" authorId="0">');
    expect(comments).toContain('Kort &amp; &lt;krachtig&gt;');
    const anchors = elements(part(workbook, 'xl/drawings/vmlDrawing1.vml'), 'x:Anchor').map((element) =>
      element
        .replace(/<[^>]*>/g, '')
        .split(', ')
        .map(Number),
    );
    expect(anchors).toEqual([
      [2, 12, 0, 4, 6, 36, 1, 15],
      [3, 12, 0, 4, 7, 36, 8, 11],
    ]);
    expect(part(workbook, '[Content_Types].xml')).toContain('<Default Extension="vml"');
  });

  it('colour cells while a formula holds', async () => {
    const workbook = await written(null, workbookSpec([coverageSheet()]));
    const [condition] = elements(part(workbook, FIRST), 'conditionalFormatting');
    expect(condition).toBe(
      '<conditionalFormatting sqref="E26:E29"><cfRule type="expression" dxfId="0" priority="1">' +
        '<formula>AND($E26&lt;0.5,$C26&gt;0)</formula></cfRule></conditionalFormatting>',
    );
    expect(elements(part(workbook, 'xl/styles.xml'), 'dxf')).toEqual([
      '<dxf><fill><patternFill><bgColor rgb="FFFFF4CE"/></patternFill></fill></dxf>',
    ]);
  });
});
