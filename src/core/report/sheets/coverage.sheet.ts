import { text } from '../blocks';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { coverageAnswer, reportedYear, toDateText } from '../sections/coverage-facts';
import { coverageKeys, coverageStanding } from '../sections/coverage-sections';
import { coverageByQuarter, coverageByTheme } from '../sections/coverage-year-sections';
import { candidates, coverageInEuros, deviations, excluded, upcoming } from '../sections/tender-sections';
import { missingFigures } from '../sections/headline';

/** How the percentage came about, and which tenders can still change it. */
export function coverageSheet(context: ReportContext): ReportSheet {
  const { words } = context;
  const entry = reportedYear(context);
  return {
    title: words.titles.coverage,
    answer: coverageAnswer(context),
    blocks: [
      ...(context.figures.coverage === null ? missingFigures(context) : []),
      ...(entry === null ? [] : [text(toDateText(entry, context))]),
      ...coverageStanding(context),
      ...(entry === null ? [] : coverageByQuarter(entry, context)),
      ...(entry === null ? [] : coverageByTheme(entry, context)),
      ...upcoming(context),
      ...(entry === null ? [] : candidates(entry, context)),
      ...deviations(context),
      ...excluded(context),
      ...coverageKeys(context),
      ...coverageInEuros(context),
    ],
  };
}
