import { axisStep } from '../../../src/core/report/axis-step';

describe('axisStep', () => {
  it.each([
    [[1_500_000, 250_000], 500_000],
    [[2000], 500],
    [[1], 0.2],
    [[12], 2.5],
    [[10, -40], 2],
  ])('of %j is %p: round, and at most five to the largest', (values, step) => {
    expect(axisStep(values)).toBe(step);
  });

  it('is not there where nothing is above 0', () => {
    expect([axisStep([]), axisStep([0]), axisStep([-5])]).toEqual([undefined, undefined, undefined]);
  });
});
