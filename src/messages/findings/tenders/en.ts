import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

/** "the EU threshold of €221,000 for Diensten in 2025" */
function threshold(f: FindingView): string {
  return `the EU threshold of ${f.money('threshold')} for ${f.text('kind')} in ${f.number('year')}`;
}

function planPeriod(f: FindingView): string {
  if (!f.has('from')) return `until ${f.date('until')}`;
  return f.has('until') ? `from ${f.date('from')} until ${f.date('until')}` : `from ${f.date('from')}`;
}

/** Tenders. */
export const tendersEn: FindingTexts<CodesOf<'B'>> = {
  B01: {
    title: counted(
      'promising tender without theme and without explanation',
      'promising tenders without theme and without explanation',
    ),
    message: (f) => {
      const why =
        f.text('because') === 'started' ? `the planned start is ${f.when('start')}` : 'a theme is set to Nee (no)';
      const owed = `${f.row} is promising and ${why}. No focus theme is applied and no reason is given.`;
      return f.text('stage') === 'published'
        ? `${owed} It has been published already. Write the reason in “${f.heading}” all the same.`
        : `${owed} Choose Eis, Gunning, Contract or Innovatie for a focus theme, or write the reason in “${f.heading}”.`;
    },
  },
  B02: {
    title: counted('promising tender without theme', 'promising tenders without theme'),
    message: (f) =>
      `${f.row} is promising, but nothing has been chosen for any theme yet. Set Kans where you see opportunities, or set “${f.heading}” to nee (no).`,
  },
  B03: {
    title: counted(
      'tender that is not promising has a theme applied',
      'tenders that are not promising have a theme applied',
    ),
    message: (f) =>
      `In ${f.row} ${f.formats.list(f.list('themes'))} is applied, but the tender is not promising and so does not count. Set “${f.heading}” to ja (yes) if that was meant.`,
  },
  B04: {
    title: counted('planned tender with a start that has passed', 'planned tenders with a start that has passed'),
    message: (f) =>
      `The planned start of ${f.row} was ${f.when('start')}, and the status is still Gepland (planned). It is now ${f.when('now')}. Change the status, or enter a new start and put the old one in “Oorspronkelijke start”.`,
  },
  B05: {
    title: counted('postponed tender without a new start', 'postponed tenders without a new start'),
    message: (f) =>
      `${f.row} is postponed, but its start has not moved. Put the old start${f.has('start') ? ` (${f.text('start')})` : ''} in “Oorspronkelijke start” and the new quarter in “${f.heading}”.`,
  },
  B06: {
    title: counted('procedure does not fit the value', 'procedures do not fit the value'),
    message: (f) =>
      f.text('procedure') === 'Europees'
        ? `${f.row} is estimated at ${f.money('value')}, below ${threshold(f)}. A European procedure is not needed then. Check procedure, kind and value.`
        : `${f.row} is estimated at ${f.money('value')} and reaches ${threshold(f)}. “${f.text('procedure')}” is usually not possible then. Check procedure, kind and value.`,
  },
  B07: {
    title: counted('value is just below the threshold', 'values are just below the threshold'),
    message: (f) =>
      `${f.row} is estimated at ${f.money('value')}, at most 5% below ${threshold(f)}. Check the estimate. If the value turns out higher, a European procedure is needed.`,
  },
  B08: {
    title: counted('unknown CPV code', 'unknown CPV codes'),
    message: (f) =>
      f.text('because') === 'form'
        ? `“${f.value}” is not a CPV code. A CPV code has eight digits, with or without a check digit, for example 71317210-8. Excel sometimes drops a zero in front.`
        : `“${f.value}” begins with ${f.text('division')}, and there is no such CPV division. Look the code up and correct it.`,
  },
  B09: {
    title: counted('CPV code does not fit the kind', 'CPV codes do not fit the kind'),
    message: (f) =>
      f.text('kind') === 'Werken'
        ? `${f.row} is works (Werken), but CPV code “${f.value}” does not begin with 45 (construction). Check code and kind.`
        : `CPV code “${f.value}” is that of works (45), but the kind of ${f.row} is ${f.text('kind')}. Check code and kind.`,
  },
  B10: {
    title: counted('awarded tender is not evaluated', 'awarded tenders are not evaluated'),
    message: (f) =>
      `${f.row} is awarded with a focus theme applied, and not evaluated yet. Discuss how it went and set “${f.heading}” to ja (yes).`,
  },
  B11: {
    title: counted('start outside the plan period', 'starts outside the plan period'),
    message: (f) =>
      `The start of ${f.row} is ${f.when('start')}, but the plan runs ${planPeriod(f)}. Check the start, or the plan period on the sheet Instellingen.`,
  },
  B12: {
    title: counted('moved tender without a note', 'moved tenders without a note'),
    message: (f) =>
      `${f.row} moved from ${f.when('from')} to ${f.when('to')}, but it does not say why. Write the reason in “${f.heading}”.`,
  },
  B13: {
    title: counted('promising tender without a start', 'promising tenders without a start'),
    message: (f) =>
      `${f.row} is promising, but has no start and so does not count. Enter a quarter in “${f.heading}”, for example 2025-Q3.`,
  },
  B14: {
    title: counted('original start differs from what was recorded', 'original starts differ from what was recorded'),
    message: (f) =>
      f.text('because') === 'blank'
        ? `“${f.heading}” of ${f.row} is blank now. In the previous record (${f.when('period')}) it was ${f.text('recorded')}. Put ${f.text('recorded')} back, or write in Toelichting why.`
        : `“${f.heading}” of ${f.row} is ${f.text('original')} now. In the previous record (${f.when('period')}) it was ${f.text('recorded')}. Put ${f.text('recorded')} back, or write in Toelichting why.`,
  },
  B15: {
    title: counted('tender due for discussion', 'tenders due for discussion'),
    message: (f) =>
      f.has('who')
        ? `The planned start of ${f.row} is ${f.when('start')} and nothing has been chosen yet. Discuss it with ${f.text('who')} now.`
        : `The planned start of ${f.row} is ${f.when('start')} and nothing has been chosen yet. Fill in “${f.heading}” and discuss it.`,
  },
  B16: {
    title: counted('agreement to check', 'agreements to check'),
    message: (f) =>
      `The agreement “${f.text('agreement')}” (${f.text('tender')}) was to be checked on ${f.date('date')}. ${f.has('who') ? `Check with ${f.text('who')} whether it was kept` : 'Find out whether it was kept'} and fill in “${f.heading}”.`,
  },
  B17: {
    title: counted('contract ends without a successor', 'contracts end without a successor'),
    message: (f) =>
      `The contract of ${f.row} runs until ${f.date('date')}. The tender calendar has no tender of the same product group and department that starts around that time. Add the successor to the calendar, if there will be one.`,
  },
  B18: {
    title: counted('evaluation without a lesson', 'evaluations without a lesson'),
    message: (f) =>
      `${f.row} is evaluated, and “${f.heading}” is still blank. Write in one sentence what the next tender can learn from it.`,
  },
};
