import { FULL_MOMENTS } from '../report-of';
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
      'Nog niets uit te rekenen; hieronder staat bij elke regel waarom. 4 van de 4 regels nog zonder uitkomst.',
    );
    expect(view.rows('effect-1').map(([, text, , result]) => [text, result])).toEqual([
      ['Energie\nDe eenheid van Euro VI is g NOx/kWh; bij Soort CO2 hoort kg CO2 per eenheid.', null],
      ['Energie\nHoeveelheid gekozen is ingevuld, Factor gekozen niet.', null],
      [
        'Energie\nFactor Deisel bestaat niet; bedoelt u Diesel? Factor Kameel bestaat niet: voeg hem toe aan Rekenfactoren.',
        null,
      ],
      ['Energie\nDiesel geldt pas vanaf 2024.', null],
    ]);
    const factors = view.rows('factoren').map(([code, , , origin, value]) => [code, origin, value]);
    // What does not exist is no factor to be filled in; what holds later stands with its value.
    expect(factors.map(([code]) => code)).not.toContain('Deisel');
    expect(factors).toContainEqual(['Diesel', 'eigen waarde', 3]);
    const english = sheetOf('impact', grids, { ...FULL_MOMENTS, language: 'en' });
    expect(english.rows('effect-1')[0]?.[1]).toContain('The unit of Euro VI is g NOx/kWh; Soort CO2 takes kg CO2');
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
