import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

// CO2: 1,000 x 3 - 2,000 x 0.25 = 2,500 kg; NOx: 10,000 x (2 - 0.4) / 1,000 = 16 kg; social return: 200 x 30 = 6,000.
describe('Impact', () => {
  const sheet = sheetOf('impact', WIDE_PLAN);

  it('answers what was avoided, and how many rows still wait for a factor', () => {
    expect(sheet.answer).toBe(
      '2.500 kg CO2 vermeden, 16 kg NOx vermeden en € 6.000 social return. 1 van de 4 regels nog zonder uitkomst.',
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

  it('sets social return against the value of the contract', () => {
    expect(sheet.rows('effect-4')).toEqual([['1', 'Energie\n200 × 30 euro/uur (Tarief)', '2025', '6 %', 6000]]);
  });

  it('lists every factor with unit, source and year: used, supplied or still to be filled in', () => {
    const factors = new Map(sheet.rows('factoren').map(([code, ...rest]) => [code, rest]));
    expect(factors.get('Diesel')).toEqual(['eigen meting', 'kg CO2/liter', 'eigen waarde', 3, 2024]);
    expect(factors.get('HVO')).toEqual([null, 'kg CO2/liter', 'zelf in te vullen', null, null]);
    expect(factors.get('Stage V 56-560 kW')?.slice(1)).toEqual(['g NOx/kWh', 'meegeleverd', 0.4, 2020]);
    expect(factors.get('Stage V 56-560 kW')?.[0]).toContain('2016/1628');
  });
});
