import { divideFractions, fraction, fractionOfDecimal, multiplyFractions, subtractFractions } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import { yearOfQuarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { Plan } from '../plan/plan';
import { GRAMS_PER_KILOGRAM, IMPACT_FACTORS } from '../reference/impact-factors';
import type { Row } from '../tables';
import { euros, rounded } from './exact-totals';
import type { AidFigure, UsedFactor } from './figures';

type Aid = Row<'aids'>;

/** The value of a factor in a year; without a value where nobody gave one that holds. */
type FactorOf = (code: string, year: number) => UsedFactor;

/**
 * Effects worked out with factors: quantity x factor of the usual variant, less quantity x factor of the chosen one. In
 * kilograms (factors of NOx are in grams), and euros for social return. `null` without Rekenhulp.
 */
export function aidsFigure({ tables }: Plan): readonly AidFigure[] | null {
  if (tables.aids.raw === null) return null;
  const factorOf = factorFinder(tables.factors.rows);
  return tables.aids.rows.flatMap((row) => aidFigure(row, factorOf) ?? []);
}

function aidFigure(row: Aid, factorOf: FactorOf): AidFigure | null {
  const { tender, kind, quarter, factor: code, quantity, rowNumber } = row;
  if (tender === null || row.unresolved?.has('tender')) return null;
  if (kind === null || quarter === null || code === null || quantity === null) return null;
  // A blank cell means something here, an unreadable one does not.
  if (row.unreadable?.has('newFactor') || row.unreadable?.has('newQuantity')) return null;
  const year = yearOfQuarter(quarter);
  const factor = factorOf(code, year);
  const chosen =
    row.newFactor === null ? null : { quantity: row.newQuantity ?? quantity, factor: factorOf(row.newFactor, year) };
  const result = difference(quantity, factor, chosen);
  return {
    rowNumber,
    tender,
    kind,
    year,
    quantity,
    factor,
    chosen,
    result: result === null ? null : inItsUnit(kind, result),
  };
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

/** The user's own factor goes before the supplied one; of several, the one that holds from the latest year. */
function factorFinder(own: Plan['tables']['factors']['rows']): FactorOf {
  return (code, year) => {
    const key = textKey(code);
    const holds = ({ validFrom }: { readonly validFrom: number | null }): boolean => (validFrom ?? year) <= year;
    const latest = own
      .filter((row) => row.code !== null && row.value !== null && textKey(row.code) === key && holds(row))
      .sort((a, b) => (b.validFrom ?? -Infinity) - (a.validFrom ?? -Infinity))[0];
    if (latest !== undefined) {
      const { value, unit, validFrom, source } = latest;
      return { code, value, unit, validFrom, source, own: true };
    }
    const supplied = IMPACT_FACTORS.find((factor) => textKey(factor.code) === key);
    const value = supplied !== undefined && holds(supplied) ? supplied.value : null;
    return {
      code: supplied?.code ?? code,
      value,
      unit: supplied?.unit ?? null,
      validFrom: supplied?.validFrom ?? null,
      source: supplied?.source ?? null,
      own: false,
    };
  };
}
