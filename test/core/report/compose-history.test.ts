import { runToEnd } from '../../../src/core/kernel/slices';
import { serialFromDate } from '../../../src/core/kernel/calendar-date';
import { composeHistory } from '../../../src/core/report/compose-history';
import type { SpecValue } from '../../../src/core/report/sheet-spec/sheet-spec';
import type { HistoryUpdate } from '../../../src/core/report/sheet-spec/workbook-spec';
import { reportWords } from '../../../src/messages/report';
import { dateOf, planOf, type Grid, type Grids } from '../../support/plan-of';
import { FULL_MOMENTS, FULL_PLAN } from './report-of';

const words = reportWords('nl').source;

function recordsOf(grids: Grids): readonly HistoryUpdate[] {
  return runToEnd(composeHistory(planOf(grids, FULL_MOMENTS).plan, words)).updates;
}

function withRecord(name: 'Statusverloop' | 'Momentopname', grid: Grid): HistoryUpdate {
  const update = recordsOf({ ...FULL_PLAN, [name]: grid }).find(({ tableName }) => tableName === name);
  if (update === undefined) throw new Error(`No update of ${name}`);
  return update;
}

/** All values that an update writes, in order. */
function writtenRows({ replace, append }: HistoryUpdate): readonly (readonly SpecValue[])[] {
  return [...replace.map(({ values }) => values), ...append];
}

