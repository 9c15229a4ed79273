import fc from 'fast-check';
import { overviewOf, type Overview } from '../../../src/app/reading/overview';
import { computeFigures } from '../../../src/core/figures/compute-figures';
import { runToEnd } from '../../../src/core/kernel/slices';
import { FINDING_KINDS, findingKind } from '../../../src/core/schema/finding-codes';
import { statementWords } from '../../../src/messages/statements';
import { checkOf } from '../../support/check-of';
import type { Grid, Grids, PlanMoments } from '../../support/plan-of';
import { plans } from '../../support/random-plans';

const said = statementWords('nl').sentence;

function seen(grids: Grids, moments: PlanMoments = {}): Overview {
  const { plan, findings } = checkOf(grids, moments);
  return overviewOf({ plan, findings, figures: runToEnd(computeFigures(plan, findings)) });
}

const THEMES: Grid = [
  ['Thema', 'Focus'],
  ['Klimaat', 'ja'],
];
const CALENDAR: Grid = [
  ['Nr', 'Start', 'Kansrijk', 'Status', 'Afdeling', 'Pilot', 'Klimaat'],
  ['1', '2025-Q1', 'ja', 'Gegund', 'Stadswerk', 'ja', 'Eis'],
  ['2', '2025-Q4', 'ja', 'Gepland', 'Beheer', 'nee', 'Kans'],
  ['3', '2026-Q1', 'nee', 'Gepland', null, 'ja', null],
];
const goals = (...rows: Grid): Grids => ({ Doelen: [['Soort', 'Jaar', 'Streefwaarde'], ...rows] });
const actions = (...rows: Grid): Grids => ({ Acties: [['Nr', 'Actie', 'Begin', 'Eind', 'Status'], ...rows] });
const year = ({ years }: Overview, wanted: number) => years?.find(({ statement }) => statement.year === wanted);

describe('what the plan promised (rule 1)', () => {
  it('is coverage only when Doelen holds a goal for it, of whatever year', () => {
    const without = { Themas: THEMES, Aanbestedingen: CALENDAR };
    expect(seen(without).promisesCoverage).toBe(false);
    expect(seen({ ...without, ...goals(['Dekking', 2027, 0.5]) }).promisesCoverage).toBe(true);
  });

  it('is a number of pilots only in the years that state one', () => {
    const { counts, choices } = seen({ Themas: THEMES, Aanbestedingen: CALENDAR, ...goals(['Pilots', 2026, 3]) });
    expect([...counts.keys()]).toEqual([2026]);
    expect(counts.get(2026)?.[0]?.rows.map(({ key }) => key)).toEqual(['3']);
    expect(choices).toEqual([2025, 2026]);
  });

  it('is neither rules nor levels that the plan does not state; actions only when there is a table', () => {
    const { rules, levels, actions: none } = seen({ Themas: THEMES, Aanbestedingen: CALENDAR });
    expect({ rules, levels, none }).toEqual({ rules: null, levels: null, none: null });
  });
});

describe('what is not known (rule 2)', () => {
  it('is no share while nothing is recorded for any theme', () => {
    const nothing = CALENDAR.map((row, i) => (i === 0 ? row : row.slice(0, -1)));
    const overview = seen({ Themas: THEMES, Aanbestedingen: nothing, ...goals(['Dekking', 2025, 0.5]) });
    const of2025 = year(overview, 2025);
    expect(of2025?.share).toBeNull();
    expect(of2025 && said(of2025.statement)).toBe(
      'Bij de 2 aanbestedingen van 2025 die meetellen is per thema nog niets ingevuld.',
    );
  });

  it('never says that no action is late where a quarter is unknown', () => {
    const one = (begin: string | null): string => {
      const { actions: of } = seen(actions(['1', 'Schrijven', begin, null, 'Loopt']));
      return of === null ? '' : said(of.statement);
    };
    expect(one(null)).not.toContain('Geen enkele actie is te laat');
    expect(one('2025-Q4')).toContain('Geen enkele actie is te laat');
  });
});

