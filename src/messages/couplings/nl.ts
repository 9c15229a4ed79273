import type { CouplingProblem, CouplingRefusal } from '../../core/plan/couplings';
import type { CouplingWords } from '../../core/report/words/coupling-words';

/** The sheet of couplings, and what of them is not followed; in Dutch. `en.ts` has the same keys. */
export const couplingsNl = {
  sheet: {
    sheet: 'Koppelingen',
    title: 'Koppelingen',
    answer: (count) =>
      count === 0
        ? 'Er zijn geen koppelingen: elke tabel en elke kolom wordt aan de naam herkend.'
        : count === 1
          ? 'Hier staat van één tabel waar die in uw werkmap staat, en onder welke koppen.'
          : `Hier staat van ${count} tabellen waar die in uw werkmap staan, en onder welke koppen.`,
    asOf: 'Wat hier niet staat, wordt aan de naam herkend.',
    status: { busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt toen de koppelingen bewaard werden.' },
    notes: [
      'Blad leeg: deze tabel wordt niet gebruikt. Exceltabel leeg: de koppen staan los op het blad.',
      'Koppen: op elke tekstlijn een kolom, zoals Start = Wanneer in de markt. Niets achter het =-teken: die kolom wordt niet gebruikt.',
    ],
  } satisfies CouplingWords as CouplingWords,
  problem: ({ because, table, about }: CouplingProblem): string => PROBLEMS[because](table, about),
};

const PROBLEMS: Readonly<Record<CouplingRefusal, (table: string, about: string) => string>> = {
  'second-sheet': (_, sheet) => `Het blad ${sheet} is ook een blad met koppelingen. Dat blad wordt niet gelezen.`,
  'no-table': (_, sheet) =>
    `Op het blad ${sheet} staan de koppen Tabel, Blad, Exceltabel en Koppen niet bij elkaar. De koppelingen worden niet gelezen.`,
  'too-low': (_, sheet) => `Op het blad ${sheet} staat iets onder rij 40. Dat wordt niet gelezen.`,
  'unknown-table': (table) => `${quoted(table)} is geen tabel van het actieplan.`,
  'table-twice': (table) => `${table} staat er twee keer. De eerste geldt.`,
  'always-used': (table) => `${table} schrijft MVOI Actieplan zelf. Dat blad is nodig.`,
  'unreadable-line': (table, line) => `${table}: ${quoted(line)} is niet te lezen. Schrijf kolom = kop.`,
  'sheet-gone': (table, sheet) => `${table}: het blad ${quoted(sheet)} is er niet.`,
  'excel-table-gone': (table, name) => `${table}: de Excel-tabel ${quoted(name)} is er niet.`,
  'no-headings': (table, sheet) => `${table}: op het blad ${quoted(sheet)} staan geen koppen buiten een Excel-tabel.`,
  'place-taken': (table, place) => `${table}: ${quoted(place)} is al in gebruik voor een andere tabel.`,
  'unknown-column': (table, column) => `${table}: ${quoted(column)} is geen kolom van deze tabel.`,
  'column-twice': (table, column) => `${table}: ${column} staat er twee keer. De eerste geldt.`,
  'heading-gone': (table, heading) => `${table}: de kop ${quoted(heading)} is er niet.`,
  'heading-twice': (table, heading) => `${table}: de kop ${quoted(heading)} staat er meer dan één keer.`,
  'heading-taken': (table, heading) => `${table}: de kop ${quoted(heading)} is al voor een andere kolom gekozen.`,
};

function quoted(text: string): string {
  return `“${text}”`;
}

export type CouplingsWords = typeof couplingsNl;
