import { CellError, type CellValue } from '../../../../src/core/workbook/cell-value';
import { makeXlsx, type SheetSpec } from '../../../support/make-xlsx';
import { readFirstSheet } from '../../../support/read-sheets';

const SST = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

async function readSheetData(sheetData: string, extra: { date1904?: boolean; sst?: string } = {}) {
  const sheet: SheetSpec = { name: 'Blad1', sheetData };
  const parts = new Map(extra.sst === undefined ? [] : [['xl/sharedStrings.xml', `${SST}${extra.sst}</sst>`]]);
  return readFirstSheet(makeXlsx({ sheets: [sheet], date1904: extra.date1904 ?? false, parts }));
}

/** The value of A1 when its `<c>` is as given. */
async function readCell(cell: string, extra: { date1904?: boolean; sst?: string } = {}): Promise<CellValue> {
  const rows = await readSheetData(`<row r="1">${cell}</row>`, extra);
  return rows[0]?.[0] ?? null;
}

describe('texts', () => {
  const shared = (item: string): Promise<CellValue> =>
    readCell('<c r="A1" t="s"><v>0</v></c>', { sst: `<si>${item}</si>` });

  it('reads shared and inline texts alike', async () => {
    const rows = [['Nr', 'Café “De Brug” 😀'], ['A-1']];
    for (const strings of ['shared', 'inline'] as const) {
      expect(await readFirstSheet(makeXlsx({ sheets: [{ name: 'Blad1', rows }], strings }))).toEqual(rows);
    }
  });

  it('puts the runs of a rich text together and leaves phonetic guides out', async () => {
    const runs = '<r><rPr><b/></rPr><t xml:space="preserve">Sociaal </t></r><r><t>Domein</t></r>';
    expect(await shared(`${runs}<rPh sb="0" eb="1"><t>niet</t></rPh><phoneticPr fontId="1"/>`)).toBe('Sociaal Domein');
    expect(await readCell(`<c r="A1" t="inlineStr"><is>${runs}<rPh sb="0" eb="1"><t>niet</t></rPh></is></c>`)).toBe(
      'Sociaal Domein',
    );
  });

  it('reads a text after its guide, and one after a guide closed where it opens', async () => {
    expect(await shared('<rPh sb="0" eb="1"><t>niet</t></rPh><t>wel</t>')).toBe('wel');
    expect(await shared('<rPh sb="0" eb="1"/><t>wel</t>')).toBe('wel');
  });

  it.each([
    ['<t> los </t>', 'los'],
    ['<t>\n\tlos\n</t>', 'los'],
    ['<t> een\n twee </t>', 'een\n twee'],
    ['<t>&#xA;</t>', ''],
    ['<t>\u00a0vast\u00a0</t>', '\u00a0vast\u00a0'],
    ['<t xml:space="preserve"> vast </t>', ' vast '],
    ["<t xml:space='preserve' > vast </t>", ' vast '],
    ['<t xml:space="default"> los </t>', 'los'],
    ['<t xml:space="preserve"> langer dan de korte weg &amp; meer </t>', ' langer dan de korte weg & meer '],
  ])('treats white space around %j as Excel does', async (item, expected) => {
    expect(await shared(item)).toBe(expected);
  });

  it.each([
    ['<t>regel_x000D_\nregel</t>', 'regel\r\nregel'],
    ['<t>regel_x000d_</t>', 'regel\r'],
    ['<t>_x005F_x000D_</t>', '_x000D_'],
    ['<t>_xD83D__xDE00_</t>', '😀'],
    ['<t>_x00G0_ _x12_</t>', '_x00G0_ _x12_'],
  ])('resolves Excel’s own escapes in %j', async (item, expected) => {
    expect(await shared(item)).toBe(expected);
  });

  it.each([
    ['<t>R&amp;D &lt;a&gt; &quot;b&quot; &apos;c&apos;</t>', `R&D <a> "b" 'c'`],
    ['<t>&#233;&#xE9;&#x1F600;</t>', 'éé😀'],
    ['<t>&amp;lt;</t>', '&lt;'],
    ['<t>&onbekend; &#x110000; &#99999999;</t>', '&onbekend; &#x110000; &#99999999;'],
  ])('resolves references in %j once', async (item, expected) => {
    expect(await shared(item)).toBe(expected);
  });

  it.each([
    ['<t><![CDATA[a < b && c]]></t>', 'a < b && c'],
    ['<t>a <![CDATA[</t></si>]]> &amp; b</t>', 'a </t></si> & b'],
    ['<t>a<!-- </t> -->b<?pi </t> ?>c</t>', 'abc'],
    ['<!-- <t>niet</t> --><t>wel</t>', 'wel'],
    ['<t>a\r\nb\rc</t>', 'a\nb\nc'],
  ])('reads through markup and line ends in %j', async (item, expected) => {
    expect(await shared(item)).toBe(expected);
  });

  it('reads empty texts as empty texts, and cells without one as blank', async () => {
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v/></c><c r="D1" t="s"/>' +
      '<c r="E1" t="s"><v> </v></c><c r="F1" t="inlineStr"><is/></c><c r="G1" t="str"><v></v></c>' +
      '<c r="H1" t="str"><v/></c><c r="I1"><v>1</v></c>';
    const [row] = await readSheetData(`<row r="1">${cells}</row>`, { sst: '<si/><si><t/></si>' });
    expect(row).toEqual(['', '', null, null, null, '', '', '', 1]);
  });

  it('takes the text of an inline cell, whatever else it holds, and no text where there is only a value', async () => {
    expect(await readCell('<c r="A1" t="inlineStr"><v>7</v><is><t>tekst</t></is></c>')).toBe('tekst');
    expect(await readCell('<c r="A1" t="inlineStr"><v>7</v></c>')).toBeNull();
  });

  it('never decodes a byte order mark inside a text away', async () => {
    expect(await readFirstSheet(makeXlsx({ sheets: [{ name: 'Blad1', rows: [['\ufeffx']] }] }))).toEqual([['\ufeffx']]);
  });
});

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['12', 12],
    ['-12.5', -12.5],
    ['.5', 0.5],
    ['+3', 3],
    ['1.', 1],
    ['0.1', 0.1],
    ['123456789012345', 123456789012345],
    ['12345678901234567890', 12345678901234567890],
    ['0.30000000000000004', 0.30000000000000004],
    ['4.9406564584124654E-324', 5e-324],
    ['1.5e+3', 1500],
    [' 7 ', 7],
    ['<![CDATA[7]]>', 7],
    ['7<!-- zeven -->', 7],
  ])('reads %s to the last bit', async (text, expected) => {
    expect(await readCell(`<c r="A1"><v>${text}</v></c>`)).toBe(expected);
    expect(await readCell(`<c r="A1" t="n"><v>${text}</v></c>`)).toBe(expected);
  });

  it.each(['abc', '0x10', 'NaN', 'Infinity', '1e999', '1,5', '--1', '1.2.3'])(
    'keeps %s as a text, since it is no number',
    async (text) => {
      expect(await readCell(`<c r="A1"><v>${text}</v></c>`)).toBe(text);
    },
  );

  it('reads a blank where there is nothing to read', async () => {
    const cells =
      '<c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1"/><c r="D1"></c><c r="E1"><v> </v></c><c r="F1"><v>1</v></c>';
    expect(await readSheetData(`<row r="1">${cells}</row>`)).toEqual([[null, null, null, null, null, 1]]);
  });
});

