import { countSeverities } from '../../schema/finding-groups';
import type { Slices } from '../../kernel/slices';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { dismissedList, findingList, findingOverview, findingsByTable } from '../sections/finding-sections';

/** Everything that deserves a look, with a link to its cell; there may be thousands. */
export function* checkSheet(context: ReportContext): Slices<ReportSheet> {
  const { words, findings, rowCount } = context;
  const overview = findingOverview(context);
  yield;
  const byTable = findingsByTable(context);
  yield;
  const list = yield* findingList(context);
  return {
    title: words.titles.check,
    answer: words.findings.answer(countSeverities(findings), rowCount),
    blocks: [...overview, ...byTable, ...list, ...dismissedList(context)],
  };
}
