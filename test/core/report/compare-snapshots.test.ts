import {
  compareSnapshots,
  compareWithLastSnapshot,
  type ComparedRow,
} from '../../../src/core/report/compare-snapshots';
import { planOf, quarterOf } from '../../support/plan-of';
import { FULL_PLAN } from './report-of';

function row(nr: string, extra: Partial<ComparedRow> = {}): ComparedRow {
  return {
    table: 'Aanbestedingen',
    nr,
    title: null,
    start: quarterOf('2025-Q1'),
    end: null,
    status: 'Gepland',
    ...extra,
  };
}

function kindsOf(before: readonly ComparedRow[], now: readonly ComparedRow[]): readonly string[] {
  return compareSnapshots(before, now).map(({ kind, nr }) => `${kind} ${nr}`);
}

describe('compareSnapshots', () => {
  it('finds nothing where nothing changed', () => {
    expect(kindsOf([row('1')], [row('1')])).toEqual([]);
    expect(
      kindsOf([row('1', { status: 'Gepland', title: 'a' })], [row('1', { status: 'Gegund', title: 'b' })]),
    ).toEqual([]);
  });

  it('tells later from earlier', () => {
    expect(kindsOf([row('1')], [row('1', { start: quarterOf('2025-Q3') })])).toEqual(['slipped 1']);
    expect(kindsOf([row('1')], [row('1', { start: quarterOf('2024-Q4') })])).toEqual(['advanced 1']);
  });

  it('names the quarters that differ: Start, else Eind', () => {
    const old = row('1', { end: quarterOf('2025-Q2') });
    const [change] = compareSnapshots([old], [{ ...old, end: quarterOf('2025-Q4') }]);
    expect(change).toMatchObject({ kind: 'slipped', from: quarterOf('2025-Q2'), to: quarterOf('2025-Q4') });
  });

  it('calls it slipped when it starts earlier but ends later', () => {
    const old = row('1', { end: quarterOf('2025-Q2') });
    const [change] = compareSnapshots([old], [{ ...old, start: quarterOf('2024-Q4'), end: quarterOf('2025-Q3') }]);
    expect(change).toMatchObject({ kind: 'slipped', from: quarterOf('2025-Q2'), to: quarterOf('2025-Q3') });
  });

  it('does not take a quarter that became known, or unknown, for a move', () => {
    expect(kindsOf([row('1', { start: null })], [row('1')])).toEqual([]);
    expect(kindsOf([row('1')], [row('1', { start: null })])).toEqual([]);
  });

  it('finds what appeared and what disappeared, by table and key', () => {
    expect(kindsOf([row('1'), row('2')], [row('2'), row('3')])).toEqual(['appeared 3', 'disappeared 1']);
    expect(kindsOf([row('1')], [row('1', { table: 'Acties' })])).toEqual(['appeared 1', 'disappeared 1']);
    expect(kindsOf([row('a-1')], [row('A-1 ')])).toEqual([]);
  });

  it('says once that something was cancelled', () => {
    expect(kindsOf([row('1')], [row('1', { status: 'Vervallen' })])).toEqual(['cancelled 1']);
    expect(kindsOf([row('1', { status: 'vervallen' })], [row('1', { status: 'Vervallen' })])).toEqual([]);
  });

  it('does not compare rows that are named after their place', () => {
    expect(kindsOf([row('rij 2')], [row('rij 3')])).toEqual([]);
  });
});

describe('compareWithLastSnapshot', () => {
  const asOf = { asOf: '2025-10-01', quarter: '2025-Q3' };

  it('takes the last snapshot before the quarter', () => {
    const { since, changes } = compareWithLastSnapshot(planOf(FULL_PLAN, asOf).plan);
    expect(since).toEqual({ quarter: quarterOf('2025-Q2') });
    const known = changes
      .filter(({ kind }) => kind !== 'appeared')
      .map(({ kind, table, nr }) => `${kind} ${table} ${nr}`);
    expect(known).toEqual([
      'slipped Aanbestedingen 2',
      'cancelled Aanbestedingen 5',
      'advanced Aanbestedingen 10',
      'slipped Acties 2',
      'disappeared Aanbestedingen 99',
    ]);
  });

  it('passes over snapshots of the quarter itself and later', () => {
    const grids = {
      ...FULL_PLAN,
      Momentopname: [
        ['Periode', 'Tabel', 'Nr'],
        ['2025-Q3', 'Aanbestedingen', '1'],
        ['2026-Q1', 'Aanbestedingen', '1'],
      ],
    };
    expect(compareWithLastSnapshot(planOf(grids, asOf).plan)).toEqual({ since: null, changes: [] });
  });

  it('has nothing to compare with without a snapshot', () => {
    expect(compareWithLastSnapshot(planOf({}, asOf).plan)).toEqual({ since: null, changes: [] });
  });
});