describe('Statusverloop', () => {
  const HEADINGS = ['Periode', 'Tabel', 'Groep', 'Status', 'Aantal'];
  const update = withRecord('Statusverloop', [HEADINGS]);

  it('gets every status and the total, per Horizon (else Onderwerp) and per year of Start, noughts included', () => {
    const rows = writtenRows(update);
    const of = (table: string, group: string | null) =>
      rows.filter((row) => row[1] === table && row[2] === group).map((row) => [row[3], row[4]]);
    expect(of('Acties', '2025')).toEqual([
      ['Niet gestart', 0],
      ['Loopt', 1],
      ['Voltooid', 1],
      ['Uitgesteld', 0],
      ['Vervallen', 0],
      ['Totaal', 2],
    ]);
    expect(of('Acties', 'Bewustwording').at(-1)).toEqual(['Totaal', 1]);
    expect(of('Acties', null).at(-1)).toEqual(['Totaal', 1]);
    expect(of('Aanbestedingen', '2025').at(-1)).toEqual(['Totaal', 6]);
    expect(of('Aanbestedingen', '2026').at(-1)).toEqual(['Totaal', 1]);
    expect(rows.every((row) => row[0] === '2025-Q3')).toBe(true);
  });

  it('leaves out parts of actions and rows whose status or start cannot be read', () => {
    const totals = writtenRows(update).filter((row) => row[3] === 'Totaal');
    const sum = (table: string) =>
      totals.filter((row) => row[1] === table).reduce((total, row) => total + Number(row[4]), 0);
    expect(sum('Acties')).toBe(5);
    expect(sum('Aanbestedingen')).toBe(7);
  });

  it('appends to a table without the quarter', () => {
    expect(update).toMatchObject({
      sheet: 'Statusverloop',
      tableName: 'Statusverloop',
      totalRows: 0,
      replace: [],
      remove: [],
    });
    expect(update.range).toEqual({ row: 0, column: 0, rowCount: 1, columnCount: 5 });
    expect(update.append.length).toBe(4 * 6 + 2 * 7);
  });

  it('replaces the quarter where it stands, and leaves other periods and columns alone', () => {
    const own = withRecord('Statusverloop', [
      ['Eigen', 'Periode', 'Tabel', 'Groep', 'Status', 'Aantal'],
      ['a', '2017-07-12', 'Acties', '2017', 'Totaal', 54],
      ['b', 'Q3 2025', 'Acties', '2025', 'Totaal', 99],
      ['c', '2025-Q2', 'Acties', '2025', 'Totaal', 3],
      ['d', '2025-Q3', 'Acties', '2025', 'Totaal', 99],
    ]);
    expect(own.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4, 5]);
    expect(own.replace.map(({ row }) => row)).toEqual([1, 3]);
    expect(own.remove).toEqual([]);
    expect(own.append).toHaveLength(36);
  });

  it('removes rows that the quarter no longer has', () => {
    const old = Array.from({ length: 40 }, (_, i) => ['2025-Q3', 'Acties', `groep ${i}`, 'Totaal', 1]);
    const update40 = withRecord('Statusverloop', [HEADINGS, ...old]);
    expect(update40.replace).toHaveLength(38);
    expect(update40.remove).toEqual([38, 39]);
    expect(update40.append).toEqual([]);
  });

  it('also knows rows of the quarter that the plan leaves out because their key occurs twice', () => {
    const twice = [
      ['2025-Q3', 'Acties', '2025', 'Totaal', 1],
      ['2025-Q3', 'Acties', '2025', 'Totaal', 2],
    ];
    expect(withRecord('Statusverloop', [HEADINGS, ...twice]).replace.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('writes only the columns that are there', () => {
    const few = withRecord('Statusverloop', [['Aantal', 'Periode', 'Status', 'Tabel']]);
    expect(few.columns.map(({ column }) => column)).toEqual([1, 3, 2, 0]);
    expect(few.append[0]).toEqual(['2025-Q3', 'Acties', 'Niet gestart', 0]);
  });

  it('is left alone when it has no Periode: its rows would not be found again', () => {
    const grids = { ...FULL_PLAN, Statusverloop: [['Tabel', 'Groep', 'Status', 'Aantal']] };
    expect(recordsOf(grids).map(({ tableName }) => tableName)).toEqual(['Momentopname']);
  });

  it('gives the same lines when it is composed again from its own result', () => {
    const again = withRecord('Statusverloop', [HEADINGS, ...writtenRows(update)]);
    expect(again.replace.map(({ values }) => values)).toEqual(writtenRows(update));
    expect(again.append).toEqual([]);
    expect(again.remove).toEqual([]);
  });
});

describe('Momentopname', () => {
  const HEADINGS = [
    'Periode',
    'Tabel',
    'Nr',
    'Omschrijving',
    'Start',
    'Eind',
    'Status',
    'Kansrijk',
    'Toegepast',
    'Vastgelegd op',
  ];
  const rows = writtenRows(withRecord('Momentopname', [HEADINGS]));
  const rowOf = (table: string, nr: string) => rows.find((row) => row[1] === table && row[2] === nr);
  const asOf = serialFromDate(dateOf('2025-10-01'));

  it('gets a row for every tender and action, as it stands now', () => {
    expect(rows).toHaveLength(8 + 6);
    expect(rowOf('Aanbestedingen', '2')).toEqual([
      '2025-Q3',
      'Aanbestedingen',
      '2',
      'Wegen',
      '2025-Q2',
      null,
      'Gepubliceerd',
      'ja',
      'ja',
      asOf,
    ]);
    expect(rowOf('Acties', '2')).toEqual([
      '2025-Q3',
      'Acties',
      '2',
      'Startdocument',
      '2025-Q1',
      '2025-Q2',
      'Loopt',
      null,
      null,
      asOf,
    ]);
  });

  it('leaves blank what cannot be read', () => {
    expect(rowOf('Aanbestedingen', '7')?.slice(4, 7)).toEqual([null, null, 'Gepland']);
  });

  it('keeps the original start and what is chosen per theme, under the name of the plan in force', () => {
    const grids = {
      Instellingen: [
        ['Instelling', 'Waarde'],
        ['Plan', 'Plan 2026'],
      ],
      Themas: [['Thema'], ['Klimaat'], ['Circulair'], ['Milieu']],
      Aanbestedingen: [
        ['Nr', 'Aanbesteding', 'Start', 'Oorspronkelijke start', 'Klimaat', 'Circulair', 'Milieu'],
        ['A-1', 'een', 2026, '2025-H2', 'Eis; Gunning', 'x', null],
        ['A-2', 'twee', null, null, null, null, null],
      ],
      Acties: [
        ['Nr', 'Actie', 'Plan'],
        ['1', 'van nu', null],
        ['2', 'van toen', 'Plan 2022'],
      ],
      Statusverloop: [['Plan', 'Periode', 'Tabel', 'Groep', 'Status', 'Aantal']],
      Momentopname: [
        ['Plan', 'Periode', 'Tabel', 'Nr', 'Start', 'Oorspronkelijke start', "Thema's"],
        ['Plan 2022', '2025-Q3', 'Acties', '2', null, null, null],
        [null, '2025-Q3', 'Acties', '9', null, null, null],
      ],
    };
    const [history, snapshots] = recordsOf(grids);
    expect(history?.append.every(([plan]) => plan === 'Plan 2026')).toBe(true);
    // The row of the other plan stays; that of the plan in force is replaced.
    expect(snapshots?.replace.map(({ row }) => row)).toEqual([1]);
    expect(snapshots && writtenRows(snapshots)).toEqual([
      ['Plan 2026', '2025-Q3', 'Aanbestedingen', 'A-1', '2026', '2025-H2', 'Klimaat: Eis, Gunning; Circulair: Kans'],
      ['Plan 2026', '2025-Q3', 'Aanbestedingen', 'A-2', null, null, null],
      ['Plan 2026', '2025-Q3', 'Acties', '1', null, null, null],
    ]);
  });

  it('takes the first row of a key that occurs twice', () => {
    const [headings = [], first = []] = FULL_PLAN.Aanbestedingen ?? [];
    const twice = [headings, first, [...first].fill('Later', 1, 2)];
    const { updates } = runToEnd(
      composeHistory(planOf({ ...FULL_PLAN, Aanbestedingen: twice }, FULL_MOMENTS).plan, words),
    );
    const snapshots = updates.find(({ tableName }) => tableName === 'Momentopname');
    const tenders = snapshots ? writtenRows(snapshots).filter((row) => row[1] === 'Aanbestedingen') : [];
    expect(tenders.map((row) => row[3])).toEqual(['Energie']);
  });
});

describe('a workbook without history tables', () => {
  it('gets them with the quarter in, each on a sheet to keep', () => {
    const { Statusverloop: _history, Momentopname: _snapshots, ...rest } = FULL_PLAN;
    const { updates, sheets } = runToEnd(composeHistory(planOf(rest, FULL_MOMENTS).plan, words));
    expect(updates).toEqual([]);
    expect(sheets.map(({ name, kind, tables }) => [name, kind, tables[0]?.name, tables[0]?.rows.length])).toEqual([
      ['Statusverloop', null, 'Statusverloop', 38],
      ['Momentopname', null, 'Momentopname', 14],
    ]);
    expect(sheets[0]?.tables[0]?.rows[0]).toEqual([null, '2025-Q3', 'Acties', '2025', 'Niet gestart', 0]);
  });
});
