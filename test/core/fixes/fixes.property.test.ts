import fc from 'fast-check';
import { fixesOf } from '../../../src/core/fixes/finding-fixes';
import { spellingFixes } from '../../../src/core/fixes/spelling-fixes';
import type { Fix } from '../../../src/core/fixes/fix';
import type { CellEdit } from '../../../src/core/plan/cell-edit';
import type { Plan } from '../../../src/core/plan/plan';
import { TABLES } from '../../../src/core/tables';
import type { CellValue } from '../../../src/core/workbook/cell-value';
import { cells } from '../../support/arbitraries';
import { checkOf } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

const HEADINGS = [...Object.values(TABLES.tenders.columns).map(({ heading }) => heading), 'Klimaat', 'Circulair'];
const choices = Object.values(TABLES.tenders.columns).flatMap(({ type }) => [
  ...type.choices,
  ...Object.values(type.aliases).flat(),
]);

/** Cells as people fill them: words of the contract with slips and spaces, and anything else. */
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  cells,
  fc
    .tuple(fc.constantFrom(...(choices as readonly string[])), fc.constantFrom('', ' ', 'x'), fc.boolean())
    .map(([word, end, isLower]) => (isLower ? word.toLowerCase() : word) + end),
);
const row = fc.tuple(...HEADINGS.map(() => typed));

const gridsOf = (values: readonly CellValue[]): Grids => ({
  Themas: [['Thema'], ['Klimaat'], ['Circulair']],
  Aanbestedingen: [HEADINGS, values],
});

function applied(values: readonly CellValue[], edits: readonly CellEdit[]): readonly CellValue[] {
  const after = [...values];
  for (const { column, value } of edits) after[column] = value;
  return after;
}

/** What a tender means: all but where names were not found, which a guess may have set right. */
const meaning = ({ tables }: Plan): unknown => tables.tenders.rows;

const edits = (fixes: readonly Fix[]): readonly CellEdit[] => fixes.map(({ edit }) => edit);

describe('whatever is in the cells', () => {
  test('safe fixes change no meaning, and a second time nothing', () => {
    fc.assert(
      fc.property(row, (values) => {
        const { plan, findings } = checkOf(gridsOf(values));
        const safe = [...fixesOf(plan, findings).filter((fix) => fix.safe), ...spellingFixes(plan, ['tenders'])];
        const after = checkOf(gridsOf(applied(values, edits(safe))));
        expect(meaning(after.plan)).toEqual(meaning(plan));
        expect(fixesOf(after.plan, after.findings).filter((fix) => fix.safe)).toEqual([]);
        expect(spellingFixes(after.plan, ['tenders'])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a fix makes its finding go away, and expects what the cell holds', () => {
    fc.assert(
      fc.property(row, (values) => {
        const { plan, findings } = checkOf(gridsOf(values));
        for (const fix of fixesOf(plan, findings)) {
          expect(fix.edit.expected).toBe(values[fix.edit.column]);
          const after = checkOf(gridsOf(applied(values, [fix.edit])));
          const same = after.findings.filter(
            ({ code, cell }) => code === fix.finding?.code && cell === fix.finding.cell,
          );
          expect(same).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