describe('formulas, booleans and errors', () => {
  it('reads the saved value of a formula, never the formula', async () => {
    const cells =
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab &amp; c</v></c>' +
      '<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>4</v></c>' +
      '<c r="E1"><f><![CDATA[IF(A1<2,"</c>","<v>9</v>")]]></f><v>5</v></c>';
    expect(await readSheetData(`<row r="1">${cells}</row>`)).toEqual([[3, 'ab & c', true, 4, 5]]);
  });

  it('reads a formula that was never calculated as blank', async () => {
    const cells =
      '<c r="A1"><f>A2</f></c><c r="B1"><f>A2</f><v></v></c><c r="C1" t="str"><f>A2</f></c><c r="D1"><v>1</v></c>';
    expect(await readSheetData(`<row r="1">${cells}</row>`)).toEqual([[null, null, null, 1]]);
  });

  it.each([
    ['1', true],
    ['0', false],
    ['true', true],
    ['false', false],
    ['2', '2'],
  ])('reads the boolean %s', async (text, expected) => {
    expect(await readCell(`<c r="A1" t="b"><v>${text}</v></c>`)).toBe(expected);
  });

  it.each(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])(
    'keeps the error %s apart from the text',
    async (code) => {
      expect(await readCell(`<c r="A1" t="e"><v>${code}</v></c>`)).toEqual(new CellError(code));
      expect(await readCell(`<c r="A1" t="str"><v>${code}</v></c>`)).toBe(code);
    },
  );
});

describe('dates', () => {
  it.each([
    ['2021-01-01', 44197, 42735],
    ['2021-01-01T12:00:00', 44197.5, 42735.5],
    ['2021-01-01T06:00:00.000Z', 44197.25, 42735.25],
    ['2021-01-01T06:00', 44197.25, 42735.25],
    ['1904-01-01', 1462, 0],
    ['10:30:00', 0.4375, 0.4375],
    ['T12:00:00', 0.5, 0.5],
  ])('reads %s as the serial number of either date system', async (iso, serial1900, serial1904) => {
    const cell = `<c r="A1" t="d"><v>${iso}</v></c>`;
    expect(await readCell(cell)).toBe(serial1900);
    expect(await readCell(cell, { date1904: true })).toBe(serial1904);
  });

  it.each(['2021-02-30', '21-1-2021', '1850-01-01', 'P1D', 'T'])('keeps %s as a text', async (text) => {
    expect(await readCell(`<c r="A1" t="d"><v>${text}</v></c>`)).toBe(text);
  });

  it('leaves serial numbers alone in both date systems and says which one it is', async () => {
    const cell = '<c r="A1" s="1"><v>44197</v></c>';
    expect(await readCell(cell)).toBe(44197);
    expect(await readCell(cell, { date1904: true })).toBe(44197);
  });
});
