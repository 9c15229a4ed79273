import fc from 'fast-check';
import { AID_KINDS, type AidKind } from '../../../../src/core/tables/aids.table';
import { figuresOf, present } from '../../../support/figures-of';
import type { Grids } from '../../../support/plan-of';
import { WIDE_PLAN } from '../wide-plan';
import { sheetOf } from './sheet-of';

const FACTORS = [
  ['Factor', 'Waarde', 'Eenheid'],
  ['Olie', 2.5, 'kg CO2/liter'],
  ['Motor', 1.25, 'g NOx/kWh'],
  ['Trede', 0.75, 'aandeel'],
  ['Uur', 30.05, 'euro/uur'],
] as const;
/** Hundredths of the factor's unit, and the one kind that it is for. */
const MEANT: Readonly<Record<string, { readonly hundredths: number; readonly kind: AidKind }>> = {
  Olie: { hundredths: 250, kind: 'CO2' },
  Motor: { hundredths: 125, kind: 'NOx' },
  Trede: { hundredths: 75, kind: 'Grondstof' },
  Uur: { hundredths: 3005, kind: 'Social return' },
};
const names = fc.constantFrom('Olie', 'Motor', 'Trede', 'Uur');
/** Quantities in whole units, so that every product is exact in hundredths. */
const quantities = fc.integer({ min: 0, max: 100_000 });

const calculation = fc.record({
  tender: fc.constantFrom('1', '2'),
  kind: fc.constantFrom(...AID_KINDS),
  factor: names,
  quantity: quantities,
  newFactor: fc.option(names),
  newQuantity: fc.option(quantities),
});
const calculations = fc.array(calculation, { minLength: 1, maxLength: 12 });
type Calculation = typeof calculation extends fc.Arbitrary<infer Row> ? Row : never;

function gridsOf(rows: readonly Calculation[]): Grids {
  const [head = []] = WIDE_PLAN['Rekenhulp'] ?? [];
  return {
    ...WIDE_PLAN,
    Rekenfactoren: FACTORS,
    Rekenhulp: [
      head,
      ...rows.map(({ tender, kind, factor, quantity, newFactor, newQuantity }) => {
        return ['2025-Q1', tender, kind, factor, quantity, newFactor, newQuantity];
      }),
    ],
  };
}

/** In hundredths of the factor's unit; `null` where there is nothing to work out. */
function expected({ kind, factor, quantity, newFactor, newQuantity }: Calculation): number | null {
  const hundredths = (code: string, count: number): number | null => {
    const meant = present(MEANT[code]);
    return meant.kind === kind ? meant.hundredths * count : null;
  };
  if (newFactor === null && newQuantity !== null && newQuantity > 0) return null;
  const usual = hundredths(factor, quantity);
  const chosen = newFactor === null ? 0 : hundredths(newFactor, newQuantity ?? quantity);
  return usual === null || chosen === null ? null : usual - chosen;
}

describe('effects of any calculations', () => {
  it('have a result exactly where every factor is of their kind, and say why where they have none', () => {
    fc.assert(
      fc.property(calculations, (rows) => {
        const { aids } = figuresOf(gridsOf(rows));
        const results = present(aids).map(({ result }) => result);
        const wanted = rows.map((row) => {
          const result = expected(row);
          return result === null ? null : result / (row.kind === 'NOx' ? 100_000 : 100);
        });
        expect(results).toEqual(wanted);
        for (const { obstacles, result } of present(aids)) expect(obstacles.length > 0).toBe(result === null);
      }),
    );
  });

  it('of social return stand once per tender, with the sum of its rows', () => {
    fc.assert(
      fc.property(calculations, (all) => {
        const rows = all.map((row) => ({ ...row, kind: 'Social return' as const }));
        const sums = new Map<string, number | null>();
        for (const row of rows) {
          const result = expected(row);
          const before = sums.get(row.tender) ?? null;
          sums.set(row.tender, result === null ? before : (before ?? 0) + result);
        }
        const lines = sheetOf('impact', gridsOf(rows)).rows('effect-4');
        expect(lines.map((line) => [line[0], line.at(-1)])).toEqual(
          [...sums].map(([tender, cents]) => [tender, cents === null ? null : cents / 100]),
        );
      }),
      { numRuns: 25 },
    );
  });
});
