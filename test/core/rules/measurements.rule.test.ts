import { gridOf, type Cells } from '../../support/check-of';
import { THEMES, tender, check } from './theme-rows';

describe('measurements', () => {
  const checkMeasurements = (...rows: readonly Cells[]) =>
    check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1', { Status: 'Gegund' }),
        tender('2', { Status: 'Gepubliceerd' }),
        tender('3', { Status: 'wat' }),
      ),
      Indicatoren: gridOf(
        { Code: 'CO2', Indicator: 'Vermeden CO2' },
        { Code: 'PILOT', Indicator: 'Pilots', Kolom: 'Pilot', Minimaal: 'ja' },
        { Code: 'HALF', Indicator: 'Zonder Minimaal', Kolom: 'Pilot' },
      ),
      Metingen: gridOf(...rows),
    });

  const measurement = (cells: Cells): Cells => ({
    Kwartaal: '2025-Q2',
    Indicator: 'CO2',
    Aanbesteding: '1',
    Realisatie: 10,
    Gevalideerd: 'ja',
    ...cells,
  });

  it('[M01] finds a measurement without a tender; one that does not exist is K02', () => {
    const { of } = checkMeasurements(
      measurement({ Aanbesteding: null }),
      measurement({ Aanbesteding: '99' }),
      measurement({}),
    );
    expect(of('M01').map(({ cell }) => cell)).toEqual(['C2']);
    expect(of('M01')[0]).toMatchObject({ severity: 'warning', details: { indicator: 'CO2', quarter: '2025-Q2' } });
    expect(of('K02').map(({ cell }) => cell)).toEqual(['C3']);
  });

  it('[M02] finds a result before the award', () => {
    const { of } = checkMeasurements(
      measurement({}),
      measurement({ Aanbesteding: '2' }),
      measurement({ Aanbesteding: '2', Realisatie: null }),
      measurement({ Aanbesteding: '3' }),
    );
    expect(of('M02').map(({ cell }) => cell)).toEqual(['C3']);
    expect(of('M02')[0]).toMatchObject({ severity: 'notice', details: { tender: '2', status: 'Gepubliceerd' } });
  });

  it('[M03] finds what was not validated: no, and blank', () => {
    const { of } = checkMeasurements(
      measurement({ Gevalideerd: 'nee' }),
      measurement({ Gevalideerd: null }),
      measurement({}),
    );
    expect(of('M03').map(({ cell }) => cell)).toEqual(['E2', 'E3']);
    expect(of('M03')[0]).toMatchObject({ severity: 'notice', column: 'Gevalideerd' });
  });

  it('[M04] finds a measurement of an indicator that is counted from the calendar', () => {
    const { of } = checkMeasurements(
      measurement({}),
      measurement({ Indicator: 'pilot' }),
      measurement({ Indicator: 'HALF' }),
    );
    expect(of('M04').map(({ cell }) => cell)).toEqual(['B3']);
    expect(of('M04')[0]).toMatchObject({ severity: 'warning', column: 'Indicator', details: { indicator: 'PILOT' } });
  });
});
