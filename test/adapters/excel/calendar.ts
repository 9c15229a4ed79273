import { columnLetters } from '../../../src/core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../packages/excel-stand-in';

/** Columns of a calendar as the contract has them: some filled, many mostly blank. */
const HEADINGS = [
  'Nr',
  'Aanbesteding',
  'Afdeling',
  'Productgroep',
  'Procedure',
  'Soort',
  'Geraamde waarde',
  'Start',
  'Kansrijk',
  'Status',
  'Klimaat',
  'Milieu',
  'Circulair',
  'Keten',
  'Diversiteit',
  'Social return',
  'MVI-niveau',
  'Speerpunt',
  'Pilot',
  'Uitleg',
];

function tender(number: number): (string | number | null)[] {
  const quarter = (number % 4) + 1;
  return [
    `A-${number}`,
    `Aanbesteding ${number} van de gemeente`,
    number % 3 === 0 ? 'Ruimte' : 'Bedrijfsvoering',
    'Grond-, weg- en waterbouw',
    'Europees',
    'Diensten',
    10_000 + number,
    `2025-Q${quarter}`,
    number % 2 === 0 ? 'ja' : 'nee',
    'Gepland',
    number % 5 === 0 ? 'Gunning' : null,
    ...new Array<null>(HEADINGS.length - 12).fill(null),
    number % 50 === 0 ? 'Uitleg volgens pas-toe-of-leg-uit, in een zin of twee zoals het hoort.' : null,
  ];
}

/** The calendar of a municipality, with so many tenders, in an Excel table at A3. */
function calendarSheet(tenders: number, { inTable = true } = {}): SheetSnapshot {
  const rows = [HEADINGS, ...Array.from({ length: tenders }, (_, i) => tender(i + 1))];
  const address = `A3:${columnLetters(HEADINGS.length - 1)}${rows.length + 2}`;
  return {
    name: 'Aanbestedingskalender',
    cells: [
      { row: 0, column: 0, values: ['Aanbestedingskalender 2025'] },
      ...rows.map((values, i) => ({ row: i + 2, column: 0, values })),
    ],
    tables: inTable ? [{ name: 'Aanbestedingen', address }] : [],
  };
}

const THEMES = ['Klimaat', 'Milieu', 'Circulair', 'Keten', 'Diversiteit', 'Social return'];

/** A workbook that a report can be made of. */
export function calendarWorkbook(tenders: number, options: { readonly inTable?: boolean } = {}): WorkbookSnapshot {
  const themes = [
    ['Thema', 'Focus', 'Huidig niveau', 'Ambitieniveau', 'Ambitiejaar'],
    ...THEMES.map((theme) => [theme, 'ja', 2, 4, 2027]),
  ];
  const actions = [
    ['Nr', 'Actie', 'Onderwerp', 'Status', 'Eind'],
    ...THEMES.map((theme, i) => [`a${i}`, `Doe iets aan ${theme}`, 'Focus', 'Loopt', '2025-Q4']),
  ];
  const goals = [
    ['Soort', 'Jaar', 'Streefwaarde'],
    ['Dekking', 2025, 0.75],
  ];
  return {
    sheets: [
      sheetOf('Themas', themes),
      calendarSheet(tenders, options),
      sheetOf('Acties', actions),
      sheetOf('Doelen', goals),
      { name: 'Lees mij', cells: [{ row: 0, column: 0, values: ['Zo werkt het'] }] },
    ],
  };
}

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  return {
    name,
    cells: rows.map((values, row) => ({ row, column: 0, values })),
    tables: [{ name, address: `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}` }],
  };
}
