import fc from 'fast-check';
import { openXlsx } from '../../../../src/adapters/xlsx/read/open-xlsx';
import { cellAddress } from '../../../../src/core/workbook/address';
import { CellError, type CellValue } from '../../../../src/core/workbook/cell-value';
import { makeXlsx, type XlsxSpec } from '../../../support/make-xlsx';

/** Texts with everything that needs an escape of XML or of Excel in them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.replace(/[\ud800-\udfff\ufffe\uffff]/g, '')),
  fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\t', '&', '<', '>', '"', '_x000D_', '_', 'x', 'é', '😀', ']]>'),
    maxLength: 30,
  }),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((code) => new CellError(code)),
);
const grid = fc.array(fc.option(fc.array(value, { maxLength: 6 }), { nil: undefined }), { maxLength: 8 });

const spec: fc.Arbitrary<Omit<XlsxSpec, 'sheets'>> = fc
  .record({
    strings: fc.constantFrom('shared' as const, 'inline' as const),
    prefix: fc.constantFrom(undefined, 'x', 'ss'),
    strict: fc.boolean(),
    level: fc.constantFrom(0 as const, 6 as const),
    swaps: fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }),
  })
  .map(({ swaps: [i = 0, j = 0], prefix, ...rest }) => ({
    ...rest,
    ...(prefix === undefined ? {} : { prefix }),
    attributeOrder: (attributes) => swapped(attributes, i, j),
  }));

function swapped(attributes: readonly string[], i: number, j: number): readonly string[] {
  const result = [...attributes];
  const [a, b] = [result[i], result[j]];
  if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  return result;
}

/** -0 and 0 are one number to a spreadsheet. */
const asRead = (cell: CellValue): CellValue => (cell === 0 ? 0 : cell);

it('any grid of values, written in any way, reads back', async () => {
  await fc.assert(
    fc.asyncProperty(grid, spec, fc.nat(300), fc.nat(20), async (rows, rest, row, column) => {
      const bytes = makeXlsx({ ...rest, sheets: [{ name: 'Blad1', rows, at: cellAddress(row, column) }] });
      const range = { row, column, rowCount: 8, columnCount: 6 };
      const [read = []] = await openXlsx(bytes, 'x').read([{ sheet: 'Blad1', range }]);
      for (let i = 0; i < 8; i++) {
        for (let j = 0; j < 6; j++) expect(read[i]?.[j] ?? null).toEqual(asRead(rows[i]?.[j] ?? null));
      }
    }),
    { numRuns: 300 },
  );
});

it('the used range is the smallest block with all values', async () => {
  await fc.assert(
    fc.asyncProperty(grid, fc.nat(50), fc.nat(50), async (rows, row, column) => {
      const bytes = makeXlsx({ sheets: [{ name: 'Blad1', rows, at: cellAddress(row, column) }] });
      const { sheets } = await openXlsx(bytes, 'x').inventory();
      const places = rows.flatMap((cells, i) =>
        (cells ?? []).flatMap((cell, j) => (cell === null ? [] : [{ row: row + i, column: column + j }])),
      );
      const top = Math.min(...places.map((place) => place.row));
      const left = Math.min(...places.map((place) => place.column));
      expect(sheets[0]?.used).toEqual(
        places.length === 0
          ? null
          : {
              row: top,
              column: left,
              rowCount: Math.max(...places.map((place) => place.row)) - top + 1,
              columnCount: Math.max(...places.map((place) => place.column)) - left + 1,
            },
      );
    }),
  );
});
