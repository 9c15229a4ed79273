import { formatQuarter, quarterOfDate } from '../../../core/kernel/quarter';
import type { CoverageFacts, CoverageWords, TenderWords } from '../../../core/report/words/coverage-words';
import type { HeadlineWords } from '../../../core/report/words/report-words';
import { formatsOf, plural } from '../../format';

const { number, date, list } = formatsOf('en');

function tenders({ over, base }: Pick<CoverageFacts, 'over' | 'base'>): string {
  const noun = plural(base, 'tender', 'tenders');
  return over === 'Kansrijk' ? `promising ${noun}` : noun;
}

function target({ target: share, computed }: CoverageFacts): string {
  return `${share ?? ''}${computed ? ' (computed, not stated)' : ''}`;
}

/** What is still needed, and whether it can be done. */
function shortage({ short, open, reachable }: CoverageFacts): string {
  const needed = `${number(short ?? 0)} more needed`;
  if (reachable === true) return `${needed}, and ${number(open)} still can`;
  return open === 0 ? `${needed}, but none can change any more` : `${needed}, but only ${number(open)} still can`;
}

function againstTarget(facts: CoverageFacts): string {
  if (facts.target === null) return 'No target was stated for this year.';
  if (facts.met === true) return `The target of ${target(facts)} is met.`;
  return `The target is ${target(facts)}: ${shortage(facts)}.`;
}

export const coverageEn: CoverageWords = {
  notPossible: 'Without the tables Aanbestedingen and Themas there is no coverage to compute.',
  noYear: (year) => `For ${year} the calendar holds no promising tenders, and there is no target.`,
  noYears: 'The calendar holds no promising tenders with a start yet, and there are no targets for coverage.',
  answer: (facts) => {
    const { year, base, applied, share } = facts;
    if (share === null) {
      const aim = facts.target === null ? '' : ` The target is ${target(facts)}.`;
      return `In ${year} the calendar holds no ${tenders({ ...facts, base: 0 })}, so there is no coverage to compute.${aim}`;
    }
    return `In ${year} a focus theme is applied in ${number(applied)} of ${number(base)} ${tenders(facts)} (${share}). ${againstTarget(facts)}`;
  },
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
  noChart: 'There is no coverage to draw yet.',
  noMarks: (year) => `None of the promising tenders of ${year} has a theme filled in.`,
  withoutValue: (without, total) => {
    if (total === 0) return 'no tenders';
    return `${number(total - without)} of ${number(total)} had a value`;
  },
};

export const tendersEn: TenderWords = {
  none: 'The calendar holds no tenders yet.',
  noUpcoming: 'No promising tender without an applied focus theme starts in this quarter or the next two.',
  noCandidates: (year) => `No tender of ${year} can change any more.`,
  noDeviations: 'No tender differs from its original start.',
  excludedOf: (excluded, total) =>
    excluded === 0
      ? `All ${number(total)} tenders are counted.`
      : `${number(excluded)} of ${number(total)} tenders ${plural(excluded, 'is', 'are')} not counted in the coverage, each with the reason.`,
  noneExcluded: 'Nothing was left out.',
};

export const headlineEn: HeadlineWords = {
  coverage: (year) => `Coverage ${year}`,
  coverageNote: (facts) => {
    const aim = facts.target === null ? 'no target stated' : `target ${target(facts)}`;
    return `${number(facts.applied)} of ${number(facts.base)} ${tenders(facts)}; ${aim}`;
  },
  short: (year) => `Still needed in ${year}`,
  shortNote: (facts) =>
    facts.met === true
      ? `target of ${target(facts)} met`
      : `to reach ${target(facts)}; ${number(facts.open)} still can`,
  actions: 'Actions done',
  actionsNote: ({ total, running, overdue }) =>
    `of ${number(total)} ${plural(total, 'action', 'actions')}; ${number(running)} running, ${number(overdue)} overdue`,
  themes: 'Themes behind',
  errors: 'Errors in the data',
  errorsNote: (warnings, notices, rows) =>
    `and ${number(warnings)} ${plural(warnings, 'warning', 'warnings')}, ${number(notices)} ${plural(notices, 'notice', 'notices')} in ${number(rows)} ${plural(rows, 'row', 'rows')}`,
};
