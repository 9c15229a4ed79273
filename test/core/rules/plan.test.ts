import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

const THEMES = [
  { Thema: 'Klimaat', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Circulair', Focus: 'ja', Onderbouwing: null },
  { Thema: 'Social return', Focus: 'nee', Onderbouwing: null },
];

const theme = (name: string, cells: Cells = {}): Cells => ({
  Thema: name,
  Focus: 'ja',
  Onderbouwing: 'Beleid',
  'Huidig niveau': null,
  Ambitieniveau: null,
  Ambitiejaar: null,
  ...cells,
});

const tender = (nr: string, cells: Cells = {}): Cells => ({
  Nr: nr,
  Aanbesteding: `Opdracht ${nr}`,
  Start: '2025-Q3',
  Kansrijk: 'ja',
  Klimaat: 'Eis',
  Circulair: null,
  'Social return': null,
  ...cells,
});

const check = (grids: Grids) => checkOf(grids, { asOf: '2025-07-01' });

describe('rules for focus themes', () => {
  it('[G01] finds a focus theme that no counted tender of the year marks', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1'),
        tender('2', { Circulair: 'Eis', Start: '2026-Q1' }),
        tender('3', { Circulair: 'Eis', Status: 'Vervallen' }),
        tender('4', { Circulair: 'Eis', Kansrijk: 'nee' }),
      ),
    });
    expect(rowsOf('G01')).toEqual(['Circulair']);
    expect(of('G01')[0]).toMatchObject({
      severity: 'warning',
      table: 'Themas',
      column: 'Thema',
      details: { year: 2025, counted: 1 },
    });
  });

  it('[G01] is content with any mark, Nee too, and says nothing without a calendar', () => {
    const calendar = gridOf(tender('1', { Circulair: 'Nee' }));
    expect(check({ Themas: gridOf(...THEMES), Aanbestedingen: calendar }).of('G01')).toEqual([]);
    expect(check({ Themas: gridOf(...THEMES) }).of('G01')).toEqual([]);
  });

  it('[G06] warns when no theme has focus, at the heading', () => {
    const { of } = check({ Themas: gridOf({ Thema: 'Klimaat', Focus: 'nee' }, { Thema: 'Circulair', Focus: null }) });
    expect(of('G06')).toHaveLength(1);
    expect(of('G06')[0]).toMatchObject({ severity: 'warning', row: null, column: 'Focus', cell: 'B1' });
    expect(check({ Themas: gridOf({ Thema: 'Klimaat' }) }).of('G06')[0]).toMatchObject({ column: 'Focus', cell: null });
  });

  it('[G06] is silent with one focus theme, and without themes', () => {
    expect(check({ Themas: gridOf(...THEMES) }).of('G06')).toEqual([]);
    expect(check({ Themas: [['Thema', 'Focus']] }).of('G06')).toEqual([]);
  });

  it('[G07] asks the reason of a focus theme only', () => {
    const { of, rowsOf } = check({ Themas: gridOf(...THEMES) });
    expect(rowsOf('G07')).toEqual(['Circulair']);
    expect(of('G07')[0]).toMatchObject({ severity: 'notice', column: 'Onderbouwing' });
  });
});

