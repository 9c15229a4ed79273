import type { HistoryUpdate } from '../../src/core/report/sheet-spec/workbook-spec';
import type { CellValue } from '../../src/core/workbook/cell-value';
import { CellError } from '../../src/core/workbook/cell-value';
import {
  cell,
  column,
  coverageSheet,
  workbookSpec,
  sampleSpec,
  sheet,
  table,
} from '../adapters/xlsx/write/sample-spec';
import type { OpenedWorkbook, OpenWorkbook } from './adapters-under-test';
import type { SheetView } from './workbook-view';

const USERS = { sheets: [{ name: "Thema's", rows: [['Thema'], ['Klimaat']] }] };

const HISTORY_ROWS: readonly (readonly CellValue[])[] = [
  ['Periode', 'Status', 'Aantal', 'Eigen'],
  ['2025-Q1', 'Loopt', 3, 'x'],
  ['2025-Q1', 'Voltooid', 1, 'y'],
  ['2025-Q2', 'Loopt', 4, 'z'],
  ['2025-Q2', 'Voltooid', 2, null],
];

/** The same without anything of the user's. */
const PLAIN_ROWS = HISTORY_ROWS.map((row, i) => (i === 0 ? row : row.slice(0, 3)));

/** A history at B3 with a column of the user's own. */
function history(rows = HISTORY_ROWS, blankRows = 0, below: readonly (readonly CellValue[])[] = []) {
  const blank = Array.from({ length: blankRows }, () => [null]);
  return {
    sheets: [
      {
        name: 'Statusverloop',
        at: 'B3',
        rows: [...rows, ...blank, ...below],
        tables: [
          {
            name: 'Statusverloop',
            range: `B3:E${rows.length + blankRows + 2}`,
            headings: (rows[0] ?? []).map(String),
          },
        ],
      },
    ],
  };
}

function update(changes: Partial<HistoryUpdate>, rowCount = HISTORY_ROWS.length): HistoryUpdate {
  return {
    sheet: 'Statusverloop',
    range: { row: 2, column: 1, rowCount, columnCount: 4 },
    tableName: 'Statusverloop',
    totalRows: 0,
    columns: [
      { column: 0, format: 'text' },
      { column: 1, format: 'general' },
      { column: 2, format: 'integer' },
    ],
    replace: [],
    remove: [],
    append: [],
    ...changes,
  };
}

function viewed(workbook: OpenedWorkbook, name: string): SheetView {
  const found = workbook.view().sheets.find((view) => view.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** The values of a block, row by row. */
async function values(workbook: OpenedWorkbook, name: string, rowCount: number, columnCount = 4): Promise<unknown[][]> {
  const [grid] = await workbook.read([{ sheet: name, range: { row: 2, column: 1, rowCount, columnCount } }]);
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, i) => grid?.[row]?.[i] ?? null),
  );
}

/**
 * What every adapter does with a spec, told once and run for each of them: the same spec in, the same workbook out.
 */
export function describeWorkbookContract(adapter: string, open: OpenWorkbook): void {
  describeWriting(adapter, open);
  describeResizing(adapter, open);
  describeSurplusRows(adapter, open);
}

/** What holds for tables that can be made smaller, and larger without moving what stands below them. */
function describeResizing(adapter: string, open: OpenWorkbook): void {
  describe(`a record table resized ${adapter}`, () => {
    test('with fewer rows than before, down to a blank one', async () => {
      const workbook = open(history(PLAIN_ROWS));
      await workbook.write(workbookSpec([], { history: [update({ remove: [2, 3] })] }));
      expect(viewed(workbook, 'Statusverloop').tables[0]?.range).toBe('B3:E5');
      await workbook.write(workbookSpec([], { history: [update({ remove: [0, 1] }, 3)] }));
      expect(viewed(workbook, 'Statusverloop').tables[0]?.range).toBe('B3:E4');
      expect(await values(workbook, 'Statusverloop', 3)).toEqual([
        ['Periode', 'Status', 'Aantal', 'Eigen'],
        [null, null, null, null],
        [null, null, null, null],
      ]);
    });

    test('where there is room for them; what stands below is not written over', async () => {
      const workbook = open(history(HISTORY_ROWS, 0, [[null], ['notitie']]));
      const append = ['a', 'b'].map((period) => [period, 'Loopt', 1]);
      await expect(workbook.write(workbookSpec([], { history: [update({ append })] }))).rejects.toMatchObject({
        code: 'no-room',
        details: { sheet: 'Statusverloop', address: 'B9' },
      });
      expect(viewed(workbook, 'Statusverloop').cells['B9']?.value).toBe('notitie');
      await workbook.write(workbookSpec([], { history: [update({ append: append.slice(1) })] }));
      expect((await values(workbook, 'Statusverloop', 7, 1)).flat().slice(-2)).toEqual(['b', 'notitie']);
    });
  });
}

