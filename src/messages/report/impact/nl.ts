import { assertNever } from '../../../core/kernel/assert-never';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import type { CalculationTerm, ImpactSheetWords } from '../../../core/report/words/impact-words';
import type { AidObstacle } from '../../../core/figures/figures';
import type { AidKind } from '../../../core/tables/aids.table';
import { formatsOf, plural } from '../../format';

const { number, money, percent, list } = formatsOf('nl');

const EFFECTS: Readonly<Record<AidKind, (total: number) => string>> = {
  CO2: (total) => `${number(total)} kg CO2 vermeden`,
  NOx: (total) => `${number(total)} kg NOx vermeden`,
  Grondstof: (total) => `${number(total)} kg primaire grondstof vermeden`,
  'Social return': (total) => `${money(total)} social return`,
};

function term({ quantity, factor }: CalculationTerm): string {
  const unit = factor.unit === null ? '' : ` ${factor.unit}`;
  return `${number(quantity)} × ${number(factor.value)}${unit} (${factor.code})`;
}

function lasts(lastYear: number | null): string {
  return lastYear === null ? 'zonder bedragen' : `tot en met jaar ${number(lastYear)}`;
}

const FACTOR_UNITS: Readonly<Record<AidKind, string>> = {
  CO2: 'kg CO2 per eenheid',
  NOx: 'g NOx per eenheid',
  Grondstof: 'een aandeel, of kg grondstof per eenheid',
  'Social return': 'euro per eenheid',
};

function obstacle(found: AidObstacle): string {
  switch (found.why) {
    case 'unknown':
      return found.nearest === null
        ? `Factor ${found.code} bestaat niet. Voeg de factor toe op blad Rekenfactoren.`
        : `Factor ${found.code} bestaat niet. Bedoelt u ${found.nearest}?`;
    case 'other-unit':
      return `De eenheid van ${found.code} is ${found.unit}. Bij Soort ${found.kind} hoort ${FACTOR_UNITS[found.kind]}.`;
    case 'no-value':
      return `Nog geen waarde voor ${found.code}: vul die in bij Rekenfactoren.`;
    case 'later':
      return `${found.code} geldt pas vanaf ${found.from}.`;
    case 'no-chosen-factor':
      return 'Hoeveelheid gekozen is ingevuld, Factor gekozen niet.';
    default:
      return assertNever(found);
  }
}

