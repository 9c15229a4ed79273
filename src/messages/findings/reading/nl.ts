import { formatsOf } from '../../format';
import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

const { choices: either } = formatsOf('nl');

/** "Bedoelt u "Gunning"? ", or nothing when no word is near. */
function didYouMean(words: readonly string[]): string {
  return words.length === 0 ? '' : `Bedoelt u ${either(words.map((word) => `“${word}”`))}? `;
}

function nearest({ expected }: FindingView): string {
  return didYouMean(expected.nearest === null ? [] : [expected.nearest]);
}

/** Why a cell is no day or quarter, where it is more than the grammar says. */
function whyNoDay(f: FindingView, whole: string): string {
  switch (f.expected.because) {
    case 'year-alone':
      return `“${f.value}” is een jaar, geen ${whole}. `;
    case 'year-missing':
      return `Bij “${f.value}” staat geen jaar. `;
    case 'two-years':
      return `“${f.value}” loopt over twee jaren. `;
    case 'runs-back':
      return `“${f.value}” loopt terug in de tijd. `;
    case 'no-such-week':
      return `De week “${f.value}” bestaat niet in dat jaar. `;
    case 'two-digit-year':
      return `“${f.value}” heeft een jaar van twee cijfers. Dat kunnen verschillende jaren zijn. `;
    default:
      return `“${f.value}” is geen ${whole}. `;
  }
}

/** Tables and columns. */
export const tablesNl: FindingTexts<CodesOf<'T'>> = {
  T01: {
    title: counted('blad ontbreekt', 'bladen ontbreken'),
    message: (f) => {
      const like = f.has('nearest') ? ` Blad “${f.text('nearest')}” lijkt er het meest op.` : '';
      const without = f.isError
        ? 'Het rapport wordt wel gemaakt, maar zonder deze cijfers.'
        : 'Dat blad is niet verplicht.';
      return `Er is geen blad “${f.text('sheet')}” gevonden. ${without}${like} Koppel uw eigen blad, of maak een blad met die naam.`;
    },
  },
  T02: {
    title: counted('kolom ontbreekt', 'kolommen ontbreken'),
    message: (f) =>
      `De kolom “${f.text('name')}” ontbreekt op blad “${f.sheet}”. ${didYouMean(f.list('nearest'))}Koppel de kop waaronder deze gegevens staan, of voeg een kolom “${f.text('name')}” toe.`,
  },
  T03: {
    title: counted('kolom staat er dubbel', 'kolommen staan er dubbel'),
    message: (f) =>
      `Twee koppen passen bij “${f.text('name')}”: “${f.text('first')}” en “${f.text('second')}”. Alleen de eerste wordt gelezen. Geef de andere kolom een andere kop.`,
  },
  T04: {
    title: counted('blad is nog leeg', 'bladen zijn nog leeg'),
    message: (f) =>
      `Op blad “${f.text('sheet')}” staan nog geen rijen, dus er valt nog niets te tellen. Vul de eerste rij in.`,
  },
  T05: {
    title: counted('thema heeft geen kolom', "thema's hebben geen kolom"),
    message: (f) =>
      !f.has('name')
        ? `Op blad “${f.sheet}” is per thema nog niets vastgelegd. Voeg voor elk thema een kolom toe met de naam van het thema als kop.`
        : `Het thema “${f.text('name')}” heeft geen kolom op blad “${f.sheet}”. Bij geen aanbesteding is dit thema dus te kiezen. Voeg een kolom met de kop “${f.text('name')}” toe.`,
  },
  T06: {
    title: counted('kolom met keuzes hoort bij geen thema', 'kolommen met keuzes horen bij geen thema'),
    message: (f) =>
      `De kolom “${f.text('heading')}” bevat keuzes per thema, maar zo heet geen thema. Deze keuzes tellen niet mee. ${didYouMean(f.list('nearest'))}Zet het thema op blad Thema's, of geef de kolom de naam van een thema.`,
  },
  T07: {
    title: counted(
      'kolom Kansrijk ontbreekt, dus elke aanbesteding telt als kansrijk',
      'kolommen Kansrijk ontbreken, dus elke aanbesteding telt als kansrijk',
    ),
    message: (f) =>
      `Op blad “${f.sheet}” is geen kolom Kansrijk. Elke aanbesteding telt daarom als kansrijk. Voeg een kolom Kansrijk toe om te kiezen.`,
  },
  T08: {
    title: counted('tabel heeft rijen eronder', 'tabellen hebben rijen eronder'),
    message: (f) =>
      `Onder de tabel op blad “${f.sheet}” ${f.number('count') === 1 ? 'staat 1 rij die niet bij de tabel hoort en niet is gelezen' : `staan ${f.number('count')} rijen die niet bij de tabel horen en niet zijn gelezen`}: ${f.text('cells')}. Maak de tabel groter, of zet de gegevens in de tabel.`,
  },
  T09: {
    title: counted('tabel staat op meer bladen', 'tabellen staan op meer bladen'),
    message: (f) =>
      `Dezelfde rijen staan op meer bladen: ${f.text('places')}. Alleen blad “${f.text('read')}” wordt gelezen. Koppel het blad dat u bedoelt, als dat een ander blad is.`,
  },
  T11: {
    title: counted('blad dat nog niet gekoppeld is', 'bladen die nog niet gekoppeld zijn'),
    message: (f) =>
      `Blad “${f.text('sheets')}” lijkt op blad “${f.sheet}” en wordt niet gelezen, omdat het niet op Koppelingen staat. Koppel het blad als het erbij hoort, of laat het zo.`,
  },
  T10: {
    title: counted('blad met voorbereide rijen', 'bladen met voorbereide rijen'),
    message: (f) =>
      `Op blad “${f.sheet}” ${f.number('count') === 1 ? 'is 1 rij voorbereid en nog niet ingevuld. Die telt' : `zijn ${f.number('count')} rijen voorbereid en nog niet ingevuld. Die tellen`} nergens mee. Vul bij een rij “${f.text('column')}” in om die rij mee te tellen.`,
  },
};

