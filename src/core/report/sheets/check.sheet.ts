import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import {
  countSeverities,
  dismissedList,
  findingList,
  findingOverview,
  findingsByTable,
} from '../sections/finding-sections';

/** Everything that deserves a look, with a link to its cell. */
export function checkSheet(context: ReportContext): ReportSheet {
  const { words, findings, rowCount } = context;
  return {
    title: words.titles.check,
    answer: words.findings.answer(countSeverities(findings), rowCount),
    blocks: [
      ...findingOverview(context),
      ...findingsByTable(context),
      ...findingList(context),
      ...dismissedList(context),
    ],
  };
}
