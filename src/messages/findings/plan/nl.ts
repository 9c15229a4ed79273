import { LEVEL_NAMES } from '../../../core/schema/word-types';
import { formatsOf, plural } from '../../format';
import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

const { list } = formatsOf('nl');

/** "niveau 3 (Verbreding)" */
function level(f: FindingView, key: string): string {
  const number = f.number(key);
  return number === 0 ? 'nog geen niveau' : `niveau ${number} (${LEVEL_NAMES[number - 1] ?? ''})`;
}

function quoted(words: readonly string[]): string {
  return list(words.map((word) => `"${word}"`));
}

/** What a policy rule asks of the cell: "minstens 3", "hoogstens 5%", "ja". */
function asked(f: FindingView): string {
  const minimum = f.has('minimum') ? f.columnValue('minimum') : null;
  const maximum = f.has('maximum') ? f.columnValue('maximum') : null;
  if (f.text('compare') === 'marks') return minimum === null ? 'een markering' : `een van ${minimum}`;
  if (minimum === null && maximum === null) return 'een waarde';
  if (f.text('compare') === 'equal') return minimum ?? maximum ?? '';
  if (maximum === null) return `minstens ${minimum ?? ''}`;
  return minimum === null ? `hoogstens ${maximum}` : `${minimum} tot en met ${maximum}`;
}

/** A rule is quoted in the middle of a sentence. */
function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** The user's own policy. */
export const policyNl: FindingTexts<CodesOf<'R'>> = {
  R01: {
    title: counted(
      'aanbesteding voldoet niet aan een beleidsregel',
      'aanbestedingen voldoen niet aan een beleidsregel',
    ),
    message: (f) => {
      const now = f.has('actual') && f.value !== '' ? f.columnValue('actual') : f.value || 'niets';
      const source = f.has('source') ? ` (${f.text('source')})` : '';
      const way = f.text('weight') === 'Verplicht' ? 'Pas dit aan.' : 'Pas dit aan, of schrijf bij Uitleg waarom niet.';
      return `${f.row} heeft bij "${f.heading}" ${now}; de regel "${withoutStop(f.text('rule'))}"${source} vraagt ${asked(f)}. ${way}`;
    },
  },
  R02: {
    title: counted('beleidsregel is niet te toetsen', 'beleidsregels zijn niet te toetsen'),
    message: (f) =>
      f.text('because') === 'column'
        ? `De regel "${f.row}" toetst de kolom "${f.text('name')}", maar die is er niet in Aanbestedingen. Noem een bestaande kolom of een thema, of maak "${f.heading}" leeg: dan wordt de regel alleen getoond.`
        : `"${f.value}" bij "${f.heading}" is geen waarde van de kolom "${f.text('name')}". Vul in: ${f.accepted}.`,
  },
};

