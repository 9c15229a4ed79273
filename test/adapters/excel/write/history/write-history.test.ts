import type { HistoryUpdate } from '../../../../../src/core/report/sheet-spec/workbook-spec';
import {
  parseAddress,
  type CellRun,
  type HostOptions,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../../../../packages/excel-stand-in';
import { workbookSpec } from '../../../xlsx/write/sample-spec';
import { openAdapter, type OpenAdapter } from '../../open-adapter';

const HEADINGS = ['Periode', 'Aantal', 'Vastgelegd op', 'Eigen'];

function history(rows: readonly CellRun['values'][], table: Partial<TableSnapshot> = {}): WorkbookSnapshot {
  const last = rows.length + 1;
  return {
    styles: [{}, { bold: true, numberFormat: 'd mmm yyyy' }],
    sheets: [
      {
        name: 'Verloop',
        cells: [HEADINGS, ...rows].map((values, row) => ({ row, column: 0, values })),
        styleRuns: rows.map((_, i) => ({ row: i + 1, column: 2, styles: [1] })),
        tables: [{ name: 'Verloop', address: `A1:D${last}`, ...table }],
      },
    ],
  };
}

const update = (rowCount: number, parts: Partial<HistoryUpdate>): HistoryUpdate => ({
  sheet: 'Verloop',
  range: { row: 0, column: 0, rowCount, columnCount: 4 },
  tableName: 'Verloop',
  totalRows: 0,
  columns: [
    { column: 0, format: 'text' },
    { column: 1, format: 'integer' },
    { column: 2, format: 'date' },
  ],
  replace: [],
  remove: [],
  append: [],
  ...parts,
});

async function updated(
  snapshot: WorkbookSnapshot,
  record: HistoryUpdate,
  options: Partial<HostOptions> = {},
): Promise<OpenAdapter> {
  const open = openAdapter(snapshot, options);
  await open.workbook.write(workbookSpec([], { history: [record] }));
  return open;
}

const column = ({ host }: OpenAdapter, index: number, count: number): unknown[] =>
  Array.from({ length: count }, (_, row) => host.workbook.worksheets.get('Verloop').cells.valueAt(row, index) ?? null);

const address = ({ host }: OpenAdapter): number => host.workbook.tables.get('Verloop').area.rowCount;

/** Rows a, b and c, with something of the user's on the cells of their sheet. */
function withThings(things: Partial<SheetSnapshot>): WorkbookSnapshot {
  const snapshot = history(['a', 'b', 'c'].map((name, i) => [name, i, 45000, null]));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ...things })) };
}

