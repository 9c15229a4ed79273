import { makeXlsx } from '../support/make-xlsx';
import type { CellValue } from '../../src/core/workbook/cell-value';

const THEMES = [
  'Klimaat',
  'Milieu',
  'Circulair',
  'Ketenverantwoordelijkheid',
  'Diversiteit en inclusie',
  'Social return',
];
const MARKS = ['Kans', 'Eis', 'Gunning', 'Contract', 'Gunning; Eis', null, null, 'Innovatie', 'Nee'];
const PROCEDURES = ['Europees', 'Nationaal', 'Meervoudig onderhands', 'Enkelvoudig onderhands', 'Onbekend'];
const STATUSES = ['Gepland', 'In voorbereiding', 'Gepubliceerd', 'Gegund', null, 'Uitgesteld', 'Vervallen'];
const KINDS = ['Werken', 'Leveringen', 'Diensten'];
const GROUPS = ['GWW', 'Catering', 'ICT', 'Meubilair', 'Schoonmaak', 'Energie', 'Vervoer'];

/** Always the same numbers: a run measures the program, not its input. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A municipality's workbook with that many tenders, a twentieth of that in actions, and a few slips. */
export function benchWorkbook(tenders: number): Uint8Array {
  const draw = sequence(20251001);
  const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;
  const headings = [
    'Nr',
    'Aanbesteding',
    'Afdeling',
    'Opdrachtgever',
    'Inkoopadviseur',
    'Productgroep',
    'CPV',
    'Procedure',
    'Soort',
    'Geraamde waarde',
    'Start',
    'Oorspronkelijke start',
    'Kansrijk',
    'Status',
    ...THEMES,
    'Speerpunt',
    'Pilot',
    'SROI %',
    'Uitleg',
    'Geëvalueerd',
    'Toelichting',
  ];
  const row = (i: number): CellValue[] => [
    `A-${i + 1}`,
    `Aanbesteding ${i + 1} van ${pick(GROUPS)}`,
    `Afdeling ${draw(12)}`,
    `Opdrachtgever ${draw(30)}`,
    'Team Inkoop',
    pick(GROUPS),
    `${71000000 + draw(900000)}`,
    pick(PROCEDURES),
    pick(KINDS),
    10000 * (1 + draw(800)),
    `${2024 + draw(4)}-Q${1 + draw(4)}`,
    draw(10) === 0 ? `${2024 + draw(4)}-Q${1 + draw(4)}` : null,
    draw(3) === 0 ? 'nee' : 'ja',
    pick(STATUSES),
    ...THEMES.map(() => pick(MARKS)),
    draw(20) === 0 ? 'ja' : null,
    draw(40) === 0 ? 'ja' : null,
    draw(4) === 0 ? 0.02 : null,
    draw(6) === 0 ? 'Markt te klein voor dit thema.' : null,
    draw(3) === 0 ? 'ja' : 'nee',
    draw(5) === 0 ? 'Zie het startdocument.' : null,
  ];
  const actions = Math.max(10, Math.round(tenders / 20));
  return makeXlsx({
    sheets: [
      sheetOf("Thema's", 'Themas', [
        ['Thema', 'Focus', 'Huidig niveau', 'Ambitieniveau'],
        ...THEMES.map((name, i) => [name, i < 3 ? 'ja' : 'nee', 2, 4]),
      ]),
      sheetOf('Doelen', 'Doelen', [
        ['Soort', 'Jaar', 'Streefwaarde'],
        ['Dekking', 2025, 0.75],
        ['Dekking', 2027, 0.85],
      ]),
      sheetOf('Acties', 'Acties', [
        ['Nr', 'Actie', 'Onderwerp', 'Rol', 'Begin', 'Eind', 'Status', 'Uren'],
        ...Array.from({ length: actions }, (_, i): CellValue[] => [
          `${i + 1}`,
          `Actie ${i + 1}`,
          pick(GROUPS),
          `Rol ${draw(8)}`,
          `${2024 + draw(3)}-Q${1 + draw(4)}`,
          null,
          pick(['Loopt', 'Voltooid', null]),
          draw(40),
        ]),
      ]),
      sheetOf('Aanbestedingskalender', 'Aanbestedingen', [
        headings,
        ...Array.from({ length: tenders }, (_, i) => row(i)),
      ]),
    ],
  });
}

function sheetOf(name: string, table: string, rows: readonly (readonly CellValue[])[]) {
  const [headings = []] = rows;
  const last = String.fromCharCode(64 + Math.min(26, headings.length));
  return { name, rows, tables: [{ name: table, ref: `A1:${last}${rows.length}`, columns: headings.map(String) }] };
}
