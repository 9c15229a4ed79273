import fc from 'fast-check';
import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { inflateWithFflate } from '../../../../src/adapters/xlsx/read/zip-inflate';
import { inflateWithZlib } from '../../../../src/adapters/xlsx/read/zip-inflate-node';
import { HostError } from '../../../../src/app/ports';
import { CellError } from '../../../../src/core/workbook/cell-value';
import { makeXlsx, partsOf, type XlsxSpec } from '../../../support/make-xlsx';
import { sheetsOf, type SheetValues } from '../../../support/read-sheets';

const ROWS = [
  ['Nr', 'Aanbesteding', 'Kansrijk', 'Waarde', 'Start'],
  ['A-1', 'Groenonderhoud & “bomen”', true, 12.5, 45000],
  undefined,
  ['A-2', 'Schoonmaak van gebouwen, vier percelen', false, -3, new CellError('#N/A')],
];
const TABLE = { name: 'Aanbestedingen', ref: 'A1:E4', columns: ['Nr', 'Aanbesteding', 'Kansrijk', 'Waarde', 'Start'] };
const SPECS: readonly XlsxSpec[] = [
  {
    sheets: [
      { name: 'Kalender', rows: ROWS, tables: [TABLE] },
      { name: 'B', rows: [['b']], kind: 'acties', protected: true },
    ],
  },
  { sheets: [{ name: 'Kalender', rows: ROWS, at: 'C7' }], strings: 'inline', prefix: 'x', level: 0 },
  { sheets: [{ name: 'Kalender', rows: ROWS }], strict: true, date1904: true, level: 0 },
];

/** Reads everything; the values, or `null` for a refusal. Anything else that is thrown is a mistake of ours. */
async function valuesOrRefusal(
  bytes: Uint8Array,
  inflateRaw = inflateWithFflate,
): Promise<ReadonlyMap<string, SheetValues> | null> {
  try {
    return await sheetsOf(openXlsx(bytes, 'x', inflateRaw));
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'unexpected') throw error;
    return null;
  }
}

describe('a file that came to harm', () => {
  const workbooks = SPECS.map((spec) => makeXlsx(spec));
  const workbook = fc.nat(SPECS.length - 1); // by number, so that a failure is readable

  it('with other bytes in it is refused or gives the same values, never others', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(workbook, fc.boolean(), changes, async (number, native, flips) => {
        const bytes = workbooks[number]!;
        const harmed = bytes.slice();
        for (const [place, bits] of flips) harmed[place % harmed.length]! ^= bits;
        const values = await valuesOrRefusal(harmed, native ? inflateWithZlib : inflateWithFflate);
        if (values !== null) expect(values).toEqual(await valuesOrRefusal(bytes));
      }),
      { numRuns: 20_000 },
    );
  }, 300_000);

  it('cut short at any place is refused', async () => {
    for (const spec of SPECS) {
      const bytes = makeXlsx(spec);
      for (let length = 0; length < bytes.length; length++) {
        expect(await valuesOrRefusal(bytes.subarray(0, length))).toBeNull();
      }
    }
  }, 300_000);

  it('with a piece taken out or put in is refused or gives the same values', async () => {
    await fc.assert(
      fc.asyncProperty(
        workbook,
        fc.nat(),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        async (number, at, gone, added) => {
          const bytes = workbooks[number]!;
          const from = at % bytes.length;
          const harmed = Uint8Array.from([...bytes.subarray(0, from), ...added, ...bytes.subarray(from + gone)]);
          const values = await valuesOrRefusal(harmed);
          if (values !== null) expect(values).toEqual(await valuesOrRefusal(bytes));
        },
      ),
      { numRuns: 5_000 },
    );
  }, 300_000);
});

describe('XML that a program wrote wrongly', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '&',
      '&#',
      ';',
      ' ',
      '\u0000',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
    ),
    fc.constantFrom(
      '<row',
      '<row r="',
      '</row>',
      '<c>',
      '<c r="',
      '</c>',
      '<v>',
      '</v>',
      '<is>',
      '<t>',
      '</t>',
      '<si>',
      '</si>',
    ),
    fc.constantFrom(
      't="s"',
      't="d"',
      't="e"',
      'r="XFD1048576"',
      '-1',
      '99999999999',
      '1e400',
      '<!DOCTYPE x>',
      'xmlns="',
      'x:',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 5 });

  it.each(SPECS)(
    'ends in values or in a refusal (%#)',
    async (spec) => {
      const parts = [...partsOf(spec)];
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...parts), edits, async ([path, xml], changes) => {
          let edited = xml;
          for (const [place, gone, added] of changes) {
            const at = place % (edited.length + 1);
            edited = edited.slice(0, at) + added + edited.slice(at + gone);
          }
          await valuesOrRefusal(makeXlsx({ ...spec, level: 0, parts: new Map([[path, edited]]) }));
        }),
        { numRuns: 8_000 },
      );
    },
    300_000,
  );
});