/** What holds where it can be seen what stands on a row: in files, and in an Excel that can read notes. */
function describeSurplusRows(adapter: string, open: OpenWorkbook): void {
  const plain = PLAIN_ROWS;
  const removing = async (workbook: OpenedWorkbook, remove: readonly number[]) =>
    (await workbook.write(workbookSpec([], { history: [update({ remove })] }))).notices;

  describe(`rows of a record table that go ${adapter}`, () => {
    test('are deleted, and the rows below move up with what is theirs', async () => {
      const workbook = open(history(plain));
      expect(await removing(workbook, [0, 2])).toBeUndefined();
      expect((await values(workbook, 'Statusverloop', 5, 3)).map((row) => row.join(' '))).toEqual([
        'Periode Status Aantal',
        '2025-Q1 Voltooid 1',
        '2025-Q2 Voltooid 2',
        '  ',
        '  ',
      ]);
      expect(viewed(workbook, 'Statusverloop').tables[0]?.range).toBe('B3:E5');
    });

    test('stay where they are with text of the user’s, without our values, and it is said', async () => {
      const workbook = open(history());
      expect(await removing(workbook, [1])).toEqual([{ code: 'rows-kept', sheet: 'Statusverloop', rows: 1 }]);
      expect((await values(workbook, 'Statusverloop', 5)).slice(1, 4)).toEqual([
        ['2025-Q1', 'Loopt', 3, 'x'],
        [null, null, null, 'y'],
        ['2025-Q2', 'Loopt', 4, 'z'],
      ]);
    });

    test.each([
      ['note', { notes: ['D5'] }],
      ['link', { links: ['D5'] }],
    ])('stay where they are with a %s, and it is said', async (_, things) => {
      const { sheets } = history(plain);
      const workbook = open({ sheets: sheets.map((original) => ({ ...original, ...things })) });
      expect(await removing(workbook, [1])).toEqual([{ code: 'rows-kept', sheet: 'Statusverloop', rows: 1 }]);
      expect((await values(workbook, 'Statusverloop', 4, 3))[2]).toEqual([null, null, null]);
      expect((await values(workbook, 'Statusverloop', 4, 3))[3]).toEqual(['2025-Q2', 'Loopt', 4]);
    });

    test.each([
      ['beside them', plain.map((row, i) => (i === 2 ? [...row, null, null, 'ernaast'] : row)), {}],
      ['on a row further down', plain, { notes: ['B7'] }],
    ])('are emptied where something stands %s', async (_, rows, things) => {
      const { sheets } = history(rows);
      const workbook = open({ sheets: sheets.map((original) => ({ ...original, ...things })) });
      expect(await removing(workbook, [1])).toBeUndefined();
      expect((await values(workbook, 'Statusverloop', 5, 3)).map((row) => row.join(' ').trim())).toEqual([
        'Periode Status Aantal',
        '2025-Q1 Loopt 3',
        '',
        '2025-Q2 Loopt 4',
        '2025-Q2 Voltooid 2',
      ]);
    });

    test('leave one blank row when all go', async () => {
      const workbook = open(history(plain));
      await removing(workbook, [0, 1, 2, 3]);
      expect((await values(workbook, 'Statusverloop', 5, 3)).slice(1).flat()).toEqual(Array(12).fill(null));
      expect(viewed(workbook, 'Statusverloop').tables[0]?.range).toBe('B3:E4');
    });
  });

  test(`a record table that grows ${adapter} takes drop-downs and conditional formats along`, async () => {
    const { sheets } = history();
    const dropDown = { range: 'C4:C7', items: ['Loopt', 'Voltooid'] };
    const condition = { range: 'B4:E7', formula: '$D4>3' };
    const workbook = open({ sheets: sheets.map((original) => ({ ...original, dropDown, condition })) });
    const append = ['a', 'b'].map((period) => [period, 'Loopt', 1]);
    await workbook.write(workbookSpec([], { history: [update({ append })] }));
    const { validations, conditions } = viewed(workbook, 'Statusverloop');
    expect(validations.map(({ range }) => range)).toEqual(['C4:C9']);
    expect(conditions.map(({ range, formula }) => [range, formula])).toEqual([['B4:E9', '$D4>3']]);
  });
}

