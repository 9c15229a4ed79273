import fc from 'fast-check';
import { fraction, fractionOfDecimal } from '../../../src/core/kernel/fraction';
import { quarterOfDate } from '../../../src/core/kernel/quarter';
import type { CoverageYear, Figures } from '../../../src/core/figures/figures';
import { figuresJsonOf, figuresOf, present } from '../../support/figures-of';
import { naivePlanInForce } from '../../support/naive/actions';
import type { Grid, Grids } from '../../support/plan-of';
import {
  costsGrid,
  goalsGrid,
  INDICATORS,
  measurementsGrid,
  moments,
  plans,
  spendingGrid,
  tendersGrid,
  themesGrid,
} from '../../support/random-plans';

/* What a controller checks in a report: everything adds up, and nothing hangs on the order of the rows. */

const calendars: fc.Arbitrary<Grids> = fc.record({
  Themas: themesGrid,
  Doelen: goalsGrid,
  Aanbestedingen: tendersGrid,
});
const sorted = (keys: readonly string[]): readonly string[] => [...keys].sort();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function forYears(check: (year: CoverageYear, figures: Figures) => void): void {
  fc.assert(
    fc.property(calendars, moments, (grids, when) => {
      const figures = figuresOf(grids, when);
      for (const year of present(figures.coverage).years) check(year, figures);
    }),
  );
}

describe('coverage adds up', () => {
  it('counted and excluded are all tenders, each once', () => {
    const promisingOnly = goalsGrid.map((grid): Grid => grid.map((row) => row.slice(0, 3)));
    fc.assert(
      fc.property(calendars, promisingOnly, moments, (grids, Doelen, when) => {
        const { years, excluded } = present(figuresOf({ ...grids, Doelen }, when).coverage);
        const named = [...years.flatMap(({ promising }) => promising.keys), ...excluded.map(({ tender }) => tender)];
        const all = (grids['Aanbestedingen'] ?? []).slice(1).map(([key]) => String(key));
        expect(sorted(named)).toEqual(sorted(all));
      }),
    );
  });

  it('a number is that of its keys, and the keys are of the whole it is a part of', () => {
    forYears((year) => {
      const { promising, applied, appliedAnyTheme, open } = year;
      for (const { count, keys } of [promising, applied, appliedAnyTheme, open]) expect(keys).toHaveLength(count);
      expect(promising.keys).toEqual(expect.arrayContaining([...appliedAnyTheme.keys, ...open.keys]));
      expect(appliedAnyTheme.keys).toEqual(expect.arrayContaining([...applied.keys]));
      expect(applied.keys.filter((key) => open.keys.includes(key))).toEqual([]);
      expect(sorted(year.candidates)).toEqual(sorted(open.keys));
      for (const theme of year.themes) {
        expect(theme.applicable.keys).toEqual(expect.arrayContaining([...theme.applied.keys]));
      }
    });
  });

  it('quarters and what has none add up to the year, and the fourth quarter ends at its totals', () => {
    forYears(({ promising, applied, quarters, withoutQuarter }) => {
      expect(quarters).toHaveLength(4);
      const coarse = withoutQuarter.promising.count;
      const coarseApplied = withoutQuarter.applied.count;
      expect(sum(quarters.map((quarter) => quarter.promising)) + coarse).toBe(promising.count);
      expect(sum(quarters.map((quarter) => quarter.applied)) + coarseApplied).toBe(applied.count);
      expect(promising.keys).toEqual(expect.arrayContaining([...withoutQuarter.promising.keys]));
      expect(withoutQuarter.promising.keys).toEqual(expect.arrayContaining([...withoutQuarter.applied.keys]));
      quarters.forEach((quarter, i) => {
        // What is not exact comes in somewhere on the way, never before its last quarter.
        const exact = sum(quarters.slice(0, i + 1).map((each) => each.promising));
        expect(quarter.cumulativePromising).toBeGreaterThanOrEqual(exact);
        expect(quarter.cumulativePromising).toBeLessThanOrEqual(exact + coarse);
        expect(quarter.cumulativeApplied).toBeLessThanOrEqual(quarter.cumulativePromising);
        const before = quarters[i - 1] ?? { cumulativePromising: 0, cumulativeApplied: 0 };
        expect(quarter.cumulativePromising - before.cumulativePromising).toBeGreaterThanOrEqual(quarter.promising);
        expect(quarter.cumulativeApplied - before.cumulativeApplied).toBeGreaterThanOrEqual(quarter.applied);
      });
      expect(quarters[3]).toMatchObject({ cumulativePromising: promising.count, cumulativeApplied: applied.count });
    });
  });

  it('to date is what the quarters up to now hold', () => {
    forYears(({ toDate, quarters }, { asOf }) => {
      const now = quarterOfDate(asOf);
      const last = quarters.filter(({ quarter }) => quarter <= now).at(-1);
      expect(toDate.promising).toBe(last?.cumulativePromising ?? 0);
      expect(toDate.applied).toBe(last?.cumulativeApplied ?? 0);
    });
  });

  it('departments add up to the year, each tender in one', () => {
    forYears(({ departments, promising, applied }) => {
      expect(sorted(departments.flatMap((each) => each.promising.keys))).toEqual(sorted(promising.keys));
      expect(sorted(departments.flatMap((each) => each.applied.keys))).toEqual(sorted(applied.keys));
      expect(departments.slice(0, -1).map(({ department }) => department)).not.toContain('');
    });
  });

  it('a theme with a goal needs the least number that reaches it among the counted tenders', () => {
    forYears(({ themes, over, promising }) => {
      for (const { target, needed, met, applied, applicable } of themes) {
        expect(target === null).toBe(needed === null);
        expect(applicable.keys).toEqual(expect.arrayContaining([...applied.keys]));
        if (target === null || needed === null) continue;
        if (met !== null) expect(met).toBe(applied.count >= needed);
        if (over === 'Kansrijk') {
          expect(BigInt(needed) * target.denominator >= target.numerator * BigInt(promising.count)).toBe(true);
          expect(met === null).toBe(promising.count === 0);
        }
      }
    });
  });

  it('needed is the least number whose share reaches the target', () => {
    forYears(({ target, needed, short, met, reachable, promising, applied, open }) => {
      if (target === null) {
        expect([needed, short, met, reachable]).toEqual([null, null, null, null]);
        return;
      }
      const reaches = (n: number): boolean =>
        BigInt(n) * target.denominator >= target.numerator * BigInt(promising.count);
      const least = Array.from({ length: promising.count + 1 }, (_, n) => n).find(reaches);
      expect(needed).toBe(least);
      expect(short).toBe(Math.max(0, present(needed) - applied.count));
      expect(met).toBe(promising.count === 0 ? null : reaches(applied.count));
      expect(reachable).toBe(promising.count === 0 ? null : reaches(applied.count + open.count));
    });
  });

  it('the value applied is part of the value, and blank values are counted', () => {
    forYears(({ value, promising }) => {
      expect(value.applied).toBeLessThanOrEqual(value.promising);
      expect(value.withoutValue).toBeLessThanOrEqual(promising.count);
      expect(value.coverage === null).toBe(value.promising === 0);
    });
  });
});