describe('rules for levels', () => {
  const criterion = (level: number, met: string, text: string): Cells => ({
    Thema: 'Klimaat',
    Niveau: level,
    Criterium: text,
    Voldaan: met,
  });

  it('[G02] finds an ambition below the stated level, else below the evidenced one', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(
        theme('Circulair', { 'Huidig niveau': 3, Ambitieniveau: 2 }),
        theme('Klimaat', { Ambitieniveau: 1 }),
        theme('Milieu', { 'Huidig niveau': 3, Ambitieniveau: 3 }),
      ),
      Nulmeting: gridOf(criterion(1, 'Ja', 'a'), criterion(2, 'Ja', 'b')),
    });
    expect(rowsOf('G02')).toEqual(['Circulair', 'Klimaat']);
    expect(of('G02')[1]).toMatchObject({ column: 'Ambitieniveau', details: { ambition: 1, current: 2 } });
  });

  it('[G03] finds a claim above the evidence and names what is missing', () => {
    const { of } = check({
      Themas: gridOf(theme('Klimaat', { 'Huidig niveau': 3 })),
      Nulmeting: gridOf(criterion(1, 'Ja', 'a'), criterion(2, 'Deels', 'beleid'), criterion(2, 'Nee', 'pilots')),
    });
    expect(of('G03')[0]).toMatchObject({ severity: 'warning', column: 'Huidig niveau' });
    expect(of('G03')[0]?.details).toEqual({ stated: 3, evidenced: 1, missing: ['beleid', 'pilots'] });
  });

  it('[G03] says nothing without criteria or when the evidence suffices', () => {
    const themes = gridOf(theme('Klimaat', { 'Huidig niveau': 1 }), theme('Circulair', { 'Huidig niveau': 4 }));
    expect(check({ Themas: themes, Nulmeting: gridOf(criterion(1, 'Ja', 'a')) }).of('G03')).toEqual([]);
  });

  const step = (name: string, year: number, level: number): Cells => ({ Thema: name, Jaar: year, Niveau: level });

  it('[G04] finds where a path goes down, at the later row, by year and not by row', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(theme('Klimaat'), theme('Circulair')),
      Ambities: gridOf(
        step('Klimaat', 2026, 2),
        step('Klimaat', 2025, 3),
        step('Circulair', 2025, 2),
        step('Circulair', 2026, 2),
      ),
    });
    expect(rowsOf('G04')).toEqual(['Klimaat · 2026']);
    expect(of('G04')[0]).toMatchObject({ severity: 'warning', table: 'Ambities', column: 'Niveau', cell: 'C2' });
    expect(of('G04')[0]?.details).toEqual({ theme: 'Klimaat', year: 2026, level: 2, beforeYear: 2025, beforeLevel: 3 });
  });

  it('[G05] finds a path whose level in the year of the ambition is another', () => {
    const { of, rowsOf } = check({
      Themas: gridOf(
        theme('Klimaat', { Ambitieniveau: 4, Ambitiejaar: 2027 }),
        theme('Circulair', { Ambitieniveau: 3, Ambitiejaar: 2027 }),
        theme('Milieu', { Ambitieniveau: 3, Ambitiejaar: 2027 }),
        theme('ISV', { Ambitieniveau: 3, Ambitiejaar: null }),
      ),
      Ambities: gridOf(
        step('Klimaat', 2026, 3),
        step('Circulair', 2027, 3),
        step('Circulair', 2028, 4),
        step('Milieu', 2028, 4),
        step('ISV', 2027, 1),
      ),
    });
    expect(rowsOf('G05')).toEqual(['Klimaat · 2026']);
    expect(of('G05')[0]?.details).toEqual({ theme: 'Klimaat', year: 2027, ambition: 4, level: 3, stepYear: 2026 });
  });
});

describe('rules for coverage targets', () => {
  const goal = (year: number, target: number | string, cells: Cells = {}): Cells => ({
    Soort: 'Dekking',
    Jaar: year,
    Streefwaarde: target,
    Over: null,
    Thema: null,
    ...cells,
  });

  it('[G08] finds a target below that of any earlier year', () => {
    const { of } = check({ Doelen: gridOf(goal(2025, 0.8), goal(2027, 0.75), goal(2026, 0.7), goal(2028, 0.8)) });
    expect(of('G08').map(({ details }) => details.year)).toEqual([2027, 2026]);
    expect(of('G08')[0]).toMatchObject({ severity: 'warning', column: 'Streefwaarde', cell: 'C3' });
    expect(of('G08')[0]?.details).toEqual({ year: 2027, target: 0.75, beforeYear: 2025, beforeTarget: 0.8 });
  });

  it('[G08] does not compare targets over different tenders, nor those of one theme', () => {
    const grid = gridOf(goal(2025, 0.9), goal(2026, 0.5, { Over: 'Alle' }), goal(2027, 0.4, { Thema: 'Klimaat' }));
    expect(check({ Doelen: grid, Themas: gridOf(theme('Klimaat')) }).of('G08')).toEqual([]);
  });

  it('[G09] names each year with counted tenders and no target, stated or interpolated', () => {
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1', { Start: '2024-Q1' }),
        tender('2', { Start: '2025-Q1' }),
        tender('3', { Start: '2026-Q1' }),
        tender('4', { Start: '2028-Q1' }),
        tender('5', { Start: '2028-Q2' }),
        tender('6', { Start: '2030-Q1', Kansrijk: 'nee' }),
      ),
      Doelen: gridOf(goal(2025, 0.75), goal(2027, 0.8)),
    });
    expect(of('G09').map(({ details }) => details)).toEqual([
      { year: 2024, count: 1 },
      { year: 2028, count: 2 },
    ]);
    expect(of('G09')[0]).toMatchObject({ severity: 'notice', table: 'Doelen', row: null });
  });
});

describe('rules for measurements', () => {
  const measurement = (cells: Cells): Cells => ({
    Kwartaal: '2025-Q2',
    Indicator: 'CO2',
    Aanbesteding: '1',
    Realisatie: 10,
    Gevalideerd: 'ja',
    ...cells,
  });

  const checkMeasurements = (...rows: readonly Cells[]) =>
    check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(
        tender('1', { Status: 'Gegund' }),
        tender('2', { Status: 'Gepubliceerd' }),
        tender('3', { Status: 'wat' }),
      ),
      Indicatoren: gridOf({ Code: 'CO2', Indicator: 'Vermeden CO2' }),
      Metingen: gridOf(...rows),
    });

  it('[M01] finds a measurement without a tender; one that does not exist is K02', () => {
    const { of } = checkMeasurements(
      measurement({ Aanbesteding: null }),
      measurement({ Aanbesteding: '99' }),
      measurement({}),
    );
    expect(of('M01').map(({ cell }) => cell)).toEqual(['C2']);
    expect(of('M01')[0]).toMatchObject({ severity: 'warning', details: { indicator: 'CO2', quarter: '2025-Q2' } });
    expect(of('K02').map(({ cell }) => cell)).toEqual(['C3']);
  });

  it('[M02] finds a result before the award', () => {
    const { of } = checkMeasurements(
      measurement({}),
      measurement({ Aanbesteding: '2' }),
      measurement({ Aanbesteding: '2', Realisatie: null }),
      measurement({ Aanbesteding: '3' }),
    );
    expect(of('M02').map(({ cell }) => cell)).toEqual(['C3']);
    expect(of('M02')[0]).toMatchObject({ severity: 'notice', details: { tender: '2', status: 'Gepubliceerd' } });
  });

  it('[M03] finds what was not validated: no, and blank', () => {
    const { of } = checkMeasurements(
      measurement({ Gevalideerd: 'nee' }),
      measurement({ Gevalideerd: null }),
      measurement({}),
    );
    expect(of('M03').map(({ cell }) => cell)).toEqual(['E2', 'E3']);
    expect(of('M03')[0]).toMatchObject({ severity: 'notice', column: 'Gevalideerd' });
  });
});

