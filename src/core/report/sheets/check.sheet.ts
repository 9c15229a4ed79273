import type { Slices } from '../../kernel/slices';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { findingOverview, findingsAnswer, findingsByTable, unusedLine } from '../sections/finding-kind-sections';
import { dismissedList, findingList } from '../sections/finding-sections';

/** Everything that deserves a look, with a link to its cell; there may be thousands. */
export function* checkSheet(context: ReportContext): Slices<ReportSheet> {
  const { words } = context;
  const overview = findingOverview(context);
  yield;
  const byTable = findingsByTable(context);
  yield;
  const list = yield* findingList(context);
  return {
    title: words.titles.check,
    answer: findingsAnswer(context),
    blocks: [...unusedLine(context), ...overview, ...byTable, ...list, ...dismissedList(context)],
  };
}
