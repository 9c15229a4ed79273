import type { CoverageYear } from '../../figures/figures';
import { statementOfYear } from '../../statements/coverage-statement';
import { note, type Block } from '../blocks';
import type { ReportContext } from '../report-context';
import { shareText, targetText } from '../shares';
import type { CoverageFacts } from '../words/coverage-words';

/** The coverage of the reported year; `null` when the year has no tender that counts and no target. */
export function reportedYear({ figures, year }: ReportContext): CoverageYear | null {
  return figures.coverage?.years.find((entry) => entry.year === year) ?? null;
}

/** What the sentences about a year need, shares already in words. */
export function coverageFacts(entry: CoverageYear, { words }: ReportContext): CoverageFacts {
  const { year, over, promising, applied, coverage, target, targetFrom, short, open, met, reachable } = entry;
  return {
    year,
    over,
    base: promising.count,
    applied: applied.count,
    share: coverage && shareText(coverage, target, words),
    target: target && targetText(target, words),
    computed: targetFrom === 'interpolated',
    short,
    open: open.count,
    met,
    reachable,
  };
}

/** The sentence about a year: as a promise where the plan made one, else as a line without a judgement. */
export function coverageSentence(entry: CoverageYear, { plan, words }: ReportContext): string {
  const statement = statementOfYear(plan, entry);
  return statement.promised ? words.statements.sentence(statement) : words.statements.unpromisedCoverage(statement);
}

/** The sentence about the reported year. */
export function coverageAnswer(context: ReportContext): string {
  const { words, figures, year } = context;
  if (figures.coverage === null) return words.coverage.notPossible;
  const entry = reportedYear(context);
  return entry === null ? words.coverage.noYear(year) : coverageSentence(entry, context);
}

/** The share among what has a Start up to the as-of quarter. */
export function toDateText(entry: CoverageYear, { words, plan }: ReportContext): string {
  const { promising, applied, coverage } = entry.toDate;
  return words.coverage.toDate({
    year: entry.year,
    asOf: plan.asOf,
    over: entry.over,
    base: promising,
    applied,
    share: coverage && shareText(coverage, null, words),
  });
}

/** A line that names the years whose target lies between stated ones; nothing when all were stated. */
export function computedTargetNote(years: readonly CoverageYear[], { words }: ReportContext): readonly Block[] {
  const computed = years.filter(({ targetFrom }) => targetFrom === 'interpolated').map(({ year }) => year);
  return computed.length === 0 ? [] : [note(words.coverage.computedTarget(computed))];
}
