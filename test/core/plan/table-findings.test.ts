import { runToEnd } from '../../../src/core/kernel/slices';
import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { planOf, rawTableOf } from '../../support/plan-of';
import { readPlan } from '../../../src/core/plan/read-plan';
import { dateOf } from '../../support/plan-of';

const THEMES = gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'nee' });
const TENDER: Cells = { Nr: '1', Aanbesteding: 'a', Start: '2025-Q3', Kansrijk: 'ja', Klimaat: 'Eis', Circulair: null };

const calendar = (...headings: readonly string[]) => checkOf({ Themas: THEMES, Aanbestedingen: [headings] });

describe('findings about tables', () => {
  it('[T01] is an error for the three tables a report needs, and no finding for the others', () => {
    const { of } = checkOf({});
    const severities = Object.fromEntries(of('T01').map(({ table, severity }) => [table, severity]));
    expect(severities).toEqual({ Themas: 'error', Aanbestedingen: 'error', Acties: 'error' });
    expect(of('T01')[0]).toMatchObject({ table: 'Themas', sheet: null, row: null, cell: null });
    expect(of('T01')[0]?.details.sheet).toBe("Thema's");
    expect(calendar('Nr').of('T01')).toMatchObject([{ table: 'Acties', severity: 'notice' }]);
  });

  it('[T02] names a required column that is not there, and the nearest heading', () => {
    const { of } = checkOf({ Acties: [['Nr', 'Acttie']] });
    expect(of('T02')).toHaveLength(1);
    expect(of('T02')[0]).toMatchObject({ severity: 'error', table: 'Acties', column: 'Actie', row: null });
    expect(of('T02')[0]?.details).toEqual({ name: 'Actie', nearest: ['Acttie'] });
    expect(checkOf({ Acties: [['Nummer', 'Action']] }).of('T02')).toEqual([]);
  });

  it('[T02] does without Nr of a tender, and without Kansrijk unless the calendar is said to hold all tenders', () => {
    expect(calendar('Aanbesteding', 'Start', 'Kansrijk').of('T02')).toEqual([]);
    expect(calendar('Aanbesteding', 'Start').of('T02')).toEqual([]);
    const containing = (what: string) =>
      checkOf({
        Instellingen: gridOf({ Instelling: 'Kalender bevat', Waarde: what }),
        Aanbestedingen: [['Aanbesteding', 'Start']],
      });
    expect(containing('Alleen kansrijke').of('T02')).toEqual([]);
    expect(containing('Alle').of('T02')).toMatchObject([{ column: 'Kansrijk' }]);
    expect(containing('Alle').of('T07')).toEqual([]);
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
    const missing = (...headings: readonly string[]) =>
      calendar('Nr', 'Aanbesteding', 'Start', 'Kansrijk', ...headings)
        .of('T05')
        .map(({ column, severity }) => [column, severity]);
    expect(missing('Circulair')).toEqual([['Klimaat', 'error']]);
    expect(missing('Klimaat')).toEqual([['Circulair', 'warning']]);
    expect(missing()).toEqual([[null, 'notice']]);
    expect(checkOf({ Themas: THEMES, Aanbestedingen: gridOf(TENDER) }).of('T05')).toEqual([]);
  });

  it('[T07] says that every tender counts where there is no column Kansrijk', () => {
    const { of, plan } = checkOf({
      Themas: THEMES,
      Aanbestedingen: gridOf({ Nr: '1', Aanbesteding: 'a', Start: 2026 }),
    });
    expect(of('T07')).toMatchObject([{ severity: 'notice', table: 'Aanbestedingen', row: null }]);
    expect(plan.tables.tenders.rows.map(({ promising }) => promising)).toEqual([true]);
  });

  it('[T08] names the cells of rows directly below an Excel table, but not a total, a note or what comes after a blank row', () => {
    const below = [
      [null, 'b', 'Loopt'],
      ['Totaal', null, 2],
      ['2', 'c'],
      ['Bron: het plan', null],
      [null, null],
      ['9', 'd'],
    ];
    const raw = { ...rawTableOf('Acties', gridOf({ Nr: '1', Actie: 'a', Status: 'Loopt' })), below };
    const moments = { date: null, today: dateOf('2025-07-01'), quarter: null };
    const { findings } = runToEnd(readPlan('proef.xlsx', new Map([['actions', raw]] as const), moments));
    expect(findings.filter(({ code }) => code === 'T08')).toMatchObject([
      { severity: 'warning', table: 'Acties', details: { count: 2, cells: 'B3:C3, A5:B5' } },
    ]);
  });

  it('[T10] leaves out rows that hold a key, defaults and unticked boxes only, and counts them in one finding', () => {
    const rows = gridOf(
      { Nr: '1', Aanbesteding: 'a', Start: '2025-Q3', Status: null, Kansrijk: 'ja', Pilot: null, Eigen: null },
      { Nr: '2', Aanbesteding: '', Start: null, Status: 'Gepland', Kansrijk: 'nee', Pilot: false, Eigen: '' },
      { Nr: '3', Aanbesteding: null, Start: null, Status: null, Kansrijk: null, Pilot: null, Eigen: null },
      { Nr: '4', Aanbesteding: null, Start: null, Status: 'Gegund', Kansrijk: null, Pilot: null, Eigen: null },
      { Nr: '5', Aanbesteding: null, Start: null, Status: null, Kansrijk: null, Pilot: null, Eigen: 'iets' },
    );
    const { of, plan } = checkOf({ Themas: THEMES, Aanbestedingen: rows });
    expect(of('T10')).toMatchObject([{ severity: 'notice', details: { count: 2, column: 'Aanbesteding' } }]);
    expect(plan.tables.tenders.rows.map(({ key }) => key)).toEqual(['1', '4', '5']);
    expect(of('C01').map(({ row }) => row)).toEqual(['4', '5']);
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
      ...rawTableOf('Acties', gridOf({ Nr: '1', Actie: null, Status: 'Loopt' })),
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
