import { divideFractions, fraction, fractionOfDecimal, multiplyFractions, subtractFractions } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import { yearOfQuarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import { GRAMS_PER_KILOGRAM } from '../reference/impact-factors';
import type { Row } from '../tables';
import { factorFinder, type FactorFinder, type FoundFactor } from './aid-factors';
import { euros, rounded } from './exact-totals';
import type { AidFigure, AidObstacle, UsedFactor } from './figures';

type Aid = Row<'aids'>;

/**
 * Effects worked out with factors: quantity x factor of the usual variant, less quantity x factor of the chosen one. In
 * kilograms (factors of NOx are in grams), and euros for social return. `null` without Rekenhulp.
 */
export function aidsFigure({ tables }: Plan): readonly AidFigure[] | null {
  if (tables.aids.raw === null) return null;
  const find = factorFinder(tables.factors.rows);
  return tables.aids.rows.flatMap((row) => aidFigure(row, find) ?? []);
}

function aidFigure(row: Aid, find: FactorFinder): AidFigure | null {
  const { tender, kind, quarter, factor: code, quantity, newFactor, newQuantity, rowNumber } = row;
  if (tender === null || row.unresolved?.has('tender')) return null;
  if (kind === null || quarter === null || code === null || quantity === null) return null;
  // A blank cell means something here, an unreadable one does not.
  if (row.unreadable?.has('newFactor') || row.unreadable?.has('newQuantity')) return null;
  const year = yearOfQuarter(quarter);
  const usual = find({ code, kind, year });
  const other = newFactor === null ? null : find({ code: newFactor, kind, year });
  const chosen = other === null ? null : { quantity: newQuantity ?? quantity, factor: other.factor };
  const obstacles = obstaclesOf(row, usual, other);
  const result = obstacles.length > 0 ? null : difference(quantity, usual.factor, chosen);
  return {
    rowNumber,
    tender,
    kind,
    year,
    quantity,
    factor: usual.factor,
    chosen,
    obstacles,
    result: result === null ? null : inItsUnit(kind, result),
  };
}

/** Why a row has no result; one factor that is named twice is one obstacle. */
function obstaclesOf({ newQuantity }: Aid, usual: FoundFactor, other: FoundFactor | null): readonly AidObstacle[] {
  const isSame = other !== null && textKey(other.factor.code) === textKey(usual.factor.code);
  const ofFactors = [usual, ...(other === null || isSame ? [] : [other])].flatMap(({ obstacle }) => obstacle ?? []);
  // Of nothing there is nothing to subtract, whatever the factor; of something there is.
  const isWithoutFactor = other === null && newQuantity !== null && newQuantity > 0;
  return isWithoutFactor ? [...ofFactors, { why: 'no-chosen-factor' }] : ofFactors;
}

function difference(quantity: number, factor: UsedFactor, chosen: AidFigure['chosen']): Fraction | null {
  const usual = product(quantity, factor);
  const other = chosen === null ? fraction(0) : product(chosen.quantity, chosen.factor);
  return usual === null || other === null ? null : subtractFractions(usual, other);
}

function product(quantity: number, { value }: UsedFactor): Fraction | null {
  return value === null ? null : multiplyFractions(fractionOfDecimal(quantity), fractionOfDecimal(value));
}

function inItsUnit(kind: AidFigure['kind'], result: Fraction): number {
  if (kind === 'Social return') return euros(result);
  return rounded(kind === 'NOx' ? divideFractions(result, fraction(GRAMS_PER_KILOGRAM)) : result);
}
