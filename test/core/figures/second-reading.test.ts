import fc from 'fast-check';
import { figuresJsonOf, present } from '../../support/figures-of';
import { naiveActions } from '../../support/naive/actions';
import { naiveAmbition } from '../../support/naive/ambition';
import { naiveCountedIndicators, naiveCounts, naiveRules } from '../../support/naive/calendar-figures';
import { naiveCoverage } from '../../support/naive/coverage';
import type { Grids } from '../../support/plan-of';
import {
  actionsGrid,
  ambitionsGrid,
  baselineGrid,
  goalsGrid,
  INDICATORS,
  moments,
  POLICY,
  settingsGrid,
  tendersGrid,
  themesGrid,
} from '../../support/random-plans';

const RUNS = { numRuns: 300 };

const calendars: fc.Arbitrary<Grids> = fc.record({
  Instellingen: settingsGrid,
  Themas: themesGrid,
  Doelen: goalsGrid,
  Aanbestedingen: tendersGrid,
  Indicatoren: fc.constant(INDICATORS),
  Beleidsregels: fc.constant(POLICY),
});

describe('a second, naive reading of the contract', () => {
  it('finds the same coverage', () => {
    fc.assert(
      fc.property(calendars, moments, (grids, when) => {
        expect(figuresJsonOf(grids, when).coverage).toEqual(naiveCoverage(grids, when.asOf));
      }),
      RUNS,
    );
  });

  it('finds the same counts, rules and counted indicators', () => {
    fc.assert(
      fc.property(calendars, moments, (grids, when) => {
        const { counts, rules, indicators } = figuresJsonOf(grids, when);
        expect(counts).toEqual(naiveCounts(grids));
        expect(rules).toEqual(naiveRules(grids));
        const counted = naiveCountedIndicators(grids);
        const codes = counted.map(({ code }) => code);
        expect(present(indicators).filter(({ code }) => codes.includes(code))).toEqual(counted);
      }),
      RUNS,
    );
  });

  it('finds the same actions', () => {
    const lists: fc.Arbitrary<Grids> = fc.record({ Instellingen: settingsGrid, Acties: actionsGrid });
    fc.assert(
      fc.property(lists, moments, (grids, when) => {
        expect(figuresJsonOf(grids, when).actions).toEqual(naiveActions(grids, when.asOf, when.quarter));
      }),
      RUNS,
    );
  });

  it('finds the same levels', () => {
    const levels: fc.Arbitrary<Grids> = fc.record({
      Themas: themesGrid,
      Nulmeting: baselineGrid,
      Ambities: ambitionsGrid,
    });
    fc.assert(
      fc.property(levels, moments, (grids, when) => {
        expect(figuresJsonOf(grids, when).ambition).toEqual(naiveAmbition(grids, when.asOf, when.quarter));
      }),
      RUNS,
    );
  });
});
