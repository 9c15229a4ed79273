import { textKey } from '../../kernel/text-key';
import { isInYear } from '../../plan/annual-step-gaps';
import { hasReadableStatus, isCountedAction } from '../../plan/action-facts';
import { EVALUATION_FACTS, EVALUATION_QUESTIONS, type EvaluationFact } from '../../reference/evaluation-questions';
import { planInForce, planNameOfAction } from '../../plan/plan-in-force';
import { formatPeriod } from '../../schema/date-types';
import type { Row } from '../../tables';
import { keysText } from '../key-lists';
import type { ReportContext } from '../report-context';
import type { CountAgainstTarget, SomeActions } from '../words/plan-words';
import { behindThemes, onPath } from './ambition-sections';
import { coverageSentence } from './coverage-facts';

type Action = Row<'actions'>;

/** A fact in words; `null` where the workbook has nothing to say about it. */
export function evaluationFact(fact: EvaluationFact, year: number, context: ReportContext): string | null {
  const facts: Readonly<Record<EvaluationFact, () => string | null>> = {
    coverage: () => coverageFact(year, context),
    levels: () => levelsFact(context),
    counts: () => countsFact(year, context),
    actions: () => actionsFact(year, context),
    'not-done': () => notDoneFact(year, context),
    means: () => meansFact(year, context),
    monitoring: () => monitoringFact(year, context),
    attention: () => attentionFact(context),
    deviations: () => deviationsFact(context),
    anchoring: () => anchoringFact(context),
  };
  return facts[fact]();
}

/** The facts that go with a question; none for a question that is not in the reference. */
export function factsOfQuestion(question: string | null): readonly EvaluationFact[] {
  const key = textKey(question ?? '');
  return EVALUATION_QUESTIONS.find((known) => textKey(known.question) === key)?.facts ?? [];
}

/** Every fact of the year that the workbook knows, in words. */
export function knownFacts(year: number, context: ReportContext): readonly { fact: EvaluationFact; text: string }[] {
  return EVALUATION_FACTS.flatMap((fact) => {
    const text = evaluationFact(fact, year, context);
    return text === null ? [] : [{ fact, text }];
  });
}

function coverageFact(year: number, context: ReportContext): string | null {
  const entry = context.figures.coverage?.years.find((candidate) => candidate.year === year);
  return entry === undefined ? null : coverageSentence(entry, context);
}

/** Levels are those of the as-of date: a workbook keeps no older ones. */
function levelsFact(context: ReportContext): string | null {
  const { figures, words } = context;
  if (figures.ambition === null) return null;
  const { themes } = figures.ambition;
  return words.evaluation.levels({
    themes: themes.filter(({ gap }) => gap !== null).length,
    reached: themes.filter(({ gap }) => gap === 0).length,
    onPath: onPath(context).length,
    behind: behindThemes(context).map(({ theme }) => theme),
  });
}

function countsFact(year: number, { figures, words }: ReportContext): string | null {
  const entry = figures.counts?.years.find((candidate) => candidate.year === year);
  if (entry === undefined) return null;
  const { pilots, pilotsTarget, flagships, flagshipsTarget, supported, supportedTarget } = entry;
  const counts: readonly CountAgainstTarget[] = [
    { kind: 'pilots', count: pilots.count, target: pilotsTarget },
    { kind: 'flagships', count: flagships.count, target: flagshipsTarget },
    { kind: 'supported', count: supported.count, target: supportedTarget },
  ];
  const known = counts.filter(({ count, target }) => count > 0 || target !== null);
  return known.length === 0 ? null : words.evaluation.counts(known);
}

/** The counted actions of a year that are not cancelled. */
function actionsOfYear(year: number, context: ReportContext): readonly Action[] {
  return countedActions(year, context).filter(({ status }) => status !== 'Vervallen');
}

function cancelledActions(year: number, context: ReportContext): readonly Action[] {
  return countedActions(year, context).filter(({ status }) => status === 'Vervallen');
}

function countedActions(year: number, { plan }: ReportContext): readonly Action[] {
  return plan.tables.actions.rows.filter((action) => isCountedAction(plan, action) && isInYear(action, year));
}

