import { calendarDate, type CalendarDate } from '../../../src/core/kernel/calendar-date';
import { fraction } from '../../../src/core/kernel/fraction';
import { quarterOfDate } from '../../../src/core/kernel/quarter';
import { runToEnd } from '../../../src/core/kernel/slices';
import type { CellContent, TableBlock } from '../../../src/core/report/blocks';
import { chartOf, columnSeries, targetSeries } from '../../../src/core/report/chart-of';
import {
  alarmColumn,
  dateColumn,
  labelColumn,
  linkColumn,
  longTable,
  metInYearColumn,
  moneyColumn,
  numberColumn,
  quarterColumn,
  shareColumn,
  table,
  yearColumn,
  type Column,
} from '../../../src/core/report/columns';

const LINK = { sheet: 'Kalender', address: 'A4' };
const DAY = calendarDate(2025, 10, 1) as CalendarDate;

/** Whether a target of a year was met, seen from 2025. */
function metOf(met: boolean | null, year: number): Column<null> {
  const words = { yes: 'ja', no: 'nee', notYet: 'nog niet', notDueYet: 'nog niet aan de orde' };
  return metInYearColumn('', () => ({ met, year }), DAY, words);
}

/** What a column says of one item. */
function said<Row>(column: Column<Row>, item: Row): CellContent | undefined {
  return table([item], { id: 't', columns: [column], empty: '' }).rows[0]?.[0];
}

describe('a column', () => {
  it.each<[string, Column<null>, CellContent]>([
    ['a year as a number that stands left', yearColumn('', () => 2025), 2025],
    ['a quarter as text', quarterColumn('', () => quarterOfDate(DAY)), '2025-Q4'],
    ['a day as a serial', dateColumn('', () => DAY), 45931],
    ['a share as it is', shareColumn('', () => fraction(2, 3)), { value: 2 / 3 }],
    [
      'a share beside a target with the places that tell them apart',
      shareColumn(
        '',
        () => fraction(373, 500),
        () => fraction(3, 4),
      ),
      { value: 0.746, format: 'percent1' },
    ],
    ['a target that is met as good', metOf(true, 2026), { value: 'ja', look: 'good' }],
    ['one that was missed as bad', metOf(false, 2024), { value: 'nee', look: 'bad' }],
    ['one of this year as not yet met', metOf(false, 2025), 'nog niet'],
    ['one of a year to come as not due yet', metOf(false, 2026), 'nog niet aan de orde'],
    ['what should be nought as bad', alarmColumn('', () => 2), { value: 2, look: 'bad' }],
    ['nought as it is', alarmColumn('', () => 0), 0],
    [
      'where a key stands',
      linkColumn(
        '',
        () => 'A-01',
        () => LINK,
      ),
      { value: 'A-01', link: LINK },
    ],
  ])('says %s', (_, column, expected) => {
    expect(said(column, null)).toEqual(expected);
  });

  it.each<[string, Column<null>]>([
    ['quarter', quarterColumn('', () => null)],
    ['day', dateColumn('', () => null)],
    ['share', shareColumn('', () => null)],
    ['target', metOf(null, 2025)],
    ['number', alarmColumn('', () => null)],
    ['amount', moneyColumn('', () => null)],
    [
      'key',
      linkColumn(
        '',
        () => null,
        () => LINK,
      ),
    ],
  ])('is blank without a %s', (_, column) => {
    expect(said(column, null)).toBeNull();
  });
});

describe('a table', () => {
  const columns = [
    labelColumn('Naam', ({ name }: { readonly name: string; readonly count: number }) => name),
    numberColumn('Aantal', ({ count }: { readonly name: string; readonly count: number }) => count),
  ];
  const items = Array.from({ length: 120 }, (_, i) => ({ name: `rij ${i}`, count: i }));

  it('has a row for each item and a cell for each column', () => {
    const { rows } = table(items.slice(0, 2), { id: 't', columns, empty: '' });
    expect(rows).toEqual([
      ['rij 0', 0],
      ['rij 1', 1],
    ]);
  });

  it('is the same when it is filled some rows at a time', () => {
    const content = { id: 't', columns, empty: '' };
    expect(runToEnd(longTable(items, content))).toEqual(table(items, content));
    expect([...longTable(items, content)].length).toBeGreaterThan(1);
  });
});

describe('a chart', () => {
  const amount = numberColumn('Aantal', (count: number) => count);
  const wanted = numberColumn('Doel', () => 10);
  const drawn: TableBlock = table([1, 2], { id: 't', columns: [amount, wanted], empty: '' });
  const rest = { title: '', about: [], type: 'columns', valueAxis: { title: null }, empty: '' } as const;

  it('names the columns that it draws, under their headings', () => {
    const series = [columnSeries(amount, { color: '#0F6CBD' }), targetSeries(wanted)];
    expect(chartOf(drawn, { ...rest, series }).series.map(({ name }) => name)).toEqual(['Aantal', 'Doel']);
  });

  it('refuses a column of another table', () => {
    const other = numberColumn('Aantal', (count: number) => count);
    const series = [columnSeries(other, { color: '#0F6CBD' })];
    expect(() => chartOf(drawn, { ...rest, series })).toThrow(TypeError);
  });
});
