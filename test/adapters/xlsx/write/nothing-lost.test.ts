import { corpusFile, itWithCorpus } from '../../../support/corpus';
import { makeXlsx, partsOf as specParts } from '../../../support/make-xlsx';
import { lostParts } from './kept';
import { cell, workbookSpec, sampleSpec, sheet } from './sample-spec';
import { elements, illFormed, part, written } from './written';

/** A workbook with what programs that rewrite workbooks are known to lose. */
function richWorkbook(): Uint8Array {
  const parts = specParts({
    sheets: [
      { name: 'Kalender', rows: [[1]] },
      { name: 'Geheim', state: 'veryHidden' },
    ],
  });
  const workbook = part({ parts }, 'xl/workbook.xml')
    .replace(
      '<workbookPr/>',
      '<fileVersion appName="xl"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
        '<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:\\"/></mc:Choice></mc:AlternateContent>' +
        '<workbookPr codeName="DezeWerkmap"/><workbookProtection lockWindows="1"/>' +
        '<bookViews><workbookView xWindow="5" firstSheet="0" activeTab="0"/><workbookView xWindow="9"/></bookViews>',
    )
    .replace(
      '</workbook>',
      '<definedNames><definedName name="Druk" localSheetId="1">Geheim!$A$1</definedName><definedName name="Budget" comment="a &lt; b">Kalender!$A$1</definedName></definedNames>' +
        '<calcPr calcId="191029" calcMode="manual"/><customWorkbookViews/><extLst><ext uri="{x}"><y:z xmlns:y="urn:y"/></ext></extLst></workbook>',
    );
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="urn:a">' +
    '<fonts count="1" x14ac:knownFonts="1"><font><sz val="9"/><name val="Verdana"/><family val="2"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/></border></borders>' +
    '<cellXfs count="2"><xf fontId="0"/><xf fontId="0" numFmtId="9"/></cellXfs>' +
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><colors><mruColors><color rgb="FF123456"/></mruColors></colors>' +
    '<extLst><ext uri="{slicers}"><s:t xmlns:s="urn:s"/></ext></extLst></styleSheet>';
  const relations = part({ parts }, 'xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>' +
      '<Relationship Id="rId98" Type="urn:maker/custom" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
  );
  return makeXlsx({
    sheets: [],
    parts: new Map<string, string | Uint8Array>([
      ...parts,
      ['xl/workbook.xml', workbook],
      ['xl/styles.xml', styles],
      ['xl/_rels/workbook.xml.rels', relations],
      ['xl/vbaProject.bin', new Uint8Array([1, 2, 3])],
      ['customXml/item1.xml', '<a xmlns="urn:b"/>'],
    ]),
  });
}

describe('what is not ours', () => {
  it('stays: every part to the byte, every element of those that grow', async () => {
    const original = richWorkbook();
    const copy = await written(original, sampleSpec());
    expect(lostParts(original, copy.bytes)).toEqual([]);
    expect(illFormed(copy.parts)).toEqual([]);
    const again = await written(copy.bytes, sampleSpec());
    expect(lostParts(original, again.bytes)).toEqual([]);
    expect(part(copy, 'xl/workbook.xml')).toContain('<workbookView xWindow="5" firstSheet="0" activeTab="2"/>');
  });

  it('keeps its numbers in the styles, and lends its font to ours', async () => {
    const copy = await written(richWorkbook(), sampleSpec());
    const styles = part(copy, 'xl/styles.xml');
    expect(elements(elements(styles, 'cellXfs')[0] ?? '', 'xf').slice(0, 2)).toEqual([
      '<xf fontId="0"/>',
      '<xf fontId="0" numFmtId="9"/>',
    ]);
    expect(elements(styles, 'dxf')[0]).toBe('<dxf><font><b/></font></dxf>');
    const fonts = elements(elements(styles, 'fonts')[0] ?? '', 'font');
    expect(fonts.slice(1).every((font) => font.includes('<name val="Verdana"/><family val="2"/></font>'))).toBe(true);
    expect(styles).toContain(`<fonts count="${fonts.length}" x14ac:knownFonts="1">`);
  });

  it('may be signed: the signature, of another file now, goes; the rest stays', async () => {
    const parts = specParts({ sheets: [{ name: 'A', rows: [[1]] }] });
    const signed = new Map<string, string>([
      ...parts,
      ['_xmlsignatures/origin.sigs', ''],
      ['_xmlsignatures/sig1.xml', '<Signature/>'],
      [
        '_xmlsignatures/_rels/origin.sigs.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
          'Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="sig1.xml"/></Relationships>',
      ],
      [
        '_rels/.rels',
        part({ parts }, '_rels/.rels').replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" ' +
            'Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ),
      ],
    ]);
    const copy = await written(makeXlsx({ sheets: [], parts: signed }), sampleSpec());
    expect(Array.from(copy.parts.keys()).filter((name) => name.includes('signatures'))).toEqual([]);
    expect(part(copy, '_rels/.rels')).not.toContain('signature');
  });

  it.each([
    ['UTF-16', (xml: string) => Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['Latin-1', (xml: string) => Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
  ])('may be written in %s', async (_, encode) => {
    const parts = specParts({ sheets: [{ name: 'Dépenses', rows: [[1]] }] });
    const original = makeXlsx({
      sheets: [],
      parts: new Map<string, string | Uint8Array>([
        ...parts,
        ['xl/workbook.xml', encode(part({ parts }, 'xl/workbook.xml'))],
      ]),
    });
    const copy = await written(original, workbookSpec([sheet('a', 'A', { cells: [cell(0, 0, 'x')] })]));
    expect(part(copy, 'xl/workbook.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"[^]*name="Dépenses"/);
    expect(illFormed(copy.parts)).toEqual([]);
  });
});

/** One of each: what workbooks hold beside cells. */
const CORPUS = [
  'calamine--pivots.xlsx',
  'calamine--pictures_in_cell_and_over_cell.xlsx',
  'calamine--vba.xlsm',
  'calamine--nonstandard-xml-ns-prefix.xlsx',
  'calamine--issue_530.xlsx',
  'calamine--table_with_absolute_paths.xlsx',
  'poi--47889.xlsx',
  'poi--CustomXMLMappings.xlsx',
  'poi--SimpleStrict.xlsx',
  'poi--WithChart.xlsx',
  'poi--hello-world-signed.xlsx',
  'poi--ms-office-2010-signed.xlsx',
  'poi--link-external-workbook-a.xlsx',
  'poi--style-alternate-content.xlsx',
  'poi--tableStyle.xlsx',
  'poi--test_conditional_formatting.xlsx',
  'poi--dataValidationTableRange.xlsx',
  'poi--workbookProtection_workbook_windows_protected.xlsx',
  'poi--testNames.xlsm',
  'poi--xlmmacro.xlsm',
  'sheetjs--comments_stress_test.xlsx',
  'sheetjs--threaded_comments_none.xlsx',
  'sheetjs--mixed_sheets.xlsx',
  'sheetjs--sheet_visibility_strict.xlsx',
  'sheetjs--custom_properties.xlsx',
  'sheetjs--wtf_path.xlsx',
];

describe('workbooks that nobody here made', () => {
  itWithCorpus(
    'lose nothing',
    async () => {
      for (const name of CORPUS) {
        const original = corpusFile(name);
        const copy = await written(original, sampleSpec());
        expect([name, lostParts(original, copy.bytes)]).toEqual([name, []]);
      }
    },
    60_000,
  );
});
