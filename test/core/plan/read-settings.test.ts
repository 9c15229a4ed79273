import { calendarDate } from '../../../src/core/kernel/calendar-date';
import { CellError, type CellValue } from '../../../src/core/workbook/cell-value';
import { dateOf, planOf } from '../../support/plan-of';

const read = (...rows: readonly (readonly [CellValue, CellValue])[]) =>
  planOf({ Instellingen: [['Instelling', 'Waarde'], ...rows] });
const settingsOf = (...rows: readonly (readonly [CellValue, CellValue])[]) => read(...rows).plan.settings;
const codesOf = (...rows: readonly (readonly [CellValue, CellValue])[]): readonly string[] =>
  read(...rows)
    .findings.filter(({ table }) => table === 'Instellingen')
    .map(({ code, cell, row }) => `${code} ${cell} ${row}`);

describe('settings', () => {
  it('have defaults when there is no table, no row, or a blank value', () => {
    const defaults = {
      organisation: null,
      planFrom: null,
      planUntil: null,
      asOf: null,
      contains: null,
      planName: null,
      language: null,
      discountRate: null,
      houseColor: null,
      logo: null,
      refreshAutomatically: true,
    };
    expect(planOf({}).plan.settings).toEqual(defaults);
    expect(
      settingsOf(['Organisatie', null], ['Peildatum', ' '], ['Kalender bevat', null], ['Eigen instelling', 'x']),
    ).toEqual(defaults);
  });

  it('are read each by its own grammar', () => {
    expect(
      settingsOf(
        ['Organisatie', ' Gemeente Alkmaar '],
        ['Planperiode van', 2024],
        ['planperiode  tot', '2027-Q2'],
        ['Peildatum', 45931],
        ['Kalender bevat', 'alleen kansrijke'],
        ['Rapporttaal', 'EN'],
        ['Disconteringsvoet', '2,5 %'],
        ['Huiskleur', '#0F6CBD'],
        ['Automatisch bijwerken', 'nee'],
      ),
    ).toEqual({
      organisation: 'Gemeente Alkmaar',
      planFrom: { first: dateOf('2024-01-01'), last: dateOf('2024-12-31') },
      planUntil: { first: dateOf('2027-04-01'), last: dateOf('2027-06-30') },
      asOf: dateOf('2025-10-01'),
      contains: 'Alleen kansrijke',
      planName: null,
      language: 'en',
      discountRate: 0.025,
      houseColor: '#0F6CBD',
      logo: null,
      refreshAutomatically: false,
    });
  });

  it('say what is wrong with their cells, at those cells', () => {
    expect(
      codesOf(
        ['Peildatum', '31-2-2025'],
        ['Rapporttaal', 'fr'],
        ['Disconteringsvoet', 3],
        ['Planperiode van', 'later'],
        ['Automatisch bijwerken', 'later'],
        ['Logo', new CellError('#REF!')],
        ['Planperiode tot', '1-10-2025'],
      ),
    ).toEqual([
      'C10 B7 Logo',
      'C04 B5 Planperiode van',
      'C14 B8 Planperiode tot',
      'C04 B2 Peildatum',
      'C02 B3 Rapporttaal',
      'C11 B4 Disconteringsvoet',
      'C08 B6 Automatisch bijwerken',
    ]);
  });

  it('count once: the first row of a name', () => {
    expect(settingsOf(['Organisatie', 'Alkmaar'], ['organisatie', 'Helmond']).organisation).toBe('Alkmaar');
    expect(codesOf(['Organisatie', 'Alkmaar'], ['organisatie', 'Helmond'])).toEqual(['K01 A3 organisatie']);
  });
});

describe('the moment to look from', () => {
  const settings = { Instellingen: [['Instelling', 'Waarde'], ['Peildatum', '1-2-2024']] }; // prettier-ignore

  it('is the one given, else Peildatum, else today', () => {
    expect(planOf(settings, { asOf: '2025-10-01' }).plan.asOf).toBe(calendarDate(2025, 10, 1));
    expect(planOf(settings).plan.asOf).toBe(calendarDate(2024, 2, 1));
    expect(planOf({}).plan.asOf).toBe(calendarDate(2025, 7, 1));
  });

  it('gives the quarter, unless that is given too', () => {
    expect(planOf({}, { asOf: '2025-10-01' }).plan.quarter).toBe(2025 * 4 + 3);
    expect(planOf({}, { asOf: '2025-10-01', quarter: '2025-Q3' }).plan.quarter).toBe(2025 * 4 + 2);
  });
});