/** Cells. */
export const cellsNl: FindingTexts<CodesOf<'C'>> = {
  C01: {
    title: counted('verplichte cel is leeg', 'verplichte cellen zijn leeg'),
    message: (f) =>
      `“${f.heading}” is leeg, maar moet ingevuld zijn. ${f.expected.grammar === 'text' ? 'Vul de cel in.' : `Vul in: ${f.accepted}.`}`,
  },
  C02: {
    title: counted('cel bevat een onbekende keuze', 'cellen bevatten een onbekende keuze'),
    message: (f) => `“${f.value}” is geen keuze bij “${f.heading}”. ${nearest(f)}Kies: ${f.accepted}.`,
  },
  C03: {
    title: counted('cel bevat geen getal', 'cellen bevatten geen getal'),
    message: (f) =>
      f.expected.because === 'not-whole'
        ? `“${f.value}” bij “${f.heading}” is geen heel getal. Excel maakte misschien één getal van twee. Zet ; tussen de nummers, bijvoorbeeld 12; 13.`
        : `“${f.value}” bij “${f.heading}” is geen getal. Vul in: ${f.accepted}.`,
  },
  C04: {
    title: counted('cel bevat geen datum', 'cellen bevatten geen datum'),
    message: (f) => `${whyNoDay(f, 'bruikbare datum')}Vul bij “${f.heading}” in: ${f.accepted}.`,
  },
  C05: {
    title: counted('cel bevat geen kwartaal', 'cellen bevatten geen kwartaal'),
    message: (f) => `${whyNoDay(f, 'kwartaal')}Vul bij “${f.heading}” in: ${f.accepted}.`,
  },
  C06: {
    title: counted('cel bevat geen jaar', 'cellen bevatten geen jaar'),
    message: (f) => `“${f.value}” bij “${f.heading}” is geen jaar. Vul in: ${f.accepted}.`,
  },
  C07: {
    title: counted('cel bevat geen niveau', 'cellen bevatten geen niveau'),
    message: (f) => `“${f.value}” bij “${f.heading}” is geen niveau. ${nearest(f)}Vul in: ${f.accepted}.`,
  },
  C08: {
    title: counted('cel bevat geen ja of nee', 'cellen bevatten geen ja of nee'),
    message: (f) => `“${f.value}” bij “${f.heading}” is geen ja of nee. Vul ja of nee in.`,
  },
  C09: {
    title: counted('getal is op twee manieren te lezen', 'getallen zijn op twee manieren te lezen'),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” staat als tekst en kan duizendtallen of decimalen betekenen. Typ het getal opnieuw zonder punt voor de duizendtallen, met een komma voor de decimalen.`,
  },
  C10: {
    title: counted('cel met een Excel-fout', 'cellen met een Excel-fout'),
    message: (f) => `“${f.heading}” toont de Excel-fout ${f.value}. Herstel de formule, of vul in: ${f.accepted}.`,
  },
  C11: {
    title: counted('percentage staat als getal', 'percentages staan als getal'),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” is gelezen als procenten. Typ er een %-teken achter, dan staat het er ook zo.`,
  },
  C12: {
    title: counted('waarde valt buiten wat kan', 'waarden vallen buiten wat kan'),
    message: (f) =>
      f.value.trim().startsWith('-')
        ? `“${f.value}” bij “${f.heading}” kan niet negatief zijn. Vul in: ${f.accepted}.`
        : `“${f.value}” bij “${f.heading}” valt buiten wat hier kan. Vul in: ${f.accepted}.`,
  },
  C13: {
    title: counted('cel met keuzes die elkaar tegenspreken', 'cellen met keuzes die elkaar tegenspreken'),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” zijn keuzes die elkaar tegenspreken. Kans en Nee kunnen niet naast Eis, Gunning, Contract of Innovatie staan. Laat staan wat klopt.`,
  },
  C15: {
    title: counted('cel is nog niet bekend', 'cellen zijn nog niet bekend'),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” is gelezen als nog niet bekend. Vul de cel in zodra het bekend is.`,
  },
  C16: {
    title: counted('kruisje bij een thema is gelezen als Kans', "kruisjes bij thema's zijn gelezen als Kans"),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” is gelezen als Kans en telt niet als toegepast. Kies Eis, Gunning, Contract of Innovatie als het thema is toegepast.`,
  },
  C14: {
    title: counted('getal of datum staat als tekst', 'getallen of datums staan als tekst'),
    message: (f) =>
      `“${f.value}” bij “${f.heading}” staat als tekst, maar is goed gelezen. Maak er een echt getal of een echte datum van, dan rekent Excel er ook mee.`,
  },
};

/** Keys and references. */
export const keysNl: FindingTexts<CodesOf<'K'>> = {
  K01: {
    title: counted('sleutel komt vaker voor', 'sleutels komen vaker voor'),
    message: (f) =>
      f.table === 'Aanbestedingen' || f.table === 'Acties'
        ? `“${f.text('key')}” staat ook in ${otherPlace(f)}. Beide rijen tellen mee. Geef een van de twee een eigen ${f.heading}.`
        : `“${f.text('key')}” staat ook in ${otherPlace(f)}. Alleen de eerste rij telt mee. Voeg de rijen samen, of verbeter ${f.heading}.`,
  },
  K02: {
    title: counted('verwijzing naar iets dat er niet is', 'verwijzingen naar iets dat er niet is'),
    message: (f) =>
      `“${f.text('name')}” bij “${f.heading}” staat niet op blad “${f.text('target')}”. ${didYouMean(f.list('nearest'))}Verbeter de naam, of voeg “${f.text('name')}” daar toe.`,
  },
  K03: {
    title: counted('rol staat niet op blad Rollen', 'rollen staan niet op blad Rollen'),
    message: (f) =>
      `De rol “${f.text('name')}” staat niet op blad “${f.text('target')}”. ${didYouMean(f.list('nearest'))}Verbeter de naam, of voeg de rol daar toe.`,
  },
};

function otherPlace(f: FindingView): string {
  return f.has('other') ? `cel ${f.text('other')}` : `rij ${f.number('otherRow')}`;
}
