/** Lines that an axis of large amounts has room for: more would turn its labels on their side. */
const MOST_STEPS = 5;
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;

/** A round step between the grid lines of an axis that reaches a value; `undefined` where nothing is above 0. */
export function axisStep(values: readonly number[]): number | undefined {
  const largest = Math.max(0, ...values);
  if (largest <= 0) return undefined;
  const magnitude = 10 ** Math.floor(Math.log10(largest / MOST_STEPS));
  const step = ROUND_STEPS.find((round) => round * magnitude * MOST_STEPS >= largest) ?? 10;
  return step * magnitude;
}