describe('everything else adds up', () => {
  it('actions by status, by kind and by subject are all actions', () => {
    fc.assert(
      fc.property(plans, moments, (grids, when) => {
        const actions = present(figuresOf(grids, when).actions);
        expect(sum(Object.values(actions.byStatus))).toBe(actions.total);
        expect(sum(Object.values(actions.byKind))).toBe(actions.total);
        expect(sum(actions.subjects.map(({ total }) => total))).toBe(actions.total);
        const { open, byStatus } = actions;
        const states = [open.late, open.undated, open.continuous, open.current, open.planned];
        expect(sum(states.map(({ count }) => count))).toBe(actions.total - byStatus.Voltooid - byStatus.Vervallen);
        expect(new Set(states.flatMap(({ keys }) => keys)).size).toBe(sum(states.map(({ count }) => count)));
        for (const status of ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'] as const) {
          expect(actions.keysByStatus[status]).toHaveLength(actions.byStatus[status]);
          expect(sum(actions.subjects.map(({ byStatus }) => byStatus[status]))).toBe(actions.byStatus[status]);
        }
      }),
    );
  });

  it('a tender that a rule applies to meets it, explains, still has it to do, or breaks it', () => {
    fc.assert(
      fc.property(plans, moments, (grids, when) => {
        for (const { applies, met, explained, pending, broken } of present(figuresOf(grids, when).rules)) {
          expect(sorted([...met.keys, ...explained.keys, ...pending, ...broken])).toEqual(sorted(applies.keys));
        }
      }),
    );
  });

  it('supported flagship tenders are flagship tenders', () => {
    fc.assert(
      fc.property(plans, moments, (grids, when) => {
        for (const { flagships, supported } of present(figuresOf(grids, when).counts).years) {
          expect(flagships.keys).toEqual(expect.arrayContaining([...supported.keys]));
        }
      }),
    );
  });
});

