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
  return list(words.map((word) => `“${word}”`));
}

/** What a policy rule asks of the cell: "minstens 3", "hoogstens 5%", "ja". */
function asked(f: FindingView): string {
  const minimum = f.has('minimum') ? f.columnValue('minimum') : null;
  const maximum = f.has('maximum') ? f.columnValue('maximum') : null;
  if (f.text('compare') === 'marks') return minimum === null ? 'een keuze' : `een van ${minimum}`;
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
      'aanbesteding waarbij aan een beleidsregel niet is voldaan',
      'aanbestedingen waarbij aan een beleidsregel niet is voldaan',
    ),
    task: counted(
      'aanbesteding waarbij een beleidsregel nog in te vullen is',
      'aanbestedingen waarbij een beleidsregel nog in te vullen is',
    ),
    message: (f) => {
      const now = f.has('actual') && f.value !== '' ? f.columnValue('actual') : f.value || 'niets';
      const source = f.has('source') ? ` (${f.text('source')})` : '';
      const rule = `Volgens de beleidsregel “${withoutStop(f.text('rule'))}”${source} hoort daar: ${asked(f)}.`;
      const maySay = f.text('weight') !== 'Verplicht';
      if (f.text('state') === 'broken') {
        const way = maySay ? 'Schrijf bij Uitleg waarom niet.' : 'Ga na wat nog te herstellen is.';
        return `Bij ${f.row} staat in “${f.heading}” ${now}, en de aanbesteding is al gepubliceerd. ${rule} ${way}`;
      }
      const way = maySay ? 'Vul dit nog in, of schrijf bij Uitleg waarom niet.' : 'Vul dit in voor de publicatie.';
      return `Bij ${f.row} staat in “${f.heading}” nog ${now}. ${rule} ${way}`;
    },
  },
  R02: {
    title: counted(
      'beleidsregel of indicator is niet te controleren',
      'beleidsregels of indicatoren zijn niet te controleren',
    ),
    message: (f) =>
      f.text('because') === 'column'
        ? `“${f.row}” noemt de kolom “${f.text('name')}”, en die is er niet in de aanbestedingskalender. Noem bij “${f.heading}” een kolom die er is of een thema. U kunt “${f.heading}” ook leegmaken.`
        : `“${f.value}” bij “${f.heading}” is geen waarde van de kolom “${f.text('name')}”. Vul in: ${f.accepted}.`,
  },
};

