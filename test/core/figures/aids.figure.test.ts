import type { AidFigure } from '../../../src/core/figures/figures';
import { IMPACT_FACTORS } from '../../../src/core/reference/impact-factors';
import type { Grids } from '../../support/plan-of';
import { figuresOf } from '../../support/figures-of';

const HEADINGS = [
  'Kwartaal',
  'Aanbesteding',
  'Soort',
  'Factor',
  'Hoeveelheid',
  'Factor gekozen',
  'Hoeveelheid gekozen',
];
const TENDERS = [
  ['Nr', 'Aanbesteding', 'Start', 'Kansrijk'],
  ['1', 'Energie', '2025-Q1', 'ja'],
];
const OWN = [
  ['Factor', 'Waarde', 'Eenheid', 'Vanaf', 'Bron'],
  ['Diesel', 3, 'kg CO2/liter', 2024, 'meting 2024'],
  ['Diesel', 3.2, 'kg CO2/liter', 2026, 'meting 2026'],
  ['Stroom', 0.25, 'kg CO2/kWh', null, 'leverancier'],
  ['Hergebruik', 0.8, 'aandeel', null, 'afspraak'],
  ['Participatiewet', 25.5, 'euro/uur', null, 'beleid'],
];

type Cells = readonly (string | number | null)[];

function aidsOf(rows: readonly Cells[], own: readonly Cells[] = OWN): readonly AidFigure[] {
  const grids: Grids = { Aanbestedingen: TENDERS, Rekenfactoren: own, Rekenhulp: [HEADINGS, ...rows] };
  return figuresOf(grids).aids ?? [];
}

const resultOf = (row: Cells, own?: readonly Cells[]): number | null | undefined => aidsOf([row], own)[0]?.result;

