import type { CellChange, NewRow } from '../../../../src/app/ports';
import { CellError } from '../../../../src/core/workbook/cell-value';
import type { FailureCode, WorkbookSnapshot } from '../../../../packages/excel-stand-in';
import { openAdapter } from '../open-adapter';

const CALENDAR: WorkbookSnapshot = {
  styles: [{}, { numberFormat: '@' }, { numberFormat: 'd-m-yyyy' }, { locked: false }],
  sheets: [
    {
      name: 'Kalender',
      cells: [
        ['Nr', 'Naam', 'Start', 'Waarde', 'Rest'],
        ['A-01', 'Groen', '2025-Q3', 1000, { formula: '=1+1', value: 2 }],
        ['A-02', null, 45931, { error: '#REF!' as const }, null],
        ['A-03', 'Wegen', null, null, null],
      ].map((values, row) => ({ row, column: 0, values })),
      styleRuns: [{ row: 2, column: 1, styles: [1, 2] }],
      tables: [{ name: 'Aanbestedingen', address: 'A1:E4' }],
    },
    { name: 'Notities', cells: [{ row: 0, column: 0, values: ['vrij'] }] },
  ],
};

function change(
  row: number,
  column: number,
  parts: Pick<CellChange, 'expected' | 'value'> & Partial<CellChange>,
): CellChange {
  return { sheet: 'Kalender', row, column, format: 'general', ...parts };
}

const valueAt = ({ host }: ReturnType<typeof openAdapter>, row: number, column: number, sheet = 'Kalender') =>
  host.workbook.worksheets.get(sheet).cells.valueAt(row, column);
const formatAt = ({ host }: ReturnType<typeof openAdapter>, row: number, column: number) =>
  host.workbook.worksheets.get('Kalender').cells.styles.styleAt(row, column).numberFormat;

/** The numbers of the tenders, from the top. */
const numbers = (open: ReturnType<typeof openAdapter>): string =>
  [1, 2, 3, 4].map((index) => valueAt(open, index, 0) as string).join(' ');

