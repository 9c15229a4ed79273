import fc from 'fast-check';
import { sortFindings } from '../../../src/core/rules/sort-findings';
import { checkOf, gridOf } from '../../support/check-of';

const messy = checkOf(
  {
    Acties: gridOf(
      { Nr: '1', Actie: 'a', Begin: 'ooit', Eind: '2025-Q1', Status: 'Voltooid' },
      { Nr: '1', Actie: null },
    ),
    Themas: gridOf({ Thema: 'Klimaat', Focus: 'ja' }, { Thema: 'Circulair', Focus: 'ja' }, { Thema: 'Milieu' }),
    Aanbestedingen: gridOf(
      {
        Nr: '1',
        Aanbesteding: null,
        Circulair: 'Kans; Eis',
        Klimaat: 'xyz',
        'MVI-niveau': 'veel',
        Status: 'hmm',
        Start: 'ooit',
        Kansrijk: 'wie weet',
        Uitleg: null,
      },
      { Nr: '2', Aanbesteding: 'b', Start: '2025-Q1', Kansrijk: 'ja' },
    ),
  },
  { asOf: '2025-07-01' },
);

describe('sortFindings', () => {
  it('puts tables in the order of the contract, a table as a whole before its rows', () => {
    const tables = [...new Set(messy.findings.map(({ table }) => table))];
    expect(tables.indexOf('Themas')).toBeLessThan(tables.indexOf('Aanbestedingen'));
    expect(tables.indexOf('Aanbestedingen')).toBeLessThan(tables.indexOf('Acties'));
    const calendar = messy.findings.filter(({ table }) => table === 'Aanbestedingen');
    expect(calendar[0]).toMatchObject({ code: 'T05', row: null });
    expect(calendar.findIndex(({ row }) => row !== null)).toBe(1);
  });

  it('puts rows as in the sheet and columns as in the contract, themes after Status in their own order', () => {
    const row = messy.findings.filter(({ table, rowNumber }) => table === 'Aanbestedingen' && rowNumber === 1);
    expect(row.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'Aanbesteding C01',
      'Start C05',
      'Kansrijk C08',
      'Status C02',
      'Klimaat C02',
      'Circulair C13',
      'MVI-niveau C02',
    ]);
  });

  it('puts the codes of one cell in order', () => {
    const codes = messy.findings
      .filter(({ table, cell }) => table === 'Acties' && cell === 'C2')
      .map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(codes).toContain('A05');
    expect(codes).toContain('C05');
  });

  it('gives one order, whatever the order of what it gets, and keeps every finding', () => {
    const distinct = messy.findings.filter(({ code }) => code !== 'G09');
    fc.assert(
      fc.property(fc.shuffledSubarray([...distinct], { minLength: distinct.length }), (shuffled) => {
        expect(sortFindings(messy.plan, shuffled)).toEqual(sortFindings(messy.plan, distinct));
      }),
      { numRuns: 50 },
    );
  });
});
