import type { CellValue } from '../../../src/core/workbook/cell-value';
import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import type { Grid, Grids } from '../../support/plan-of';

const costs = (...rows: Grid): Grid => [['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag'], ...rows];
const rate = (value: CellValue): Grids => ({
  Instellingen: [
    ['Instelling', 'Waarde'],
    ['Disconteringsvoet', value],
  ],
});
const costsOf = (rows: Grid, more: Grids = {}) => present(figuresJsonOf({ Kosten: costs(...rows), ...more }).costs);

describe('total cost of ownership', () => {
  it('discounts each year by the rate, and rounds to cents at the end only', () => {
    const rows = [
      ['A-2', 'Elektrisch', 0, 'Investering', 50000],
      ['A-2', 'Elektrisch', 1, 'Gebruik', 20000],
      ['A-2', 'Elektrisch', 2, 'Onderhoud', 20000],
    ];
    // 50000 + 20000/1.05 + 20000/1.1025 = 87188.208616…
    expect(costsOf(rows, rate(0.05))).toEqual([
      { tender: 'A-2', variants: [{ variant: 'Elektrisch', total: 90000, presentValue: 87188.21 }] },
    ]);
    // 90 times 0.10/1.03^10 = 0.0744…: rounded one by one it would be 6.30.
    const small = Array.from({ length: 90 }, () => ['A-2', 'X', 10, 'Gebruik', 0.1]);
    expect(costsOf(small, rate(0.03))[0]?.variants).toEqual([{ variant: 'X', total: 9, presentValue: 6.7 }]);
  });

  it('discounts nothing when no rate is set, and at a rate that has no present value', () => {
    const rows = [['A-2', 'X', 10, 'Gebruik', 100]];
    expect(costsOf(rows)[0]?.variants).toEqual([{ variant: 'X', total: 100, presentValue: 100 }]);
    expect(costsOf(rows, rate(-1))[0]?.variants).toEqual([{ variant: 'X', total: 100, presentValue: 100 }]);
  });

  it('subtracts residual value, whatever its sign', () => {
    const rows = [
      ['A-2', 'X', 0, 'Investering', 100],
      ['A-2', 'X', 2, 'Restwaarde', 10],
      ['A-2', 'X', 2, 'Restwaarde', -10],
      ['A-2', 'X', 2, 'Overig', -5],
    ];
    expect(costsOf(rows, rate(1))[0]?.variants).toEqual([{ variant: 'X', total: 75, presentValue: 93.75 }]);
  });

  it('has tenders in order of appearance, variants lowest present value first, ties by appearance', () => {
    const rows = [
      ['A-9', 'Diesel', 1, 'Gebruik', 101],
      ['A-2', 'B', 0, 'Gebruik', 1],
      ['A-9', 'Elektrisch', 0, 'Investering', 100],
      ['A-2', 'A', 0, 'Gebruik', 1],
      ['a-9', 'diesel', 0, 'Gebruik', 0.5],
    ];
    expect(costsOf(rows, rate(0.04))).toEqual([
      {
        tender: 'A-9',
        variants: [
          { variant: 'Diesel', total: 101.5, presentValue: 97.62 },
          { variant: 'Elektrisch', total: 100, presentValue: 100 },
        ],
      },
      {
        tender: 'A-2',
        variants: [
          { variant: 'B', total: 1, presentValue: 1 },
          { variant: 'A', total: 1, presentValue: 1 },
        ],
      },
    ]);
  });

  it('takes half years as they come', () => {
    expect(costsOf([['A-2', 'X', 0.5, 'Gebruik', 110]], rate(0.21))[0]?.variants).toMatchObject([
      { presentValue: 100 },
    ]);
  });

  it('leaves out rows of no year, of no tender or of one that does not exist; other blanks are blanks', () => {
    const rows = [
      ['A-1', 'X', null, 'Gebruik', 1],
      ['A-1', 'X', 'ooit', 'Gebruik', 1],
      [null, 'X', 0, 'Gebruik', 1],
      ['A-7', 'X', 0, 'Gebruik', 1],
      ['a-1', null, 0, 'Rest', 5],
      ['A-1', null, 0, 'Gebruik', 'veel'],
    ];
    const calendar = {
      Aanbestedingen: [
        ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
        ['A-1', 'Wagenpark'],
        ['A-3', 'Papier'],
      ],
    };
    expect(costsOf(rows, calendar)).toEqual([
      { tender: 'A-1', variants: [{ variant: '', total: 5, presentValue: 5 }] },
    ]);
  });

  it('is null without Kosten, and none when it is empty', () => {
    expect(figuresOf({}).costs).toBeNull();
    expect(figuresOf({ Kosten: costs() }).costs).toEqual([]);
  });

  describe('over the years', () => {
    const variantsOf = (rows: Grid, more: Grids = {}) =>
      present(present(figuresOf({ Kosten: costs(...rows), ...more }).costs)[0]);
    const line = (variant: string, ...amounts: number[]): Grid =>
      amounts.map((amount, year) => ['A-2', variant, year, year === 0 ? 'Investering' : 'Gebruik', amount]);

    it('adds up what each variant has cost by each year, at the rate', () => {
      // 1000, + 550/1.1 = 1500, + 605/1.21 = 2000
      const entry = variantsOf(line('Diesel', 1000, 550, 605), rate(0.1));
      expect(entry).toMatchObject({ years: [0, 1, 2], cheapestToBuy: null });
      expect(entry.variants[0]).toMatchObject({ cumulative: [1000, 1500, 2000], presentValue: 2000, breakEven: null });
    });

    it('breaks even in the first year from which it is, and stays, no dearer than the cheapest to buy', () => {
      const breakEvenOf = (...amounts: number[]) => {
        const entry = variantsOf([...line('Goedkoop', 100, 100, 100, 100), ...line('Duurzaam', ...amounts)]);
        expect(entry.cheapestToBuy).toBe('Goedkoop');
        return entry.variants.find(({ variant }) => variant === 'Duurzaam')?.breakEven;
      };
      expect(breakEvenOf(250, 25, 25, 25)).toBe(2);
      // Equal from year 1 on.
      expect(breakEvenOf(150, 50, 100, 100)).toBe(1);
      // No dearer in year 1, dearer again in year 2, cheaper in year 3.
      expect(breakEvenOf(150, 50, 150, 0)).toBe(3);
      expect(breakEvenOf(150, 100, 100, 100)).toBeNull();
    });

    it('counts years without costs of one variant as years in which it costs nothing', () => {
      const entry = variantsOf([
        ['A-2', 'X', 0, 'Investering', 10],
        ['A-2', 'Y', 5, 'Gebruik', 10],
      ]);
      expect(entry.variants.map(({ variant, cumulative }) => [variant, cumulative])).toEqual([
        ['X', [10, 10]],
        ['Y', [0, 10]],
      ]);
    });

    it('says until when each variant has amounts, and knows no break-even of variants that differ in it', () => {
      const equal = variantsOf([...line('X', 100, 10, 10), ...line('Y', 50, 50, 50)]);
      expect(equal).toMatchObject({ sameLength: true, variants: [{ lastYear: 2, breakEven: 2 }, { lastYear: 2 }] });
      const shorter = variantsOf([...line('X', 100, 10, 10), ...line('Y', 50, 75)]);
      expect(shorter.sameLength).toBe(false);
      expect(shorter.variants).toMatchObject([
        { variant: 'X', lastYear: 2, breakEven: null },
        { variant: 'Y', lastYear: 1, breakEven: null },
      ]);
      // A row without an amount is no cost; one of 0 says that the variant is still there.
      const blank = variantsOf([...line('X', 100, 10, 10), ...line('Y', 50, 75), ['A-2', 'Y', 2, 'Gebruik', null]]);
      expect(blank.sameLength).toBe(false);
      const nothing = variantsOf([...line('X', 100, 10, 10), ...line('Y', 50, 75, 0)]);
      expect(nothing.sameLength).toBe(true);
    });

    it('compares no rows without a variant, and counts them', () => {
      const entry = variantsOf([...line('X', 100, 10), ...line('Y', 50, 75), ['A-2', null, 9, 'Gebruik', 1]]);
      expect(entry).toMatchObject({ years: [0, 1], cheapestToBuy: 'Y', sameLength: true, unnamed: 1 });
      expect(entry.variants.map(({ variant, breakEven }) => [variant, breakEven])).toEqual([
        ['', null],
        ['X', 1],
        ['Y', null],
      ]);
      const alone = variantsOf([...line('X', 100, 10), ['A-2', null, 0, 'Gebruik', 1]]);
      expect(alone).toMatchObject({ cheapestToBuy: null, unnamed: 1 });
    });

    it('divides the total over the kinds of costs, residual value being subtracted', () => {
      const entry = variantsOf([...line('X', 100, 20), ['A-2', 'X', 1, 'Restwaarde', 30]]);
      expect(entry.variants[0]?.byKind).toEqual({
        Investering: 100,
        Gebruik: 20,
        Onderhoud: 0,
        Overig: 0,
        Restwaarde: -30,
      });
    });
  });
});