describe('rules across tables', () => {
  it('[X01] finds a product group of the state’s risk list without a mark for the supply chain', () => {
    const { of, rowsOf } = check({
      Themas: gridOf({ Thema: 'ISV', Focus: 'ja', Onderbouwing: 'x' }),
      Aanbestedingen: gridOf(
        { Nr: '1', Aanbesteding: 'a', Productgroep: 'Bedrijfskleding', Keten: null },
        { Nr: '2', Aanbesteding: 'b', Productgroep: 'bedrijfskleding ', Keten: 'Kans' },
        { Nr: '3', Aanbesteding: 'c', Productgroep: 'ICT werkomgeving', Keten: null },
        { Nr: '4', Aanbesteding: 'd', Productgroep: 'Energie en water', Keten: null },
        { Nr: '5', Aanbesteding: 'e', Productgroep: 'Grond-, weg- en waterbouw', Keten: null },
        { Nr: '6', Aanbesteding: 'f', Productgroep: null, Keten: null },
        { Nr: '7', Aanbesteding: 'g', Productgroep: 'Catering', Keten: 'hm' },
        { Nr: '8', Aanbesteding: 'h', Productgroep: 'Papier, drukwerk', Keten: null },
      ),
    });
    expect(rowsOf('X01')).toEqual(['1', '3', '4', '8']);
    expect(of('X01')[0]).toMatchObject({ severity: 'notice', column: 'ISV', heading: 'Keten', cell: 'D2' });
    expect(of('X01')[1]?.details).toMatchObject({ group: 'ICT-werkomgeving', theme: 'ISV' });
  });

  it('[X01] [X03] look at the cell of their own theme, also where another cannot be read', () => {
    const { rowsOf, of } = check({
      Themas: gridOf({ Thema: 'ISV' }, { Thema: 'Klimaat' }),
      Aanbestedingen: gridOf({ Nr: '1', Aanbesteding: 'a', Productgroep: 'Catering', ISV: null, Klimaat: '??' }),
      Maatregelen: gridOf(
        { Aanbesteding: '1', Thema: 'ISV', Maatregel: 'keurmerk', Vorm: 'Eis' },
        { Aanbesteding: '1', Thema: 'Klimaat', Maatregel: 'elektrisch', Vorm: 'Eis' },
      ),
    });
    expect(rowsOf('X01')).toEqual(['1']);
    expect(of('X03').map(({ cell }) => cell)).toEqual(['D2']);
  });

  it('[X01] says nothing in a plan without that theme', () => {
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(tender('1', { Productgroep: 'Catering' })),
    });
    expect(of('X01')).toEqual([]);
  });

  it('[X03] finds a measure whose form the calendar does not have', () => {
    const measure = (cells: Cells): Cells => ({
      Aanbesteding: '1',
      Thema: 'Klimaat',
      Maatregel: 'elektrisch',
      Vorm: 'Eis',
      ...cells,
    });
    const { of } = check({
      Themas: gridOf(...THEMES),
      Aanbestedingen: gridOf(tender('1', { Klimaat: 'Eis; Contract' }), tender('2', { Klimaat: '??' })),
      Maatregelen: gridOf(
        measure({}),
        measure({ Vorm: 'Gunning' }),
        measure({ Vorm: null }),
        measure({ Thema: 'Circulair', Vorm: null }),
        measure({ Thema: 'Circulair' }),
        measure({ Aanbesteding: '2' }),
        measure({ Aanbesteding: '99' }),
      ),
    });
    expect(of('X03').map(({ cell, column }) => [cell, column])).toEqual([
      ['D3', 'Vorm'],
      ['B5', 'Thema'],
      ['D6', 'Vorm'],
    ]);
    expect(of('X03')[0]).toMatchObject({ severity: 'warning' });
    expect(of('X03')[0]?.details).toEqual({
      tender: '1',
      theme: 'Klimaat',
      form: 'Gunning',
      marks: ['Eis', 'Contract'],
    });
  });
});
