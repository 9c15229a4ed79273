import { nearestFinder } from '../kernel/nearest';
import { textKey } from '../kernel/text-key';
import { IMPACT_FACTORS, type ImpactFactor } from '../reference/impact-factors';
import type { AidKind } from '../tables/aids.table';
import type { Row } from '../tables';
import { unitFits } from './aid-units';
import type { AidObstacle, UsedFactor } from './figures';

type OwnFactor = Row<'factors'>;

/** What a factor is to be used for. */
export interface FactorUse {
  readonly code: string;
  readonly kind: AidKind;
  readonly year: number;
}

/** A factor by its name, and why it cannot be used for that; `null` when it can. */
export interface FoundFactor {
  readonly factor: UsedFactor;
  readonly obstacle: AidObstacle | null;
}

export type FactorFinder = (use: FactorUse) => FoundFactor;

/**
 * Looks factors up by name. The user's own goes before the supplied one; of several, the one that holds from the latest
 * year. Where none holds yet it is the one that will hold first, with that as the obstacle.
 */
export function factorFinder(own: readonly OwnFactor[]): FactorFinder {
  const names = [...own.flatMap(({ code }) => code ?? []), ...IMPACT_FACTORS.map(({ code }) => code)];
  const known = new Set(names.map(textKey));
  const nearest = nearestFinder(names);
  return (use) => {
    const { code, year } = use;
    const candidates = candidatesFor(code, own);
    const first = [...candidates].sort((a, b) => (a.validFrom ?? -Infinity) - (b.validFrom ?? -Infinity))[0];
    const factor = candidates.find(({ validFrom }) => (validFrom ?? year) <= year) ?? first ?? withoutValue(code);
    if (known.has(textKey(code))) return { factor, obstacle: obstacleOf(factor, use) };
    return { factor, obstacle: { why: 'unknown', code, nearest: nearest(code)[0] ?? null } };
  };
}

function obstacleOf({ code, value, unit, validFrom }: UsedFactor, { kind, year }: FactorUse): AidObstacle | null {
  if (unit !== null && !unitFits(unit, kind)) return { why: 'other-unit', code, unit, kind };
  if (value === null) return { why: 'no-value', code };
  return validFrom !== null && validFrom > year ? { why: 'later', code, from: validFrom } : null;
}

/** The factors of a name that have a value, in the order in which they are used: own ones first, the latest first. */
function candidatesFor(code: string, own: readonly OwnFactor[]): readonly UsedFactor[] {
  const key = textKey(code);
  const supplied = suppliedFactor(code);
  const mine = own
    .filter((row) => row.code !== null && row.value !== null && textKey(row.code) === key)
    .sort((a, b) => (b.validFrom ?? -Infinity) - (a.validFrom ?? -Infinity))
    .map(({ value, unit, validFrom, source }) => {
      // A new workbook holds the supplied factors as rows; untouched they are not the user's own.
      const untouched = supplied?.value === value && supplied.validFrom === validFrom && supplied.source === source;
      // An own value without a unit takes the place of the supplied one, which has one.
      return { code, value, unit: unit ?? supplied?.unit ?? null, validFrom, source, own: !untouched };
    });
  return supplied === undefined || supplied.value === null ? mine : [...mine, { ...supplied, own: false }];
}

function withoutValue(code: string): UsedFactor {
  const supplied = suppliedFactor(code) ?? { code, unit: null, validFrom: null, source: null };
  return { ...supplied, value: null, own: false };
}

function suppliedFactor(code: string): ImpactFactor | undefined {
  const key = textKey(code);
  return IMPACT_FACTORS.find((factor) => textKey(factor.code) === key);
}