/** Left out of every count: nobody knows whether they were done. */
function unreadableActions(year: number, { plan }: ReportContext): readonly Action[] {
  return plan.tables.actions.rows.filter(
    (action) =>
      action.partOf === null &&
      !hasReadableStatus(action) &&
      planInForce(plan).includes(planNameOfAction(plan, action)) &&
      isInYear(action, year),
  );
}

function keysOf(actions: readonly Action[], { words }: ReportContext): string {
  return keysText(
    actions.map(({ key }) => key),
    words,
  );
}

function actionsFact(year: number, context: ReportContext): string | null {
  const actions = actionsOfYear(year, context);
  if (actions.length === 0) return null;
  const done = actions.filter(({ status }) => status === 'Voltooid');
  return context.words.evaluation.actions({
    year,
    total: actions.length,
    done: done.length,
    which: keysOf(done, context),
    running: actions.filter(({ status }) => status === 'Loopt').length,
    cancelled: cancelledActions(year, context).length,
  });
}

/** Which were not carried out: still to do, cancelled, and those of which it cannot be said. */
function notDoneFact(year: number, context: ReportContext): string | null {
  const actions = actionsOfYear(year, context);
  const cancelled = cancelledActions(year, context);
  const unreadable = unreadableActions(year, context);
  if (actions.length + cancelled.length + unreadable.length === 0) return null;
  const notDone = actions.filter(
    ({ status, kind }) => status !== 'Voltooid' && !(kind === 'Doorlopend' && status === 'Loopt'),
  );
  const some = (of: readonly Action[]): SomeActions => ({ count: of.length, which: keysOf(of, context) });
  return context.words.evaluation.notDone({
    year,
    total: actions.length,
    notDone: some(notDone),
    cancelled: some(cancelled),
    unreadable: some(unreadable),
  });
}

function meansFact(year: number, context: ReportContext): string | null {
  const actions = actionsOfYear(year, context);
  if (actions.length === 0) return null;
  const outside = actions.filter(({ withinMeans }) => withinMeans === false);
  const sum = (of: 'budget' | 'hours'): number => actions.reduce((total, action) => total + (action[of] ?? 0), 0);
  return context.words.evaluation.means({
    total: actions.length,
    within: actions.filter(({ withinMeans }) => withinMeans === true).length,
    outside: outside.length,
    which: keysOf(outside, context),
    budget: sum('budget'),
    hours: sum('hours'),
    withBudget: actions.filter(({ budget }) => budget !== null).length,
    withHours: actions.filter(({ hours }) => hours !== null).length,
  });
}

function monitoringFact(year: number, { figures, plan, words }: ReportContext): string | null {
  const indicators = figures.indicators ?? [];
  return words.evaluation.monitoring({
    year,
    indicators: indicators.length,
    measured: indicators.filter(({ years }) =>
      years.some((entry) => entry.year === year && (entry.projects.count > 0 || entry.realised !== 0)),
    ).length,
    periods: new Set(
      plan.tables.statusHistory.rows.flatMap(({ plan: name, period }) =>
        period === null || !planInForce(plan).includes(name) ? [] : formatPeriod(period),
      ),
    ).size,
  });
}

function attentionFact({ plan, words }: ReportContext): string | null {
  const open = plan.tables.attentionPoints.rows.filter(({ status }) => status === 'Open');
  return plan.tables.attentionPoints.raw === null ? null : words.evaluation.attention(open.length);
}

function deviationsFact({ figures, words }: ReportContext): string | null {
  if (figures.coverage === null) return null;
  const later = figures.coverage.deviations.filter(({ from, to }) => to.first > from.last);
  return words.evaluation.deviations({
    count: figures.coverage.deviations.length,
    later: later.length,
    which: keysText(
      later.map(({ tender }) => tender),
      words,
    ),
  });
}

function anchoringFact({ plan, words }: ReportContext): string | null {
  const structural = plan.tables.actions.rows.filter(
    (action) => isCountedAction(plan, action) && action.status !== 'Vervallen' && action.kind !== 'Eenmalig',
  );
  return plan.tables.actions.raw === null
    ? null
    : words.evaluation.anchoring({ structural: structural.length, roles: plan.tables.roles.rows.length });
}
