import { runToEnd } from '../../../src/core/kernel/slices';
import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { planOf, rawTableOf } from '../../support/plan-of';
import { readPlan } from '../../../src/core/plan/read-plan';
import { dateOf } from '../../support/plan-of';

const THEMES = gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'nee' });
const TENDER: Cells = { Nr: '1', Aanbesteding: 'a', Start: '2025-Q3', Kansrijk: 'ja', Klimaat: 'Eis', Circulair: null };

const calendar = (...headings: readonly string[]) => checkOf({ Themas: THEMES, Aanbestedingen: [headings] });

describe('findings about tables', () => {
  it('[T01] is an error for the three tables a report needs, a notice for the others', () => {
    const { of } = checkOf({});
    const severities = Object.fromEntries(of('T01').map(({ table, severity }) => [table, severity]));
    expect(of('T01')).toHaveLength(24);
    expect(Object.keys(severities).filter((table) => severities[table] === 'error')).toEqual([
      'Themas',
      'Aanbestedingen',
      'Acties',
    ]);
    expect(of('T01')[1]).toMatchObject({ table: 'Themas', sheet: null, row: null, cell: null });
    expect(of('T01')[1]?.details.sheet).toBe("Thema's");
    expect(checkOf({ Themas: THEMES }).of('T01')).toHaveLength(23);
  });

  it('[T02] names a required column that is not there, and the nearest heading', () => {
    const { of } = checkOf({ Acties: [['Nr', 'Acttie']] });
    expect(of('T02')).toHaveLength(1);
    expect(of('T02')[0]).toMatchObject({ severity: 'error', table: 'Acties', column: 'Actie', row: null });
    expect(of('T02')[0]?.details).toEqual({ name: 'Actie', nearest: ['Acttie'] });
    expect(checkOf({ Acties: [['Nummer', 'Action']] }).of('T02')).toEqual([]);
  });

  it('[T02] does without Nr of a tender, and without Kansrijk when the calendar holds only promising ones', () => {
    expect(calendar('Aanbesteding', 'Start', 'Kansrijk').of('T02')).toEqual([]);
    expect(calendar('Aanbesteding', 'Start').of('T02')).toHaveLength(1);
    const settings = gridOf({ Instelling: 'Kalender bevat', Waarde: 'Alleen kansrijke' });
    const { of } = checkOf({ Instellingen: settings, Aanbestedingen: [['Aanbesteding', 'Start']] });
    expect(of('T02')).toEqual([]);
  });

  it('[T03] finds two headings for one column and for one theme', () => {
    const { of } = calendar('Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'kansrijk ', 'Klimaat', 'Klimaatneutraal');
    expect(of('T03').map(({ column, cell }) => [column, cell])).toEqual([
      ['Kansrijk', 'E1'],
      ['Klimaat', 'G1'],
    ]);
    expect(of('T03')[0]).toMatchObject({ severity: 'error', heading: 'kansrijk ' });
    expect(of('T03')[1]?.details).toMatchObject({ first: 'Klimaat', second: 'Klimaatneutraal' });
    expect(calendar('Nr', 'Aanbesteding', 'Naam', 'Start', 'Kansrijk').of('T03')).toEqual([]);
  });

  it('[T04] finds a table without rows, not one with blank rows and a filled one', () => {
    const { of } = checkOf({
      Acties: [
        ['Nr', 'Actie'],
        [null, ' '],
      ],
      Themas: [['Thema'], [null], ['Klimaat']],
    });
    expect(of('T04')).toHaveLength(1);
    expect(of('T04')[0]).toMatchObject({ severity: 'warning', table: 'Acties', sheet: 'Acties', row: null });
  });

  it('[T05] is an error for a focus theme without a column, a warning for another', () => {
    const { of } = calendar('Nr', 'Aanbesteding', 'Start', 'Kansrijk');
    expect(of('T05').map(({ column, severity }) => [column, severity])).toEqual([
      ['Klimaat', 'error'],
      ['Circulair', 'warning'],
    ]);
    expect(checkOf({ Themas: THEMES, Aanbestedingen: gridOf(TENDER) }).of('T05')).toEqual([]);
  });

  it('[T06] finds theme marks in a column that is no theme', () => {
    const { of } = checkOf({
      Themas: THEMES,
      Aanbestedingen: gridOf(
        { ...TENDER, Duurzaam: 'Eis', Akkoord: 'Nee', Opmerking: 'Eis van de wethouder' },
        { ...TENDER, Nr: '2', Duurzaam: 'Kans; Innovatie', Akkoord: 'Nee' },
      ),
    });
    expect(of('T06')).toHaveLength(1);
    expect(of('T06')[0]).toMatchObject({ severity: 'notice', heading: 'Duurzaam', cell: 'G1', row: null });
  });

  it('gives the address in the sheet, wherever the table stands', () => {
    const raw = {
      ...rawTableOf('Acties', gridOf({ Nr: '1', Actie: null })),
      headerRow: 9,
      firstRow: 10,
      firstColumn: 3,
    };
    const moments = { date: null, today: dateOf('2025-07-01'), quarter: null };
    const { findings } = runToEnd(readPlan('proef.xlsx', new Map([['actions', raw]] as const), moments));
    expect(findings.find(({ code }) => code === 'C01')).toMatchObject({ cell: 'E11', rowNumber: 10, sheet: 'Acties' });
  });

  it('has no finding for a table that is as it should be', () => {
    expect(
      planOf({ Acties: gridOf({ Nr: '1', Actie: 'a' }) }).findings.filter(({ table }) => table === 'Acties'),
    ).toEqual([]);
  });
});
