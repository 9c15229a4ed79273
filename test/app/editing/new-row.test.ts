import { addTableRow, newRow } from '../../../src/app/editing/new-row';
import { nextKey } from '../../../src/app/editing/next-key';
import { undo } from '../../../src/app/editing/write-cells';
import { markSet } from '../../../src/core/schema/tender-types';
import { gridOf } from '../../support/check-of';
import { planOf } from '../../support/plan-of';
import { openPlan, plainSheet, tableSheet } from '../open-plan';

describe('the next key', () => {
  test.each<[readonly string[], string]>([
    [['A-11', 'A-12'], 'A-13'],
    [['A-09'], 'A-10'],
    [['007', '008'], '009'],
    [['2025-01', '2025-02', '2026-01'], '2025-03'],
    [['A-1', 'B-1', 'B-2'], 'B-3'],
    [['A-1', 'B-7'], 'B-8'],
    [['1a', '2a'], '3a'],
    [['rij 4', 'rij 5'], '1'],
    [[], '1'],
    [['x'], '1'],
    [['1', 'a2'], 'a3'],
  ])('after %j is %s', (keys, next) => {
    expect(nextKey(keys)).toBe(next);
  });
});

const THEMES = tableSheet('Themas', [['Thema'], ['Klimaat']]);
const ACTIONS = tableSheet('Acties', [['Nr', 'Actie'], ['1', 'Doen']]); // prettier-ignore
const ROWS = [
  ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Klimaat'],
  ['A-01', 'Groen', '2025-Q1', 'ja', null],
  ['A-02', 'Wegen', '2025-Q3', 'ja', null],
  ['A-03', 'Water', '2026-Q1', 'ja', null],
];

describe('a new tender', () => {
  test('comes after the last one with the same or an earlier Start, with the next Nr', async () => {
    const open = openPlan([THEMES, ACTIONS, tableSheet('Aanbestedingen', ROWS)]);
    const { plan } = await open.read();
    const planned = newRow(plan, 'tenders', {
      fields: { title: 'Licht', start: 'Q3 2025', promising: true },
      marks: { 0: markSet(['Kans']) },
    });
    expect(planned).toMatchObject({ key: 'A-04', because: null, refused: [], row: { position: 2 } });
    const { rowNumber, undo: step } = await addTableRow(open.workbook, plan, planned.row!);
    expect(rowNumber).toBe(3);
    const after = await open.read();
    expect(after.plan.tables.tenders.rows.map(({ key }) => key)).toEqual(['A-01', 'A-02', 'A-04', 'A-03']);
    expect(after.plan.tables.tenders.rows[2]).toMatchObject({ title: 'Licht', promising: true, marks: [1] });
    expect((await undo(open.workbook, step)).leftAlone).toEqual([]);
    const back = await open.read();
    expect(back.plan.tables.tenders.rows.map(({ key }) => key)).toEqual(['A-01', 'A-02', 'A-03']);
  });

  test('comes last without a Start, and before a total row in a plain range', async () => {
    const rows = [...ROWS, ['Totaal', null, null, 3, null]];
    const open = openPlan([THEMES, ACTIONS, plainSheet('Aanbestedingen', rows)]);
    const { plan } = await open.read();
    const planned = newRow(plan, 'tenders', { fields: { title: 'Licht' }, marks: {} });
    await addTableRow(open.workbook, plan, planned.row!);
    expect([4, 5].map((row) => open.at('Aanbestedingen', row, 0))).toEqual(['A-04', 'Totaal']);
  });

  test('is not added when the table grew meanwhile, so that nothing is doubled', async () => {
    const open = openPlan([THEMES, ACTIONS, tableSheet('Aanbestedingen', ROWS)]);
    const { plan } = await open.read();
    const planned = newRow(plan, 'tenders', { fields: { title: 'Licht' }, marks: {} });
    await addTableRow(open.workbook, plan, planned.row!);
    await expect(addTableRow(open.workbook, plan, planned.row!)).rejects.toMatchObject({ code: 'changed' });
  });

  test('gets a cross under its quarter, where a calendar has a column for each', () => {
    const { plan } = planOf({
      Themas: gridOf({ Thema: 'Klimaat' }),
      Aanbestedingen: [['Aanbesteding', 'Q1 2025', 'Q2 2025'], ['Groen', 'x', null]], // prettier-ignore
    });
    const fields = { title: 'Licht', start: '2025-Q2' };
    expect(newRow(plan, 'tenders', { fields, marks: {} }).row).toMatchObject({
      position: 1,
      cells: [
        { column: 0, value: 'Licht' },
        { column: 2, value: 'x' },
      ],
    });
    expect(newRow(plan, 'tenders', { fields: { ...fields, start: '2026-Q2' }, marks: {} })).toMatchObject({
      row: null,
      refused: [{ because: 'no-quarter-column' }],
    });
  });
});

describe('a new row of another table', () => {
  const { plan } = planOf({
    Themas: gridOf({ Thema: 'Klimaat' }),
    Aanbestedingen: gridOf({ Nr: 12, Aanbesteding: 'Groen' }),
    Acties: gridOf({ Nr: 7, Actie: 'Doen', Begin: '2025-Q1' }),
    Maatregelen: [['Aanbesteding', 'Thema', 'Maatregel'], [null, null, null]], // prettier-ignore
  });

  test('comes after the last row that is filled', () => {
    const fields = { tender: '12', theme: 'klimaat', measure: 'elektrisch' };
    expect(newRow(plan, 'measures', { fields, marks: {} })).toMatchObject({
      key: null,
      row: {
        position: 0,
        range: { row: 0, rowCount: 2 },
        cells: [{ value: '12' }, { value: 'Klimaat' }, { value: 'elektrisch' }],
      },
    });
  });

  test('goes on with numbers where keys are numbers', () => {
    expect(newRow(plan, 'actions', { fields: { title: 'Nog iets' }, marks: {} })).toMatchObject({
      key: '8',
      row: { cells: [{ column: 0, value: 8, format: 'general' }, { value: 'Nog iets' }] },
    });
  });

  test('says why it cannot be added', () => {
    const because = (id: 'roles' | 'measures' | 'actions', fields: Readonly<Record<string, string | null>>) => {
      const { row, because: reason, refused } = newRow(plan, id, { fields, marks: {} });
      return [row, reason, refused.map((refusal) => refusal.because)];
    };
    expect(because('roles', { role: 'Inkoop' })).toEqual([null, 'table-missing', []]);
    expect(because('measures', {})).toEqual([null, 'nothing-to-write', []]);
    expect(because('actions', { nr: '7', hours: '8' })).toEqual([null, null, ['key-taken', 'column-missing']]);
  });
});
