import { FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

describe('Indicatoren', () => {
  const sheet = sheetOf('indicatoren');

  it('answers what was measured and met', () => {
    expect(sheet.answer).toBe('In 2025 zijn 2 van de 3 indicatoren gemeten. Doelen voor 2025 gehaald: 0 van 1.');
  });

  it('sets realised against the target, in the unit of the indicator', () => {
    expect(sheet.rows('indicator-1')).toEqual([[2025, '1', 'nog niet', 1200.5, 2000, 5000, 1]]);
    const chart = sheet.chart('indicator-1');
    expect(chart.title).toBe('Vermeden CO2 2025: 1.200,5 kg, doel 5.000 kg');
    expect(chart.valueAxis.title).toBe('kg');
    expect(chart.series).toMatchObject([
      { name: 'Realisatie', look: { kind: 'bar' } },
      { name: 'Doel', look: { kind: 'line' } },
    ]);
  });

  it('counts projects where there is no method yet', () => {
    expect(sheet.lines).toContain('Nog geen meetmethode: geteld wordt in hoeveel projecten dit speelt.');
    expect(sheet.rows('indicator-2')).toEqual([[2025, '2', 1]]);
    expect(sheet.chart('indicator-2').title).toBe('Fair Trade 2025: in 1 project');
  });

  it('names what was measured at each tender, against what was agreed', () => {
    expect(sheet.rows('per-aanbesteding')).toEqual([
      ['1', 'Energie', 'CO2', 'kg', '2025-Q1', 'ja', 1200.5, 2000],
      ['2', 'Wegen', 'FT', 'nog geen methode', '2025-Q2', 'nee', 1, null],
    ]);
    expect(sheet.linkAt('per-aanbesteding', 0, 0)).toMatchObject({ sheet: 'Aanbestedingskalender' });
  });

  it('gathers those of which nothing is known yet', () => {
    expect(sheet.rows('nog-niet-gemeten')).toEqual([['NOX', 'Vermeden NOx', 'Klimaat', 'kg', null]]);
  });

  it('does not take a target alone for a measurement', () => {
    const view = sheetOf('indicatoren', {
      Indicatoren: [
        ['Code', 'Indicator', 'Eenheid'],
        ['CO2', 'Vermeden CO2', 'kg'],
      ],
      Doelen: [
        ['Soort', 'Indicator', 'Jaar', 'Streefwaarde'],
        ['Indicator', 'CO2', 2025, 5000],
      ],
    });
    expect(view.rows('indicator-1')).toEqual([[2025, null, null, null, null, 5000, 0]]);
    expect(view.spec.charts).toEqual([]);
    expect(view.lines).toContain('Nog niets gemeten.');
  });

  it('marks an indicator that is counted from the calendar, and does not say that it was measured', () => {
    const view = sheetOf('indicatoren', {
      ...FULL_PLAN,
      Indicatoren: [
        ['Code', 'Indicator', 'Kolom', 'Minimaal'],
        ['PILOT', 'Pilots', 'Pilot', 'ja'],
      ],
      Metingen: [['Kwartaal', 'Indicator', 'Realisatie']],
    });
    expect(view.answer).toBe('1 indicator wordt geteld uit de aanbestedingskalender.');
    expect(view.lines).toContain('Niet gemeten, maar geteld uit de aanbestedingskalender.');
    expect(view.rows('indicator-1')).toEqual([
      [2025, '1', 1],
      [2026, null, 0],
    ]);
    // The title speaks of the reported year, not of the last one.
    expect(view.chart('indicator-1').title).toBe('Pilots 2025: in 1 project');
  });
});