it('splits actions into parts that add up (rule 3)', () => {
  fc.assert(
    fc.property(plans, (grids) => {
      const { actions: of } = seen(grids);
      if (of === null) return;
      const rows = of.parts.flatMap(({ rows: own }) => own.map(({ row }) => row));
      expect(of.parts.reduce((sum, { rows: own }) => sum + own.length, 0)).toBe(of.statement.total);
      expect(new Set(rows).size).toBeLessThanOrEqual(of.statement.total);
    }),
    { numRuns: 50 },
  );
});

it('counts what cannot be read, what is asked and what is planned apart (rule 4)', () => {
  const grids = {
    Themas: THEMES,
    Aanbestedingen: [...CALENDAR, ['4', 'ooit', 'ja', 'Gepland', null, null, null]],
    ...actions(['1', 'Schrijven', '2024-Q1', null, 'Loopt']),
  };
  const { findings } = checkOf(grids);
  const counted = seen(grids).findings;
  for (const kind of FINDING_KINDS) {
    const { error, warning, notice } = counted[kind];
    expect(error + warning + notice).toBe(findings.filter(({ code }) => findingKind(code) === kind).length);
  }
  expect(counted.data.error).toBeGreaterThan(0);
});

it('keeps rules still to be filled in and rules that were broken apart (rule 4)', () => {
  const { rules } = seen({
    Themas: THEMES,
    Beleidsregels: [['Regel', 'Kolom', 'Minimaal'], ['Trede', 'CO2-trede', 3]],
    Aanbestedingen: [
      ['Nr', 'Start', 'Kansrijk', 'Status', 'CO2-trede', 'Klimaat'],
      ['1', '2025-Q1', 'ja', 'Gegund', 1, 'Eis'],
      ['2', '2025-Q4', 'ja', 'Gepland', null, 'Kans'],
    ],
  }); // prettier-ignore
  expect(rules?.broken.map(({ key }) => key)).toEqual(['1']);
  expect(rules?.pending.map(({ key }) => key)).toEqual(['2']);
});

it('says from what a level moved, once there is an earlier Momentopname (rule 5)', () => {
  const overview = seen(
    {
      Themas: THEMES,
      Aanbestedingen: CALENDAR,
      ...goals(['Dekking', 2025, 0.5]),
      Momentopname: [
        ['Periode', 'Tabel', 'Nr', 'Status', 'Start', 'Kansrijk', 'Toegepast'],
        ['2025-Q1', 'Aanbestedingen', '1', 'Gepland', '2025-Q1', 'ja', 'nee'],
        ['2025-Q1', 'Aanbestedingen', '2', 'Gepland', '2025-Q4', 'ja', 'nee'],
      ],
    },
    { asOf: '2025-07-01' },
  );
  const of2025 = year(overview, 2025);
  expect(of2025 && statementWords('nl').movement(of2025.statement)).toMatch(
    /^Sinds 2025-Q1: 0 van 2 → 1 van 2: .*\(1\)\.$/,
  );
});

describe('the year that is shown (rule 6)', () => {
  const grids = { Themas: THEMES, Aanbestedingen: CALENDAR, ...goals(['Dekking', 2025, 0.5], ['Pilots', 2026, 3]) };

  it('is that of the reported quarter, else the nearest that there is', () => {
    expect(seen(grids, { asOf: '2026-02-01' }).year).toBe(2026);
    expect(seen(grids, { asOf: '2026-02-01', quarter: '2025-Q4' }).year).toBe(2025);
    expect(seen(grids, { asOf: '2031-02-01' }).year).toBe(2026);
    expect(seen({ Themas: THEMES }).year).toBeNull();
  });
});

it('gives departments with the rows behind them, and none where the calendar names none', () => {
  const of = (grid: Grid) =>
    year(seen({ Themas: THEMES, Aanbestedingen: grid }), 2025)?.departments.map(({ department, applied, base }) => [
      department,
      applied,
      base.length,
    ]);
  expect(of(CALENDAR)).toEqual([
    ['Stadswerk', 1, 1],
    ['Beheer', 0, 1],
  ]);
  expect(of(CALENDAR.map((row) => row.filter((_, column) => column !== 4)))).toEqual([]);
});