/** Themes, levels and targets. */
export const goalsNl: FindingTexts<CodesOf<'G'>> = {
  G01: {
    title: counted('focusthema zonder aanbestedingen', "focusthema's zonder aanbestedingen"),
    message: (f) =>
      f.number('counted') === 0
        ? `Er zijn in ${f.number('year')} geen kansrijke aanbestedingen, dus ook niet voor “${f.row}”. Zet de aanbestedingen van dat jaar in de aanbestedingskalender.`
        : `Geen kansrijke aanbesteding van ${f.number('year')} (${f.number('counted')} in totaal) heeft een keuze bij het focusthema “${f.row}”. Zet Kans bij dit thema waar u kansen ziet, of kies een ander focusthema.`,
  },
  G02: {
    title: counted('ambitie ligt onder het huidige niveau', 'ambities liggen onder het huidige niveau'),
    message: (f) =>
      `De ambitie van “${f.row}” is ${level(f, 'ambition')}, terwijl ${level(f, 'current')} al is ingevuld als huidig niveau. Verbeter een van de twee.`,
  },
  G03: {
    title: counted('niveau is hoger dan is aangetoond', 'niveaus zijn hoger dan is aangetoond'),
    message: (f) => {
      const shown = `Voor “${f.row}” staat ${level(f, 'stated')}, maar de nulmeting toont ${level(f, 'evidenced')} aan.`;
      return f.has('missing')
        ? `${shown} Nog niet op Ja: ${quoted(f.list('missing'))}. Vul het bewijs aan, of verlaag het niveau.`
        : shown;
    },
  },
  G04: {
    title: counted('ambitiepad gaat omlaag', 'ambitiepaden gaan omlaag'),
    message: (f) =>
      `Het ambitiepad van “${f.text('theme')}” daalt van ${level(f, 'beforeLevel')} in ${f.number('beforeYear')} naar ${level(f, 'level')} in ${f.number('year')}. Verbeter het jaar of het niveau.`,
  },
  G05: {
    title: counted('ambitiepad komt niet op de ambitie uit', 'ambitiepaden komen niet op de ambitie uit'),
    message: (f) =>
      `Volgens het ambitiepad heeft “${f.text('theme')}” in ${f.number('year')} ${level(f, 'level')} (de rij van ${f.number('stepYear')}), maar de ambitie voor dat jaar is ${level(f, 'ambition')}. Maak ze gelijk.`,
  },
  G06: {
    title: () => 'Geen thema heeft focus',
    message: (f) =>
      `Bij geen enkel thema staat Focus op ja. Daarom ${plural(f.number('themes'), 'telt het ene thema', `tellen alle ${f.number('themes')} thema's`)} als focusthema. Zet Focus op ja bij de thema's die het plan kiest.`,
  },
  G07: {
    title: counted('focusthema zonder onderbouwing', "focusthema's zonder onderbouwing"),
    message: (f) => `Er staat niet waarom “${f.row}” een focusthema is. Schrijf het in een zin bij “${f.heading}”.`,
  },
  G08: {
    title: counted('dekkingsdoel daalt', 'dekkingsdoelen dalen'),
    message: (f) =>
      `Het doel${f.has('theme') ? ` van “${f.text('theme')}”` : ''} voor ${f.number('year')} is ${f.percent('target')}, lager dan de ${f.percent('beforeTarget')} van ${f.number('beforeYear')}. Controleer beide jaren.`,
  },
  G09: {
    title: counted('jaar zonder dekkingsdoel', 'jaren zonder dekkingsdoel'),
    message: (f) =>
      `Voor ${f.number('year')} ${plural(f.number('count'), 'telt 1 kansrijke aanbesteding', `tellen ${f.number('count')} kansrijke aanbestedingen`)} mee, maar is er geen dekkingsdoel. Zet het doel op blad Doelen (Soort Dekking), als het plan er een noemt.`,
  },
};

/** Measurements. */
export const measurementsNl: FindingTexts<CodesOf<'M'>> = {
  M01: {
    title: counted('meting zonder aanbesteding', 'metingen zonder aanbesteding'),
    message: (f) =>
      `De meting ${measurement(f)} hoort bij geen aanbesteding en telt dus niet als project. Vul bij “${f.heading}” het Nr in.`,
  },
  M02: {
    title: counted('meting voor de gunning', 'metingen voor de gunning'),
    message: (f) =>
      `De meting ${measurement(f)} noemt al een realisatie, maar ${f.text('tender')} heeft de status ${f.text('status')}. Pas de status aan, of controleer de meting.`,
  },
  M03: {
    title: counted('meting is niet gevalideerd', 'metingen zijn niet gevalideerd'),
    message: (f) =>
      `De meting ${measurement(f)} is nog niet gecontroleerd. Laat de meting controleren en zet “${f.heading}” op ja.`,
  },
  M04: {
    title: counted('meting van een indicator die wordt geteld', 'metingen van indicatoren die worden geteld'),
    message: (f) =>
      `De indicator “${f.text('indicator')}” wordt geteld uit de aanbestedingskalender (Kolom en Minimaal op blad Indicatoren). Deze meting telt niet mee. Maak Kolom leeg als u wilt meten.`,
  },
};

/** “CO2” van het 3e kwartaal 2025 */
function measurement(f: FindingView): string {
  const quarter = f.has('quarter') ? ` van ${f.when('quarter')}` : '';
  return `${f.has('indicator') ? `“${f.text('indicator')}”` : 'zonder indicator'}${quarter}`;
}

/** What looks across tables. */
export const crossNl: FindingTexts<CodesOf<'X'>> = {
  X01: {
    title: counted('risicogroep zonder ketenverantwoordelijkheid', 'risicogroepen zonder ketenverantwoordelijkheid'),
    message: (f) =>
      `${f.row} (${f.text('productGroup')}) valt onder de risicocategorie “${f.text('group')}” van het Rijk, maar bij “${f.heading}” is nog niets gekozen. Kies wat u van de leverancier vraagt, of kies Nee.`,
  },
  X02: {
    title: counted(
      'aanbesteding lijkt deel van een gesplitste opdracht',
      'aanbestedingen lijken deel van een gesplitste opdracht',
    ),
    message: (f) => {
      const [first = '', ...others] = f.list('others');
      const more = f.number('count') - f.list('others').length;
      const also =
        more > 0 ? [...others, `nog ${more} ${plural(more, 'andere aanbesteding', 'andere aanbestedingen')}`] : others;
      return [
        `${f.row} haalt samen met ${first} (${f.money('total')}) de Europese drempel van ${f.money('threshold')}.`,
        `Ze zijn in ${f.number('year')} van dezelfde afdeling (${f.text('department')}) en productgroep (${f.text('productGroup')}).`,
        ...(also.length > 0 ? [`Hetzelfde geldt met ${list(also)}.`] : []),
        'Ga na of het één opdracht is. Besteed die dan als één geheel aan.',
      ].join(' ');
    },
  },
  X03: {
    title: counted(
      'maatregel past niet bij de aanbestedingskalender',
      'maatregelen passen niet bij de aanbestedingskalender',
    ),
    message: (f) =>
      f.has('marks')
        ? `De vorm van deze maatregel is ${f.text('form')}. In de aanbestedingskalender staat bij ${f.text('tender')} onder “${f.text('theme')}”: ${list(f.list('marks'))}. Maak de maatregel en de aanbestedingskalender gelijk.`
        : `Deze maatregel hoort bij “${f.text('theme')}”. In de aanbestedingskalender is daar bij ${f.text('tender')} nog niets gekozen. Zet de keuze in de aanbestedingskalender, of kies bij de maatregel een ander thema.`,
  },
};
