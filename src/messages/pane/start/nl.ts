import { formatsOf, plural } from '../../format';

const { number, list } = formatsOf('nl');

/** Starting a workbook; in Dutch. `en.ts` has the same keys. */
export const startNl = {
  welcome: 'Welkom bij MVOI Actieplan',
  intro: [
    'Dit paneel controleert uw aanbestedingskalender en acties en wijst bij elke fout de cel aan.',
    'Het rekent uit hoever u bent met uw doelen en wat nog aan te passen is.',
    'Met één klik maakt het de grafieken en het kwartaalrapport, in deze werkmap.',
  ],
  choose: 'Hoe wilt u beginnen?',
  setUp: 'Inrichten',
  setUpHint: 'Maakt de bladen van het actieplan, met keuzelijsten en uitleg. Uw eigen bladen blijven zoals ze zijn.',
  adopt: 'Mijn werkmap gebruiken',
  adoptHint: 'U hebt al een aanbestedingskalender of actielijst. Kijk wat herkend is en zet recht wat niet klopt.',
  example: 'Voorbeeld bekijken',
  exampleHint: 'Vult deze werkmap met het plan van een gemeente, om rond te kijken. Doe dat in een lege werkmap.',
  exampleNames: {
    voorbeeld: 'Gemeente Voorbeeld (verzonnen)',
    alkmaar: 'Alkmaar',
    helmond: 'Helmond',
    heerlen: 'Heerlen',
  },
  made: (count: number) => `${number(count)} ${plural(count, 'blad is', 'bladen zijn')} gemaakt.`,
  begin: "Vul eerst de bladen Instellingen en Thema's in. Bij ⋯ > Stappen ziet u wat daarna komt.",
  noExample: (tables: readonly string[]) =>
    `Deze werkmap bevat al tabellen (${list(tables)}). Open een lege werkmap om een voorbeeld te bekijken.`,
  lookAgain: 'Opnieuw kijken',
  looked: 'De werkmap is opnieuw gelezen.',
  exampleLoaded: (name: string) => `Het plan van ${name} staat in de werkmap.`,
  foundTitle: 'Wat er herkend is',
  found: (found: number, total: number) =>
    `${number(found)} van de ${number(total)} tabellen ${plural(found, 'is', 'zijn')} gevonden.`,
  foundBy: {
    adopted: 'aan uw koppeling',
    'table-name': 'aan de naam van de tabel',
    'sheet-name': 'aan de naam van het blad',
    headings: 'aan de koppen',
  },
  foundOn: (sheet: string, by: string, rows: number) =>
    `blad ${sheet}, herkend ${by}, ${number(rows)} ${plural(rows, 'rij', 'rijen')}`,
  notFound: 'niet gevonden',
  needed: 'nodig voor elk rapport',
  headings: (used: number, total: number) => `${number(used)} van de ${number(total)} kolommen herkend`,
  renamed: (column: string, heading: string) => `${column} staat bij u onder “${heading}”`,
  missingColumns: (columns: readonly string[]) =>
    `Nodig en niet gevonden: ${list(columns)}. Kies hieronder onder welke kop dit bij u staat, of zet deze kop erbij.`,
  unused: (headings: readonly string[]) => `Eigen kolommen, blijven zoals ze zijn: ${list(headings)}`,
  adoptHelp: 'Een koppeling zegt welk blad en welke kop u gebruikt. Uw keuze komt op blad Koppelingen te staan.',
  show: 'Tonen',
  missing: (count: number) =>
    count === 0
      ? 'Alle tabellen zijn er.'
      : `${number(count)} ${plural(count, 'tabel ontbreekt', 'tabellen ontbreken')}.`,
  makeMissing: 'Maak de bladen die ontbreken',
  back: 'Terug',
};

export type StartWords = typeof startNl;
