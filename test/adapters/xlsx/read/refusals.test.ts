import { strToU8, zipSync } from 'fflate';
import {
  MAX_ELEMENT_BYTES,
  MAX_ENTRIES,
  MAX_FILE_BYTES,
  MAX_INFLATED_BYTES,
  MAX_DEPTH,
} from '../../../../src/adapters/xlsx/read/limits';
import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { inflateWithFflate, type InflateRaw } from '../../../../src/adapters/xlsx/read/zip-inflate';
import { inflateWithZlib } from '../../../../src/adapters/xlsx/read/zip-inflate-node';
import { HostError } from '../../../../src/app/ports';
import { makeXlsx, partsOf, type XlsxSpec } from '../../../support/make-xlsx';
import { readFirstSheet, sheetsOf } from '../../../support/read-sheets';
import { asZip64, compoundFile, editZip, streamedZip, withZip64Sizes } from '../../../support/zip-surgery';

const SPEC: XlsxSpec = { sheets: [{ name: 'Blad1', rows: [['Nr'], [1]] }] };
const GOOD = makeXlsx(SPEC);

/** What reading everything ends in, when it is a refusal. */
async function refusal(bytes: Uint8Array, inflateRaw?: InflateRaw): Promise<HostError> {
  try {
    await sheetsOf(openXlsx(bytes, 'boek.xlsx', inflateRaw));
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('It was read');
}

const withPart = (path: string, content: string | Uint8Array | null): Uint8Array =>
  makeXlsx({ ...SPEC, parts: new Map([[path, content]]) });

describe('files that are no workbook', () => {
  it.each([
    ['an empty file', new Uint8Array(0), 'not-a-workbook', 'unknown'],
    ['a text', strToU8('Nr;Aanbesteding\n1;Groen'), 'not-a-workbook', 'unknown'],
    ['a PDF', strToU8('%PDF-1.7\n%…'), 'not-a-workbook', 'unknown'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'not-a-workbook', 'unknown'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook', 'zip'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      'not-a-workbook',
      'opendocument',
    ],
    ['an .xls', compoundFile(['Root Entry', 'Workbook']), 'old-format', 'xls'],
    ['an .xls of Excel 5', compoundFile(['Root Entry', 'Book']), 'old-format', 'xls'],
    ['an .xls of Excel 3', Uint8Array.of(0x09, 0x02, 0x06, 0x00, 0, 0), 'old-format', 'xls'],
    ['another compound file', compoundFile(['Root Entry', 'WordDocument']), 'not-a-workbook', 'ole'],
    [
      'an XML spreadsheet of 2003',
      strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'old-format',
      'xml',
    ],
  ])('refuses %s and says what it is', async (_, bytes, code, format) => {
    expect(await refusal(bytes)).toMatchObject({ code, details: { file: 'boek.xlsx', format } });
  });

  it('refuses an .xlsb', async () => {
    const rels = partsOf(SPEC).get('_rels/.rels')?.replace('workbook.xml', 'workbook.bin') ?? '';
    expect(await refusal(withPart('_rels/.rels', rels))).toMatchObject({
      code: 'old-format',
      details: { format: 'xlsb' },
    });
  });

  it('refuses a Word document', async () => {
    const document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const rels = partsOf(SPEC).get('_rels/.rels')?.replace('xl/workbook.xml', 'word/document.xml') ?? '';
    const bytes = makeXlsx({
      ...SPEC,
      parts: new Map([
        ['_rels/.rels', rels],
        ['word/document.xml', document],
      ]),
    });
    expect(await refusal(bytes)).toMatchObject({ code: 'not-a-workbook', details: { format: 'document' } });
  });
});

describe('encrypted files', () => {
  it('are recognised by their container, their parts or their headers', async () => {
    const central = editZip(GOOD, ({ view, central: at }) => view.setUint16(at + 8, 1, true));
    const local = editZip(GOOD, ({ view, local: at }) => view.setUint16(at + 6, 1, true));
    const aes = editZip(GOOD, ({ view, central: at }) => view.setUint16(at + 10, 99, true));
    for (const bytes of [compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']), central, local, aes]) {
      expect(await refusal(bytes)).toMatchObject({ code: 'encrypted', details: { file: 'boek.xlsx' } });
    }
  });
});

describe('archives', () => {
  it('may have data descriptors, a comment, something after it, and zip64 records', async () => {
    const comment = new Uint8Array(GOOD.length + 30);
    comment.set(GOOD);
    new DataView(comment.buffer).setUint16(GOOD.length - 2, 30, true);
    comment.set(strToU8('PK\u0005\u0006'), GOOD.length + 2);
    const trailed = new Uint8Array(GOOD.length + 100);
    trailed.set(GOOD);
    for (const bytes of [streamedZip(partsOf(SPEC)), comment, trailed, asZip64(GOOD)]) {
      expect(await readFirstSheet(bytes)).toEqual([['Nr'], [1]]);
    }
  });

  it('may have zip64 sizes in a record, but not ones that are nowhere', async () => {
    expect(await readFirstSheet(withZip64Sizes(GOOD))).toEqual([['Nr'], [1]]);
    const nowhere = editZip(GOOD, ({ view, central }) => view.setUint32(central + 24, 0xffffffff, true));
    expect(await refusal(nowhere)).toMatchObject({ code: 'damaged' });
  });

  it.each([
    ['cut short', GOOD.subarray(0, GOOD.length - 30)],
    ['of which only the start is there', GOOD.subarray(0, 200)],
    ['without directory', editZip(GOOD, ({ view, central }) => view.setUint32(central, 0, true))],
    ['without local headers', editZip(GOOD, ({ view, local }) => local > 0 && view.setUint32(local, 0, true))],
    ['with a part past the end', editZip(GOOD, ({ view, central }) => view.setUint32(central + 20, 1_000_000, true))],
    ['with a header past the end', editZip(GOOD, ({ view, central }) => view.setUint32(central + 42, 1_000_000, true))],
    ['packed in a way no one uses', editZip(GOOD, ({ view, central }) => view.setUint16(central + 10, 9, true))],
    ['with another checksum', editZip(GOOD, ({ view, central }) => view.setUint32(central + 16, 1, true))],
  ])('%s are damaged', async (_, bytes) => {
    expect(await refusal(bytes)).toMatchObject({ code: 'damaged', details: { file: 'boek.xlsx' } });
  });

  it.each([
    ['a name twice', { 'xl/A.xml': strToU8('1'), 'xl/a.xml': strToU8('2') }],
    ['a name with ..', { '../a.xml': strToU8('1') }],
    ['a name with .. further on', { 'xl/../../a.xml': strToU8('1') }],
    ['a name with .. behind backslashes', { 'xl\\..\\..\\a.xml': strToU8('1') }],
    ['an absolute name', { '/etc/passwd': strToU8('1') }],
    ['a name on a drive', { 'C:\\a.xml': strToU8('1') }],
  ])('with %s are suspicious', async (_, files) => {
    expect(await refusal(zipSync(files))).toMatchObject({ code: 'suspicious-archive' });
  });

  it('whose parts share bytes are suspicious', async () => {
    let first: number | null = null;
    const shared = editZip(GOOD, ({ view, central, local }) => view.setUint32(central + 42, (first ??= local), true));
    expect(await refusal(shared)).toMatchObject({ code: 'suspicious-archive' });
  });
});

describe('limits', () => {
  it('hold for the size of the file', async () => {
    expect(await refusal(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({
      code: 'too-large',
      details: { what: 'file', limit: MAX_FILE_BYTES },
    });
  });

  it('hold for the number of parts', async () => {
    const parts = Array.from({ length: MAX_ENTRIES }, (_, i) => [`m/${i}`, new Uint8Array(0)] as const);
    expect(await readFirstSheet(makeXlsx({ ...SPEC, parts: new Map(parts.slice(0, 1900)) }))).toHaveLength(2);
    expect(await refusal(makeXlsx({ ...SPEC, parts: new Map(parts) }))).toMatchObject({
      code: 'suspicious-archive',
      details: { limit: MAX_ENTRIES },
    });
  });

  const spaces = ' '.repeat(12 * 1024 * 1024);
  const packs = withPart('xl/worksheets/sheet1.xml', `<worksheet>${spaces}<sheetData/></worksheet>`);

  it.each([
    ['fflate', inflateWithFflate],
    ['zlib', inflateWithZlib],
  ])('hold for what really comes out and for nothing else, by %s', async (_, inflateRaw) => {
    // A thousand times its packed size, as honest parts may be; what the archive claims is no more than a claim.
    expect(await sheetsOf(openXlsx(packs, 'x', inflateRaw))).toEqual(new Map([['Blad1', []]]));
    const boasts = editZip(GOOD, ({ view, central }) => view.setUint32(central + 24, 900_000_000, true));
    const lies = editZip(packs, ({ view, central }) => view.setUint32(central + 24, 1000, true));
    for (const claims of [boasts, lies]) {
      expect((await sheetsOf(openXlsx(claims, 'x', inflateRaw))).size).toBe(1);
    }
  });

  it('say which sheet is too large once unpacked', async () => {
    const megabyte = ' '.repeat(1024 * 1024);
    const large = withPart('xl/worksheets/sheet1.xml', `<worksheet>${megabyte.repeat(257)}<sheetData/></worksheet>`);
    expect(await refusal(large, inflateWithZlib)).toMatchObject({
      code: 'too-large',
      details: { what: 'unpacked', limit: MAX_INFLATED_BYTES, part: 'xl/worksheets/sheet1.xml', sheet: 'Blad1' },
    });
  });

  it('count only what is unpacked: what is copied may be as large as it is', async () => {
    const cache = new Map([['xl/pivotCache/records1.xml', ' '.repeat(300 * 1024 * 1024)]]);
    expect(await readFirstSheet(makeXlsx({ ...SPEC, parts: cache }))).toHaveLength(2);
  });

  it.each(['_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])(
    'hold for elements in elements of %s',
    async (part) => {
      const nested = (depth: number): Uint8Array =>
        withPart(
          part,
          (partsOf(SPEC).get(part) ?? '').replace(
            /<\/[^<]*>\s*$/,
            (end) => '<d>'.repeat(depth) + '</d>'.repeat(depth) + end,
          ),
        );
      expect(await readFirstSheet(nested(MAX_DEPTH - 2))).toHaveLength(2);
      expect(await refusal(nested(60_000))).toMatchObject({ code: 'suspicious-archive', details: { part } });
    },
  );

  it('hold for the length of a text, in one piece or in many', async () => {
    const long = 'lang & breed '.repeat(90_000);
    const escaped = long.replace(/&/g, '&amp;');
    const cells = [
      `<c t="inlineStr"><is><t>${escaped}</t></is></c>`,
      `<c t="inlineStr"><is>${`<r><t>${escaped.slice(0, 500_000)}</t></r>`.repeat(3)}</is></c>`,
      `<c t="str"><v>${escaped}</v></c>`,
    ];
    for (const cell of cells) {
      expect(await refusal(makeXlsx({ sheets: [{ name: 'A', sheetData: `<row>${cell}</row>` }] }))).toMatchObject({
        code: 'too-much-data',
        details: { what: 'text' },
      });
    }
  });

  it('hold for the parts that are read element by element', async () => {
    const spaces = ' '.repeat(MAX_ELEMENT_BYTES);
    const workbook = partsOf(SPEC).get('xl/workbook.xml')?.replace('<sheets>', `${spaces}<sheets>`) ?? '';
    const bytes = makeXlsx({ ...SPEC, level: 0, parts: new Map([['xl/workbook.xml', workbook]]) });
    expect(await refusal(bytes)).toMatchObject({ code: 'too-large', details: { what: 'elements' } });
  });

  it('hold for a block whose cells lie far apart', async () => {
    const sheetData = Array.from({ length: 2600 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
    expect(await refusal(makeXlsx({ sheets: [{ name: 'A', sheetData }] }))).toMatchObject({
      code: 'too-much-data',
      details: { what: 'cells' },
    });
  });
});

describe('parts', () => {
  const DOCTYPE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>';

  it.each([
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    '_rels/.rels',
  ])('with a document type are suspicious: %s', async (path) => {
    const xml =
      partsOf(SPEC)
        .get(path)
        ?.replace(/^<\?xml[^>]*\?>/, DOCTYPE) ?? '';
    expect(await refusal(withPart(path, xml))).toMatchObject({ code: 'suspicious-archive', details: { part: path } });
  });

  it.each([
    ['a workbook that is not XML', 'xl/workbook.xml', 'geen xml'],
    ['a workbook that stops', 'xl/workbook.xml', '<workbook><sheets>'],
    ['relationships that stop', 'xl/_rels/workbook.xml.rels', '<Relationships'],
    ['no relationships', 'xl/_rels/workbook.xml.rels', null],
    ['no sheet', 'xl/worksheets/sheet1.xml', null],
    ['a sheet that is empty', 'xl/worksheets/sheet1.xml', ''],
    ['no shared texts', 'xl/sharedStrings.xml', null],
    ['shared texts that stop', 'xl/sharedStrings.xml', '<sst><si><t>a'],
    ['shared texts in one another', 'xl/sharedStrings.xml', '<sst><si><si><si><t>a</t></si></si></si></sst>'],
    ['markup in a shared text', 'xl/sharedStrings.xml', '<sst><si><t>a<b/></t></si></sst>'],
  ])('that are wrong make the workbook damaged: %s', async (_, path, content) => {
    expect(await refusal(withPart(path, content))).toMatchObject({ code: 'damaged', details: { file: 'boek.xlsx' } });
  });

  it('belong to one sheet', async () => {
    const two: XlsxSpec = {
      sheets: [
        { name: 'A', rows: [[1]] },
        { name: 'B', rows: [[2]] },
      ],
    };
    const rels = partsOf(two).get('xl/_rels/workbook.xml.rels')?.replace('sheet2', 'sheet1') ?? '';
    expect(await refusal(makeXlsx({ ...two, parts: new Map([['xl/_rels/workbook.xml.rels', rels]]) }))).toMatchObject({
      code: 'damaged',
    });
    const tabled = {
      ...two,
      sheets: two.sheets.map((sheet) => ({ ...sheet, tables: [{ name: sheet.name, ref: 'A1', columns: ['1'] }] })),
    };
    const path = 'xl/worksheets/_rels/sheet2.xml.rels';
    const tableRels = partsOf(tabled).get(path)?.replace('table2', 'table1') ?? '';
    expect(await refusal(makeXlsx({ ...tabled, parts: new Map([[path, tableRels]]) }))).toMatchObject({
      code: 'damaged',
    });
  });

  it('of one name belong to one sheet', async () => {
    expect(await refusal(makeXlsx({ sheets: [{ name: 'Acties' }, { name: 'ACTIES' }] }))).toMatchObject({
      code: 'damaged',
    });
  });
});
