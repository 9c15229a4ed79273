import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { ambitionAnswer, missingEvidence, themeLevelsTable, themeMatrix } from '../sections/ambition-sections';
import { clusterBaseline } from '../sections/baseline-section';
import { themePaths } from '../sections/path-section';

/** Where each theme stands between level 1 and 5, and what is still to be shown. */
export function ambitionSheet(context: ReportContext): ReportSheet {
  return {
    title: context.words.titles.ambition,
    answer: ambitionAnswer(context),
    blocks: [
      ...themeMatrix(context),
      ...themePaths(context),
      ...themeLevelsTable(context),
      ...missingEvidence(context),
      ...clusterBaseline(context),
    ],
  };
}