/** What holds also in an Excel that cannot resize a table. */
export function describeWriting(adapter: string, open: OpenWorkbook): void {
  describe(`a workbook written ${adapter}`, () => {
    describe('places sheets', () => {
      test('after those of the user, with a hidden mark that says of which kind they are', async () => {
        const workbook = open(USERS);
        const outcome = await workbook.write(sampleSpec());
        expect(outcome.sheets).toEqual([
          { kind: 'dekking', name: 'Dekking', refreshed: false },
          { kind: 'acties', name: 'Acties', refreshed: false },
        ]);
        const view = workbook.view();
        expect(view.sheets.map(({ name, kind }) => [name, kind])).toEqual([
          ["Thema's", null],
          ['Dekking', 'dekking'],
          ['Acties', 'acties'],
        ]);
        expect(view.active).toBe('Dekking');
      });

      test('under a free name where the user has a sheet of that name, which is left alone', async () => {
        const own = { name: 'dekking', rows: [['van de gemeente']] };
        const workbook = open({ sheets: [own] });
        const outcome = await workbook.write(workbookSpec([coverageSheet()]));
        expect(outcome.sheets[0]?.name).toBe('Dekking (2)');
        expect(viewed(workbook, 'dekking').cells['A1']?.value).toBe('van de gemeente');
      });

      test('in the place of an earlier run, whatever the user calls the sheet', async () => {
        const workbook = open({ sheets: [{ name: 'Hoe staan we ervoor', kind: 'dekking' }, { name: 'Dekking' }] });
        const outcome = await workbook.write(workbookSpec([coverageSheet()]));
        expect(outcome.sheets).toEqual([{ kind: 'dekking', name: 'Hoe staan we ervoor', refreshed: true }]);
        expect(workbook.view().sheets.map(({ name }) => name)).toEqual(['Hoe staan we ervoor', 'Dekking']);
      });

      test('never in a copy that a person made, also where it stands first and has the mark of version 0.1', async () => {
        const rows = [['Jaar'], [2025]];
        const marked = (name: string, table: string) => {
          return { name, kind: 'dekking', rows, tables: [{ name: table, range: 'A1:A2', headings: ['Jaar'] }] };
        };
        const workbook = open({
          sheets: [marked('Dekking (2)', 'mvoi_dekking_jaren13'), marked('Dekking', 'mvoi_dekking_jaren')],
        });
        const before = await workbook.inventory();
        expect(before.sheets.map(({ kind, copyOf = null }) => [kind, copyOf])).toEqual([
          [null, 'dekking'],
          ['dekking', null],
        ]);
        const cells = [cell(0, 0, 'Nieuw')];
        const { sheets } = await workbook.write(workbookSpec([sheet('dekking', 'Dekking', { cells })]));
        expect(sheets).toEqual([{ kind: 'dekking', name: 'Dekking', refreshed: true }]);
        const after = await workbook.inventory();
        expect(after.sheets[0]).toMatchObject({ name: 'Dekking (2)', head: rows });
        expect(after.sheets[1]).toMatchObject({ name: 'Dekking', kind: 'dekking', head: [['Nieuw']] });
      });

      test('only once per kind', async () => {
        await expect(open(USERS).write(workbookSpec([coverageSheet(), coverageSheet()]))).rejects.toThrow(RangeError);
      });

      test('never on a protected sheet', async () => {
        const workbook = open({ sheets: [{ name: 'Blad1' }, { name: 'Dekking', kind: 'dekking', protected: true }] });
        await expect(workbook.write(workbookSpec([coverageSheet()]))).rejects.toMatchObject({
          code: 'protected-sheet',
          details: { sheet: 'Dekking' },
        });
      });

      test('that are the user’s to fill without a mark', async () => {
        const workbook = open(USERS);
        await workbook.write(workbookSpec([sheet(null, 'Acties', { cells: [cell(0, 0, 'Actie')] })]));
        expect(workbook.view().sheets.map(({ name, kind }) => [name, kind])).toEqual([
          ["Thema's", null],
          ['Acties', null],
        ]);
      });
    });

    describe('keeps values what they are', () => {
      const texts = [
        '=1+1',
        '+31 40 123',
        '-geen opgave (2024',
        '@functie',
        ' =A1',
        '＝som',
        '\tkop',
        "'s-Hertogenbosch",
        "''t Gooi",
        '19-8-2025',
        '1-2',
        '2025-Q3',
        '1.234,56',
        '75%',
        '€ 10',
        'TRUE',
        'WAAR',
        '#REF!',
        '00123',
        '1e5',
        'regel 1\nregel 2',
        ' rand ',
      ];

      test.each(texts)('the text %j', async (text) => {
        const workbook = open(USERS);
        const cells = [cell(0, 0, text), cell(1, 0, text, 'body', 'text'), cell(2, 0, text, 'body', 'date')];
        const tables = [
          table('T', 4, [column('Tekst'), column('Datum', { format: 'date' })], { rows: [[text, text]] }),
        ];
        await workbook.write(workbookSpec([sheet('k', 'Teksten', { cells, tables })]));
        const [grid] = await workbook.read([
          { sheet: 'Teksten', range: { row: 0, column: 0, rowCount: 6, columnCount: 3 } },
        ]);
        const read = [grid?.[0]?.[0], grid?.[1]?.[0], grid?.[2]?.[0], grid?.[5]?.[1], grid?.[5]?.[2]];
        expect(read).toEqual([text, text, text, text, text]);
      });

      test('numbers, days, yes and no, and nothing', async () => {
        const workbook = open(USERS);
        const cells = [
          cell(0, 0, 0.1 + 0.2, 'body', 'percent'),
          cell(0, 1, 45931, 'body', 'date'),
          cell(0, 2, true),
          cell(0, 3, null),
          cell(0, 4, 7, 'body', 'text'),
          cell(0, 5, 'eind'),
        ];
        await workbook.write(workbookSpec([sheet('k', 'Waarden', { cells })]));
        const [grid] = await workbook.read([
          { sheet: 'Waarden', range: { row: 0, column: 0, rowCount: 1, columnCount: 6 } },
        ]);
        expect(Array.from({ length: 6 }, (_, i) => grid?.[0]?.[i] ?? null)).toEqual([
          0.1 + 0.2,
          45931,
          true,
          null,
          7,
          'eind',
        ]);
      });

      test('days in a workbook that counts them from 1904', async () => {
        const workbook = open({ ...USERS, date1904: true });
        await workbook.write(
          workbookSpec([sheet('k', 'Dagen', { cells: [cell(0, 0, 45931, 'body', 'date'), cell(1, 0, 45931)] })]),
        );
        const { cells } = viewed(workbook, 'Dagen');
        expect([cells['A1']?.value, cells['A2']?.value]).toEqual([45931 - 1462, 45931]);
        expect((await workbook.inventory()).date1904).toBe(true);
      });
    });

    describe('writes tables', () => {
      test('whose headings are what Excel asks for', async () => {
        const workbook = open(USERS);
        const headings = ['', 'Aantal', 'aantal', '2025', '=x'].map((heading) => column(heading));
        await workbook.write(
          workbookSpec([sheet('k', 'Koppen', { tables: [table('T', 0, headings, { blankRows: 2 })] })]),
        );
        const [found] = viewed(workbook, 'Koppen').tables;
        expect(found).toMatchObject({ range: 'B1:F3', headings: ['Kolom1', 'Aantal', 'aantal2', '2025', '=x'] });
      });

      test('under a free name where the user has a table of that name', async () => {
        const workbook = open({
          sheets: [{ name: 'Van mij', rows: [['a'], [1]], tables: [{ name: 'T', range: 'A1:A2', headings: ['a'] }] }],
        });
        const tables = [table('T', 0, [column('b')], { rows: [[1]] }), table('T', 5, [column('c')], { rows: [[1]] })];
        await workbook.write(workbookSpec([sheet('k', 'Van ons', { tables })]));
        expect(viewed(workbook, 'Van ons').tables.map(({ name }) => name)).toEqual(['T_2', 'T_3']);
      });
    });

    describe('refreshes what it wrote before', () => {
      test('to the same, when the spec is the same', async () => {
        const workbook = open(USERS);
        await workbook.write(sampleSpec());
        const first = workbook.view();
        const outcome = await workbook.write(sampleSpec());
        expect(outcome.sheets.map(({ refreshed }) => refreshed)).toEqual([true, true]);
        expect(workbook.view()).toEqual(first);
      });

      test('to what a first run would have written, when the spec is another one', async () => {
        const [later, fresh] = [open(USERS), open(USERS)];
        const second = workbookSpec([changedCoverage()], { activate: 'dekking' });
        await later.write(workbookSpec([coverageSheet()], { activate: 'dekking' }));
        await later.write(second);
        await fresh.write(second);
        expect(sorted(later.view())).toEqual(sorted(fresh.view()));
      });
    });

    describe('keeps its history', () => {
      test('by replacing, removing and adding rows; the user’s own columns stay as they are', async () => {
        const workbook = open(history());
        const updates = [
          update({
            replace: [{ row: 2, values: ['2025-Q2', 'Loopt', 9] }],
            remove: [3],
            append: [
              ['2025-Q3', '=Loopt', 5],
              ['2025-Q3', 'Voltooid', null],
            ],
          }),
        ];
        await workbook.write(workbookSpec([], { history: updates }));
        expect(await values(workbook, 'Statusverloop', 7)).toEqual([
          ['Periode', 'Status', 'Aantal', 'Eigen'],
          ['2025-Q1', 'Loopt', 3, 'x'],
          ['2025-Q1', 'Voltooid', 1, 'y'],
          ['2025-Q2', 'Loopt', 9, 'z'],
          ['2025-Q3', '=Loopt', 5, null],
          ['2025-Q3', 'Voltooid', null, null],
          [null, null, null, null],
        ]);
        const [found] = viewed(workbook, 'Statusverloop').tables;
        expect(found?.range).toBe('B3:E8');
      });

      test('in the blank rows that the table has, before it grows', async () => {
        const workbook = open(history(HISTORY_ROWS, 2));
        const append = ['a', 'b', 'c'].map((period) => [period, 'Loopt', 1]);
        await workbook.write(workbookSpec([], { history: [update({ append }, HISTORY_ROWS.length + 2)] }));
        const read = await values(workbook, 'Statusverloop', 8, 1);
        expect(read.flat()).toEqual(['Periode', '2025-Q1', '2025-Q1', '2025-Q2', '2025-Q2', 'a', 'b', 'c']);
        expect(viewed(workbook, 'Statusverloop').tables[0]?.range).toBe('B3:E10');
      });

      test('in a plain range too', async () => {
        const { sheets } = history();
        const workbook = open({ sheets: sheets.map((original) => ({ ...original, tables: [] })) });
        const updates = [update({ tableName: null, remove: [3], append: [['2025-Q3', 'Loopt', 1]] })];
        await workbook.write(workbookSpec([], { history: updates }));
        expect((await values(workbook, 'Statusverloop', 6, 3)).map((row) => row.join(' '))).toEqual([
          'Periode Status Aantal',
          '2025-Q1 Loopt 3',
          '2025-Q1 Voltooid 1',
          '2025-Q2 Loopt 4',
          '2025-Q3 Loopt 1',
          '  ',
        ]);
      });

      test('and says so when their sheet or table is not there', async () => {
        const workbook = open(USERS);
        await expect(workbook.write(workbookSpec([], { history: [update({})] }))).rejects.toMatchObject({
          code: 'sheet-gone',
          details: { sheet: 'Statusverloop' },
        });
      });

      test('not on a protected sheet', async () => {
        const { sheets } = history();
        const workbook = open({ sheets: sheets.map((original) => ({ ...original, protected: true })) });
        await expect(
          workbook.write(workbookSpec([], { history: [update({ append: [['x', 'y', 1]] })] })),
        ).rejects.toMatchObject({
          code: 'protected-sheet',
          details: { sheet: 'Statusverloop' },
        });
      });
    });

    test('is read back as it is seen: tables, heads, errors, what is hidden and protected', async () => {
      const workbook = open({
        sheets: [
          {
            name: 'Kalender',
            at: 'B2',
            rows: [
              ['Nr', 'Naam'],
              ['A-01', new CellError('#REF!')],
              [null, '#REF!'],
            ],
            tables: [{ name: 'Aanbestedingen', range: 'B2:C4', headings: ['Nr', 'Naam'] }],
            protected: true,
          },
          { name: 'Leeg', hidden: true },
        ],
      });
      const { sheets } = await workbook.inventory();
      const range = { row: 1, column: 1, rowCount: 3, columnCount: 2 };
      expect(sheets[0]).toEqual({
        name: 'Kalender',
        hidden: false,
        protected: true,
        kind: null,
        used: range,
        tables: [{ name: 'Aanbestedingen', range, headerRows: 1, totalRows: 0, headings: ['Nr', 'Naam'] }],
        head: [
          ['Nr', 'Naam'],
          ['A-01', new CellError('#REF!')],
          [null, '#REF!'],
        ],
      });
      expect(sheets[1]).toMatchObject({
        name: 'Leeg',
        hidden: true,
        protected: false,
        used: null,
        tables: [],
        head: [],
      });
    });
  });
}

