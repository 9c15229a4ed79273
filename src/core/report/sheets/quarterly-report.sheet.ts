import type { Slices } from '../../kernel/slices';
import { heading, note, text, type Block } from '../blocks';
import { keysText } from '../key-lists';
import { SHORT_LIST } from '../long-lists';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { NO_CELLS } from '../source-cells';
import { accountability, tenderAccount } from '../sections/accountability-sections';
import { agreementsToCheck, judgedAgreements } from '../sections/agreement-sections';
import { actionsAnswer } from '../sections/action-facts';
import { actionsByKind } from '../sections/action-state-sections';
import { completedActions, nextActions, overdueActions, runningActions } from '../sections/action-lists';
import { levelsWithChart } from '../sections/ambition-sections';
import { changesSinceSnapshot } from '../sections/change-sections';
import { checklist } from '../sections/checklist-section';
import { communication } from '../sections/communication-section';
import { reportedYear, toDateText } from '../sections/coverage-facts';
import { coverageByYear } from '../sections/coverage-sections';
import { coverageByQuarter } from '../sections/coverage-year-sections';
import { findingOverview, findingsAnswer } from '../sections/finding-kind-sections';
import { dismissedList } from '../sections/finding-sections';
import { headlineAnswer, headlineCards, headlineSentences, missingFigures } from '../sections/headline';
import { indicatorsAnswer, indicatorTable } from '../sections/indicator-sections';
import { attentionPoints, pilotsAndFlagships, policyRules } from '../sections/plan-sections';
import { resultsOfQuarter } from '../sections/result-sections';
import { deviations, upcoming } from '../sections/tender-sections';
import { blocksOf, type Section } from '../sections-in-slices';

/**
 * The quarterly report, in the order of reports.md. It is frozen: values only, without links, because the rows that
 * they would lead to move on.
 */
export function* quarterlyReportSheet(live: ReportContext): Slices<ReportSheet> {
  const context: ReportContext = { ...live, cells: NO_CELLS };
  const { words, plan } = context;
  return {
    title: words.titles.quarterlyReport(plan.quarter, plan.settings.organisation),
    answer: headlineAnswer(context),
    blocks: yield* blocksOf([
      () => headlineSentences(context),
      () => [headlineCards(context)],
      () => leftOut(context),
      () => missingFigures(context),
      ...coverage(context),
      () => upcoming(context, SHORT_LIST),
      () => agreementsToCheck(context, SHORT_LIST),
      () => deviations(context),
      () => changesSinceSnapshot(context),
      ...actions(context),
      () => resultsOfQuarter(context),
      () => attentionPoints(context),
      () => communication(context),
      () => themes(context),
      () => indicators(context),
      () => pilotsAndFlagships(context),
      () => policyRules(context),
      () => judgedAgreements(context),
      () => checklist(context),
      () => dataQuality(context),
      () => findingOverview(context),
      () => dismissedList(context),
      () => accountability(context),
      () => tenderAccount(context),
    ]),
  };
}

/** Errors do not stop a report: it opens with how many rows they keep out of the figures. */
function leftOut({ figures, words }: ReportContext): readonly Block[] {
  const unreadable = figures.coverage?.excluded.filter(({ reason }) => reason === 'invalid') ?? [];
  if (figures.unreadable.length === 0) return [];
  const tenders = keysText(
    unreadable.map(({ tender }) => tender),
    words,
  );
  return [text(words.quarterly.leftOut(figures.unreadable.length, unreadable.length, tenders), 'warning')];
}

function coverage(context: ReportContext): readonly Section[] {
  const entry = reportedYear(context);
  return [
    () => coverageByYear(context),
    () => (entry === null ? [] : [...coverageByQuarter(entry, context), note(toDateText(entry, context))]),
  ];
}

function actions(context: ReportContext): readonly Section[] {
  const { words, figures } = context;
  if (figures.actions === null) return [() => [heading(words.sections.actionsByKind), text(actionsAnswer(context))]];
  return [
    () => actionsByKind(context, true),
    () => completedActions(context),
    () => runningActions(context),
    () => overdueActions(context),
    () => nextActions(context),
  ];
}

function themes(context: ReportContext): readonly Block[] {
  const { words, figures } = context;
  return figures.ambition === null ? [] : [heading(words.sections.themeLevels), ...levelsWithChart(context)];
}

function indicators(context: ReportContext): readonly Block[] {
  const { words, figures } = context;
  return [
    heading(words.sections.indicators),
    text(indicatorsAnswer(context)),
    ...((figures.indicators ?? []).length === 0 ? [] : indicatorTable(context)),
  ];
}

function dataQuality(context: ReportContext): readonly Block[] {
  const { words, figures } = context;
  return [
    heading(words.sections.dataQuality),
    text(findingsAnswer(context)),
    ...(figures.unreadable.length === 0 ? [note(words.quarterly.nothingLeftOut)] : []),
  ];
}