describe('changing cells', () => {
  test('takes two round trips, however many cells on however many sheets', async () => {
    const open = openAdapter(CALENDAR);
    const syncs = await open.count(() =>
      open.workbook.changeCells([
        change(1, 1, { expected: 'Groen', value: 'Groenonderhoud' }),
        change(3, 2, { expected: null, value: '2025-Q4', format: 'text' }),
        change(3, 3, { expected: null, value: 2500, format: 'money' }),
        change(0, 0, { sheet: 'Notities', expected: 'vrij', value: 'bezet' }),
      ]),
    );
    expect(syncs).toBe(2);
    expect([valueAt(open, 1, 1), valueAt(open, 3, 2), valueAt(open, 3, 3)]).toEqual([
      'Groenonderhoud',
      '2025-Q4',
      2500,
    ]);
    expect(valueAt(open, 0, 0, 'Notities')).toBe('bezet');
    expect(open.host.undo.emptiedBy).toEqual([]);
  });

  test('leaves a cell alone that holds something else by now, and tells what', async () => {
    const open = openAdapter(CALENDAR);
    open.host.coauthor.setValues('Kalender', 'B2', 'Bomen');
    const outcomes = await open.workbook.changeCells([
      change(1, 1, { expected: 'Groen', value: 'Gras' }),
      change(3, 1, { expected: 'Wegen', value: 'Straten' }),
    ]);
    expect(outcomes.map(({ written, found }) => [written, found])).toEqual([
      [false, 'Bomen'],
      [true, 'Wegen'],
    ]);
    expect([valueAt(open, 1, 1), valueAt(open, 3, 1)]).toEqual(['Bomen', 'Straten']);
  });

  test('never puts a value in the place of a formula', async () => {
    const open = openAdapter(CALENDAR);
    const [outcome] = await open.workbook.changeCells([change(1, 4, { expected: 2, value: 3 })]);
    expect(outcome).toMatchObject({ written: false, formula: true, found: 2 });
    expect(open.host.workbook.worksheets.get('Kalender').cells.contents.get(1, 4)).toMatchObject({ text: '=1+1' });
  });

  test('repairs an error where an error is expected', async () => {
    const open = openAdapter(CALENDAR);
    const [outcome] = await open.workbook.changeCells([
      change(2, 3, { expected: new CellError('#REF!'), value: 5000, format: 'money' }),
    ]);
    expect(outcome?.written).toBe(true);
    expect(valueAt(open, 2, 3)).toBe(5000);
  });

  test.each(['1-2', '=1+1', "'s-Hertogenbosch", '19-8-2025', 'TRUE', '0012'])(
    'keeps the text %s a text, and the cell its own format',
    async (text) => {
      const open = openAdapter(CALENDAR);
      await open.workbook.changeCells([
        change(3, 1, { expected: 'Wegen', value: text, format: 'text' }),
        change(2, 2, { expected: 45931, value: text, format: 'text' }),
      ]);
      expect([valueAt(open, 3, 1), valueAt(open, 2, 2)]).toEqual([text, text]);
      expect(formatAt(open, 3, 1)).toBe('@');
      expect(formatAt(open, 2, 2)).toBe(text.startsWith('=') ? '@' : 'd-m-yyyy');
    },
  );

  test('gives a number in a cell for text the format of its column', async () => {
    const open = openAdapter(CALENDAR);
    await open.workbook.changeCells([change(2, 1, { expected: null, value: 0.25, format: 'percent' })]);
    expect([valueAt(open, 2, 1), formatAt(open, 2, 1)]).toEqual([0.25, '0%']);
  });

  test('is undone by the same, as long as the cell holds what we wrote', async () => {
    const open = openAdapter(CALENDAR);
    const changes = [
      change(2, 1, { expected: null, value: 0.25, format: 'percent' }),
      change(3, 1, { expected: 'Wegen', value: 'Straten' }),
    ];
    const outcomes = await open.workbook.changeCells(changes);
    open.host.user.setValues('Kalender', 'B4', 'Lanen');
    const back = changes.map((done, i) => ({
      ...done,
      expected: done.value,
      value: outcomes[i]!.found as string | null,
      numberFormat: outcomes[i]!.numberFormat,
    }));
    expect((await open.workbook.changeCells(back)).map(({ written }) => written)).toEqual([true, false]);
    expect([valueAt(open, 2, 1), formatAt(open, 2, 1), valueAt(open, 3, 1)]).toEqual([undefined, '@', 'Lanen']);
  });

  test('counts days as the workbook does', async () => {
    const open = openAdapter({ ...CALENDAR, dates: '1904' });
    await open.workbook.changeCells([change(3, 2, { expected: null, value: 45931, format: 'date' })]);
    expect([valueAt(open, 3, 2), formatAt(open, 3, 2)]).toEqual([45931 - 1462, 'd-m-yyyy']);
  });

  test('asks nothing of Excel when there is nothing to change', async () => {
    const open = openAdapter(CALENDAR);
    expect(await open.count(() => open.workbook.changeCells([]))).toBe(0);
  });

  test('says what is in the way before anything is changed', async () => {
    const open = openAdapter(CALENDAR);
    const changes = [change(3, 1, { expected: 'Wegen', value: 'x' }), change(1, 1, { expected: 'Groen', value: 'y' })];
    open.host.workbook.readOnly = true;
    await expect(open.workbook.changeCells(changes)).rejects.toMatchObject({ code: 'read-only' });
    open.host.workbook.readOnly = false;
    open.host.user.protectSheet('Kalender');
    await expect(open.workbook.changeCells(changes)).rejects.toMatchObject({
      code: 'protected-sheet',
      details: { sheet: 'Kalender' },
    });
    expect(valueAt(open, 3, 1)).toBe('Wegen');
    open.host.workbook.worksheets.get('Kalender').protection.unprotect(null);
    open.host.coauthor.deleteSheet('Kalender');
    await expect(open.workbook.changeCells(changes)).rejects.toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'Kalender' },
    });
  });

  test('writes in cells of a protected sheet that are not locked', async () => {
    const { sheets, ...rest } = CALENDAR;
    const [first, ...others] = sheets;
    const open = openAdapter({
      ...rest,
      sheets: [
        {
          ...first!,
          styleRuns: [{ row: 3, column: 1, styles: [3] }],
          protection: { options: { allowFormatCells: true } },
        },
        ...others,
      ],
    });
    await open.workbook.changeCells([change(3, 1, { expected: 'Wegen', value: 'Straten' })]);
    expect(valueAt(open, 3, 1)).toBe('Straten');
  });

  test('writes in a cell that is not locked, beside the locked key that says whose row it is', async () => {
    const [first, ...others] = CALENDAR.sheets;
    const open = openAdapter({
      ...CALENDAR,
      sheets: [
        {
          ...first!,
          styleRuns: [{ row: 3, column: 1, styles: [3] }],
          protection: { options: { allowFormatCells: true } },
        },
        ...others,
      ],
    });
    const guards = [{ row: 3, column: 0, expected: 'A-03' }];
    const [outcome] = await open.workbook.changeCells([change(3, 1, { expected: 'Wegen', value: 'Straten', guards })]);
    expect(outcome?.written).toBe(true);
    expect(valueAt(open, 3, 1)).toBe('Straten');
    await expect(
      open.workbook.changeCells([change(3, 0, { expected: 'A-03', value: 'A-09', guards })]),
    ).rejects.toMatchObject({ code: 'protected-sheet' });
  });

  /** A colleague does something between looking and writing. */
  async function between(act: (open: ReturnType<typeof openAdapter>) => void, ...changes: CellChange[]) {
    const open = openAdapter(CALENDAR);
    await open.workbook.inventory();
    open.host.beforeSync(open.host.nextSync + 1, () => act(open));
    const outcomes = await open.workbook.changeCells(changes);
    return { open, outcomes };
  }
  const ofRow = (row: number, nr: string): Pick<CellChange, 'guards'> => ({
    guards: [{ row, column: 0, expected: nr }],
  });

  test('puts back what a colleague typed in the cell just before it was written', async () => {
    const { open, outcomes } = await between(
      ({ host }) => host.coauthor.setValues('Kalender', 'B4', [['Van een collega']]),
      change(3, 1, { expected: 'Wegen', value: 'Straten' }),
      change(1, 1, { expected: 'Groen', value: 'Groenonderhoud' }),
    );
    expect([valueAt(open, 3, 1), valueAt(open, 1, 1)]).toEqual(['Van een collega', 'Groenonderhoud']);
    expect(outcomes.map(({ written, found }) => [written, found])).toEqual([
      [false, 'Van een collega'],
      [true, 'Groen'],
    ]);
  });

  test.each([
    ['inserts', 'insertRows', '2:2', [3, 1], 'A-02'],
    ['deletes', 'deleteRows', '2:2', [1, 1], 'A-03'],
  ] as const)(
    'writes in no other row when a colleague %s one in between',
    async (_, act, address, [row, column], key) => {
      const { open, outcomes } = await between(
        ({ host }) => host.coauthor[act]('Kalender', address),
        change(row, column, { expected: row === 3 ? 'Wegen' : 'Groen', value: 'Straten', ...ofRow(row, `A-0${row}`) }),
      );
      expect(valueAt(open, row, 0)).toBe(key === 'A-03' ? 'A-02' : key);
      expect(outcomes).toMatchObject([{ written: false, moved: true }]);
      const names = [1, 2, 3, 4].map((at) => valueAt(open, at, 1));
      expect(names).not.toContain('Straten');
      expect(names.filter((name) => name === 'Wegen')).toHaveLength(1);
    },
  );

  test('puts a text that looks like a formula back as a text', async () => {
    const { open } = await between(
      ({ host }) => host.coauthor.setValues('Kalender', 'B3', [['=geen formule']]),
      change(2, 1, { expected: null, value: 'Bomen' }),
    );
    expect([valueAt(open, 2, 1), formatAt(open, 2, 1)]).toEqual(['=geen formule', '@']);
  });

  const codes: readonly FailureCode[] = ['InvalidOrTimedOutSession', 'ConnectionFailure', 'AccessDenied'];

  test.each(codes)(
    'that fails (%s) holds the old or the new value, and the next try makes it the new one',
    async (code) => {
      for (const sync of [1, 2]) {
        for (const when of ['before', 'within', 'after'] as const) {
          const open = openAdapter(CALENDAR);
          open.host.failAt(sync, { when, code });
          const wanted = change(3, 1, { expected: 'Wegen', value: 'Straten' });
          await expect(open.workbook.changeCells([wanted])).rejects.toMatchObject({ name: 'HostError' });
          const held = valueAt(open, 3, 1);
          expect(['Wegen', 'Straten']).toContain(held);
          await open.workbook.changeCells([{ ...wanted, expected: held as string }]);
          expect(valueAt(open, 3, 1)).toBe('Straten');
          expect(valueAt(open, 1, 1)).toBe('Groen');
        }
      }
    },
  );
});

