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
  statusChart: ({ total, done, running, overdue }) =>
    `${number(done)} van de ${actions(total)} voltooid, ${number(running)} ${plural(running, 'loopt', 'lopen')}${overdue === 0 ? '' : `, ${number(overdue)} te laat`}`,
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
  answer: ({ year, actions: planned, roles }) =>
    planned === 0
      ? `In ${year} en het kwartaal ervoor staat geen actie gepland.`
      : `In ${year} en het kwartaal ervoor ${plural(planned, 'staat', 'staan')} ${actions(planned)} gepland, bij ${number(roles)} ${plural(roles, 'rol', 'rollen')}.`,
};

function amount(value: number, unit: string | null): string {
  return unit === null ? number(value) : `${number(value)} ${unit}`;
}

export const indicatorsNl: IndicatorWords = {
  notPossible: 'Zonder blad Indicatoren zijn er geen metingen te tonen.',
  none: 'Er staan nog geen indicatoren in de werkmap.',
  answer: ({ year, total, measured, withTarget, met }) => {
    if (total === 0) return 'Er staan nog geen indicatoren in de werkmap.';
    if (measured === 0) {
      return `In ${year} is nog niets gemeten. Er ${plural(total, 'staat 1 indicator', `staan ${number(total)} indicatoren`)} in de werkmap.`;
    }
    const start = `In ${year} ${plural(measured, 'is', 'zijn')} ${number(measured)} van de ${number(total)} indicatoren gemeten`;
    if (withTarget === 0) return `${start}; geen daarvan heeft een doel voor dat jaar.`;
    return `${start}; doelen gehaald: ${number(met)} van ${number(withTarget)}.`;
  },
  heading: (name, unit, theme) =>
    [unit === null ? name : `${name} (${unit})`, ...(theme === null ? [] : [theme])].join(' · '),
  noMethod: 'Nog geen meetmethode: geteld wordt in hoeveel projecten dit speelt.',
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