export const impactSheetsNl: ImpactSheetWords = {
  costs: {
    title: 'Kosten over de hele levensduur',
    answer: ({ compared, reversed, unequal }) => {
      const left = `Bij ${number(unequal)} ${plural(unequal, 'aanbesteding', 'aanbestedingen')} lopen de varianten niet even lang: daar is niets te vergelijken.`;
      if (compared === 0) return unequal > 0 ? left : 'Bij geen aanbesteding staan twee varianten naast elkaar.';
      const tenders = `${number(compared)} ${plural(compared, 'aanbesteding', 'aanbestedingen')} met varianten naast elkaar`;
      const said =
        reversed === 0
          ? `${tenders}: de goedkoopste aanschaf is ook over de hele looptijd het goedkoopst.`
          : `${tenders}: bij ${number(reversed)} is de goedkoopste aanschaf niet de goedkoopste over de hele looptijd.`;
      return unequal > 0 ? `${said} ${left}` : said;
    },
    overview: 'Overzicht per aanbesteding',
    note: (rate) =>
      rate === null
        ? 'Contante waarde zonder rente: Disconteringsvoet is niet ingevuld. Restwaarde wordt afgetrokken.'
        : `Contante waarde bij een disconteringsvoet van ${percent(rate)}. Restwaarde wordt afgetrokken.`,
    none: 'Er staan nog geen kosten in de werkmap.',
    unnamed: (rows) =>
      `${number(rows)} ${plural(rows, 'rij', 'rijen')} zonder Variant ${plural(rows, 'telt', 'tellen')} niet mee in de vergelijking.`,
    unequal: 'niet even lang',
    notShown: (tenders) =>
      `Nog ${number(tenders)} ${plural(tenders, 'aanbesteding staat', 'aanbestedingen staan')} alleen in het overzicht.`,
    notDrawn: (variants) =>
      `Nog ${number(variants)} ${plural(variants, 'variant', 'varianten')} met hogere kosten ${plural(variants, 'staat', 'staan')} niet in deze tabel.`,
    heading: (tender, title) => (title === null ? tender : `${tender}  ${title}`),
    conclusion: ({ variants, ends, best, presentValue, cheapestToBuy, saved, breakEven, years }) => {
      if (variants === 0) return 'Geen variant met een naam: er is niets te vergelijken.';
      if (ends !== null) {
        const each = list(ends.map(({ variant, lastYear }) => `${variant} ${lasts(lastYear)}`));
        return `De varianten lopen niet even lang: ${each}. Welke het goedkoopst is, is zo niet te zeggen. Gaat een variant even lang mee, zet dan ook een rij voor het laatste jaar op blad Kosten, desnoods met Bedrag 0.`;
      }
      if (variants === 1 || saved === null) return `Eén variant: ${best}, contante waarde ${money(presentValue)}.`;
      if (best === cheapestToBuy)
        return `${best} is bij aanschaf én over ${number(years)} jaar het goedkoopst. Het verschil met de volgende variant is ${money(saved)}.`;
      const when = breakEven === null ? '' : `, en is vanaf jaar ${number(breakEven)} voordeliger`;
      return `${best} kost bij aanschaf meer dan ${cheapestToBuy ?? ''}${when}: over ${number(years)} jaar ${money(saved)} minder dan de volgende variant.`;
    },
    kinds: {
      Investering: 'Investering',
      Gebruik: 'Gebruik',
      Onderhoud: 'Onderhoud',
      Overig: 'Overig',
      Restwaarde: 'Restwaarde',
    },
    standing: ({ isBest, breakEven, more }) => {
      const earned = breakEven === null ? '' : `; terugverdiend in jaar ${number(breakEven)}`;
      return isBest ? `goedkoopst${earned}` : `${money(more)} duurder${earned}`;
    },
    lasts,
    cumulativeNote: 'Wat elke variant tot en met een jaar gekost heeft, contant gemaakt.',
    chart: ({ ends, best, cheapestToBuy, breakEven, years }) => {
      if (ends !== null) return 'Kosten per variant; niet even lang';
      return breakEven === null || cheapestToBuy === null
        ? `${best} is over ${number(years)} jaar het goedkoopst`
        : `${best} is vanaf jaar ${number(breakEven)} goedkoper dan ${cheapestToBuy}`;
    },
    axis: 'euro, contant',
  },
  spend: {
    title: 'Uitgaven en toepassing',
    answer: ({ year, total, groups, applied }) =>
      `In ${year} ging ${money(total)} naar ${number(groups)} ${plural(groups, 'productgroep', 'productgroepen')}; ${money(applied)} daarvan naar groepen waarin MVOI is toegepast.`,
    byGroup: (year) => `Uitgaven per productgroep in ${year}`,
    note: 'Aanbestedingen die meetellen (kansrijk, niet vervallen, met start), van alle jaren, met dezelfde productgroep. Toegepast = in minstens één focusthema.',
    firstBars: (count) => `De grafiek toont de ${number(count)} grootste productgroepen.`,
    noGroup: 'zonder productgroep',
    chart: (group, amount, year) => `Het meeste geld in ${year}: ${group}, ${money(amount)}`,
    axis: 'euro',
    byReach: (year) => `Hoever MVOI reikt in de uitgaven van ${year}`,
    reach: {
      applied: 'MVOI toegepast',
      open: 'Nog niet toegepast',
      none: 'Geen aanbesteding die meetelt',
    },
    withoutSpend: 'Aanbestedingen die bij geen uitgaven staan',
    withoutSpendNote: ({ year, counted, noGroup, noSpend }) =>
      counted === 0
        ? 'Er is geen aanbesteding die meetelt.'
        : noGroup + noSpend === 0
          ? `Elke aanbesteding die meetelt (${number(counted)}) heeft een productgroep met uitgaven in ${year}.`
          : `Van de ${number(counted)} ${plural(counted, 'aanbesteding die meetelt', 'aanbestedingen die meetellen')} ${plural(noGroup, 'heeft', 'hebben')} er ${number(noGroup)} geen productgroep, en ${number(noSpend)} een productgroep zonder uitgaven in ${year}. Uitgaven waar hierboven geen aanbesteding bij staat, kunnen hierbij horen.`,
    tenderWithoutGroup: 'Geen productgroep',
    groupWithoutSpend: (year) => `Geen uitgaven in ${year}`,
    byYear: 'Uitgaven per jaar',
    none: 'Er staan nog geen uitgaven in de werkmap.',
  },
  sdgs: {
    title: "SDG's in het plan",
    answer: ({ named, focus, tenders }) => {
      const compass =
        tenders === 0
          ? 'het SDG-kompas is nog bij geen aanbesteding ingevuld'
          : `het SDG-kompas is ingevuld bij ${number(tenders)} ${plural(tenders, 'aanbesteding', 'aanbestedingen')}`;
      return `${number(named)} ${plural(named, 'SDG', "SDG's")} in het plan, ${number(focus)} met focus; ${compass}.`;
    },
    overview: "SDG's, initiatieven en thema's",
    name: (sdg) => `${sdg} ${SDG_NAMES.nl[sdg - 1] ?? ''}`,
    short: (sdg) => `SDG ${sdg}`,
    none: "Er staan nog geen SDG's in de werkmap.",
    chart: (opportunities, risks) =>
      `Bij aanbestedingen: ${number(opportunities)} ${plural(opportunities, 'kans', 'kansen')} en ${number(risks)} ${plural(risks, 'risico', "risico's")}`,
    axis: 'aantal keer genoemd',
    compass: 'SDG-kompas: hoever elke aanbesteding is',
    compassNote:
      "Vijf stappen: kansen en risico's in kaart, prioriteiten, ambitie, indicatoren, resultaat. Geteld zijn de rijen waarin de stap is ingevuld.",
    noCompass: 'Het SDG-kompas is nog bij geen aanbesteding ingevuld.',
    results: 'SDG-kompas: wat gevonden, gekozen en bereikt is',
    result: (text) => `Resultaat: ${text}`,
    meanings: { Kans: 'kans', Risico: 'risico' },
    ambitions: { Eis: 'eis', Gunning: 'gunning', Innovatie: 'innovatie' },
    relevance: "Welke SDG's ertoe doen per productgroep",
    legend: '+ kans   − risico   ± allebei',
  },
  impact: {
    title: 'Impact, uitgerekend',
    answer: ({ rows, computed, totals }) => {
      const left = rows - computed;
      const missing =
        left === 0
          ? ''
          : ` ${number(left)} van de ${number(rows)} ${plural(rows, 'rij', 'rijen')} nog zonder uitkomst.`;
      return totals.length === 0
        ? `Er is nog niets uit te rekenen. Hieronder staat bij elke rij waarom.${missing}`
        : `${list(totals.map(({ kind, total }) => EFFECTS[kind](total)))}.${missing}`;
    },
    headings: {
      CO2: 'Vermeden CO2',
      NOx: 'Vermeden NOx',
      Grondstof: 'Vermeden primaire grondstof',
      'Social return': 'Waarde van social return',
    },
    notes: {
      CO2: 'Hoeveelheid brandstof of stroom × factor van de gangbare (fossiele) variant, min die van de gekozen variant.',
      NOx: 'Arbeid van de motor in kWh × grenswaarde van de norm. Grenswaarde tegen grenswaarde: geen meting.',
      Grondstof: 'Kilogram materiaal × aandeel dat door de trede van de R-ladder vermeden wordt.',
      'Social return':
        'Uren × tarief van de doelgroep, van een aanbesteding bij elkaar. Aandeel van de geraamde waarde, naast de afgesproken SROI %, anders 2-5%.',
    },
    results: { CO2: 'kg CO2', NOx: 'kg NOx', Grondstof: 'kg grondstof', 'Social return': 'euro' },
    calculation: ({ quantity, factor, chosen }) =>
      chosen === null ? term({ quantity, factor }) : `${term({ quantity, factor })} − ${term(chosen)}`,
    missing: (obstacles) => obstacles.map(obstacle).join(' '),
    moreThanAsked: (share) => `${share}, meer dan gevraagd`,
    none: 'Er is nog niets uit te rekenen.',
    factors: 'Rekenfactoren',
    factorsNote:
      'Een eigen waarde in de tabel Rekenfactoren gaat voor op een meegeleverde met dezelfde naam. Zonder waarde wordt er niets uitgerekend.',
    toFill: 'zelf in te vullen',
    own: 'eigen waarde',
    supplied: 'meegeleverd',
  },
};