describe('calculation aids', () => {
  it('subtract the chosen variant from the usual one: 1,000 l x 3 kg - 2,000 kWh x 0.25 kg = 2,500 kg CO2', () => {
    expect(resultOf(['2025-Q1', '1', 'CO2', 'Diesel', 1000, 'Stroom', 2000])).toBe(2500);
  });

  it('work NOx out in kilograms from grams: 10,000 kWh x (2 - 0.4) g = 16 kg, the quantity being the same', () => {
    expect(resultOf(['2025-Q1', '1', 'NOx', 'Stage IIIB 130-560 kW', 10000, 'Stage V 56-560 kW', null])).toBe(16);
    expect(resultOf(['2025-Q1', '1', 'NOx', 'Euro V', 10000, 'Euro VI', null])).toBe(15.4);
  });

  it('take the avoided share of material: 1,250 kg x 0.8 = 1,000 kg', () => {
    expect(resultOf(['2025-Q1', '1', 'Grondstof', 'Hergebruik', 1250, null, null])).toBe(1000);
  });

  it('value hours of social return in cents: 120 hours x 25.50 = 3,060 euros', () => {
    expect(resultOf(['2025-Q1', '1', 'Social return', 'Participatiewet', 120, null, null])).toBe(3060);
  });

  it('say that a choice is worse with a negative number', () => {
    expect(resultOf(['2025-Q1', '1', 'CO2', 'Stroom', 100, 'Diesel', 100])).toBe(-275);
  });

  it('use the value that holds in the year, and none from before it does', () => {
    expect(resultOf(['2026-Q1', '1', 'CO2', 'Diesel', 10, null, null])).toBe(32);
    expect(resultOf(['2023-Q4', '1', 'CO2', 'Diesel', 10, null, null])).toBeNull();
    expect(resultOf(['2018-Q4', '1', 'NOx', 'Stage V 56-560 kW', 10, null, null])).toBeNull();
  });

  it('let a value of the user go before a supplied one, and name which was used', () => {
    const own: readonly Cells[] = [OWN[0] ?? [], ['euro v', 1.5, 'g NOx/kWh', null, 'gemeten']];
    const [aid] = aidsOf([['2025-Q1', '1', 'NOx', 'Euro V', 1000, 'Euro VI', null]], own);
    expect(aid?.result).toBe(1.04);
    expect(aid?.factor).toMatchObject({ value: 1.5, own: true, source: 'gemeten' });
    expect(aid?.chosen?.factor).toMatchObject({ value: 0.46, own: false, validFrom: 2013 });
    expect(aid?.chosen?.factor.source).toMatch(/595\/2009/);
  });

  it('know a supplied factor that stands untouched in the table from one of the user', () => {
    const [euroV] = IMPACT_FACTORS.filter((factor) => factor.code === 'Euro V');
    if (euroV === undefined) throw new Error('Euro V is supplied');
    const { code, value, unit, validFrom, source } = euroV;
    const inTable = (shown: number | null): AidFigure['factor'] | undefined =>
      aidsOf(
        [['2025-Q1', '1', 'NOx', 'Euro V', 1000, null, null]],
        [OWN[0] ?? [], [code, shown, unit, validFrom, source]],
      )[0]?.factor;
    expect(inTable(value)).toMatchObject({ value: 2, own: false, source });
    expect(inTable(1.9)).toMatchObject({ value: 1.9, own: true });
    // Emptied, it is as if the row were not there.
    expect(inTable(null)).toMatchObject({ value: 2, own: false });
  });

  it('give no number while a factor has no value', () => {
    const [aid] = aidsOf([['2025-Q1', '1', 'CO2', 'HVO', 1000, null, null]]);
    expect(aid).toMatchObject({ result: null, factor: { code: 'HVO', value: null, source: null } });
    expect(aid?.obstacles).toEqual([{ why: 'no-value', code: 'HVO' }]);
  });

  describe('without a result', () => {
    const obstaclesOf = (row: Cells, own?: readonly Cells[]) => {
      const [aid] = aidsOf([row], own);
      expect(aid?.result).toBeNull();
      return aid?.obstacles;
    };

    it('add no NOx to CO2, and the reverse: the unit of a factor must be that of the kind', () => {
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Euro VI', 1000, null, null])).toEqual([
        { why: 'other-unit', code: 'Euro VI', unit: 'g NOx/kWh', kind: 'CO2' },
      ]);
      expect(obstaclesOf(['2025-Q1', '1', 'NOx', 'Diesel', 1000, null, null])).toEqual([
        { why: 'other-unit', code: 'Diesel', unit: 'kg CO2/liter', kind: 'NOx' },
      ]);
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Diesel', 1000, 'Euro VI', null])).toHaveLength(1);
      // Before its value is filled in.
      expect(obstaclesOf(['2025-Q1', '1', 'Social return', 'R-ladder', 1, null, null])).toMatchObject([
        { why: 'other-unit' },
      ]);
    });

    it('take an own factor without a unit as it is, but in the unit of the supplied one of that name', () => {
      const own: readonly Cells[] = [OWN[0] ?? [], ['Diesel', 3, null, null, null], ['Paard', 2, null, null, null]];
      expect(obstaclesOf(['2025-Q1', '1', 'NOx', 'Diesel', 1000, null, null], own)).toMatchObject([
        { why: 'other-unit', unit: 'kg CO2/liter' },
      ]);
      expect(resultOf(['2025-Q1', '1', 'CO2', 'Paard', 1000, null, null], own)).toBe(2000);
    });

    it('subtract no quantity for which no factor was chosen, unless it is nothing', () => {
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Diesel', 1000, null, 2000])).toEqual([{ why: 'no-chosen-factor' }]);
      expect(resultOf(['2025-Q1', '1', 'CO2', 'Diesel', 1000, null, 0])).toBe(3000);
    });

    it('name the factor that was probably meant by one that does not exist', () => {
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Deisel', 1000, null, null])).toEqual([
        { why: 'unknown', code: 'Deisel', nearest: 'Diesel' },
      ]);
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Stroom', 1000, 'Hergebriuk', null])).toEqual([
        { why: 'unknown', code: 'Hergebriuk', nearest: 'Hergebruik' },
      ]);
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Kameel', 1000, null, null])).toMatchObject([{ nearest: null }]);
      // Known, though its value is still to come.
      const own: readonly Cells[] = [OWN[0] ?? [], ['Kameel', null, null, null, null]];
      expect(obstaclesOf(['2025-Q1', '1', 'CO2', 'Kameel', 1000, null, null], own)).toEqual([
        { why: 'no-value', code: 'Kameel' },
      ]);
    });

    it('say from which year a factor holds that does not hold yet, once when it is named twice', () => {
      expect(obstaclesOf(['2023-Q4', '1', 'CO2', 'Diesel', 10, 'diesel', 20])).toEqual([
        { why: 'later', code: 'Diesel', from: 2024 },
      ]);
      expect(obstaclesOf(['2018-Q4', '1', 'NOx', 'Stage V 56-560 kW', 10, null, null])).toEqual([
        { why: 'later', code: 'Stage V 56-560 kW', from: 2020 },
      ]);
    });
  });

  it('leave out what cannot be read or names no tender', () => {
    expect(aidsOf([['2025-Q1', '99', 'CO2', 'Diesel', 1000, null, null]])).toEqual([]);
    expect(aidsOf([['2025-Q1', '1', 'CO2', 'Diesel', 'veel', null, null]])).toEqual([]);
    expect(aidsOf([['2025-Q1', '1', 'CO2', 'Diesel', 10, 'Stroom', 'veel']])).toEqual([]);
  });

  it('are null without the table', () => {
    expect(figuresOf({ Aanbestedingen: TENDERS }).aids).toBeNull();
  });
});