describe('adding a row', () => {
  const row = (position: number, parts: Partial<NewRow> = {}): NewRow => ({
    sheet: 'Kalender',
    tableName: 'Aanbestedingen',
    range: { row: 0, column: 0, rowCount: 4, columnCount: 5 },
    totalRows: 0,
    position,
    cells: [
      { column: 0, value: 'A-04', format: 'text' },
      { column: 2, value: '2025-Q4', format: 'text' },
      { column: 3, value: 750, format: 'money' },
    ],
    ...parts,
  });

  test.each([
    [0, 1, 'A-04 A-01 A-02 A-03'],
    [1, 2, 'A-01 A-04 A-02 A-03'],
    [3, 4, 'A-01 A-02 A-03 A-04'],
  ])('before data row %i puts it in row %i of the sheet', async (position, at, order) => {
    const open = openAdapter(CALENDAR);
    expect(await open.count(async () => expect(await open.workbook.addRow(row(position))).toBe(at))).toBe(2);
    expect(numbers(open)).toBe(order);
    expect([valueAt(open, at, 2), valueAt(open, at, 3)]).toEqual(['2025-Q4', 750]);
    expect(open.host.workbook.tables.get('Aanbestedingen').bodyArea.rowCount).toBe(4);
    expect(open.host.undo.emptiedBy).toEqual([]);
  });

  test('to a plain range moves down what stands below it', async () => {
    const open = openAdapter({ ...CALENDAR, sheets: CALENDAR.sheets.map((sheet) => ({ ...sheet, tables: [] })) });
    expect(await open.workbook.addRow(row(1, { tableName: null }))).toBe(2);
    expect(numbers(open)).toBe('A-01 A-04 A-02 A-03');
  });

  test('is written in its own row where a colleague inserts one in between', async () => {
    const open = openAdapter(CALENDAR);
    open.host.beforeSync(open.host.nextSync + 1, () => open.host.coauthor.insertRows('Kalender', '2:2'));
    const at = await open.workbook.addRow(row(3));
    expect(valueAt(open, at, 0)).toBe('A-04');
    expect([1, 2, 3, 4, 5].map((index) => valueAt(open, index, 0) ?? '')).toEqual(['', 'A-01', 'A-02', 'A-03', 'A-04']);
  });

  test('to a plain range that moved is refused, before and in between, and leaves no row behind', async () => {
    for (const sync of [0, 1]) {
      const open = openAdapter({ ...CALENDAR, sheets: CALENDAR.sheets.map((sheet) => ({ ...sheet, tables: [] })) });
      open.host.beforeSync(open.host.nextSync + sync, () => open.host.coauthor.insertRows('Kalender', '1:3'));
      const guards = [
        { row: 1, column: 0, expected: 'A-01' },
        { row: 2, column: 0, expected: 'A-02' },
      ];
      await expect(open.workbook.addRow(row(1, { tableName: null, guards }))).rejects.toMatchObject({
        code: 'changed',
      });
      const column = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => valueAt(open, index, 0) ?? '');
      expect(column.filter((value) => value !== '')).toEqual(['Nr', 'A-01', 'A-02', 'A-03']);
    }
  });

  test('to a table that someone changed meanwhile is refused', async () => {
    const open = openAdapter(CALENDAR);
    open.host.coauthor.insertRows('Kalender', '3:3');
    await expect(open.workbook.addRow(row(1))).rejects.toMatchObject({
      code: 'changed',
      details: { sheet: 'Kalender' },
    });
    expect(open.host.workbook.tables.get('Aanbestedingen').bodyArea.rowCount).toBe(4);
  });

  test('on a protected sheet, or in a workbook that is read-only, is refused', async () => {
    const open = openAdapter(CALENDAR);
    open.host.user.protectSheet('Kalender');
    await expect(open.workbook.addRow(row(1))).rejects.toMatchObject({ code: 'protected-sheet' });
    open.host.workbook.readOnly = true;
    await expect(open.workbook.addRow(row(1))).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('showing cells', () => {
  test('goes to their sheet and selects them, in one round trip', async () => {
    const open = openAdapter(CALENDAR);
    const range = { row: 2, column: 1, rowCount: 1, columnCount: 2 };
    expect(await open.count(() => open.workbook.show({ sheet: 'Notities', range }))).toBe(1);
    const { sheet, area } = open.host.workbook.selection;
    expect([sheet.name, area.row, area.column, area.columnCount]).toEqual(['Notities', 2, 1, 2]);
  });

  test('of a hidden sheet, or of one that is gone, says so', async () => {
    const open = openAdapter(CALENDAR);
    const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    open.host.workbook.worksheets.get('Notities').setVisibility('Hidden');
    await expect(open.workbook.show({ sheet: 'Notities', range })).rejects.toMatchObject({
      code: 'hidden-sheet',
      details: { sheet: 'Notities' },
    });
    await expect(open.workbook.show({ sheet: 'Weg', range })).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});
