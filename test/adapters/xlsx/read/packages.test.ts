import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { makeXlsx, partsOf, type XlsxSpec } from '../../../support/make-xlsx';
import { readFirstSheet, readSheets } from '../../../support/read-sheets';

const ROWS = [
  ['Nr', 'Aanbesteding', 'Kansrijk', 'Waarde'],
  ['A-1', 'Groenonderhoud é', true, 12.5],
];
const SPEC: XlsxSpec = {
  sheets: [
    {
      name: 'Kalender',
      rows: ROWS,
      tables: [{ name: 'Aanbestedingen', ref: 'A1:D2', columns: ['Nr', 'B', 'C', 'D'] }],
    },
    { name: 'Eigen', kind: 'dashboard', rows: [['x']] },
  ],
};

async function expectSame(spec: XlsxSpec): Promise<void> {
  const bytes = makeXlsx(spec);
  expect(await readFirstSheet(bytes)).toEqual(ROWS);
  const { sheets } = await openXlsx(bytes, 'x').inventory();
  expect(sheets.map(({ name, kind, tables }) => [name, kind, tables.map((table) => table.name)])).toEqual([
    ['Kalender', null, ['Aanbestedingen']],
    ['Eigen', 'dashboard', []],
  ]);
}

/** The parts of the usual workbook, changed one by one; `null` leaves the part as it is. */
function changed(change: (path: string, xml: string) => [string, string | Uint8Array][] | null): XlsxSpec {
  const parts = new Map<string, string | Uint8Array | null>();
  for (const [path, xml] of partsOf(SPEC)) {
    const result = change(path, xml);
    if (result === null) continue;
    parts.set(path, null);
    for (const [newPath, content] of result) parts.set(newPath, content);
  }
  return { ...SPEC, parts };
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? '\ufeff' : '') + text)].flatMap((c) =>
    Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)),
  );
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => view.setUint16(i * 2, unit, littleEndian));
  return new Uint8Array(view.buffer);
}

describe('packages as programs make them', () => {
  it('reads elements with a namespace prefix', async () => {
    await expectSame({ ...SPEC, prefix: 'x' });
    await expectSame({ ...SPEC, prefix: 'ss', strings: 'inline' });
  });

  it('reads strict workbooks', async () => {
    await expectSame({ ...SPEC, strict: true });
    await expectSame({ ...SPEC, strict: true, prefix: 'x' });
  });

  it('follows absolute, relative and dotted targets', async () => {
    await expectSame({ ...SPEC, absoluteTargets: true });
    await expectSame(
      changed((path, xml) => (path.endsWith('.rels') ? [[path, xml.replace(/Target="(?!\/)/g, 'Target="./')]] : null)),
    );
    await expectSame(
      changed((path, xml) =>
        path.endsWith('.rels') ? [[path, xml.replace(/\.\.\/tables\//g, '..\\tables\\')]] : null,
      ),
    );
  });

  it('finds parts whose names differ in case, slashes or percent-encoding from what refers to them', async () => {
    await expectSame(
      changed((path, xml) => (path === 'xl/sharedStrings.xml' ? [['XL/SharedStrings.xml', xml]] : null)),
    );
    await expectSame(changed((path, xml) => (path.startsWith('_rels') ? [[path.toUpperCase(), xml]] : null)));
    await expectSame(changed((path, xml) => [[path.replace(/\//g, '\\'), xml]]));
    await expectSame(
      changed((path, xml) =>
        path === 'xl/worksheets/sheet2.xml'
          ? [['xl/worksheets/sheet 2.xml', xml]]
          : path === 'xl/_rels/workbook.xml.rels'
            ? [[path, xml.replace('sheet2.xml', 'sheet%202.xml')]]
            : null,
      ),
    );
  });

  it('finds the workbook where it usually is when the package does not say', async () => {
    await expectSame({ ...SPEC, parts: new Map([['_rels/.rels', null]]) });
  });

  it('finds the workbook wherever the package says', async () => {
    await expectSame(
      changed((path, xml) =>
        path === '_rels/.rels'
          ? [[path, xml.replace(/xl\/workbook/, 'map/boek')]]
          : path === 'xl/workbook.xml'
            ? [['map/boek.xml', xml]]
            : path === 'xl/_rels/workbook.xml.rels'
              ? [['map/_rels/boek.xml.rels', xml.replace(/Target="/g, 'Target="/xl/')]]
              : null,
      ),
    );
  });

  it.each([
    ['UTF-8 with a byte order mark', (xml: string) => new TextEncoder().encode(`\ufeff${xml}`)],
    ['UTF-16, little-endian', (xml: string) => utf16(xml.replace('UTF-8', 'UTF-16'), true, true)],
    ['UTF-16, big-endian', (xml: string) => utf16(xml.replace('UTF-8', 'UTF-16'), false, true)],
    ['UTF-16 without a mark', (xml: string) => utf16(xml, true, false)],
    [
      'Latin-1, as declared',
      (xml: string) => Uint8Array.from(xml.replace('UTF-8', 'ISO-8859-1'), (c) => c.charCodeAt(0)),
    ],
  ])('reads parts in %s', async (_, encode) => {
    await expectSame(changed((path, xml) => [[path, encode(xml)]]));
  });

  it('refuses an encoding that nobody knows', () => {
    const spec = changed((path, xml) =>
      path === 'xl/workbook.xml' ? [[path, xml.replace('UTF-8', 'x-eigen')]] : null,
    );
    expect(() => openXlsx(makeXlsx(spec), 'x')).toThrow('damaged');
  });

  it('reads stored parts as well as packed ones', async () => {
    await expectSame({ ...SPEC, level: 0 });
    await expectSame({ ...SPEC, level: 9 });
  });

  it('ignores relationships that lead out of the file', async () => {
    const external =
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" TargetMode="External" Target="https://example.org/t"/>';
    await expectSame(
      changed((path, xml) =>
        path.includes('sheet1.xml.rels') ? [[path, xml.replace('</R', `${external}</R`)]] : null,
      ),
    );
  });

  it('reads a workbook without shared texts', async () => {
    const bytes = makeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], parts: new Map([['xl/sharedStrings.xml', null]]) });
    expect(await readFirstSheet(bytes)).toEqual([[1]]);
  });

  it('keeps apart sheets named like properties of an object', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const bytes = makeXlsx({ sheets: names.map((name, i) => ({ name, rows: [[i, '__proto__']] })) });
    expect([...(await readSheets(bytes))]).toEqual(names.map((name, i) => [name, [[i, '__proto__']]]));
  });
});
