import fc from 'fast-check';
import { coverageMovement } from '../../../src/core/statements/coverage-movement';
import { groupedMoves } from '../../../src/messages/statements/moves';
import { planOf, type Grid } from '../../support/plan-of';

const THEMES: Grid = [
  ['Thema', 'Focus'],
  ['Klimaat', 'ja'],
  ['Circulair', 'nee'],
];
const CALENDAR = ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status', 'Klimaat', 'Circulair'] as const;
const SNAPSHOT = ['Periode', 'Tabel', 'Nr', 'Omschrijving', 'Start', 'Status', 'Kansrijk', 'Toegepast'] as const;

const tender = fc.record({
  start: fc.constantFrom('2025-Q1', '2025-Q2', '2025-Q4', '2025', '2026-H1', '', 'volgend jaar'),
  promising: fc.constantFrom('ja', 'nee', ''),
  status: fc.constantFrom('Gepland', 'Gepubliceerd', 'Gegund', 'Uitgesteld', 'Vervallen'),
  applied: fc.boolean(),
});
type Tender = typeof tender extends fc.Arbitrary<infer T> ? T : never;

/** Some keys then and some now, as teams add and remove rows between two quarters. */
const moments = fc.record({
  then: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6'), tender),
  now: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), tender),
});

function calendarOf(rows: Readonly<Record<string, Tender>>): Grid {
  const lines = Object.entries(rows).map(([nr, { start, promising, status, applied }]) => [
    nr,
    `Aanbesteding ${nr}`,
    start,
    promising,
    status,
    applied ? 'Eis' : 'Kans',
    '',
  ]);
  return [CALENDAR, ...lines];
}

/** What the report of the quarter before wrote of them. */
function snapshotOf(rows: Readonly<Record<string, Tender>>): Grid {
  const lines = Object.entries(rows).map(([nr, { start, promising, status, applied }]) => [
    '2025-Q1',
    'Aanbestedingen',
    nr,
    `Aanbesteding ${nr}`,
    start === 'volgend jaar' ? '' : start,
    status,
    promising === 'ja' ? 'ja' : 'nee',
    applied ? 'ja' : 'nee',
  ]);
  return [SNAPSHOT, ...lines];
}

const bases = fc.constantFrom('Kansrijk' as const, 'Alle' as const);

describe('the movement of coverage', () => {
  it('is explained in tenders: then, plus what each did, is now', () => {
    fc.assert(
      fc.property(moments, bases, ({ then, now }, over) => {
        fc.pre(Object.keys(then).length > 0);
        const { plan } = planOf(
          { Themas: THEMES, Aanbestedingen: calendarOf(now), Momentopname: snapshotOf(then) },
          { asOf: '2025-07-01', quarter: '2025-Q2' },
        );
        const found = coverageMovement(plan, 2025, over);
        expect(found).not.toBeNull();
        if (found === null) return;
        const sum = (of: 'base' | 'applied'): number =>
          found.moves.reduce((total, move) => total + move[of], found.from[of] + found.unfollowed[of]);
        expect(sum('base')).toBe(found.to.base);
        expect(sum('applied')).toBe(found.to.applied);
        // Every row has an Nr of its own here: nothing is left unexplained.
        expect(found.unfollowed).toEqual({ base: 0, applied: 0 });
      }),
    );
  });

  it('is put in groups that hold each tender once', () => {
    fc.assert(
      fc.property(moments, ({ then, now }) => {
        const { plan } = planOf(
          { Themas: THEMES, Aanbestedingen: calendarOf(now), Momentopname: snapshotOf(then) },
          { asOf: '2025-07-01', quarter: '2025-Q2' },
        );
        const moves = coverageMovement(plan, 2025, 'Kansrijk')?.moves ?? [];
        const grouped = groupedMoves(moves).flatMap((group) => group.moves.map(({ tender: key }) => key));
        expect([...grouped].sort()).toEqual(moves.map(({ tender: key }) => key).sort());
      }),
    );
  });

  it('is not there without a Momentopname of the same plan before the quarter', () => {
    const calendar = calendarOf({ '1': { start: '2025-Q2', promising: 'ja', status: 'Gepland', applied: true } });
    const { plan } = planOf({ Themas: THEMES, Aanbestedingen: calendar }, { quarter: '2025-Q2' });
    expect(coverageMovement(plan, 2025, 'Kansrijk')).toBeNull();
    const [head = [], line = []] = snapshotOf({
      '1': { start: '2025-Q2', promising: 'ja', status: 'Gepland', applied: false },
    });
    const other: Grid = [
      ['Plan', ...head],
      ['Actieplan 2019', ...line],
    ];
    const withOther = planOf({ Themas: THEMES, Aanbestedingen: calendar, Momentopname: other }, { quarter: '2025-Q2' });
    expect(coverageMovement(withOther.plan, 2025, 'Kansrijk')).toBeNull();
  });
});
