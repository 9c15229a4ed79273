import { FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

const [head = [], ...rows] = FULL_PLAN['Acties'] ?? [];
/** Budget up to Onderdeel van. */
const BLANKS: readonly null[] = [null, null, null, null, null];
const WITH_REPEATS = {
  ...FULL_PLAN,
  Acties: [
    [...head, 'Herhaling'],
    ...rows.map((row) => [...row, null]),
    ['8', 'Overleg', null, null, 'Inkoop', 'Terugkerend', '2023-Q1', '2023-Q4', 'Loopt', ...BLANKS, 'Kwartaal'],
    ['9', 'Altijd', null, null, null, 'Doorlopend', null, null, null, ...BLANKS, null],
    ['10', 'Nooit', null, null, null, 'Terugkerend', '2025-Q1', null, 'Vervallen', ...BLANKS, 'Jaar'],
  ],
};

describe('Jaarplanning', () => {
  const sheet = sheetOf('jaarplanning', WITH_REPEATS);

  it('names every structural action, also one whose quarters are not in the matrix', () => {
    expect(sheet.headings).toEqual(['Structurele acties']);
    expect(sheet.rows('structureel')).toEqual([
      ['3', 'Monitor', null, 'Doorlopend, vanaf 2025-Q2', 'Loopt'],
      ['8', 'Overleg', 'Inkoop', 'elk kwartaal, vanaf 2023-Q1', 'Loopt'],
      ['9', 'Altijd', null, 'Doorlopend', 'Niet gestart'],
    ]);
  });

  it('has a row per role and a column per quarter', () => {
    const [inkoop = []] = sheet.rows('jaarplanning');
    expect(inkoop.slice(0, 3)).toEqual(['Inkoop', null, '1  Kennissessie\n2  Startdocument']);
  });
});

describe('an action that the plan gives years and no quarter', () => {
  const coarse = (nr: string, begin: string | number | null, end: string | number | null, kind = 'Eenmalig') => [
    ...[nr, `Actie ${nr}`, null, null, 'Inkoop', kind, begin, end, null],
    ...BLANKS,
  ];
  const sheet = sheetOf('jaarplanning', {
    ...FULL_PLAN,
    Acties: [
      head,
      ...rows,
      coarse('11', 2024, 2026),
      coarse('12', 2025, null),
      coarse('13', 2026, 2027),
      coarse('14', '2025-Q1', 2026),
      coarse('15', null, 2025),
      coarse('16', 2025, null, 'Doorlopend'),
    ],
  });

  it('stands once in a list below the matrix, in each of its years', () => {
    expect(sheet.headings).toEqual(['In de loop van 2025', 'Structurele acties']);
    expect(sheet.rows('zonder-kwartaal').map(([nr, , , when]) => [nr, when])).toEqual([
      ['11', '2024 – 2026'],
      ['12', '2025'],
      ['15', '2025'],
    ]);
  });

  it('does not fill the cells of the matrix, as one with a quarter does', () => {
    const cells = sheet.rows('jaarplanning').flat().join('\n');
    expect(['11', '12', '14', '15', '16'].filter((nr) => cells.includes(`Actie ${nr}`))).toEqual(['14']);
  });
});

describe('the front page', () => {
  it('sets the pilots of the year against their target', () => {
    expect(sheetOf('dashboard').rows('pilots')).toEqual([[2025, '1', 'Pilots', 'nog niet', 1, 2]]);
    const { Doelen: _goals, ...rest } = FULL_PLAN;
    const [first = [], ...tenders] = FULL_PLAN['Aanbestedingen'] ?? [];
    const pilot = first.indexOf('Pilot');
    const without = [first, ...tenders.map((row) => row.map((cell, i) => (i === pilot ? null : cell)))];
    expect(sheetOf('dashboard', { ...rest, Aanbestedingen: without }).headings).not.toContain(
      'Pilots en speerpuntaanbestedingen',
    );
  });
});
