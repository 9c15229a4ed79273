import type { Grids } from '../../../support/plan-of';
import { FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

const MADE: Grids = {
  ...FULL_PLAN,
  Resultaten: [
    ['Aanbesteding', 'Thema', 'Resultaat', 'Waarde', 'Eenheid', 'Periode', 'Bron'],
    [null, 'Social return', 'Twee leerwerkplekken', 2, 'plekken', '2025-Q3', 'jaarverslag'],
    ['1', 'Circulair; Klimaat', 'Minder verpakking', null, null, '2025-Q2', null],
    ['Een oude opdracht', 'Klimaat', 'Groene stroom', null, null, '2024', null],
    [null, null, 'Een prijs', null, null, null, null],
  ],
  Afspraken: [
    ['Aanbesteding', 'Afspraak', 'Thema', 'Wie', 'Controle op', 'Nagekomen', 'Bewijs'],
    ['1', 'Rijden op stroom', 'Klimaat', 'Beheer', '1-6-2025', 'Ja', 'rapportage'],
    ['2', 'Beton hergebruiken', 'Circulair', 'Wegen', '1-9-2025', null, null],
    ['2', 'Leerplekken', null, null, '1-12-2025', 'onbekend', null],
    ['1', 'Verslag', null, null, null, 'Nee', null],
  ],
};

describe('Resultaten', () => {
  const sheet = sheetOf('resultaten', MADE);

  it('lists the good examples by theme and period, each with its source and tender', () => {
    expect(sheet.rows('resultaten')).toEqual([
      ['Klimaat', 'Groene stroom', '2024', 'Een oude opdracht', null, null],
      ['Circulair, Klimaat', 'Minder verpakking', '2025-Q2', '1 Energie', null, null],
      ['Social return', 'Twee leerwerkplekken\njaarverslag', '2025-Q3', null, 'plekken', 2],
      [null, 'Een prijs', null, null, null, null],
    ]);
  });

  it('[B16] splits the agreements so that the parts add up, with those to check and those that were checked', () => {
    expect(sheet.answer).toBe('Er zijn 4 resultaten vastgelegd. 1 afspraak is nog te controleren.');
    expect(sheet.lines).toContain(
      'Van de 4 afspraken zijn er 1 nagekomen, 1 niet nagekomen, 1 nog te controleren en 1 nog niet aan de orde.',
    );
    expect(sheet.rows('afspraken-te-controleren').map((row) => [row[0], row[1], row[4]])).toEqual([
      ['2', 'Beton hergebruiken', 'Wegen'],
    ]);
    expect(sheet.rows('afspraken-gecontroleerd').map((row) => [row[0], row[1], row[5]])).toEqual([
      ['1', 'Rijden op stroom\nrapportage', 'nagekomen'],
      ['1', 'Verslag', 'niet nagekomen'],
    ]);
    expect(sheet.linkAt('afspraken-te-controleren', 0, 0)).toMatchObject({ sheet: 'Aanbestedingskalender' });
  });

  it('is made only when it shows something', () => {
    expect(() => sheetOf('resultaten')).toThrow('No sheet resultaten');
  });

  it('comes back where people look: what is due among who must act, what is new in the report', () => {
    expect(sheetOf('dashboard', MADE).rows('afspraken-te-controleren')).toHaveLength(1);
    const report = sheetOf('kwartaalrapport-2025-Q3', MADE);
    expect(report.rows('afspraken-te-controleren')).toHaveLength(1);
    // Since the last Momentopname, of 2025-Q2.
    expect(report.headings).toContain('Resultaten sinds 2025-Q2');
    expect(report.rows('resultaten').map((row) => row[1])).toEqual(['Twee leerwerkplekken\njaarverslag']);
  });
});

describe('lessons and contracts that end', () => {
  const [head = [], ...rows] = FULL_PLAN['Aanbestedingen'] ?? [];
  const values: readonly (readonly (string | null)[])[] = [
    ['ja', 'Vraag eerder', 'Energie', '31-3-2026'],
    ['ja', 'Neem meer tijd', 'Wegen', null],
  ];
  const calendar: Grids = {
    ...FULL_PLAN,
    Aanbestedingen: [
      [...head, 'Geëvalueerd', 'Les', 'Productgroep', 'Contract tot'],
      ...rows.map((row, i) => [...row, ...(values[i] ?? [null, null, `groep ${i}`, null])]),
    ],
    Evaluatie: [
      ['Jaar', 'Niveau', 'Vraag', 'Antwoord'],
      [2025, 'Strategisch', 'Wat ging er goed?', null],
    ],
  };

  it('gathers the lessons in the evaluation, the newest first', () => {
    expect(
      sheetOf('evaluatie', calendar)
        .rows('lessen')
        .map((row) => row[1]),
    ).toEqual(['Wegen\nNeem meer tijd', 'Energie\nVraag eerder']);
  });

  it('has an evaluation for the lessons alone', () => {
    const { Evaluatie: _questions, ...rest } = calendar;
    expect(sheetOf('evaluatie', rest).answer).toMatch(/^De lessen uit kolom Les/);
  });

  it('[B17] names the contracts that end without a successor', () => {
    const nowhere = {
      ...calendar,
      Aanbestedingen: (calendar['Aanbestedingen'] ?? []).map((row, i) =>
        i === 1 ? row.map((cell) => (cell === '2025-Q1' ? '2021-Q1' : cell)) : row,
      ),
    };
    expect(
      sheetOf('dekking', nowhere)
        .rows('contracten')
        .map((row) => [row[0], row[2]]),
    ).toEqual([['1', 'Energie']]);
    expect(sheetOf('dekking').headings).not.toContain('Contracten die aflopen zonder opvolger');
  });
});