/** A later coverage sheet: one table longer, one gone, one new, a chart less and one of another kind. */
function changedCoverage() {
  const first = coverageSheet();
  const [years] = first.tables;
  const [chart] = first.charts;
  if (!years || !chart) throw new Error('The sample has changed.');
  const rows = [...years.rows, ['2027', 4, 1, 0.25, 0.85, 10], ['2028', 3, null, null, 0.9, null]];
  return {
    ...first,
    columnWidths: first.columnWidths.slice(0, 5),
    rowHeights: [{ row: 1, height: 40 }],
    cells: [cell(0, 1, 'Dekking', 'title'), cell(60, 2, 'onderaan', 'strong')],
    tables: [
      { ...years, rows, columns: years.columns.slice(0, 5), filter: true, overrides: [] },
      table('Nieuw', 20, [column('Rij'), column('Getal', { format: 'integer' })], { rows: [['a', 1]], blankRows: 1 }),
    ],
    charts: [{ ...chart, type: 'lines' as const, title: 'Lijnen', series: chart.series.slice(0, 1), legend: false }],
    links: [],
    conditionalFormats: [],
    gridlines: true,
    freezeRows: 1,
    freezeColumns: 1,
    status: { row: 3, column: 1, busy: 'Wordt bijgewerkt…', done: 'Bijgewerkt' },
  };
}

/** Tables and charts in order of name: which of them was there first does not matter. */
function sorted({ sheets, ...rest }: ReturnType<OpenedWorkbook['view']>): ReturnType<OpenedWorkbook['view']> {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  return {
    ...rest,
    sheets: sheets.map((view) => ({
      ...view,
      tables: [...view.tables].sort(byName),
      charts: [...view.charts].sort(byName),
    })),
  };
}
