import type { ChartAxis } from '../../../excel-stand-in';

/** The values along an axis: its ends, and where its grid lines are. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const WANTED_TICKS = 5;

/** As Excel does: what the axis does not say is chosen so that steps are round and all values fit. */
export function scaleOf(axis: ChartAxis, values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(...values, lowest + 1e-9);
  const step = axis.majorUnit === '' ? roundStep((highest - lowest) / WANTED_TICKS) : axis.majorUnit;
  const minimum = axis.minimum === '' ? Math.floor(lowest / step) * step : axis.minimum;
  const maximum = axis.maximum === '' ? Math.max(minimum + step, Math.ceil(highest / step) * step) : axis.maximum;
  const count = Math.min(100, Math.floor((maximum - minimum) / step + 1e-9));
  return { minimum, maximum, ticks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step) };
}

/** 1, 2 or 5 times a power of ten, at least this much. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
