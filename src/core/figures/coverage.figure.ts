import { exactQuarter, overlaps } from '../kernel/span';
import { mapInSlices, type Slices } from '../kernel/slices';
import { coverageTarget, statedTargets, statedThemeTargets } from '../plan/coverage-targets';
import type { Plan } from '../plan/plan';
import { tenderFacts, upcomingTenders, type TenderFacts } from '../plan/tender-facts';
import { coverageYear } from './coverage-year';
import type { Coverage, Deviation } from './figures';
import { ascendingYears, groupByKey } from './grouping';

/**
 * In how many of the promising tenders a focus theme is applied, against the target of each year. Years are those with
 * a counted tender or a stated target, of a theme too, whatever the base of the target. `null` without Aanbestedingen or Themas. A year
 * is a slice.
 */
export function* coverageFigure(plan: Plan): Slices<Coverage | null> {
  if (plan.tables.tenders.raw === null || plan.tables.themes.raw === null) return null;
  const facts = tenderFacts(plan);
  yield;
  const stated = statedTargets(plan);
  const ofThemes = groupByKey(statedThemeTargets(plan), ({ year }) => year);
  const counted = groupByKey(facts, (fact) => (fact.exclusion === null ? fact.year : null));
  const calendar = groupByKey(facts, (fact) => (fact.inCalendar ? fact.year : null));
  const years = ascendingYears(
    counted.keys(),
    stated.map(({ year }) => year),
    ofThemes.keys(),
  );
  yield;
  const upcoming = upcomingTenders(plan);
  yield;
  return {
    years: yield* mapInSlices(
      years,
      (year) =>
        coverageYear(
          plan,
          year,
          { ofYear: coverageTarget(stated, year), ofThemes: ofThemes.get(year) ?? [] },
          { counted: counted.get(year) ?? [], calendar: calendar.get(year) ?? [] },
        ),
      1,
    ),
    upcoming: upcoming.map(({ key }) => key),
    deviations: facts.flatMap(deviationOf),
    excluded: facts.flatMap(({ tender, exclusion }) =>
      exclusion === null ? [] : [{ tender: tender.key, reason: exclusion }],
    ),
  };
}

/** A Start that moved, also of a tender that is not counted; by how much, where both quarters are known. */
function deviationOf({ tender: { key, start, originalStart } }: TenderFacts): readonly Deviation[] {
  if (start === null || originalStart === null || overlaps(start, originalStart)) return [];
  const [from, to] = [exactQuarter(originalStart), exactQuarter(start)];
  return [{ tender: key, from: originalStart, to: start, quarters: from === null || to === null ? null : to - from }];
}
