import { formatQuarter, quarterOfDate } from '../../../core/kernel/quarter';
import type { CoverageFacts, CoverageWords, TenderWords } from '../../../core/report/words/coverage-words';
import { formatsOf, plural } from '../../format';

const { number, date, list } = formatsOf('en');

function tenders({ over, base }: Pick<CoverageFacts, 'over' | 'base'>): string {
  const noun = plural(base, 'tender', 'tenders');
  return over === 'Kansrijk' ? `promising ${noun}` : noun;
}

/** What is still needed, and whether it can be done. */
function shortage({ short, open, reachable }: CoverageFacts): string {
  const needed = `${number(short ?? 0)} more needed`;
  if (reachable === true) return `${needed}, and ${number(open)} still can`;
  return open === 0 ? `${needed}, but none can change any more` : `${needed}, but only ${number(open)} still can`;
}

export const coverageEn: CoverageWords = {
  notPossible: "Without the sheets Aanbestedingskalender and Thema's there is no coverage to compute.",
  noYear: (year) => `For ${year} the tender calendar has no promising tenders, and there is no target.`,
  noYears: 'The tender calendar has no promising tenders with a start yet, and there are no targets for coverage.',
  standing: (facts) => {
    if (facts.share === null) return `no ${tenders({ ...facts, base: 0 })}`;
    if (facts.target === null) return 'no target stated';
    return facts.met === true ? 'target met' : shortage(facts);
  },
  toDate: ({ asOf, year, over, base, applied, share }) => {
    const until = `a start in ${year} up to ${formatQuarter(quarterOfDate(asOf))} (as of ${date(asOf)})`;
    if (share === null) return `Nothing that counts has ${until}.`;
    return `Of ${number(base)} ${tenders({ over, base })} with ${until} a focus theme is applied in ${number(applied)} (${share}).`;
  },
  computedTarget: (years) =>
    `The target of ${list(years.map(String))} is computed, not stated: it lies on the line between the years before and after for which a target was stated.`,
  yearChart: ({ year, over, share, target: aim, computed }) => {
    if (share === null) return `Coverage ${year}: nothing that counts yet`;
    const goal = aim === null ? 'no target' : `target ${aim}${computed ? ' (computed)' : ''}`;
    return `Coverage ${year}: ${share} of ${over === 'Kansrijk' ? 'the promising tenders' : 'all tenders'}, ${goal}`;
  },
  quarterChart: ({ quarter, applied, base, target: aim }) =>
    base === 0
      ? `Coverage up to ${formatQuarter(quarter)}: nothing that counts yet`
      : `Coverage up to ${formatQuarter(quarter)}: ${number(applied)} of ${number(base)}${aim === null ? '' : `; target for the year ${aim}`}`,
  themeChart: ({ year, theme, applied, applicable }) =>
    theme === null
      ? `No theme is applied in ${year} yet`
      : `${theme} is applied most in ${year}: in ${number(applied)} of ${number(applicable)}`,
  noDepartment: 'without a department',
  withoutQuarter: 'without a quarter',
  withoutQuarterNote: (tenders) =>
    `No quarter is known of ${number(tenders)} ${plural(tenders, 'tender', 'tenders')}, but a year or part of it is. Added up, ${plural(tenders, 'it counts', 'they count')} once that time has passed.`,
  noChart: 'There is no coverage to draw yet.',
  noMarks: (year) => `None of the promising tenders of ${year} has a theme filled in.`,
  withoutValue: (without, total) => {
    if (total === 0) return 'no tenders';
    return `${number(total - without)} of ${number(total)} had a value`;
  },
};

export const tendersEn: TenderWords = {
  none: 'The tender calendar has no tenders yet.',
  noUpcoming: 'No promising tender without an applied focus theme starts in this quarter or the next two.',
  noCandidates: (year) => `No tender of ${year} can change any more.`,
  noDeviations: 'No tender differs from its original start.',
  noNewDeviations: 'There are no new deviations, and none that are still open.',
  olderDeviations: (count) =>
    `${number(count)} earlier ${plural(count, 'deviation is', 'deviations are')} no longer listed here.`,
  excludedOf: (excluded, total) =>
    excluded === 0
      ? `All ${number(total)} tenders are counted.`
      : `${number(excluded)} of ${number(total)} tenders ${plural(excluded, 'is', 'are')} not counted in the coverage, each with the reason.`,
  noneExcluded: 'Nothing was left out.',
};
