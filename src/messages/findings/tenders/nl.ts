import type { FindingView } from '../finding-view';
import { counted, type CodesOf, type FindingTexts } from '../finding-words';

/** "de drempel van € 221.000 voor diensten in 2025" */
function threshold(f: FindingView): string {
  return `de Europese drempel van ${f.money('threshold')} voor ${f.text('kind').toLowerCase()} in ${f.number('year')}`;
}

function planPeriod(f: FindingView): string {
  if (!f.has('from')) return `tot en met ${f.date('until')}`;
  return f.has('until') ? `van ${f.date('from')} tot en met ${f.date('until')}` : `vanaf ${f.date('from')}`;
}

/** Tenders. */
export const tendersNl: FindingTexts<CodesOf<'B'>> = {
  B01: {
    title: counted(
      'kansrijke aanbesteding zonder thema en zonder uitleg',
      'kansrijke aanbestedingen zonder thema en zonder uitleg',
    ),
    message: (f) => {
      const why =
        f.text('because') === 'started' ? `de geplande start is ${f.when('start')}` : 'een thema staat op Nee';
      const owed = `${f.row} is kansrijk en ${why}. Er is geen focusthema toegepast en er staat geen uitleg.`;
      return f.text('stage') === 'published'
        ? `${owed} De aanbesteding is al gepubliceerd. Schrijf de reden alsnog bij “${f.heading}”.`
        : `${owed} Kies Eis, Gunning, Contract of Innovatie bij een focusthema, of schrijf de reden bij “${f.heading}”.`;
    },
  },
  B02: {
    title: counted('kansrijke aanbesteding zonder thema', 'kansrijke aanbestedingen zonder thema'),
    message: (f) =>
      `${f.row} is kansrijk, maar bij geen enkel thema is al iets gekozen. Zet Kans bij de thema's waar u kansen ziet, of zet “${f.heading}” op nee.`,
  },
  B03: {
    title: counted(
      'niet-kansrijke aanbesteding met een toegepast thema',
      'niet-kansrijke aanbestedingen met een toegepast thema',
    ),
    message: (f) =>
      `Bij ${f.row} is ${f.formats.list(f.list('themes'))} toegepast, maar de aanbesteding is niet kansrijk en telt dus niet mee. Zet “${f.heading}” op ja als dat wel de bedoeling is.`,
  },
  B04: {
    title: counted(
      'geplande aanbesteding waarvan de start voorbij is',
      'geplande aanbestedingen waarvan de start voorbij is',
    ),
    message: (f) =>
      `De geplande start van ${f.row} was ${f.when('start')}, en de status is nog Gepland. Het is nu ${f.when('now')}. Pas de status aan, of vul een nieuwe start in en zet de oude bij “Oorspronkelijke start”.`,
  },
  B05: {
    title: counted('uitgestelde aanbesteding zonder nieuwe start', 'uitgestelde aanbestedingen zonder nieuwe start'),
    message: (f) =>
      `${f.row} is uitgesteld, maar de start is niet verschoven. Zet de oude start${f.has('start') ? ` (${f.text('start')})` : ''} bij “Oorspronkelijke start” en het nieuwe kwartaal bij “${f.heading}”.`,
  },
  B06: {
    title: counted('procedure past niet bij de waarde', 'procedures passen niet bij de waarde'),
    message: (f) =>
      f.text('procedure') === 'Europees'
        ? `${f.row} is geraamd op ${f.money('value')} en ligt onder ${threshold(f)}. Europees hoeft dan niet. Controleer procedure, soort en waarde.`
        : `${f.row} is geraamd op ${f.money('value')} en haalt ${threshold(f)}. “${f.text('procedure')}” kan dan meestal niet. Controleer procedure, soort en waarde.`,
  },
  B07: {
    title: counted('waarde ligt net onder de drempel', 'waarden liggen net onder de drempel'),
    message: (f) =>
      `${f.row} is geraamd op ${f.money('value')}, hoogstens 5% onder ${threshold(f)}. Controleer de raming. Valt de waarde hoger uit, dan is een Europese procedure nodig.`,
  },
  B08: {
    title: counted('onbekende CPV-code', 'onbekende CPV-codes'),
    message: (f) =>
      f.text('because') === 'form'
        ? `“${f.value}” is geen CPV-code. Een CPV-code heeft acht cijfers, met of zonder controlecijfer, bijvoorbeeld 71317210-8. Excel laat soms een nul vooraan weg.`
        : `“${f.value}” begint met ${f.text('division')}, en zo'n CPV-afdeling bestaat niet. Zoek de juiste code op en vul die in.`,
  },
  B09: {
    title: counted('CPV-code past niet bij de soort', 'CPV-codes passen niet bij de soort'),
    message: (f) =>
      f.text('kind') === 'Werken'
        ? `${f.row} is een werk, maar CPV-code “${f.value}” begint niet met 45 (bouwwerkzaamheden). Controleer code en soort.`
        : `CPV-code “${f.value}” is die van een werk (45), maar de soort van ${f.row} is ${f.text('kind')}. Controleer code en soort.`,
  },
  B10: {
    title: counted('gegunde aanbesteding is niet geëvalueerd', 'gegunde aanbestedingen zijn niet geëvalueerd'),
    message: (f) =>
      `${f.row} is gegund met een toegepast focusthema, en nog niet geëvalueerd. Bespreek hoe het ging en zet “${f.heading}” op ja.`,
  },
  B11: {
    title: counted('start buiten de planperiode', 'starts buiten de planperiode'),
    message: (f) =>
      `De start van ${f.row} is ${f.when('start')}, maar het plan loopt ${planPeriod(f)}. Controleer de start, of de planperiode op blad Instellingen.`,
  },
  B12: {
    title: counted('verschoven aanbesteding zonder toelichting', 'verschoven aanbestedingen zonder toelichting'),
    message: (f) =>
      `${f.row} is verschoven van ${f.when('from')} naar ${f.when('to')}, maar er staat niet bij waarom. Schrijf de reden bij “${f.heading}”.`,
  },
  B13: {
    title: counted('kansrijke aanbesteding zonder start', 'kansrijke aanbestedingen zonder start'),
    message: (f) =>
      `${f.row} is kansrijk, maar heeft nog geen start en telt daardoor niet mee. Vul bij “${f.heading}” een kwartaal in, bijvoorbeeld 2025-Q3.`,
  },
  B14: {
    title: counted(
      'oorspronkelijke start is anders dan vastgelegd',
      'oorspronkelijke starts zijn anders dan vastgelegd',
    ),
    message: (f) =>
      f.text('because') === 'blank'
        ? `Bij ${f.row} is “${f.heading}” nu leeg. In de vorige stand (${f.when('period')}) was dat ${f.text('recorded')}. Zet ${f.text('recorded')} terug, of schrijf bij Toelichting waarom.`
        : `Bij ${f.row} is “${f.heading}” nu ${f.text('original')}. In de vorige stand (${f.when('period')}) was dat ${f.text('recorded')}. Zet ${f.text('recorded')} terug, of schrijf bij Toelichting waarom.`,
  },
  B15: {
    title: counted('aanbesteding om nu te bespreken', 'aanbestedingen om nu te bespreken'),
    message: (f) =>
      f.has('who')
        ? `De geplande start van ${f.row} is ${f.when('start')} en er is nog niets gekozen. Ga nu in gesprek met ${f.text('who')}.`
        : `De geplande start van ${f.row} is ${f.when('start')} en er is nog niets gekozen. Vul “${f.heading}” in en ga in gesprek.`,
  },
  B16: {
    title: counted('afspraak is te controleren', 'afspraken zijn te controleren'),
    message: (f) =>
      `De controle van “${f.text('agreement')}” (${f.text('tender')}) stond op ${f.date('date')}. ${f.has('who') ? `Vraag na bij ${f.text('who')} of de afspraak is nagekomen` : 'Ga na of de afspraak is nagekomen'} en vul dat in bij “${f.heading}”.`,
  },
  B17: {
    title: counted('contract loopt af zonder vervolg', 'contracten lopen af zonder vervolg'),
    message: (f) =>
      `Het contract van ${f.row} loopt tot ${f.date('date')}. In de aanbestedingskalender staat geen aanbesteding van dezelfde productgroep en afdeling met een start rond die tijd. Zet het vervolg in de aanbestedingskalender, als dat er komt.`,
  },
  B18: {
    title: counted('evaluatie zonder les', 'evaluaties zonder les'),
    message: (f) =>
      `${f.row} is geëvalueerd, en bij “${f.heading}” is nog niets ingevuld. Schrijf in een zin wat de volgende aanbesteding hiervan kan leren.`,
  },
};
