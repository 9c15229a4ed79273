import { LEVEL_NAMES } from '../../../core/schema/word-types';
import { formatsOf, plural } from '../../format';
import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

const { list } = formatsOf('en');

/** "level 3 (Verbreding)" */
function level(f: FindingView, key: string): string {
  const number = f.number(key);
  return number === 0 ? 'no level yet' : `level ${number} (${LEVEL_NAMES[number - 1] ?? ''})`;
}

function quoted(words: readonly string[]): string {
  return list(words.map((word) => `“${word}”`));
}

/** What a policy rule asks of the cell: "at least 3", "at most 5%", "ja". */
function asked(f: FindingView): string {
  const minimum = f.has('minimum') ? f.columnValue('minimum') : null;
  const maximum = f.has('maximum') ? f.columnValue('maximum') : null;
  if (f.text('compare') === 'marks') return minimum === null ? 'a choice' : `one of ${minimum}`;
  if (minimum === null && maximum === null) return 'a value';
  if (f.text('compare') === 'equal') return minimum ?? maximum ?? '';
  if (maximum === null) return `at least ${minimum ?? ''}`;
  return minimum === null ? `at most ${maximum}` : `${minimum} to ${maximum}`;
}

/** A rule is quoted in the middle of a sentence. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** The user's own policy. */
export const policyEn: FindingTexts<CodesOf<'R'>> = {
  R01: {
    title: counted('tender for which a policy rule is not met', 'tenders for which a policy rule is not met'),
    task: counted(
      'tender with a policy rule still to be filled in',
      'tenders with a policy rule still to be filled in',
    ),
    message: (f) => {
      const now = f.has('actual') && f.value !== '' ? f.columnValue('actual') : f.value || 'nothing';
      const source = f.has('source') ? ` (${f.text('source')})` : '';
      const rule = `By the policy rule “${withoutStop(f.text('rule'))}”${source} it should be: ${asked(f)}.`;
      const maySay = f.text('weight') !== 'Verplicht';
      if (f.text('state') === 'broken') {
        const way = maySay ? 'Write in Uitleg why not.' : 'Find out what can still be put right.';
        return `${f.row} has ${now} in “${f.heading}”, and it has been published already. ${rule} ${way}`;
      }
      const way = maySay ? 'Fill this in, or write in Uitleg why not.' : 'Fill this in before it is published.';
      return `${f.row} still has ${now} in “${f.heading}”. ${rule} ${way}`;
    },
  },
  R02: {
    title: counted('policy rule or indicator cannot be checked', 'policy rules or indicators cannot be checked'),
    message: (f) =>
      f.text('because') === 'column'
        ? `“${f.row}” names the column “${f.text('name')}”, which the tender calendar does not have. Enter an existing column or a theme in “${f.heading}”. You can also clear “${f.heading}”.`
        : `“${f.value}” in “${f.heading}” is not a value of the column “${f.text('name')}”. Enter ${f.accepted}.`,
  },
};

/** Themes, levels and targets. */
export const goalsEn: FindingTexts<CodesOf<'G'>> = {
  G01: {
    title: counted('focus theme without tenders', 'focus themes without tenders'),
    message: (f) =>
      f.number('counted') === 0
        ? `There are no promising tenders in ${f.number('year')}, so none for “${f.row}” either. Put the tenders of that year in the tender calendar.`
        : `No promising tender of ${f.number('year')} (${f.number('counted')} in all) has a choice for the focus theme “${f.row}”. Set Kans for this theme where you see opportunities, or choose another focus theme.`,
  },
  G02: {
    title: counted('ambition is below the current level', 'ambitions are below the current level'),
    message: (f) =>
      `The ambition of “${f.row}” is ${level(f, 'ambition')}, while ${level(f, 'current')} is entered as the current level already. Correct one of the two.`,
  },
  G03: {
    title: counted('level is higher than the evidence shows', 'levels are higher than the evidence shows'),
    message: (f) => {
      const shown = `“${f.row}” is set to ${level(f, 'stated')}, but the baseline shows ${level(f, 'evidenced')}.`;
      return f.has('missing')
        ? `${shown} Not at Ja (yes) yet: ${quoted(f.list('missing'))}. Complete the evidence, or lower the level.`
        : shown;
    },
  },
  G04: {
    title: counted('ambition path goes down', 'ambition paths go down'),
    message: (f) =>
      `The ambition path of “${f.text('theme')}” falls from ${level(f, 'beforeLevel')} in ${f.number('beforeYear')} to ${level(f, 'level')} in ${f.number('year')}. Correct the year or the level.`,
  },
  G05: {
    title: counted('ambition path does not reach the ambition', 'ambition paths do not reach the ambition'),
    message: (f) =>
      `By the ambition path “${f.text('theme')}” is at ${level(f, 'level')} in ${f.number('year')} (the row of ${f.number('stepYear')}), but the ambition for that year is ${level(f, 'ambition')}. Make them equal.`,
  },
  G06: {
    title: () => 'No theme has focus',
    message: (f) =>
      `No theme has Focus set to ja (yes), so ${plural(f.number('themes'), 'the one theme counts as a focus theme', `all ${f.number('themes')} themes count as focus themes`)}. Set Focus to ja for the themes that the plan chooses.`,
  },
  G07: {
    title: counted('focus theme without a reason', 'focus themes without a reason'),
    message: (f) => `It does not say why “${f.row}” is a focus theme. Write it in one sentence in “${f.heading}”.`,
  },
  G08: {
    title: counted('coverage target falls', 'coverage targets fall'),
    message: (f) =>
      `The target${f.has('theme') ? ` of “${f.text('theme')}”` : ''} for ${f.number('year')} is ${f.percent('target')}, lower than the ${f.percent('beforeTarget')} of ${f.number('beforeYear')}. Check both years.`,
  },
  G09: {
    title: counted('year without a coverage target', 'years without a coverage target'),
    message: (f) =>
      `${f.number('year')} has ${f.number('count')} promising ${plural(f.number('count'), 'tender', 'tenders')} that ${plural(f.number('count'), 'counts', 'count')}, but no coverage target. Put the target on the sheet Doelen (Soort Dekking), if the plan names one.`,
  },
};

