import type { Slices } from '../../kernel/slices';
import { planPromises } from '../../plan/plan-promises';
import { SHORT_LIST } from '../long-lists';
import type { ReportContext } from '../report-context';
import { actionsByKind } from '../sections/action-state-sections';
import { agreementsToCheck } from '../sections/agreement-sections';
import { themesBehind } from '../sections/ambition-sections';
import { coverageByYear } from '../sections/coverage-sections';
import { headlineAnswer, headlineCards, headlineSentences, missingFigures } from '../sections/headline';
import { pilotsOfYear } from '../sections/plan-sections';
import { upcoming } from '../sections/tender-sections';
import type { ReportSheet } from '../report-sheet';
import { blocksOf } from '../sections-in-slices';

/** The front page: the headline figures, coverage against target, the actions and what is behind. */
export function* dashboardSheet(context: ReportContext): Slices<ReportSheet> {
  const { words } = context;
  return {
    title: words.titles.dashboard,
    answer: headlineAnswer(context),
    onePage: true,
    blocks: yield* blocksOf([
      () => headlineSentences(context),
      () => [headlineCards(context)],
      () => missingFigures(context),
      () => (planPromises(context.plan).coverage ? coverageByYear(context) : []),
      () => actionsByKind(context, false),
      () => pilotsOfYear(context),
      () => themesBehind(context),
      () => upcoming(context, SHORT_LIST),
      () => agreementsToCheck(context, SHORT_LIST),
    ]),
  };
}
