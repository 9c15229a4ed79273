import { addQuarters, formatQuarter } from '../../../core/kernel/quarter';
import { formatSpan } from '../../../core/kernel/span';
import { formatPeriod } from '../../../core/schema/date-types';
import type { CountAgainstTarget, PlanSheetWords, SomeActions } from '../../../core/report/words/plan-words';
import { formatsOf, plural } from '../../format';

const { number, money, list } = formatsOf('en');

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'action', 'actions')}`;
}

const KINDS: Readonly<Record<CountAgainstTarget['kind'], readonly [string, string]>> = {
  pilots: ['pilot', 'pilots'],
  flagships: ['flagship tender', 'flagship tenders'],
  supported: ['flagship tender with support', 'flagship tenders with support'],
};

function againstTarget({ kind, count, target }: CountAgainstTarget): string {
  const [one, many] = KINDS[kind];
  const goal = target === null ? 'no target' : `target ${number(target)}`;
  return `${number(count)} ${plural(count, one, many)} (${goal})`;
}

function withKeys(text: string, keys: string): string {
  return keys === '' ? text : `${text}: ${keys}`;
}

function someActions({ count, which }: SomeActions, say: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [`${withKeys(say(count), which)}.`];
}

export const planSheetsEn: PlanSheetWords = {
  monitor: {
    title: 'Monitor',
    answer: ({ quarter, since, total, done, running, realised, planned }) => {
      const when = since === null ? `in ${formatQuarter(quarter)}` : `since ${formatPeriod(since)}`;
      return `Of the ${actions(total)}, ${number(done)} ${plural(done, 'is', 'are')} done and ${number(running)} ${plural(running, 'is', 'are')} running; ${number(realised)} realised ${when}, ${number(planned)} planned for ${formatQuarter(addQuarters(quarter, 1))}.`;
    },
    byGroup: 'By moment and group',
    unknownNote: 'Blank = not recorded, which is not 0.',
    realisedSince: (period) => `Done since ${formatPeriod(period)}`,
    noneRealised: (period) => `No action was done since ${formatPeriod(period)}.`,
    undated: (count) =>
      `${actions(count)} ${plural(count, 'was', 'were')} done without a day in Voltooid op, and ${plural(count, 'is', 'are')} not in this list for that reason.`,
  },
  during: {
    heading: (year) => `In the course of ${year}`,
    note: 'One-off actions for which the plan names a year or some years and no quarter.',
  },
  structural: {
    heading: 'Structural actions',
    note: 'Recurring and continuous actions, also where their quarter is not in this planning.',
    none: 'There are no recurring or continuous actions.',
    from: (when, begin) => `${when}, from ${formatSpan(begin)}`,
    repeats: { Maand: 'every month', Kwartaal: 'every quarter', Halfjaar: 'every half year', Jaar: 'every year' },
  },
  roles: {
    title: 'Roles',
    answer: ({ roles, without, unassigned }) => {
      const idle = without === 0 ? 'every role has actions' : `${number(without)} without an action`;
      const open =
        unassigned === 0
          ? 'Every action has a role or someone responsible.'
          : `${actions(unassigned)} ${plural(unassigned, 'has', 'have')} no role and nobody responsible yet.`;
      return `${number(roles)} ${plural(roles, 'role', 'roles')}, ${idle}. ${open}`;
    },
    overview: 'Roles and their actions',
    notInTable: 'Not in the table Rollen.',
    none: 'There are no roles in the workbook yet.',
    matrix: 'Who does what',
    noneAssigned: 'No action names a role or someone responsible yet.',
    legend:
      'R = carries it out (Rol). A = answers for it (Verantwoordelijke names this role). Actions that are cancelled or name nobody are left out.',
    notDrawn: (count) =>
      `${number(count)} more ${plural(count, 'role', 'roles')} with fewer actions ${plural(count, 'does', 'do')} not fit as a column. See the table above.`,
    carriesOut: 'R',
    answersFor: 'A',
  },
  checklist: {
    heading: (year) => `Checklist per tender in ${year}`,
    note: 'Over the tenders that start in this year and are not cancelled, promising or not. To do = due and not filled in yet.',
    items: {
      'start-document': 'A choice per theme in the start document, or an explanation',
      'market-exploration': 'Market explored',
      criteria: 'Criteria in the request',
      evaluation: 'Evaluated',
      'agreements-kept': 'Checked whether agreements were kept',
    },
    done: 'Done',
    open: 'To do',
    notDue: 'Not due yet',
    noColumn: 'The calendar has no column for this.',
    none: (year) => `No tender starts in ${year}.`,
  },
  evaluation: {
    title: (year) => `Evaluation ${year}`,
    answerLine: ({ year, questions, answered }) =>
      `Of the ${number(questions)} ${plural(questions, 'question', 'questions')} about ${year}, ${number(answered)} ${plural(answered, 'has', 'have')} an answer.`,
    answersNote: 'Answers are on the sheet Evaluatie and are changed there. This sheet shows them beside the figures.',
    levelNames: { Strategisch: '1. Strategic', Inhoudelijk: '2. Content', Procesgericht: '3. Process' },
    noLevel: 'Without a level',
    groups: {
      'Wat ging er goed': 'What went well?',
      'Waar moeten we op letten': 'What to watch next year?',
      'Wat had er beter gekund': 'What could have been better?',
    },
    noQuestions: 'No questions.',
    factsHeading: (year) => `All facts about ${year}`,
    facts: {
      coverage: 'Coverage',
      levels: 'Level of the themes',
      counts: 'Pilots and flagships',
      actions: 'Actions done',
      'not-done': 'Actions not done',
      means: 'Budget and capacity',
      monitoring: 'Monitoring',
      attention: 'Points of attention',
      deviations: 'Tenders that moved',
      anchoring: 'Anchoring',
    },
    noFacts: 'The workbook has no figures about this year yet.',
    noFact: 'The figures say nothing about this.',
    levels: ({ themes, reached, onPath, behind }) => {
      const ambition =
        themes === 0
          ? 'No theme has a level and an ambition yet.'
          : `Now at the level of ambition: ${number(reached)} of ${number(themes)} ${plural(themes, 'theme', 'themes')}.`;
      if (onPath === 0) return ambition;
      return behind.length === 0
        ? `${ambition} No theme is behind its path.`
        : `${ambition} Behind their path: ${list(behind)}.`;
    },
    counts: (counts) => `${list(counts.map(againstTarget))}.`,
    actions: ({ year, total, done, which, running, cancelled }) => {
      const besides = cancelled === 0 ? '' : ` (besides ${number(cancelled)} cancelled)`;
      return `${withKeys(`Of the ${actions(total)} in ${year}${besides}, ${number(done)} ${plural(done, 'is', 'are')} done and ${number(running)} ${plural(running, 'is', 'are')} running${which === '' ? '' : '. Done'}`, which)}.`;
    },
    notDone: ({ year, total, notDone, cancelled, unreadable }) => {
      const others = cancelled.count + unreadable.count === 0 ? 'All' : 'All other';
      const allDone =
        total === 0 || notDone.count > 0 ? [] : [`${others} actions of ${year} are done or run continuously.`];
      return [
        ...someActions(notDone, (count) => `${actions(count)} of ${year} not done yet`),
        ...someActions(cancelled, (count) => `${actions(count)} of ${year} cancelled`),
        ...someActions(unreadable, (count) => `${actions(count)} of ${year} with a Status that cannot be read`),
        ...allDone,
      ].join(' ');
    },
    means: ({ total, within, outside, which, budget, hours, withBudget, withHours }) => {
      const kept =
        within + outside === 0
          ? `Of none of the ${actions(total)} it is recorded whether it stayed within budget and capacity.`
          : `Within budget and capacity: ${number(within)} of the ${number(within + outside)} of which it is recorded${which === '' ? '' : `; outside: ${which}`}.`;
      return `${kept} Planned: ${money(budget)} (${number(withBudget)} of ${number(total)} with a budget) and ${number(hours)} hours (${number(withHours)} of ${number(total)} with hours).`;
    },
    monitoring: ({ year, indicators, measured, periods }) =>
      `${indicators === 0 ? 'There are no indicators' : `${number(measured)} of the ${number(indicators)} ${plural(indicators, 'indicator', 'indicators')} measured in ${year}`}; ${number(periods)} ${plural(periods, 'moment', 'moments')} on record in Statusverloop.`,
    attention: (open) =>
      open === 0
        ? 'No points of attention are open.'
        : `${number(open)} ${plural(open, 'point of attention is', 'points of attention are')} open.`,
    deviations: ({ count, later, which }) =>
      count === 0
        ? 'No tender has moved.'
        : `${withKeys(`${number(count)} ${plural(count, 'tender has', 'tenders have')} moved, ${number(later)} to a later quarter`, which)}.`,
    anchoring: ({ structural, roles }) =>
      `${number(structural)} structural (recurring or continuous) ${plural(structural, 'action', 'actions')}; ${number(roles)} ${plural(roles, 'role', 'roles')} described.`,
  },
};
