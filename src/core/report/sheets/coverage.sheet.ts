import type { CoverageYear } from '../../figures/figures';
import type { Slices } from '../../kernel/slices';
import { text } from '../blocks';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { coverageAnswer, reportedYear, toDateText } from '../sections/coverage-facts';
import { contractEnds } from '../sections/lesson-sections';
import { coverageKeys, coverageStanding } from '../sections/coverage-sections';
import { measures } from '../sections/measures-section';
import { coverageByDepartment, coverageByQuarter, coverageByTheme } from '../sections/coverage-year-sections';
import { candidates, coverageInEuros, deviations, excluded, upcoming } from '../sections/tender-sections';
import { missingFigures } from '../sections/headline';
import { blocksOf, type Section } from '../sections-in-slices';

/** How the percentage came about, and which tenders can still change it. */
export function* coverageSheet(context: ReportContext): Slices<ReportSheet> {
  const { words } = context;
  const entry = reportedYear(context);
  const ofYear = (sections: (year: CoverageYear) => readonly Section[]): readonly Section[] =>
    entry === null ? [] : sections(entry);
  return {
    title: words.titles.coverage,
    answer: coverageAnswer(context),
    blocks: yield* blocksOf([
      () => (context.figures.coverage === null ? missingFigures(context) : []),
      ...ofYear((year) => [() => [text(toDateText(year, context))]]),
      () => coverageStanding(context),
      ...ofYear((year) => [
        () => coverageByQuarter(year, context),
        () => coverageByTheme(year, context),
        () => coverageByDepartment(year, context),
      ]),
      () => measures(context),
      () => upcoming(context),
      ...ofYear((year) => [() => candidates(year, context)]),
      () => contractEnds(context),
      () => deviations(context),
      () => excluded(context),
      () => coverageKeys(context),
      () => coverageInEuros(context),
    ]),
  };
}
