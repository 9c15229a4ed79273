import fc from 'fast-check';
import { figuresJsonOf } from '../../support/figures-of';
import { naiveActions, naiveCoverage } from '../../support/naive-figures';
import { actionsGrid, goalsGrid, moments, tendersGrid, themesGrid } from '../../support/random-plans';

const RUNS = { numRuns: 300 };

describe('a second, naive reading of the contract', () => {
  it('finds the same coverage', () => {
    const calendars = fc.record({ Themas: themesGrid, Doelen: goalsGrid, Aanbestedingen: tendersGrid });
    fc.assert(
      fc.property(calendars, moments, (grids, when) => {
        expect(figuresJsonOf(grids, when).coverage).toEqual(naiveCoverage(grids, when.asOf));
      }),
      RUNS,
    );
  });

  it('finds the same actions', () => {
    fc.assert(
      fc.property(actionsGrid, moments, (Acties, when) => {
        expect(figuresJsonOf({ Acties }, when).actions).toEqual(naiveActions({ Acties }, when.asOf, when.quarter));
      }),
      RUNS,
    );
  });
});
