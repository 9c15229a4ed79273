import { addQuarters, formatQuarter } from '../../../core/kernel/quarter';
import type { ActionWords, IndicatorWords, YearPlanWords } from '../../../core/report/words/action-words';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('en');

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'action', 'actions')}`;
}

export const actionsEn: ActionWords = {
  notPossible: 'Without the sheet Acties there are no figures about actions.',
  none: 'The workbook has no actions yet.',
  all: 'All actions',
  states: {
    done: 'Done',
    current: 'Due now',
    continuous: 'Continuous',
    planned: 'Planned for later',
    late: 'Late',
    undated: 'Without a quarter',
    cancelled: 'Cancelled',
  },
  stateChart: ({ total, done, cancelled, open }) => {
    const parts = [
      `${number(done)} done`,
      ...(open.current > 0 ? [`${number(open.current)} due now`] : []),
      ...(open.continuous > 0 ? [`${number(open.continuous)} continuous`] : []),
      ...(open.planned > 0 ? [`${number(open.planned)} planned`] : []),
      ...(open.late > 0 ? [`${number(open.late)} late`] : []),
      ...(open.undated > 0 ? [`${number(open.undated)} without a quarter`] : []),
      ...(cancelled > 0 ? [`${number(cancelled)} cancelled`] : []),
    ];
    return `${actions(total)}: ${parts.join(', ')}`;
  },
  noSubject: 'without subject',
  subjectChart: ({ largest, count, total }) =>
    largest === null
      ? 'Actions by subject and status'
      : `Most actions: ${largest}, ${number(count)} of ${number(total)}`,
  historyChart: (periods) =>
    periods === 1 ? 'Actions by status: the first measurement' : `Actions by status at ${number(periods)} moments`,
  periodStanding: ({ total, done, unknown }) => {
    if (total === null) return 'nothing recorded';
    const known = done === null ? actions(total) : `${number(done)} of ${number(total)} done`;
    return unknown === null ? known : `${known}; status of ${number(unknown)} unknown`;
  },
  noHistory: 'No history was recorded yet (sheet Statusverloop).',
  noneOverdue: (undated) =>
    undated === 0
      ? 'No action is late.'
      : `No quarter is known for ${actions(undated)}. None of the other actions is late.`,
  noneUndated: 'Every open action has a quarter, or is continuous.',
  noneRunning: 'No actions are running now.',
  noneCompleted: (quarter) => `No action was done in ${formatQuarter(quarter)}.`,
  noneNext: (quarter) => `No new action is planned for ${formatQuarter(addQuarters(quarter, 1))}.`,
  without: ({ total, budget, hours }) =>
    `of ${number(total)} that are not cancelled: ${number(total - budget)} with a budget, ${number(total - hours)} with hours`,
};

export const yearPlanEn: YearPlanWords = {
  note: 'An action is shown with every role that carries it out, in every quarter from Begin to Eind. Cancelled actions are left out.',
  noRole: 'without role',
  continued: (role) => `${role} (continued)`,
  empty: 'No action is planned in these quarters.',
  answer: ({ year, actions: planned, roles, during }) => {
    const inQuarters =
      planned === 0
        ? `No action has a quarter in ${year} or the quarter before it.`
        : `In ${year} and the quarter before it ${actions(planned)} ${plural(planned, 'is', 'are')} planned, with ${number(roles)} ${plural(roles, 'role', 'roles')}.`;
    if (during === 0) return inQuarters;
    return `${inQuarters} Another ${actions(during)} ${plural(during, 'is', 'are')} planned in the course of ${year}, without a quarter.`;
  },
};

function amount(value: number, unit: string | null): string {
  return unit === null ? number(value) : `${number(value)} ${unit}`;
}

function measuredSaid(year: number, total: number, measured: number): string {
  if (measured === 0) {
    return `Nothing was measured in ${year} yet. ${plural(total, '1 indicator is', `${number(total)} indicators are`)} ready.`;
  }
  return `In ${year} ${number(measured)} of ${number(total)} indicators ${plural(measured, 'was', 'were')} measured.`;
}

function metSaid(year: number, withTarget: number, met: number): string {
  if (withTarget === 0) return '';
  return `Targets for ${year} met: ${number(met)} of ${number(withTarget)}.`;
}

export const indicatorsEn: IndicatorWords = {
  notPossible: 'Without the sheet Indicatoren there are no measurements to show.',
  none: 'The workbook has no indicators yet.',
  answer: ({ year, total, measured, withTarget, met, counted }) => {
    if (total + counted === 0) return 'The workbook has no indicators yet.';
    const fromCalendar =
      counted === 0
        ? ''
        : `${number(counted)} ${plural(counted, 'indicator is', 'indicators are')} counted from the tender calendar.`;
    return [...(total === 0 ? [] : [measuredSaid(year, total, measured)]), fromCalendar, metSaid(year, withTarget, met)]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  heading: (name, unit, theme) =>
    [unit === null ? name : `${name} (${unit})`, ...(theme === null ? [] : [theme])].join(' · '),
  noMethod: 'No method of measuring yet: the projects in which it plays a part are counted.',
  counted: 'Not measured, but counted from the tender calendar.',
  countedShort: 'counted from the calendar',
  noMethodShort: 'no method yet',
  undatedTarget: (target, unit) => `Target without a year: ${amount(target, unit)}. It is shown, not compared.`,
  noMeasurements: 'Nothing was measured yet.',
  byTender: 'Measured per tender',
  chart: (name, year, realised, target, unit) =>
    `${name} ${year}: ${amount(realised, unit)}${target === null ? '' : `, target ${amount(target, unit)}`}`,
  projectChart: (name, year, projects) =>
    `${name} ${year}: in ${number(projects)} ${plural(projects, 'project', 'projects')}`,
};
