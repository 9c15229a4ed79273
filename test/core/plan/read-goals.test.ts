import type { CellValue } from '../../../src/core/workbook/cell-value';
import { planOf } from '../../support/plan-of';

const goalsOf = (...rows: readonly (readonly CellValue[])[]) =>
  planOf({ Doelen: [['Soort', 'Jaar', 'Streefwaarde', 'Indicator', 'Over'], ...rows] });

const codesOf = (...rows: readonly (readonly CellValue[])[]): readonly string[] =>
  goalsOf(...rows)
    .findings.filter(({ table, code }) => table === 'Doelen' && code !== 'K02')
    .map(({ code, cell }) => `${code} ${cell}`);

const target = (...row: readonly CellValue[]): number | null | undefined =>
  goalsOf(row).plan.tables.goals.rows[0]?.target;

describe('targets', () => {
  it.each([
    [0.75, 0.75, []],
    ['75 %', 0.75, ['C14 C2']],
    ['0,75', 0.75, ['C14 C2']],
    [75, 0.75, ['C11 C2']],
    ['75', 0.75, ['C11 C2', 'C14 C2']],
    [100, 1, ['C11 C2']],
    [1, 1, []],
    [101, null, ['C12 C2']],
    ['150 %', null, ['C12 C2']],
    ['veel', null, ['C03 C2']],
    ['1.234', null, ['C09 C2']],
    [true, null, ['C03 C2']],
    [null, null, ['C01 C2']],
  ] as const)('of coverage are shares: %j is %p', (cell, share, codes) => {
    expect(target('Dekking', 2025, cell)).toBe(share);
    expect(codesOf(['Dekking', 2025, cell])).toEqual(codes);
  });

  it('of the other kinds are numbers as they stand', () => {
    expect([['Pilots', 3], ['Speerpunten', '5'], ['Indicator', 5000], ['Indicator', '150 %'], ['Ondersteund', 75]].map(([kind, cell]) => target(kind as string, 2025, cell as CellValue))).toEqual([
      3, 5, 5000, 1.5, 75,
    ]); // prettier-ignore
    expect(codesOf(['Pilots', 2025, 101])).toEqual([]);
  });

  it('are read as plain numbers when their kind cannot be read', () => {
    expect(target('Dekkng', 2025, 75)).toBe(75);
    expect(codesOf(['Dekkng', 2025, 75])).toEqual(['C02 A2']);
  });

  it('that are unreadable are remembered as such', () => {
    const unreadable = (cell: CellValue): boolean =>
      goalsOf(['Dekking', 2025, cell]).plan.tables.goals.rows[0]?.unreadable?.has('target') ?? false;
    expect(['150 %', 'veel', 101, 75].map(unreadable)).toEqual([true, true, true, false]);
  });
});

describe('years of goals', () => {
  it('may be blank for an indicator only', () => {
    expect(codesOf(['Indicator', null, 5, 'CO2'])).toEqual([]);
    expect(codesOf(['Dekking', null, 0.75])).toEqual(['C01 B2']);
    expect(codesOf(['Pilots', ' ', 3])).toEqual(['C01 B2']);
    expect(codesOf(['Dekking', 'later', 0.75])).toEqual(['C06 B2']);
    expect(codesOf([null, null, 0.75])).toEqual(['C01 A2']);
  });
});

describe('the base of a coverage target', () => {
  it('is Kansrijk when blank', () => {
    const over = (cell: CellValue): unknown =>
      goalsOf(['Dekking', 2025, 0.75, null, cell]).plan.tables.goals.rows[0]?.over;
    expect([null, 'Alle', 'all', 'kansrijke'].map(over)).toEqual(['Kansrijk', 'Alle', 'Alle', 'Kansrijk']);
  });
});
