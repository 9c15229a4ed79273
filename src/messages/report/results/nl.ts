import { formatQuarter } from '../../../core/kernel/quarter';
import type { ResultSheetWords } from '../../../core/report/words/result-words';
import { formatPeriod } from '../../../core/schema/date-types';
import { formatsOf, plural } from '../../format';

const { number, list } = formatsOf('nl');

function agreements(count: number): string {
  return `${number(count)} ${plural(count, 'afspraak', 'afspraken')}`;
}

function dueSaid(due: number): string {
  if (due === 0) return 'Geen afspraak hoefde al gecontroleerd te zijn.';
  return `${agreements(due)} ${plural(due, 'is', 'zijn')} nog te controleren.`;
}

export const resultSheetsNl: ResultSheetWords = {
  results: {
    title: 'Resultaten en afspraken',
    answer: ({ results, agreements: agreed, due }) => {
      const brought = `Er ${plural(results, 'is 1 resultaat', `zijn ${number(results)} resultaten`)} vastgelegd.`;
      if (agreed === 0) return brought;
      return `${results === 0 ? 'Er is nog geen resultaat vastgelegd.' : brought} ${dueSaid(due)}`;
    },
    heading: 'Goede voorbeelden, per thema en periode',
    none: 'Er is nog geen resultaat vastgelegd.',
    headingOfYear: (year) => `Resultaten van ${year}`,
    headingOfQuarter: (since, quarter) =>
      since === null ? `Resultaten in ${formatQuarter(quarter)}` : `Resultaten sinds ${formatPeriod(since)}`,
    undated: (count) =>
      `${number(count)} ${plural(count, 'resultaat staat', 'resultaten staan')} hier niet bij, want Periode is niet ingevuld.`,
  },
  agreements: {
    split: ({ kept, partly, broken, due, waiting, unreadable }) => {
      const total = kept + partly + broken + due + waiting + unreadable;
      const parts = [
        ...(kept > 0 ? [`${number(kept)} nagekomen`] : []),
        ...(partly > 0 ? [`${number(partly)} deels nagekomen`] : []),
        ...(broken > 0 ? [`${number(broken)} niet nagekomen`] : []),
        ...(due > 0 ? [`${number(due)} nog te controleren`] : []),
        ...(waiting > 0 ? [`${number(waiting)} nog niet aan de orde`] : []),
        ...(unreadable > 0 ? [`${number(unreadable)} niet te lezen`] : []),
      ];
      return `Van de ${agreements(total)} ${plural(total, 'is', 'zijn')} er ${list(parts)}.`;
    },
    dueHeading: 'Afspraken die nog te controleren zijn',
    noneDue: 'Geen afspraak hoefde al gecontroleerd te zijn.',
    judgedHeading: 'Afspraken die gecontroleerd zijn',
    noneJudged: 'Er is nog geen afspraak gecontroleerd.',
    states: {
      kept: 'nagekomen',
      partly: 'deels nagekomen',
      broken: 'niet nagekomen',
      due: 'nog te controleren',
      waiting: 'nog niet aan de orde',
      unreadable: 'niet te lezen',
    },
  },
  lessons: {
    heading: 'Wat een volgende aanbesteding kan leren',
    note: 'De lessen uit kolom Les van de aanbestedingskalender, de nieuwste eerst.',
  },
  contractEnds: {
    heading: 'Contracten die aflopen zonder opvolger',
    note: 'Het contract loopt binnen vier kwartalen af. Voor dezelfde productgroep en afdeling staat geen andere aanbesteding rond die tijd in de aanbestedingskalender.',
  },
};
