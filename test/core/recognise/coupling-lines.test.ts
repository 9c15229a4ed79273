import fc from 'fast-check';
import { rowLines, rowsOfLines, valueLines, valuesOfLines } from '../../../src/core/recognise/list-lines';
import { startLines, startOfLines } from '../../../src/core/recognise/start-lines';
import type { StartExpression } from '../../../src/core/recognise/start-expression';

/** Headings and words as they stand in cells, without the signs that part the lines. */
const words = fc
  .string({ unit: fc.constantFrom(...'abcQ1 ›-/()€'), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const years = fc.integer({ min: 2000, max: 2060 });
const parts = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((number) => ({ kind: 'quarter' as const, number })),
  fc.integer({ min: 1, max: 12 }).map((number) => ({ kind: 'month' as const, number })),
);
const expressions: fc.Arbitrary<StartExpression<string>> = fc.oneof(
  fc.record({
    kind: fc.constant('column' as const),
    column: words,
    year: fc.oneof(
      fc.constant(null),
      fc.record({ from: fc.constant('column' as const), column: words }),
      fc.constant({ from: 'groups' as const }),
      fc.constant({ from: 'sheet' as const }),
      years.map((year) => ({ from: 'year' as const, year })),
    ),
    unit: fc.constantFrom('quarter' as const, 'month' as const),
  }),
  fc.record({
    kind: fc.constant('marks' as const),
    columns: fc.array(fc.record({ column: words, part: parts, year: fc.option(years) }), { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant('first-of' as const), columns: fc.array(words, { minLength: 1 }) }),
  fc.record({ kind: fc.constant('before-end' as const), column: words, quarters: fc.integer({ min: 0, max: 12 }) }),
);

it('reads back every start that it writes', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(startOfLines(startLines(expression))).toEqual({ start: expression, unreadable: [] });
    }),
  );
});

it('reads back what words mean, and by how much amounts are multiplied', () => {
  const values = fc.array(
    fc.record({ column: fc.constantFrom('Status', 'Kansrijk'), word: words, means: fc.constantFrom('', 'Gepland') }),
  );
  fc.assert(
    fc.property(values, fc.constantFrom(1, 1000), (list, factor) => {
      expect(valuesOfLines(valueLines({ values: list, factor }))).toEqual({ values: list, factor, unreadable: [] });
    }),
  );
});

it('reads back how rows are read, and gives back lines that it cannot read', () => {
  expect(rowsOfLines(rowLines({ groups: 'Afdeling' }))).toEqual({ groups: 'Afdeling', isWhole: true, unreadable: [] });
  expect(rowsOfLines('')).toEqual({ groups: null, isWhole: false, unreadable: [] });
  expect(startOfLines('kolom = Kwartaal\nmaan = vol').unreadable).toEqual(['maan = vol']);
  expect(valuesOfLines('Status loopt').unreadable).toEqual(['Status loopt']);
});
