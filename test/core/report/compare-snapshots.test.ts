import { runToEnd } from '../../../src/core/kernel/slices';
import { compareSnapshots, compareWithLastSnapshot } from '../../../src/core/report/compare-snapshots';
import type { ComparedRow } from '../../../src/core/report/snapshot-differences';
import { snapshotRows } from '../../../src/core/report/history/snapshot-rows';
import { planOf, quarterOf, spanOf, type Grid } from '../../support/plan-of';
import { FULL_PLAN } from './report-of';

function row(nr: string, extra: Partial<ComparedRow> = {}): ComparedRow {
  return {
    table: 'Aanbestedingen',
    nr,
    title: null,
    start: spanOf('2025-Q1'),
    end: null,
    status: 'Gepland',
    promising: true,
    unread: [],
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
    expect(kindsOf([row('1')], [row('1', { start: spanOf('2025-Q3') })])).toEqual(['slipped 1']);
    expect(kindsOf([row('1')], [row('1', { start: spanOf('2024-Q4') })])).toEqual(['advanced 1']);
  });

  it('names the quarters that differ: Start, else Eind', () => {
    const old = row('1', { end: spanOf('2025-Q2') });
    const [change] = compareSnapshots([old], [{ ...old, end: spanOf('2025-Q4') }]);
    expect(change).toMatchObject({ kind: 'slipped', from: spanOf('2025-Q2'), to: spanOf('2025-Q4') });
  });

  it('calls it slipped when it starts earlier but ends later', () => {
    const old = row('1', { end: spanOf('2025-Q2') });
    const [change] = compareSnapshots([old], [{ ...old, start: spanOf('2024-Q4'), end: spanOf('2025-Q3') }]);
    expect(change).toMatchObject({ kind: 'slipped', from: spanOf('2025-Q2'), to: spanOf('2025-Q3') });
  });

  it('tells a start that was cleared or filled in, with the quarter that it was or became', () => {
    const start = spanOf('2025-Q1');
    const blank = row('1', { start: null });
    expect(compareSnapshots([row('1')], [blank])).toMatchObject([{ kind: 'unscheduled', from: start, to: null }]);
    expect(compareSnapshots([blank], [row('1')])).toMatchObject([{ kind: 'scheduled', from: null, to: start }]);
  });

  it('tells an end that was cleared or filled in, where nothing else moved', () => {
    const end = spanOf('2025-Q2');
    const ending = row('1', { end });
    expect(compareSnapshots([ending], [row('1')])).toMatchObject([{ kind: 'end-cleared', from: end, to: null }]);
    expect(compareSnapshots([row('1')], [ending])).toMatchObject([{ kind: 'end-set', from: null, to: end }]);
    expect(kindsOf([ending], [row('1', { start: spanOf('2025-Q2') })])).toEqual(['slipped 1']);
    expect(kindsOf([ending], [row('1', { start: null, end: spanOf('2025-Q4') })])).toEqual(['unscheduled 1']);
  });

  it('does not take a quarter that cannot be read for a blank one', () => {
    const unread = row('1', { start: null, unread: ['start'] });
    expect(kindsOf([row('1')], [unread])).toEqual([]);
    expect(kindsOf([unread], [row('1')])).toEqual([]);
    expect(kindsOf([row('1')], [{ ...unread, end: spanOf('2025-Q3') }])).toEqual(['end-set 1']);
  });

  it('tells that something was postponed, unless a later quarter or none says so', () => {
    const postponed = row('1', { status: 'Uitgesteld' });
    expect(compareSnapshots([row('1')], [postponed])).toMatchObject([
      { kind: 'postponed', from: spanOf('2025-Q1'), to: spanOf('2025-Q1') },
    ]);
    expect(kindsOf([row('1')], [{ ...postponed, start: spanOf('2025-Q2') }])).toEqual(['slipped 1']);
    expect(kindsOf([row('1')], [{ ...postponed, start: null }])).toEqual(['unscheduled 1']);
    expect(kindsOf([row('1')], [{ ...postponed, start: spanOf('2024-Q4') }])).toEqual(['advanced 1', 'postponed 1']);
    expect(kindsOf([postponed], [postponed])).toEqual([]);
    expect(kindsOf([row('1', { status: null })], [postponed])).toEqual([]);
  });

  it('tells that something counts as promising or not any more, beside what moved', () => {
    const not = row('1', { promising: false });
    expect(kindsOf([row('1')], [not])).toEqual(['not-promising 1']);
    expect(kindsOf([not], [row('1')])).toEqual(['promising 1']);
    expect(kindsOf([row('1')], [{ ...not, start: spanOf('2025-Q2') }])).toEqual(['slipped 1', 'not-promising 1']);
    expect(kindsOf([row('1', { promising: null })], [not])).toEqual([]);
    expect(kindsOf([row('1')], [row('1', { promising: null })])).toEqual([]);
  });

  it('finds what appeared and what disappeared, by table and key', () => {
    expect(kindsOf([row('1'), row('2')], [row('2'), row('3')])).toEqual(['appeared 3', 'disappeared 1']);
    expect(kindsOf([row('1')], [row('1', { table: 'Acties' })])).toEqual(['appeared 1', 'disappeared 1']);
    expect(kindsOf([row('a-1')], [row('A-1 ')])).toEqual([]);
  });

  it('says once that something was cancelled', () => {
    expect(kindsOf([row('1')], [row('1', { status: 'Vervallen' })])).toEqual(['cancelled 1']);
    expect(kindsOf([row('1', { status: 'vervallen' })], [row('1', { status: 'Vervallen' })])).toEqual([]);
    expect(kindsOf([row('1')], [row('1', { status: 'Vervallen', start: null, promising: false })])).toEqual([
      'cancelled 1',
    ]);
    expect(kindsOf([row('1', { status: 'Vervallen' })], [row('1')])).toEqual(['revived 1']);
    expect(kindsOf([row('1', { status: 'Vervallen' })], [row('1', { status: null })])).toEqual([]);
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

  /** Snapshots of 2025-Q2 and the calendar of now, in both: Nr, Start, Status, Kansrijk. */
  function changesOf(before: Grid, now: Grid): readonly string[] {
    const grids = {
      Themas: [['Thema', 'Focus']],
      Momentopname: [
        ['Periode', 'Tabel', ...(before[0] ?? [])],
        ...before.slice(1).map((cells) => ['2025-Q2', 'Aanbestedingen', ...cells]),
      ],
      Aanbestedingen: now,
    };
    return compareWithLastSnapshot(planOf(grids, asOf).plan).changes.map(({ kind, nr }) => `${kind} ${nr}`);
  }
  const HEADINGS = ['Nr', 'Start', 'Status', 'Kansrijk'];

  it('sees a start cleared and filled in, a tender postponed and one no longer promising', () => {
    const before = [
      HEADINGS,
      ['S3', '2025-Q4', 'Gepland', 'ja'],
      ['S4', null, 'Gepland', 'ja'],
      ['S5', '2025-Q4', 'Gepland', 'ja'],
      ['S10', '2026-Q1', 'Gepland', 'ja'],
      ['S11', '2026-Q1', 'Gepland', 'ja'],
    ];
    const now = [
      HEADINGS,
      ['S3', null, 'Gepland', 'ja'],
      ['S4', '2026-Q1', 'Gepland', 'ja'],
      ['S5', '2025-Q4', 'Uitgesteld', 'ja'],
      ['S10', '2026-Q1', 'Gepland', 'nee'],
      ['S11', '2026-Q1', 'Gepland', 'ja'],
    ];
    expect(changesOf(before, now)).toEqual(['unscheduled S3', 'scheduled S4', 'postponed S5', 'not-promising S10']);
  });

  it('says nothing of cells that cannot be read, nor of columns that a record does not have', () => {
    const now = [HEADINGS, ['S1', 'ooit', 'Gepland', 'ergens']];
    expect(changesOf([HEADINGS, ['S1', '2025-Q4', 'Gepland', 'ja']], now)).toEqual([]);
    expect(
      changesOf([HEADINGS, ['S1', 2025, 'Gepland', 'ja']], [HEADINGS, ['S1', '2025-Q4', 'Gepland', 'ja']]),
    ).toEqual([]);
    expect(changesOf([['Nr'], ['S1']], [HEADINGS, ['S1', '2025-Q4', 'Gepland', 'nee']])).toEqual([]);
    expect(
      changesOf(
        [HEADINGS, ['S1', '2025-Q4', 'Gepland', 'ja']],
        [
          ['Nr', 'Kansrijk'],
          ['S1', 'ja'],
        ],
      ),
    ).toEqual([]);
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

describe('a calendar with a column per quarter', () => {
  const CALENDAR = [
    ['Nr', 'Aanbesteding', 'Kansrijk', 'Q2 2025', 'Q3 2025', 'Q4 2025'],
    ['A-01', 'Groen', 'ja', null, null, 'x'],
    ['A-02', 'Wegen', 'ja', null, null, null],
    ['A-03', 'Water', 'ja', null, 'ergens', null],
  ];
  const SNAPSHOT = [
    ['Periode', 'Tabel', 'Nr', 'Omschrijving', 'Start', 'Status', 'Kansrijk'],
    ...['A-01', 'A-02', 'A-03'].map((nr) => ['2025-Q2', 'Aanbestedingen', nr, nr, '2025-Q2', 'Gepland', 'ja']),
  ];

  it('tells a cross that moved, and one that went; a cell that cannot be read says nothing', () => {
    const { plan } = planOf({ Aanbestedingen: CALENDAR, Momentopname: SNAPSHOT }, { quarter: '2025-Q3' });
    expect(compareWithLastSnapshot(plan).changes).toMatchObject([
      { nr: 'A-01', kind: 'slipped', from: spanOf('2025-Q2'), to: spanOf('2025-Q4') },
      { nr: 'A-02', kind: 'unscheduled', from: spanOf('2025-Q2'), to: null },
    ]);
  });

  it('has a Start for every tender that has a cross in what is recorded of it', () => {
    const { plan } = planOf({ Aanbestedingen: CALENDAR }, { quarter: '2025-Q3' });
    expect(runToEnd(snapshotRows(plan)).map(({ nr, start, unread }) => [nr, start, unread])).toEqual([
      ['A-01', spanOf('2025-Q4'), []],
      ['A-02', null, []],
      ['A-03', null, ['start']],
    ]);
  });
});
