import { addQuarters, formatQuarter } from '../../../core/kernel/quarter';
import type { ActionWords, IndicatorWords, YearPlanWords } from '../../../core/report/words/action-words';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('nl');

function actions(count: number): string {
  return `${number(count)} ${plural(count, 'actie', 'acties')}`;
}

export const actionsNl: ActionWords = {
  notPossible: 'Zonder blad Acties zijn er geen cijfers over acties.',
  none: 'Er staan nog geen acties in de werkmap.',
  all: 'Alle acties',
  states: {
    done: 'Voltooid',
    current: 'Aan de beurt',
    continuous: 'Doorlopend',
    planned: 'Gepland voor later',
    late: 'Te laat',
    undated: 'Zonder kwartaal',
    cancelled: 'Vervallen',
  },
  stateChart: ({ total, done, cancelled, open }) => {
    const parts = [
      `${number(done)} voltooid`,
      ...(open.current > 0 ? [`${number(open.current)} aan de beurt`] : []),
      ...(open.continuous > 0 ? [`${number(open.continuous)} doorlopend`] : []),
      ...(open.planned > 0 ? [`${number(open.planned)} gepland`] : []),
      ...(open.late > 0 ? [`${number(open.late)} te laat`] : []),
      ...(open.undated > 0 ? [`${number(open.undated)} zonder kwartaal`] : []),
      ...(cancelled > 0 ? [`${number(cancelled)} vervallen`] : []),
    ];
    return `${actions(total)}: ${parts.join(', ')}`;
  },
  noSubject: 'zonder onderwerp',
  subjectChart: ({ largest, count, total }) =>
    largest === null
      ? 'Acties per onderwerp en status'
      : `De meeste acties: ${largest}, ${number(count)} van de ${number(total)}`,
  historyChart: (periods) =>
    periods === 1 ? 'Acties naar status: het eerste meetmoment' : `Acties naar status op ${number(periods)} momenten`,
  periodStanding: ({ total, done, unknown }) => {
    if (total === null) return 'niets vastgelegd';
    const known = done === null ? `${actions(total)}` : `${number(done)} van ${number(total)} voltooid`;
    return unknown === null ? known : `${known}; status van ${number(unknown)} onbekend`;
  },
  noHistory: 'Er is nog geen verloop vastgelegd (blad Statusverloop).',
  noneOverdue: (undated) =>
    undated === 0
      ? 'Geen enkele actie is te laat.'
      : `Van ${actions(undated)} is geen kwartaal bekend. Van de andere acties is er geen te laat.`,
  noneUndated: 'Van elke actie die nog open is, is een kwartaal bekend of de actie is doorlopend.',
  noneRunning: 'Er lopen nu geen acties.',
  noneCompleted: (quarter) => `In ${formatQuarter(quarter)} is geen actie voltooid.`,
  noneNext: (quarter) => `Voor ${formatQuarter(addQuarters(quarter, 1))} staat geen nieuwe actie gepland.`,
  without: ({ total, budget, hours }) =>
    `van de ${number(total)} die niet vervallen zijn: ${number(total - budget)} met budget, ${number(total - hours)} met uren`,
};

export const yearPlanNl: YearPlanWords = {
  note: 'Een actie staat bij elke rol die de actie uitvoert, in elk kwartaal van Begin tot en met Eind. Vervallen acties staan er niet in.',
  noRole: 'zonder rol',
  continued: (role) => `${role} (vervolg)`,
  empty: 'Er staat geen actie in deze kwartalen.',
  answer: ({ year, actions: planned, roles, during }) => {
    const inQuarters =
      planned === 0
        ? `In ${year} en het kwartaal ervoor staat geen actie in een kwartaal.`
        : `In ${year} en het kwartaal ervoor ${plural(planned, 'staat', 'staan')} ${actions(planned)} gepland, bij ${number(roles)} ${plural(roles, 'rol', 'rollen')}.`;
    if (during === 0) return inQuarters;
    return `${inQuarters} Nog ${actions(during)} ${plural(during, 'staat', 'staan')} in de loop van ${year} gepland, zonder kwartaal.`;
  },
};

function amount(value: number, unit: string | null): string {
  return unit === null ? number(value) : `${number(value)} ${unit}`;
}

function measuredSaid(year: number, total: number, measured: number): string {
  if (measured === 0) {
    return `In ${year} is nog niets gemeten. Er ${plural(total, 'staat 1 indicator', `staan ${number(total)} indicatoren`)} klaar.`;
  }
  return `In ${year} ${plural(measured, 'is', 'zijn')} ${number(measured)} van de ${number(total)} indicatoren gemeten.`;
}

function metSaid(year: number, withTarget: number, met: number): string {
  if (withTarget === 0) return '';
  return `Doelen voor ${year} gehaald: ${number(met)} van ${number(withTarget)}.`;
}

export const indicatorsNl: IndicatorWords = {
  notPossible: 'Zonder blad Indicatoren zijn er geen metingen te tonen.',
  none: 'Er staan nog geen indicatoren in de werkmap.',
  answer: ({ year, total, measured, withTarget, met, counted }) => {
    if (total + counted === 0) return 'Er staan nog geen indicatoren in de werkmap.';
    const fromCalendar =
      counted === 0
        ? ''
        : `${number(counted)} ${plural(counted, 'indicator wordt', 'indicatoren worden')} geteld uit de aanbestedingskalender.`;
    return [...(total === 0 ? [] : [measuredSaid(year, total, measured)]), fromCalendar, metSaid(year, withTarget, met)]
      .filter((sentence) => sentence !== '')
      .join(' ');
  },
  heading: (name, unit, theme) =>
    [unit === null ? name : `${name} (${unit})`, ...(theme === null ? [] : [theme])].join(' · '),
  noMethod: 'Nog geen meetmethode: geteld wordt in hoeveel projecten dit speelt.',
  counted: 'Niet gemeten, maar geteld uit de aanbestedingskalender.',
  countedShort: 'geteld, niet gemeten',
  noMethodShort: 'nog geen methode',
  undatedTarget: (target, unit) =>
    `Doel zonder jaar: ${amount(target, unit)}. Het staat erbij, maar wordt niet vergeleken.`,
  noMeasurements: 'Nog niets gemeten.',
  byTender: 'Gemeten per aanbesteding',
  chart: (name, year, realised, target, unit) =>
    `${name} ${year}: ${amount(realised, unit)}${target === null ? '' : `, doel ${amount(target, unit)}`}`,
  projectChart: (name, year, projects) =>
    `${name} ${year}: in ${number(projects)} ${plural(projects, 'project', 'projecten')}`,
};
