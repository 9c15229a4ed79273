import { indicatorsCsv } from '../../../src/app/reading/indicators-csv';
import { planOf, quarterOf, type Grids } from '../../support/plan-of';

const GRIDS: Grids = {
  Indicatoren: [
    ['Code', 'Indicator', 'Optelling', 'Kolom', 'Minimaal'],
    ['CO2', 'Vermeden CO2', null, null, null],
    ['GEM', 'Gemiddelde', 'Gemiddelde', null, null],
    ['=1+1', 'Een code als een formule', null, null, null],
    ['A,"B"', 'Een code met tekens', null, null, null],
    ['PILOT', 'Pilots', null, 'Pilot', 'ja'],
  ],
  Metingen: [
    ['Kwartaal', 'Indicator', 'Aanbesteding', 'Realisatie'],
    ['2025-Q3', 'co2', 'A-1', 0.1],
    ['2025-Q3', 'CO2', 'A-2', 0.2],
    ['2025-Q3', 'CO2', 'a-1', -3],
    ['2025-Q1', 'CO2', null, 1000.5],
    ['2025-Q3', 'GEM', 'A-1', 1],
    ['2025-Q3', 'GEM', 'A-1', 2],
    ['2025-Q3', '=1+1', null, 1],
    ['2025-Q3', 'A,"B"', null, 1],
    ['2025-Q3', 'PILOT', 'A-1', 99],
    ['wanneer', 'CO2', 'A-1', 5],
    ['2025-Q3', 'CO2', 'weg', 5],
  ],
  Aanbestedingen: [
    ['Nr', 'Aanbesteding', 'Start', 'Status', 'Pilot'],
    ['A-1', 'een', '2025-Q3', null, 'ja'],
    ['A-2', 'twee', '2025-Q3', null, 'ja'],
    ['A-3', 'drie', '2025-Q4', null, 'nee'],
    ['A-4', 'vier', 2025, null, 'ja'],
    ['A-5', 'vijf', '2025-Q4', 'Vervallen', 'ja'],
  ],
};

const linesOf = (quarter: string | null) => {
  const csv = indicatorsCsv(planOf(GRIDS).plan, quarter === null ? null : quarterOf(quarter));
  expect(csv.endsWith('\r\n')).toBe(true);
  return csv.slice(0, -2).split('\r\n');
};

describe('the indicators as CSV', () => {
  it('has every quarter of every indicator, in the order of Indicatoren', () => {
    expect(linesOf(null)).toEqual([
      'code,quarter,count,projects',
      'CO2,2025-Q1,1000.5,0',
      'CO2,2025-Q3,-2.7,2',
      'GEM,2025-Q3,1.5,1',
      "'=1+1,2025-Q3,1,0",
      '"A,""B""",2025-Q3,1,0',
      'PILOT,2025-Q3,2,2',
    ]);
  });

  it('has one line for each indicator of the quarter that is asked for, with zeros where there is nothing', () => {
    expect(linesOf('2025-Q4')).toEqual([
      'code,quarter,count,projects',
      'CO2,2025-Q4,0,0',
      'GEM,2025-Q4,0,0',
      "'=1+1,2025-Q4,0,0",
      '"A,""B""",2025-Q4,0,0',
      'PILOT,2025-Q4,0,0',
    ]);
  });

  it('has its headings alone without indicators', () => {
    expect(indicatorsCsv(planOf({}).plan, null)).toBe('code,quarter,count,projects\r\n');
  });
});