describe('money and measurements are what adding up by hand gives', () => {
  const cents = (euros: unknown): bigint => BigInt(Math.round(Number(euros) * 100));
  const rowsOf = (grid: Grid): Grid => grid.slice(1);

  it('spend: groups and years, to the cent', () => {
    fc.assert(
      fc.property(spendingGrid, (Uitgaven) => {
        const totals = new Map<unknown, bigint>();
        const groups = new Map<string, bigint>();
        for (const [year, group, amount] of rowsOf(Uitgaven)) {
          totals.set(year, (totals.get(year) ?? 0n) + cents(amount));
          const name = `${String(year)} ${String(group ?? '')}`;
          groups.set(name, (groups.get(name) ?? 0n) + cents(amount));
        }
        const spend = present(figuresOf({ Uitgaven }).spend);
        expect(spend.map(({ year }) => year)).toEqual([...totals.keys()].map(Number).sort());
        const named = spend.flatMap(({ year, groups: all }) => all.map(({ group }) => `${year} ${group}`));
        expect(sorted(named)).toEqual(sorted([...groups.keys()]));
        for (const { year, total, groups: all } of spend) {
          expect(cents(total)).toBe(totals.get(year));
          for (const { group, amount } of all) expect(cents(amount)).toBe(groups.get(`${year} ${group}`));
          const amounts = all.map(({ amount }) => amount);
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
        }
      }),
    );
  });

  it('costs: totals to the cent, present values year by year', () => {
    fc.assert(
      fc.property(costsGrid, fc.integer({ min: 0, max: 150 }), (Kosten, perMille) => {
        const settings = [
          ['Instelling', 'Waarde'],
          ['Disconteringsvoet', perMille / 1000],
        ];
        const totals = new Map<string, bigint>();
        // In cents, over one denominator: (1000 + rate) to the power of the last year there can be.
        const lastYear = 12n;
        const values = new Map<string, bigint>();
        const rate = 1000n + BigInt(perMille);
        for (const [tender, variant, year, kind, amount] of rowsOf(Kosten)) {
          const name = `${String(tender)} ${String(variant)}`;
          const signed = kind === 'Restwaarde' && cents(amount) > 0n ? -cents(amount) : cents(amount);
          const t = BigInt(Number(year));
          totals.set(name, (totals.get(name) ?? 0n) + signed);
          values.set(name, (values.get(name) ?? 0n) + signed * 1000n ** t * rate ** (lastYear - t));
        }
        const costs = present(figuresOf({ Instellingen: settings, Kosten }).costs);
        const variants = costs.flatMap(({ tender, variants: all }) => all.map((each) => ({ tender, ...each })));
        expect(variants).toHaveLength(totals.size);
        for (const { tender, variant, total, presentValue } of variants) {
          expect(cents(total)).toBe(totals.get(`${tender} ${variant}`));
          const exact = present(values.get(`${tender} ${variant}`));
          const off = cents(presentValue) * rate ** lastYear - exact;
          expect((off < 0n ? -off : off) * 2n <= rate ** lastYear).toBe(true);
        }
        for (const { variants: all } of costs) {
          const inOrder = all.map(({ presentValue }) => presentValue);
          expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('indicators: sum, average and last', () => {
    const units = (value: unknown): bigint => BigInt(Math.round(Number(value) * 10_000));
    fc.assert(
      fc.property(measurementsGrid, (Metingen) => {
        const indicators = present(figuresOf({ Indicatoren: INDICATORS, Metingen }).indicators);
        for (const { code, years } of indicators) {
          for (const { year, realised } of years) {
            const filled = rowsOf(Metingen)
              .filter(([quarter, indicator]) => indicator === code && String(quarter).startsWith(String(year)))
              .filter(([, , , value]) => value !== null)
              .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
            let total = 0n;
            for (const [, , , value] of filled) total += units(value);
            if (code === 'SOM') expect(units(realised)).toBe(total);
            if (code === 'LAATST') expect(realised).toBe(filled.at(-1)?.[3] ?? 0);
            if (code === 'GEM' && filled.length > 0) {
              const average = fraction(total, 10_000n * BigInt(filled.length));
              const printed = fractionOfDecimal(realised);
              const off = printed.numerator * average.denominator - average.numerator * printed.denominator;
              const scale = printed.denominator * average.denominator;
              expect((off < 0n ? -off : off) * 2_000_000n <= scale).toBe(true);
            }
          }
        }
      }),
    );
  });
});

describe('the order of rows', () => {
  /** The same rows in another order. */
  const shuffled = (grid: Grid): fc.Arbitrary<Grid> => {
    const [headings = [], ...rows] = grid;
    return fc
      .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      .map((others) => [headings, ...others]);
  };

  /** All lists in one order, so that only what is in them counts. */
  const withoutOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.map(withoutOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    // A name is shown in its first spelling, which another order makes another one.
    if (typeof value === 'string') return value.trim().toLowerCase();
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutOrder(inner)]));
  };

  it('changes no number, and no list that has an order of its own', () => {
    const both = plans.chain((grids) => {
      const others: Record<string, fc.Arbitrary<Grid>> = {};
      // Nothing is counted by the place of a theme, but it is shown in the order of Themas.
      for (const [name, grid] of Object.entries(grids)) others[name] = shuffled(grid);
      return fc.record({ grids: fc.constant(grids), others: fc.record(others) });
    });
    fc.assert(
      fc.property(both, moments, ({ grids, others }, when) => {
        // Of plans that equally many actions name, the first is in force.
        fc.pre(naivePlanInForce(grids) === naivePlanInForce(others));
        const { unreadable: _before, ...before } = figuresJsonOf(grids, when);
        const { unreadable: _after, ...after } = figuresJsonOf(others, when);
        expect(withoutOrder(after)).toEqual(withoutOrder(before));
        expect(after.coverage?.upcoming).toEqual(before.coverage?.upcoming);
        expect(after.coverage?.years.map(({ candidates }) => candidates)).toEqual(
          before.coverage?.years.map(({ candidates }) => candidates),
        );
        expect(after.spend?.map(({ year }) => year)).toEqual(before.spend?.map(({ year }) => year));
      }),
    );
  });
});
