import { serialFromDate } from '../../../../src/core/kernel/calendar-date';
import { dateOf } from '../../../support/plan-of';
import { FULL_PLAN } from '../report-of';
import { sheetOf } from './sheet-of';

describe('Acties', () => {
  const sheet = sheetOf('acties');

  it('answers how the actions go', () => {
    expect(sheet.answer).toBe(
      'Van de 5 acties zijn er 1 voltooid, 1 aan de beurt, 1 doorlopend, 1 te laat en 1 vervallen.',
    );
  });

  it('names the actions of each status; parts of actions are not counted', () => {
    expect(sheet.rows('status')).toEqual([
      ['Voltooid', '1', 1, 0.2],
      ['Loopt', '2, 3', 2, 0.4],
      ['Niet gestart', '4', 1, 0.2],
      ['Uitgesteld', '', 0, 0],
      ['Vervallen', '5', 1, 0.2],
    ]);
  });

  it('stacks the statuses of each subject', () => {
    expect(sheet.rows('onderwerpen')).toEqual([
      ['Bewustwording', '1, 4', 1, 0, 1, 0, 0, 2],
      ['Concreet', '2, 3', 0, 2, 0, 0, 0, 2],
      ['zonder onderwerp', '5', 0, 0, 0, 0, 1, 1],
    ]);
    expect(sheet.chart('onderwerpen').type).toBe('bars-stacked');
  });

  it('shows the periods of Statusverloop with this quarter as it is now; what is unknown is not 0', () => {
    expect(sheet.rows('verloop')).toEqual([
      ['2025-Q1', '1 van 4 voltooid; status van 3 onbekend', 1, null, null, null, null, 3, 4],
      ['2025-Q3', '1 van 5 voltooid', 1, 2, 1, 0, 1, null, 5],
    ]);
    expect(sheet.chart('verloop').type).toBe('columns-stacked');
    expect(sheet.chart('verloop').series.map(({ name }) => name)).toContain('Status onbekend');
  });

  it("keeps Helmond's monitor of 2017 as it was: groups of which only the total is known", () => {
    const monitor = {
      ...FULL_PLAN,
      Statusverloop: [
        ['Periode', 'Tabel', 'Groep', 'Status', 'Aantal'],
        ['2017-Q3', 'Acties', '2017', 'Totaal', 54],
        ['2017-Q3', 'Acties', '2018', 'Totaal', 27],
        ['2017-Q3', 'Acties', '2019', 'Totaal', 25],
        ['2017-Q3', 'Acties', 'doorlopend', 'Totaal', 18],
        ['2017-Q3', 'Acties', '2017', 'Voltooid', 54],
        ['2017-Q3', 'Acties', '2018', 'Voltooid', 7],
        ['2017-Q3', 'Acties', 'doorlopend', 'Loopt', 12],
      ],
    };
    expect(sheetOf('acties', monitor).rows('verloop')[0]).toEqual([
      '2017-Q3',
      '61 van 124 voltooid; status van 51 onbekend',
      61,
      12,
      null,
      null,
      null,
      51,
      124,
    ]);
  });

  it('lists what is late, done and next, each leading to its row', () => {
    expect(sheet.rows('te-laat')).toEqual([
      ['2', 'Startdocument', 'Inkoop, MVOI-team', '2025-Q1', '2025-Q2', 'Loopt', 2],
    ]);
    expect(sheet.rows('voltooid')).toEqual([
      ['1', 'Kennissessie\nVeertig collega’s', 'Inkoop', serialFromDate(dateOf('2025-08-20'))],
    ]);
    expect(sheet.table('voltooid').columns.at(-1)?.format).toBe('date');
    // Parts of actions are listed too.
    expect(sheet.rows('volgend')).toEqual([
      ['4', 'Marktdag', 'MVOI-team', '2025-Q4', '2025-Q4', 'Niet gestart'],
      ['6', 'Zaal huren', 'MVOI-team', '2025-Q4', '2025-Q4', 'Niet gestart'],
    ]);
    expect(sheet.linkAt('te-laat', 0, 0)).toMatchObject({ sheet: 'Acties', address: 'A3' });
  });

  it('says how many actions name no budget or hours', () => {
    expect(sheet.rows('middelen')).toEqual([
      ['Alle acties', 'van de 4 die niet vervallen zijn: 2 met budget, 2 met uren', 3500, 48],
    ]);
  });
});

describe('Jaarplanning', () => {
  const sheet = sheetOf('jaarplanning');

  it('has a row per role and a column for each of five quarters', () => {
    expect(sheet.table('jaarplanning').columns.map(({ heading }) => heading)).toEqual([
      'Rol',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
    ]);
    expect(sheet.rows('jaarplanning')).toEqual([
      ['Inkoop', null, '1  Kennissessie\n2  Startdocument', '2  Startdocument', null, null],
      ['MVOI-team', null, '2  Startdocument', '2  Startdocument', null, '4  Marktdag\n6  Zaal huren'],
      ['zonder rol', null, null, '3  Monitor', '3  Monitor', '3  Monitor'],
    ]);
    expect(sheet.answer).toBe('In 2025 en het kwartaal ervoor staan 5 acties gepland, bij 2 rollen.');
  });

  it('goes on in the next row where a cell would be higher than Excel shows', () => {
    const many = Array.from({ length: 80 }, (_, i) => [String(i + 1), 'Een actie met een naam', 'Inkoop', '2025-Q1']);
    const rows = sheetOf('jaarplanning', { Acties: [['Nr', 'Actie', 'Rol', 'Begin'], ...many] }).rows('jaarplanning');
    expect(rows.map((row) => row[0])).toEqual(['Inkoop', 'Inkoop (vervolg)', 'Inkoop (vervolg)']);
    const listed = rows.flatMap((row) => String(row[2]).split('\n')).map((line) => line.split('  ')[0]);
    expect(listed).toEqual(many.map(([nr]) => nr));
  });
});