/** Themes, levels and targets. */
export const goalsNl: FindingTexts<CodesOf<'G'>> = {
  G01: {
    title: counted('focusthema zonder aanbestedingen', "focusthema's zonder aanbestedingen"),
    message: (f) =>
      f.number('counted') === 0
        ? `Er zijn in ${f.number('year')} geen kansrijke aanbestedingen, dus ook niet voor "${f.row}". Vul de kalender van dat jaar aan.`
        : `Geen kansrijke aanbesteding van ${f.number('year')} (${f.number('counted')} in totaal) heeft iets staan bij het focusthema "${f.row}". Zet Kans waar u kansen ziet, of heroverweeg de focus.`,
  },
  G02: {
    title: counted('ambitie ligt onder het huidige niveau', 'ambities liggen onder het huidige niveau'),
    message: (f) =>
      `De ambitie van "${f.row}" is ${level(f, 'ambition')}, terwijl u al op ${level(f, 'current')} staat. Verbeter een van de twee.`,
  },
  G03: {
    title: counted('niveau is hoger dan is aangetoond', 'niveaus zijn hoger dan is aangetoond'),
    message: (f) => {
      const shown = `Voor "${f.row}" staat ${level(f, 'stated')}, maar de nulmeting toont ${level(f, 'evidenced')} aan.`;
      return f.has('missing')
        ? `${shown} Voor de volgende stap ontbreekt: ${quoted(f.list('missing'))}. Vul het bewijs aan, of verlaag het niveau.`
        : `${shown} Zet in Nulmeting de criteria van het volgende niveau erbij, of verlaag het niveau.`;
    },
  },
  G04: {
    title: counted('ambitiepad gaat omlaag', 'ambitiepaden gaan omlaag'),
    message: (f) =>
      `Het pad van "${f.text('theme')}" daalt van ${level(f, 'beforeLevel')} in ${f.number('beforeYear')} naar ${level(f, 'level')} in ${f.number('year')}. Verbeter het jaar of het niveau.`,
  },
  G05: {
    title: counted('ambitiepad komt niet op de ambitie uit', 'ambitiepaden komen niet op de ambitie uit'),
    message: (f) =>
      `Volgens het pad staat "${f.text('theme')}" in ${f.number('year')} op ${level(f, 'level')} (de regel van ${f.number('stepYear')}), maar de ambitie voor dat jaar is ${level(f, 'ambition')}. Maak ze gelijk.`,
  },
  G06: {
    title: () => 'Geen thema heeft focus',
    message: (f) =>
      `Bij geen enkel thema staat Focus op ja; daarom ${plural(f.number('themes'), 'telt het ene thema', `tellen alle ${f.number('themes')} thema's`)} als focusthema. Zet Focus op ja bij de thema's die het plan kiest.`,
  },
  G07: {
    title: counted('focusthema zonder onderbouwing', "focusthema's zonder onderbouwing"),
    message: (f) => `Er staat niet waarom "${f.row}" een focusthema is. Schrijf het in een zin bij "${f.heading}".`,
  },
  G08: {
    title: counted('dekkingsdoel daalt', 'dekkingsdoelen dalen'),
    message: (f) =>
      `Het doel voor ${f.number('year')} is ${f.percent('target')}, lager dan de ${f.percent('beforeTarget')} van ${f.number('beforeYear')}. Controleer beide jaren.`,
  },
  G09: {
    title: counted('jaar zonder dekkingsdoel', 'jaren zonder dekkingsdoel'),
    message: (f) =>
      `Voor ${f.number('year')} ${plural(f.number('count'), 'telt 1 kansrijke aanbesteding', `tellen ${f.number('count')} kansrijke aanbestedingen`)} mee, maar is er geen dekkingsdoel. Zet het in Doelen (Soort Dekking), als het plan er een noemt.`,
  },
};

/** Measurements. */
export const measurementsNl: FindingTexts<CodesOf<'M'>> = {
  M01: {
    title: counted('meting zonder aanbesteding', 'metingen zonder aanbesteding'),
    message: (f) =>
      `De meting ${measurement(f)} hoort bij geen aanbesteding en telt dus niet als project. Vul bij "${f.heading}" het Nr in.`,
  },
  M02: {
    title: counted('meting voor de gunning', 'metingen voor de gunning'),
    message: (f) =>
      `De meting ${measurement(f)} noemt al een realisatie, maar ${f.text('tender')} heeft de status ${f.text('status')}. Werk de status bij, of controleer de meting.`,
  },
  M03: {
    title: counted('meting is niet gevalideerd', 'metingen zijn niet gevalideerd'),
    message: (f) =>
      `De meting ${measurement(f)} is nog niet nagekeken. Laat haar nakijken en zet "${f.heading}" op ja.`,
  },
};

/** "CO2 van 2025-Q3" */
function measurement(f: FindingView): string {
  const quarter = f.has('quarter') ? ` van ${f.text('quarter')}` : '';
  return `${f.has('indicator') ? `"${f.text('indicator')}"` : 'zonder indicator'}${quarter}`;
}

/** What looks across tables. */
export const crossNl: FindingTexts<CodesOf<'X'>> = {
  X01: {
    title: counted('risicogroep zonder ketenverantwoordelijkheid', 'risicogroepen zonder ketenverantwoordelijkheid'),
    message: (f) =>
      `${f.row} (${f.text('productGroup')}) valt onder de risicocategorie "${f.text('group')}" van het Rijk, maar bij "${f.heading}" staat niets. Kies wat u van de keten vraagt, of zet Nee.`,
  },
  X02: {
    title: counted(
      'aanbesteding lijkt deel van een gesplitste opdracht',
      'aanbestedingen lijken deel van een gesplitste opdracht',
    ),
    message: (f) => {
      const [first = '', ...others] = f.list('others');
      const more = f.number('count') - f.list('others').length;
      const also = more > 0 ? [...others, `nog ${more}`] : others;
      return [
        `${f.row} haalt samen met ${first} (${f.money('total')}) de Europese drempel van ${f.money('threshold')}.`,
        `Ze zijn in ${f.number('year')} van dezelfde afdeling (${f.text('department')}) en productgroep (${f.text('productGroup')}).`,
        ...(also.length > 0 ? [`Hetzelfde geldt met ${list(also)}.`] : []),
        'Is het één opdracht, besteed haar dan als één aan.',
      ].join(' ');
    },
  },
  X03: {
    title: counted('maatregel past niet bij de kalender', 'maatregelen passen niet bij de kalender'),
    message: (f) =>
      f.has('marks')
        ? `Deze maatregel is een ${f.text('form')}, maar bij ${f.text('tender')} staat onder "${f.text('theme')}" ${list(f.list('marks'))}. Maak ze gelijk.`
        : `Deze maatregel hoort bij "${f.text('theme')}", maar daar staat bij ${f.text('tender')} niets. Zet de markering in de kalender, of verwijder de maatregel.`,
  },
};
