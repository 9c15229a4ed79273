import { ExactSum } from '../kernel/exact-sum';
import { ceilFraction, divideFractions, fraction, multiplyFractions, type Fraction } from '../kernel/fraction';
import { quarterOfDate, quartersOfYear } from '../kernel/quarter';
import { exactQuarter } from '../kernel/span';
import type { CoverageTarget, StatedTarget } from '../plan/coverage-targets';
import type { Plan } from '../plan/plan';
import { byStartThenNr, type TenderFacts } from '../plan/tender-facts';
import { isAppliedSet } from '../schema/tender-types';
import { countedKeys, countedOf } from './counted';
import { euros } from './exact-totals';
import type { Counted, CoverageYear, DepartmentCoverage, QuarterCoverage, ThemeCoverage } from './figures';
import { groupByKey, groupByName } from './grouping';

/** The tenders of one year. */
export interface YearTenders {
  /** Kansrijk, with a Start, not Vervallen, readable. */
  readonly counted: readonly TenderFacts[];
  /** The same, promising or not. */
  readonly calendar: readonly TenderFacts[];
}

/** What a year is held against: the target over all focus themes, and those stated for one theme. */
export interface YearTargets {
  readonly ofYear: CoverageTarget;
  readonly ofThemes: readonly StatedTarget[];
}

/** The coverage of a year, over the base of its target; only the themes are over counted tenders always. */
export function coverageYear(plan: Plan, year: number, targets: YearTargets, tenders: YearTenders): CoverageYear {
  const { target, from, over } = targets.ofYear;
  const base = over === 'Alle' ? tenders.calendar : tenders.counted;
  const applied = base.filter((fact) => fact.applied);
  const open = base.filter((fact) => fact.open);
  const quarters = quarterCoverage(year, base);
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
    toDate: toDate(plan, quarters),
    value: valueOf(base),
    themes: themeCoverage(plan, tenders.counted, targets.ofThemes),
    departments: departmentCoverage(base),
    quarters,
    withoutQuarter: {
      promising: countedTenders(base.filter(isCoarse)),
      applied: countedTenders(applied.filter(isCoarse)),
    },
  };
}

function countedTenders(facts: readonly TenderFacts[]): Counted {
  return countedOf(facts.map(({ tender }) => tender));
}

function share(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : fraction(part, whole);
}

/** How many are needed, in exact arithmetic: 85 % of 20 is 17, not 18. */
function neededOf(target: Fraction, whole: number): number {
  return Number(ceilFraction(multiplyFractions(target, fraction(whole))));
}

function againstTarget(
  target: Fraction | null,
  promising: number,
  applied: number,
  open: number,
): Pick<CoverageYear, 'needed' | 'short' | 'met' | 'reachable'> {
  if (target === null) return { needed: null, short: null, met: null, reachable: null };
  const needed = neededOf(target, promising);
  const short = Math.max(0, needed - applied);
  if (promising === 0) return { needed, short, met: null, reachable: null };
  return { needed, short, met: applied >= needed, reachable: open >= short };
}

/** Where a talk helps most: most focus themes marked Kans, then the earliest Start, then Nr. */
function byChance(a: TenderFacts, b: TenderFacts): number {
  return b.opportunities - a.opportunities || byStartThenNr(a.tender, b.tender);
}

/** Start is more than one quarter. */
function isCoarse({ tender: { start } }: TenderFacts): boolean {
  return start !== null && exactQuarter(start) === null;
}

/** What has started by the quarter of the as-of date. */
function toDate({ asOf }: Plan, quarters: readonly QuarterCoverage[]): CoverageYear['toDate'] {
  const now = quarterOfDate(asOf);
  const last = quarters.filter(({ quarter }) => quarter <= now).at(-1);
  const { cumulativePromising: promising, cumulativeApplied: applied } = last ?? NONE_STARTED;
  return { promising, applied, coverage: share(applied, promising) };
}

const NONE_STARTED = { cumulativePromising: 0, cumulativeApplied: 0 };

function valueOf(base: readonly TenderFacts[]): CoverageYear['value'] {
  const promising = new ExactSum();
  const applied = new ExactSum();
  let withoutValue = 0;
  for (const { tender, applied: isApplied } of base) {
    const { value } = tender;
    if (value === null) {
      withoutValue += 1;
      continue;
    }
    promising.add(value);
    if (isApplied) applied.add(value);
  }
  const whole = promising.total();
  const part = applied.total();
  return {
    promising: euros(whole),
    applied: euros(part),
    coverage: whole.numerator === 0n ? null : divideFractions(part, whole),
    withoutValue,
  };
}

/** One pass over the tenders for all themes: a large calendar does not fit the processor's cache. */
function themeCoverage(
  { themes }: Plan,
  counted: readonly TenderFacts[],
  targets: readonly StatedTarget[],
): readonly ThemeCoverage[] {
  const applicable = themes.map((): string[] => []);
  const applied = themes.map((): string[] => []);
  for (const { tender } of counted) {
    const { key, marks } = tender;
    for (let theme = 0; theme < marks.length; theme++) {
      const set = marks[theme] ?? 0;
      if (set !== 0) applicable[theme]?.push(key);
      if (isAppliedSet(set)) applied[theme]?.push(key);
    }
  }
  return themes.map(({ index, name, focus }) => {
    const own = applied[index] ?? [];
    const target = targets.find(({ row }) => row.theme === name)?.target ?? null;
    const needed = target === null ? null : neededOf(target, counted.length);
    return {
      theme: name,
      focus,
      applicable: countedKeys(applicable[index] ?? []),
      applied: countedKeys(own),
      target,
      needed,
      met: needed === null || counted.length === 0 ? null : own.length >= needed,
    };
  });
}

function departmentCoverage(base: readonly TenderFacts[]): readonly DepartmentCoverage[] {
  return groupByName(base, ({ tender }) => tender.department).map(({ name, rows }) => ({
    department: name,
    promising: countedTenders(rows),
    applied: countedTenders(rows.filter(({ applied }) => applied)),
  }));
}

function quarterCoverage(year: number, base: readonly TenderFacts[]): readonly QuarterCoverage[] {
  const byStart = groupByKey(base, ({ tender: { start } }) => start && exactQuarter(start));
  const byEnd = groupByKey(base, ({ tender: { start } }) => start && start.last);
  let cumulativePromising = 0;
  let cumulativeApplied = 0;
  return quartersOfYear(year).map((quarter) => {
    const starting = byStart.get(quarter) ?? [];
    const started = byEnd.get(quarter) ?? [];
    cumulativePromising += started.length;
    cumulativeApplied += started.filter((fact) => fact.applied).length;
    const applied = starting.filter((fact) => fact.applied).length;
    return { quarter, promising: starting.length, applied, cumulativePromising, cumulativeApplied };
  });
}