/** Measurements. */
export const measurementsEn: FindingTexts<CodesOf<'M'>> = {
  M01: {
    title: counted('measurement without a tender', 'measurements without a tender'),
    message: (f) =>
      `The measurement ${measurement(f)} belongs to no tender, so it does not count as a project. Enter the Nr in “${f.heading}”.`,
  },
  M02: {
    title: counted('measurement before the award', 'measurements before the award'),
    message: (f) =>
      `The measurement ${measurement(f)} already has a result, but the status of ${f.text('tender')} is ${f.text('status')}. Change the status, or check the measurement.`,
  },
  M03: {
    title: counted('measurement is not validated', 'measurements are not validated'),
    message: (f) =>
      `The measurement ${measurement(f)} has not been verified yet. Have it verified and set “${f.heading}” to ja (yes).`,
  },
  M04: {
    title: counted('measurement of an indicator that is counted', 'measurements of indicators that are counted'),
    message: (f) =>
      `The indicator “${f.text('indicator')}” is counted from the tender calendar (Kolom and Minimaal on the sheet Indicatoren). This measurement is not used. Clear Kolom if you want to measure.`,
  },
};

/** “CO2” of Q3 2025 */
function measurement(f: FindingView): string {
  const quarter = f.has('quarter') ? ` of ${f.when('quarter')}` : '';
  return `${f.has('indicator') ? `“${f.text('indicator')}”` : 'without an indicator'}${quarter}`;
}

/** What looks across tables. */
export const crossEn: FindingTexts<CodesOf<'X'>> = {
  X01: {
    title: counted('risk group without supply chain responsibility', 'risk groups without supply chain responsibility'),
    message: (f) =>
      `${f.row} (${f.text('productGroup')}) is in the state's risk category “${f.text('group')}”, but nothing has been chosen in “${f.heading}” yet. Choose what you require of the supplier, or choose Nee (no).`,
  },
  X02: {
    title: counted('tender looks like part of a split contract', 'tenders look like parts of a split contract'),
    message: (f) => {
      const [first = '', ...others] = f.list('others');
      const more = f.number('count') - f.list('others').length;
      const also = more > 0 ? [...others, `${more} other ${plural(more, 'tender', 'tenders')}`] : others;
      return [
        `${f.row} and ${first} together (${f.money('total')}) reach the EU threshold of ${f.money('threshold')}.`,
        `They are of the same department (${f.text('department')}) and product group (${f.text('productGroup')}) in ${f.number('year')}.`,
        ...(also.length > 0 ? [`The same is true with ${list(also)}.`] : []),
        'Find out whether it is one contract. If so, tender it as one.',
      ].join(' ');
    },
  },
  X03: {
    title: counted('measure does not fit the tender calendar', 'measures do not fit the tender calendar'),
    message: (f) =>
      f.has('marks')
        ? `The form of this measure is ${f.text('form')}. In the tender calendar ${f.text('tender')} has ${list(f.list('marks'))} under “${f.text('theme')}”. Make the measure and the tender calendar the same.`
        : `This measure belongs to “${f.text('theme')}”. Nothing has been chosen there for ${f.text('tender')} in the tender calendar yet. Enter the choice in the tender calendar, or choose another theme for the measure.`,
  },
};
