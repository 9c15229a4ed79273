import { FULL_MOMENTS } from '../report-of';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

// CO2: 1,000 x 3 - 2,000 x 0.25 = 2,500 kg; NOx: 10,000 x (2 - 0.4) / 1,000 = 16 kg; social return: 200 x 30 = 6,000.
describe('Impact', () => {
  const sheet = sheetOf('impact', WIDE_PLAN);

  it('answers what was avoided, and how many rows still wait for a factor', () => {
    expect(sheet.answer).toBe(
      '2.500 kg CO2 vermeden, 16 kg NOx vermeden en € 6.000 social return. 1 van de 4 rijen nog zonder uitkomst.',
    );
  });

  it('shows each calculation with its factors and units, and the number', () => {
    expect(sheet.rows('effect-1')).toEqual([
      ['1', 'Energie\n1.000 × 3 kg CO2/liter (Diesel) − 2.000 × 0,25 kg CO2/kWh (Stroom)', '2025', 2500],
      ['2', 'Wegen\nNog geen waarde voor HVO: vul die in bij Rekenfactoren.', '2025', null],
    ]);
    expect(sheet.rows('effect-2')).toEqual([
      ['1', 'Energie\n10.000 × 2 g NOx/kWh (Euro V) − 10.000 × 0,4 g NOx/kWh (Stage V 56-560 kW)', '2025', 16],
    ]);
    expect(sheet.table('effect-2').columns.at(-1)?.heading).toBe('kg NOx');
  });

  it('rounds the number of a calculation no further than the figure', () => {
    const [head = []] = WIDE_PLAN['Rekenhulp'] ?? [];
    const view = sheetOf('impact', {
      ...WIDE_PLAN,
      Rekenhulp: [head, ['2025-Q1', '1', 'NOx', 'Euro VI', 9, null, null]],
    });
    expect(view.rows('effect-2')[0]?.[3]).toBe(0.00414);
  });

  it('says of each row without a result why, and counts it in no total', () => {
    const [head = []] = WIDE_PLAN['Rekenhulp'] ?? [];
    const grids = {
      ...WIDE_PLAN,
      Rekenhulp: [
        head,
        ['2025-Q1', '1', 'CO2', 'Euro VI', 1000, null, null],
        ['2025-Q1', '1', 'CO2', 'Diesel', 1000, null, 2000],
        ['2025-Q1', '1', 'CO2', 'Deisel', 1000, 'Kameel', 20],
        ['2023-Q1', '1', 'CO2', 'Diesel', 1000, null, null],
      ],
    };
    const view = sheetOf('impact', grids);
    expect(view.answer).toBe(
      'Er is nog niets uit te rekenen. Hieronder staat bij elke rij waarom. 4 van de 4 rijen nog zonder uitkomst.',
    );
    expect(view.rows('effect-1').map(([, text, , result]) => [text, result])).toEqual([
      ['Energie\nDe eenheid van Euro VI is g NOx/kWh. Bij Soort CO2 hoort kg CO2 per eenheid.', null],
      ['Energie\nHoeveelheid gekozen is ingevuld, Factor gekozen niet.', null],
      [
        'Energie\nFactor Deisel bestaat niet. Bedoelt u Diesel? Factor Kameel bestaat niet. Voeg de factor toe op blad Rekenfactoren.',
        null,
      ],
      ['Energie\nDiesel geldt pas vanaf 2024.', null],
    ]);
    const factors = view.rows('factoren').map(([code, , , origin, value]) => [code, origin, value]);
    // What does not exist is no factor to be filled in; what holds later stands with its value.
    expect(factors.map(([code]) => code)).not.toContain('Deisel');
    expect(factors).toContainEqual(['Diesel', 'eigen waarde', 3]);
    const english = sheetOf('impact', grids, { ...FULL_MOMENTS, language: 'en' });
    expect(english.rows('effect-1')[0]?.[1]).toContain('The unit of Euro VI is g NOx/kWh. Soort CO2 takes kg CO2');
  });

  it('sets social return against the value of the contract', () => {
    // 2-5% is asked where nothing was agreed.
    expect(sheet.rows('effect-4')).toEqual([
      ['1', 'Energie\n200 × 30 euro/uur (Tarief)', '2025', '6%, meer dan gevraagd', 6000],
    ]);
  });

  describe('social return', () => {
    type Hours = readonly (readonly [quarter: string, tender: string, hours: number, factor?: string])[];
    const socialReturn = (hours: Hours, agreed: number | null = null) => {
      const [headings = [], first = [], ...others] = WIDE_PLAN['Aanbestedingen'] ?? [];
      const tender = first.map((cell, i) => (headings[i] === 'SROI %' ? agreed : cell));
      const [head = []] = WIDE_PLAN['Rekenhulp'] ?? [];
      const rows = hours.map(([quarter, tender, count, factor = 'Tarief']) => {
        return [quarter, tender, 'Social return', factor, count, null, null];
      });
      return sheetOf('impact', {
        ...WIDE_PLAN,
        Aanbestedingen: [headings, tender, ...others],
        Rekenhulp: [head, ...rows],
      });
    };
    /** Share and look of the tenders of the table, in their order. */
    const judged = (hours: Hours, agreed?: number) => {
      const { rows, overrides } = socialReturn(hours, agreed).table('effect-4');
      return rows.map(([tender, , , share], i) => {
        const override = overrides.find(({ row, column }) => row === i && column === 3);
        return [tender, share, override?.look ?? 'plain'];
      });
    };

    it('is one line per tender with the sum of its rows, judged once', () => {
      // Of 100,000: 1.5% and 1.5% are 3% together.
      const hours: Hours = [
        ['2025-Q1', '1', 50],
        ['2026-Q1', '1', 50],
        ['2026-Q1', '2', 1],
      ];
      // Nobody estimated the value of 2.
      expect(judged(hours)).toEqual([
        ['1', '3%', 'good'],
        ['2', null, 'plain'],
      ]);
      expect(socialReturn(hours).rows('effect-4')[0]).toEqual([
        '1',
        'Energie\n50 × 30 euro/uur (Tarief)\n50 × 30 euro/uur (Tarief)',
        '2025, 2026',
        '3%',
        3000,
      ]);
    });

    it.each([
      [66, '1,98%', 'bad'],
      [67, '2%', 'good'],
      [166, '5%', 'good'],
      [167, '5%', 'good'],
      [170, '5,1%, meer dan gevraagd', 'plain'],
    ])('of %p hours, where 2-5%% is asked, is %s: %s', (hours, share, look) => {
      expect(judged([['2025-Q1', '1', hours]])).toEqual([['1', share, look]]);
    });

    it.each([
      [99, '2,97%', 'bad'],
      [100, '3%', 'good'],
      [101, '3%', 'good'],
      [105, '3,2%, meer dan gevraagd', 'plain'],
    ])('of %p hours, where 3%% was agreed, is %s: %s', (hours, share, look) => {
      expect(judged([['2025-Q1', '1', hours]], 0.03)).toEqual([['1', share, look]]);
    });

    it('is not too little while a row of it waits for a factor, but may be enough already', () => {
      const waiting = ['2025-Q1', '1', 10, 'Social return'] as const;
      expect(judged([['2025-Q1', '1', 10], waiting])).toEqual([['1', '0,3%', 'plain']]);
      expect(judged([['2025-Q1', '1', 100], waiting])).toEqual([['1', '3%', 'good']]);
    });
  });

  it('lists every factor with unit, source and year: used, supplied or still to be filled in', () => {
    const factors = new Map(sheet.rows('factoren').map(([code, ...rest]) => [code, rest]));
    expect(factors.get('Diesel')).toEqual(['eigen meting', 'kg CO2/liter', 'eigen waarde', 3, 2024]);
    expect(factors.get('HVO')).toEqual([null, 'kg CO2/liter', 'zelf in te vullen', null, null]);
    expect(factors.get('Stage V 56-560 kW')?.slice(1)).toEqual(['g NOx/kWh', 'meegeleverd', 0.4, 2020]);
    expect(factors.get('Stage V 56-560 kW')?.[0]).toContain('2016/1628');
  });
});
