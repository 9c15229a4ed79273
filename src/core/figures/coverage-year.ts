import { ceilFraction, divideFractions, fraction, multiplyFractions, type Fraction } from '../kernel/fraction';
import { quarterOfDate, quartersOfYear } from '../kernel/quarter';
import type { CoverageTarget } from '../plan/coverage-targets';
import type { Plan, Theme } from '../plan/plan';
import { byStartThenNr, type TenderFacts } from '../plan/tender-facts';
import { isAppliedSet } from '../schema/tender-types';
import { countedOf } from './counted';
import { euros, exactTotal } from './exact-totals';
import type { Counted, CoverageYear, QuarterCoverage, ThemeCoverage } from './figures';

/** The tenders of one year. */
export interface YearTenders {
  /** Kansrijk, with a Start, not Vervallen, readable. */
  readonly counted: readonly TenderFacts[];
  /** The same, promising or not. */
  readonly calendar: readonly TenderFacts[];
}

/** The coverage of a year, over the base of its target; only the themes are over counted tenders always. */
export function coverageYear(
  plan: Plan,
  year: number,
  { target, from, over }: CoverageTarget,
  tenders: YearTenders,
): CoverageYear {
  const base = over === 'Alle' ? tenders.calendar : tenders.counted;
  const applied = base.filter((fact) => fact.applied);
  const open = base.filter((fact) => fact.open);
  return {
    year,
    target,
    targetFrom: from,
    over,
    promising: countedTenders(base),
    applied: countedTenders(applied),
    appliedAnyTheme: countedTenders(base.filter((fact) => fact.appliedAnyTheme)),
    coverage: share(applied.length, base.length),
    ...againstTarget(target, base.length, applied.length, open.length),
    open: countedTenders(open),
    candidates: [...open].sort(byChance).map(({ tender }) => tender.key),
    toDate: toDate(plan, base),
    value: valueOf(base),
    themes: plan.themes.map((theme) => themeCoverage(theme, tenders.counted)),
    quarters: quarterCoverage(year, base),
  };
}

function countedTenders(facts: readonly TenderFacts[]): Counted {
  return countedOf(facts.map(({ tender }) => tender));
}

function share(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : fraction(part, whole);
}

/** How many are needed, in exact arithmetic: 85 % of 20 is 17, not 18. */
function againstTarget(
  target: Fraction | null,
  promising: number,
  applied: number,
  open: number,
): Pick<CoverageYear, 'needed' | 'short' | 'met' | 'reachable'> {
  if (target === null) return { needed: null, short: null, met: null, reachable: null };
  const needed = Number(ceilFraction(multiplyFractions(target, fraction(promising))));
  const short = Math.max(0, needed - applied);
  if (promising === 0) return { needed, short, met: null, reachable: null };
  return { needed, short, met: applied >= needed, reachable: open >= short };
}

/** Where a talk helps most: most focus themes marked Kans, then the earliest Start, then Nr. */
function byChance(a: TenderFacts, b: TenderFacts): number {
  return b.opportunities - a.opportunities || byStartThenNr(a.tender, b.tender);
}

/** What has started by the quarter of the as-of date. */
function toDate({ asOf }: Plan, base: readonly TenderFacts[]): CoverageYear['toDate'] {
  const now = quarterOfDate(asOf);
  const started = base.filter(({ tender }) => tender.start !== null && tender.start <= now);
  const applied = started.filter((fact) => fact.applied);
  return {
    promising: started.length,
    applied: applied.length,
    coverage: share(applied.length, started.length),
  };
}

function valueOf(base: readonly TenderFacts[]): CoverageYear['value'] {
  const promising = exactTotal(base.map(({ tender }) => tender.value));
  const applied = exactTotal(base.map((fact) => (fact.applied ? fact.tender.value : null)));
  return {
    promising: euros(promising),
    applied: euros(applied),
    coverage: promising.numerator === 0n ? null : divideFractions(applied, promising),
    withoutValue: base.filter(({ tender }) => tender.value === null).length,
  };
}

function themeCoverage({ index, name, focus }: Theme, counted: readonly TenderFacts[]): ThemeCoverage {
  const marksOf = ({ tender }: TenderFacts): number => tender.marks[index] ?? 0;
  return {
    theme: name,
    focus,
    applicable: countedTenders(counted.filter((fact) => marksOf(fact) !== 0)),
    applied: countedTenders(counted.filter((fact) => isAppliedSet(marksOf(fact)))),
  };
}

function quarterCoverage(year: number, base: readonly TenderFacts[]): readonly QuarterCoverage[] {
  let cumulativePromising = 0;
  let cumulativeApplied = 0;
  return quartersOfYear(year).map((quarter) => {
    const starting = base.filter(({ tender }) => tender.start === quarter);
    const applied = starting.filter((fact) => fact.applied).length;
    cumulativePromising += starting.length;
    cumulativeApplied += applied;
    return { quarter, promising: starting.length, applied, cumulativePromising, cumulativeApplied };
  });
}
