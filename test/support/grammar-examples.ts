import type { ColumnType, GrammarName } from '../../src/core/schema/reading';
import { dateType, momentType, periodType, quarterType, yearType } from '../../src/core/schema/date-types';
import { moneyType, numberType, percentType } from '../../src/core/schema/number-types';
import { spanType, timingType } from '../../src/core/schema/span-type';
import { cpvType } from '../../src/core/schema/cpv-type';
import { sdgListType } from '../../src/core/schema/sdg-types';
import { co2StepType, themeMarksType } from '../../src/core/schema/tender-types';
import { choiceType, levelType, textType, yesNoType } from '../../src/core/schema/word-types';
import type { FilledCell } from './arbitraries';

/** What the manual says that a kind of cell takes and refuses; a test tries every example. */
export interface GrammarExamples {
  /** The kind of cell in Dutch, as the tables of the manual name it. */
  readonly name: string;
  readonly type: ColumnType<unknown>;
  readonly accepts: readonly FilledCell[];
  readonly refuses: readonly FilledCell[];
  /** What the examples alone do not tell. */
  readonly note: string;
}

export const GRAMMAR_EXAMPLES: Readonly<Record<GrammarName, GrammarExamples>> = {
  text: {
    name: 'tekst',
    type: textType,
    accepts: ['Inkoop', 12, 1234.5],
    refuses: [],
    note: 'Spaties eromheen tellen niet; een getal wordt tekst. Een Excel-fout (#N/B) wordt in elke kolom geweigerd.',
  },
  choice: {
    name: 'keuze',
    type: choiceType(['Gepland', 'Gegund']),
    accepts: ['Gepland', 'GEGUND'],
    refuses: ['Gepland?', 'Bezig'],
    note: 'De woorden staan bij de kolom. Hoofdletters, accenten en spaties maken niet uit. De melding noemt de keuze die er het meest op lijkt.',
  },
  'yes-no': {
    name: 'ja/nee',
    type: yesNoType,
    accepts: ['ja', 'nee', 'j', 'n', 'x', 'v', '✓', '●', 'yes', 'no', 'true', 'false', 'waar', 'onwaar', 1, 0],
    refuses: ['misschien', '?', 2],
    note: '',
  },
  number: {
    name: 'getal',
    type: numberType(),
    accepts: [1234.5, '1.234,56', '1,234.56', '1.234.567', '0,125'],
    refuses: ['1.234', 'ca. 50', '5 uur'],
    note: 'Tekst wordt gelezen als het maar op één manier kan, en dat wordt gemeld. „1.234” kan duizend of één zijn.',
  },
  money: {
    name: 'bedrag',
    type: moneyType({ negative: false }),
    accepts: [12500, '€ 12.500,50', 'EUR 12.500', '10.000', '10,000', '€ 10.000,-'],
    refuses: [-5, '0,125', 'p.m.'],
    note: 'In euro, afgerond op centen. Een bedrag heeft hoogstens twee decimalen, dus drie cijfers achter het enige scheidingsteken zijn duizendtallen. Negatief mag alleen in Kosten en Uitgaven.',
  },
  percent: {
    name: 'percentage',
    type: percentType,
    accepts: [0.75, '75 %', '2,5 %', 75],
    refuses: [150, '150 %', '1.234'],
    note: 'Een getal boven 1 en hoogstens 100 wordt als procenten gelezen, en dat wordt gemeld.',
  },
  date: {
    name: 'datum',
    type: dateType,
    accepts: ['1-10-2025', '1/10/2025', '2025-10-01', '2025-10-01T09:30:00Z', '1 oktober 2025'],
    refuses: [2025, '1-10-25', '31-2-2025', 'najaar 2025'],
    note: 'Een echte Excel-datum, of tekst als dag-maand-jaar of jaar-maand-dag; van 1990 tot en met 2100.',
  },
  quarter: {
    name: 'kwartaal',
    type: quarterType,
    accepts: [
      '2025-Q3',
      'Q3 2025',
      '2025 Q3',
      'Q3-2025',
      "Q3 '25",
      '2025/Q3',
      '3e kwartaal 2025',
      '3e kw 2025',
      'kwartaal 3 2025',
      'K3 2025',
      '2025K3',
      '1-10-2025',
    ],
    refuses: [2025, '2025', 'Q3', 'najaar 2025'],
    note: 'Een datum wordt zijn kwartaal. Bij een jaar alleen is de vraag: welk kwartaal?',
  },
  year: {
    name: 'jaar',
    type: yearType,
    accepts: [2025, '2025'],
    refuses: ['25', 2025.5],
    note: 'Van 1900 tot en met 2200.',
  },
  period: {
    name: 'periode',
    type: periodType,
    accepts: ['2025-Q3', '12-7-2017'],
    refuses: [2017, 'zomer 2017'],
    note: 'Een kwartaal, of een datum die een datum blijft.',
  },
  level: {
    name: 'niveau',
    type: levelType,
    accepts: [3, 'Verbreding', '3 Verbreding', 'Niveau 3', 'Niveau 3: Verbreding'],
    refuses: [0, 6, '3 Borging', '2-3'],
    note: '1 Afweging, 2 Pilots, 3 Verbreding, 4 Borging, 5 Leiderschap.',
  },
  sdg: {
    name: 'SDG',
    type: sdgListType,
    accepts: [13, 'SDG 13', '12; 13'],
    refuses: [18, 12.13],
    note: '1 tot en met 17. Van „12,13” maakt Nederlandse Excel het getal 12,13: gebruik „;”.',
  },
  'co2-step': {
    name: 'CO2-trede',
    type: co2StepType,
    accepts: [3, '3 (3.1)', '2 (4.0)'],
    refuses: [6, '4 (4.0)'],
    note: 'Versie 3.1 heeft treden 1 tot en met 5, versie 4.0 heeft er drie; zonder versie geldt 3.1.',
  },
  'theme-marks': {
    name: 'themamarkeringen',
    type: themeMarksType,
    accepts: ['Kans', 'Eis', 'Gunning + Eis', 'Contract; Innovatie', 'Geschiktheid', 'Nee', 'x', 'ja', '✓'],
    refuses: ['hoog', 'Kans; Eis', 'Nee, Gunning'],
    note: 'Leeg = nog niets gekozen. Een kruisje of ja is Kans: het thema speelt, maar telt niet als toegepast. Nee of Kans naast Eis, Gunning, Contract of Innovatie spreekt zichzelf tegen. Geschiktheid telt niet als toegepast.',
  },
  cpv: {
    name: 'CPV-code',
    type: cpvType,
    accepts: ['45233141-9', '45233141', 45233141, '45233141-9 Wegenonderhoud; 45111200-0 Bouwrijp maken'],
    refuses: [],
    note: 'Een of meer codes, met of zonder controlecijfer en naam. Andere tekst geeft melding B08.',
  },
  span: {
    name: 'kwartaal, halfjaar of jaar',
    type: spanType,
    accepts: [
      '2026-Q3',
      '2026-H1',
      '2026-Q2/Q3',
      '2026',
      2026,
      '1-10-2026',
      'begin 2026',
      'mei 2026',
      'mei-26',
      '05-2026',
      'week 23 2026',
      '1e helft 2026',
      'najaar 2026',
      'zomer 2026',
      'Q1-Q2 2026',
    ],
    refuses: ['Q3', 'mei', '2026-Q3/Q1', 'Q4-Q1 2026', '2026-2027', 'week 53 2025', 'later'],
    note: 'Zo precies als u het weet: een of meer hele kwartalen van één jaar. Ook begin, medio of eind ervoor.',
  },
  timing: {
    name: 'datum, kwartaal of jaar',
    type: timingType,
    accepts: ['1-10-2026', '2026-Q3', 2026],
    refuses: ['later'],
    note: 'Een datum blijft een datum.',
  },
  moment: {
    name: 'jaar, kwartaal of datum',
    type: momentType,
    accepts: [2025, '2025-Q3', '1-10-2025'],
    refuses: ['later'],
    note: '',
  },
};