describe('a history table in Excel', () => {
  test('gives new rows the looks of the last one, and leaves a format of the user’s', async () => {
    const rows = [['2025-Q1', 3, 45000, 'x']];
    const open = await updated(history(rows), update(2, { append: [['2025-Q2', 4, 45100]] }));
    const { styles } = open.host.workbook.worksheets.get('Verloop').cells;
    expect(styles.styleAt(2, 2)).toMatchObject({ bold: true, numberFormat: 'd mmm yyyy' });
    expect(styles.styleAt(2, 1).numberFormat).toBe('#,##0');
    expect(styles.styleAt(2, 0).numberFormat).toBe('@');
    expect(column(open, 2, 3)).toEqual(['Vastgelegd op', 45000, 45100]);
  });

  const named = (names: readonly string[], own = false): CellRun['values'][] =>
    names.map((name, i) => [name, i, 45000, own ? `bij ${name}` : null]);

  test('deletes rows of the sheet, so that all that stands on the rows below goes along', async () => {
    const snapshot = history(named(['a', 'b', 'c', 'd', 'e']));
    const open = await updated(snapshot, update(6, { remove: [0, 2] }), { excelApi: '1.18' });
    expect(column(open, 0, 6)).toEqual(['Periode', 'b', 'd', 'e', null, null]);
    expect(address(open)).toBe(4);
    expect(open.host.syncs.flatMap(({ calls }) => calls).filter((call) => call === 'Range.delete')).toHaveLength(2);
  });

  test.each([
    ['text', history(named(['a', 'b', 'c'], true))],
    ['a comment', withThings({ comments: [{ cell: 'A3', content: 'Nagaan' }] })],
    ['a note beside the table', withThings({ notes: [{ cell: 'H3', content: 'Nagaan' }] })],
    ['a link', withThings({ links: [{ cell: 'B3', address: 'https://example.org/' }] })],
  ])('leaves a row with %s of the user’s where it stands', async (_, snapshot) => {
    const open = openAdapter(snapshot, { excelApi: '1.18' });
    const { notices } = await open.workbook.write(workbookSpec([], { history: [update(4, { remove: [1] })] }));
    expect(notices).toEqual([{ code: 'rows-kept', sheet: 'Verloop', rows: 1 }]);
    expect(column(open, 0, 4)).toEqual(['Periode', 'a', null, 'c']);
  });

  test('empties rows where notes cannot be read, and says nothing of it', async () => {
    const open = openAdapter(history(named(['a', 'b', 'c'])), { excelApi: '1.17' });
    const { notices } = await open.workbook.write(workbookSpec([], { history: [update(4, { remove: [1] })] }));
    expect(notices).toBeUndefined();
    expect(column(open, 0, 4)).toEqual(['Periode', 'a', null, 'c']);
    expect(address(open)).toBe(4);
  });

  test('asks where comments stand along with the rest: no round trip more', async () => {
    const { workbook, count } = openAdapter(withThings({ comments: [{ cell: 'A2', content: 'Nagaan' }] }), {
      excelApi: '1.18',
    });
    expect(await count(() => workbook.inventory())).toBe(2);
    expect(await count(() => workbook.write(workbookSpec([], { history: [update(4, { remove: [1] })] })))).toBe(2);
  });

  test('empties rows when someone added a note since the workbook was read', async () => {
    const open = openAdapter(history(named(['a', 'b', 'c'])), { excelApi: '1.18' });
    await open.workbook.inventory();
    const sheet = open.host.workbook.worksheets.get('Verloop');
    sheet.notes.add(sheet.range(parseAddress('A3')!), 'Net gezien');
    await open.workbook.write(workbookSpec([], { history: [update(4, { remove: [1] })] }));
    expect(column(open, 0, 4)).toEqual(['Periode', 'a', null, 'c']);
    expect(sheet.notes.items).toHaveLength(1);
  });

  test('with a total row grows above it', async () => {
    const rows = [
      ['2025-Q1', 3, 45000, null],
      ['Totaal', 3, null, null],
    ];
    const snapshot = history(rows, { showTotals: true });
    const open = await updated(
      snapshot,
      update(3, {
        totalRows: 1,
        append: [
          ['a', 1, 45000],
          ['b', 2, 45000],
        ],
      }),
    );
    expect(column(open, 0, 5)).toEqual(['Periode', '2025-Q1', 'a', 'b', 'Totaal']);
    expect(address(open)).toBe(5);
  });

  test('with a total row keeps the rows that went blank', async () => {
    const rows = [
      ['a', 3, 45000, null],
      ['b', 3, 45000, null],
      ['Totaal', 6, null, null],
    ];
    const open = await updated(history(rows, { showTotals: true }), update(4, { totalRows: 1, remove: [1] }));
    expect(column(open, 0, 4)).toEqual(['Periode', 'a', null, 'Totaal']);
    expect(address(open)).toBe(4);
  });

  test('without headings counts its rows from the first', async () => {
    const rows = [
      ['a', 3, 45000, null],
      ['b', 4, 45000, null],
    ];
    const snapshot = history(rows, { showHeaders: false, address: 'A2:D3' });
    const range = { row: 1, column: 0, rowCount: 2, columnCount: 4 };
    const open = await updated(snapshot, update(2, { range, replace: [{ row: 1, values: ['b', 9, 45000] }] }));
    expect(column(open, 1, 3)).toEqual(['Aantal', 3, 9]);
  });

  test('in an Excel that cannot resize grows by rows of its own, and moves down what stands below', async () => {
    const snapshot = history([['a', 3, 45000, null]]);
    const [sheet] = snapshot.sheets;
    const below = { row: 2, column: 0, values: ['notitie'] };
    const open = openAdapter(
      { ...snapshot, sheets: [{ ...sheet!, cells: [...sheet!.cells!, below] }] },
      { excelApi: '1.12' },
    );
    const record = update(2, { append: [['b', 1, 45000]] });
    await expect(open.workbook.write(workbookSpec([], { history: [record] }))).rejects.toMatchObject({
      code: 'no-room',
    });
    open.host.user.deleteRows('Verloop', 'A3:D3');
    open.host.user.setValues('Verloop', 'A4', 'verderop');
    await open.workbook.write(workbookSpec([], { history: [record] }));
    expect(column(open, 0, 5)).toEqual(['Periode', 'a', 'b', null, 'verderop']);
  });

  test('that is not what the spec was made for is left alone', async () => {
    const open = openAdapter(history([['a', 3, 45000, null]]));
    const before = open.host.snapshot();
    await expect(
      open.workbook.write(workbookSpec([], { history: [update(9, { append: [['b', 1, 45000]] })] })),
    ).rejects.toMatchObject({ code: 'changed', details: { sheet: 'Verloop' } });
    expect(open.host.snapshot()).toEqual(before);
  });
});
