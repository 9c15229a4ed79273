import { readWorkbook } from '../../../../src/app/reading/read-workbook';
import { dateOf } from '../../../support/plan-of';
import { CellError } from '../../../../src/core/workbook/cell-value';
import type { SheetRange } from '../../../../src/core/workbook/inventory';
import type { WorkbookSnapshot } from '../../../../packages/excel-stand-in';
import { calendarWorkbook } from '../calendar';
import { openAdapter } from '../open-adapter';
import { runCheck } from '../report-run';

const block = (sheet: string, row: number, column: number, rowCount: number, columnCount: number): SheetRange => ({
  sheet,
  range: { row, column, rowCount, columnCount },
});

/** A table of so many rows, with texts of a length, on a sheet of its own. */
function longTable(rows: number, length: number): WorkbookSnapshot {
  const text = 'x'.repeat(length);
  return {
    sheets: [
      {
        name: 'Lang',
        cells: [
          { row: 0, column: 0, values: ['Nr', 'Tekst'] },
          ...Array.from({ length: rows }, (_, i) => ({ row: i + 1, column: 0, values: [i, text] })),
        ],
        tables: [{ name: 'Lang', address: `A1:B${rows + 1}` }],
      },
    ],
  };
}

describe('a check', () => {
  test.each([
    ['an Excel table', true],
    ['a plain range', false],
  ])('takes two round trips, whether the calendar, %s, has 10 tenders or 1,000', async (_, inTable) => {
    for (const tenders of [10, 1000]) {
      const { workbook, count } = openAdapter(calendarWorkbook(tenders, { inTable }));
      expect(
        await count(async () => expect((await runCheck(workbook)).plan.tables.tenders.rows).toHaveLength(tenders)),
      ).toBe(2);
    }
  });

  test('changes nothing, and leaves what the user can undo', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.user.setValues('Acties', 'B2', 'Iets anders');
    const before = host.snapshot();
    await runCheck(workbook);
    expect(host.snapshot()).toEqual(before);
    expect(host.undo.entries).toHaveLength(1);
    expect(host.undo.emptiedBy).toEqual([]);
  });

  test('keeps no references to cells', async () => {
    const { workbook, connection } = openAdapter(calendarWorkbook(10));
    await runCheck(workbook);
    expect(connection.references.count).toBe(0);
  });
});

describe('a plain calendar beside other sheets', () => {
  test('is read in two round trips', async () => {
    const headings = ['Nr', 'Aanbesteding', 'Start', 'Kansrijk', 'Status'];
    const rows = Array.from({ length: 1_000 }, (_, i) => [`A-${i}`, 'Groen', '2026-Q1', 'ja', 'Gepland']);
    const plain = (name: string, cells: readonly (readonly string[])[]) => ({
      name,
      cells: cells.map((values, row) => ({ row, column: 0, values: [...values] })),
    });
    const { workbook, count } = openAdapter({
      sheets: [
        plain('Aanbestedingskalender', [headings, ...rows]),
        ...Array.from({ length: 10 }, (_, i) => plain(`Notities ${i}`, [['van mij']])),
      ],
    });
    const moments = { date: null, today: dateOf('2025-10-01'), quarter: null };
    const syncs = await count(async () => {
      const { plan } = await readWorkbook(workbook, moments);
      expect(plan.tables.tenders.rows).toHaveLength(1_000);
    });
    expect(syncs).toBe(2);
  });
});

describe('reading cells', () => {
  test('tells errors from texts that look like them, and blank from an empty text', async () => {
    const { workbook } = openAdapter({
      sheets: [
        {
          name: 'Blad1',
          cells: [
            {
              row: 0,
              column: 0,
              values: [{ error: '#N/A' }, '#N/A', { formula: '=""', value: '' }, null, true, 1.5, 'WAAR'],
            },
          ],
        },
      ],
    });
    const [grid] = await workbook.read([block('Blad1', 0, 0, 1, 7)]);
    expect(grid).toEqual([[new CellError('#N/A'), '#N/A', null, null, true, 1.5, 'WAAR']]);
  });

  test('asks Excel again the second time: what was read along is used once', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await workbook.inventory();
    const range = block('Themas', 1, 0, 1, 1);
    expect(await workbook.read([range])).toEqual([[['Klimaat']]]);
    host.user.setValues('Themas', 'A2', 'Klimaat en energie');
    expect(await workbook.read([range])).toEqual([[['Klimaat en energie']]]);
  });

  test('asks Excel again after a change of ours, also one that was refused', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await workbook.inventory();
    host.user.protectSheet('Themas');
    const change = { sheet: 'Themas', row: 1, column: 0, expected: 'Klimaat', value: 'x', format: 'text' } as const;
    await expect(workbook.changeCells([change])).rejects.toMatchObject({ code: 'protected-sheet' });
    host.workbook.worksheets.get('Themas').protection.unprotect(null);
    host.user.setValues('Themas', 'A2', 'Energie');
    expect(await workbook.read([block('Themas', 1, 0, 1, 1)])).toEqual([[['Energie']]]);
  });

  test('takes no round trip for nothing', async () => {
    const { workbook, count } = openAdapter();
    expect(await count(async () => expect(await workbook.read([])).toEqual([]))).toBe(0);
  });

  test('gives only the columns that were asked for, of a block that was read along', async () => {
    const { workbook, count } = openAdapter(calendarWorkbook(10));
    await workbook.inventory();
    const syncs = await count(async () => {
      expect(await workbook.read([block('Acties', 1, 1, 2, 2)])).toEqual([
        [
          ['Doe iets aan Klimaat', 'Focus'],
          ['Doe iets aan Milieu', 'Focus'],
        ],
      ]);
    });
    expect(syncs).toBe(0);
  });
});

describe('much data', () => {
  test('is read in as many responses of 4 MB as it takes', async () => {
    const { workbook, host } = openAdapter(longTable(40_000, 300));
    const { sheets } = await workbook.inventory();
    const [grid] = await workbook.read([
      { sheet: 'Lang', range: { ...sheets[0]!.tables[0]!.range, row: 1, rowCount: 40_000 } },
    ]);
    expect(grid).toHaveLength(40_000);
    expect(grid?.[39_999]?.[0]).toBe(39_999);
    const bytes = host.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    const failed = host.syncs.filter(({ failure }) => failure !== null).length;
    expect(host.syncs.length - failed).toBeLessThanOrEqual(2 + Math.ceil(bytes / 4_000_000));
    expect(Math.max(...host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  });

  test('is read in smaller pieces when the cells are longer than expected', async () => {
    const { workbook, host } = openAdapter(longTable(1_500, 8_000));
    const checked = await workbook.inventory();
    expect(checked.sheets[0]?.tables[0]?.name).toBe('Lang');
    const [grid] = await workbook.read([block('Lang', 1, 0, 1_500, 2)]);
    expect(grid?.map((row) => row?.[0])).toEqual(Array.from({ length: 1_500 }, (_, i) => i));
    expect(host.syncs.some(({ failure }) => failure === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  test('of which Excel gives nothing, without an error, is a failure', async () => {
    const { workbook } = openAdapter(calendarWorkbook(10), { cellsPerRead: 3 });
    await expect(workbook.read([block('Acties', 0, 0, 4, 1)])).rejects.toMatchObject({ code: 'too-much-data' });
  });

  test('is not read along where it does not fit', async () => {
    const { workbook, host } = openAdapter(longTable(100_000, 5));
    await workbook.inventory();
    expect(host.syncs.at(-1)?.responseBytes).toBeLessThan(50_000);
  });
});

describe('the inventory', () => {
  test('has the head of a sheet that starts far down or to the right', async () => {
    const { workbook, count } = openAdapter({
      sheets: [
        { name: 'Diep', cells: [{ row: 90, column: 0, values: ['Kop', 'Rij'] }] },
        { name: 'Rechts', cells: [{ row: 0, column: 200, values: ['Ver'] }] },
      ],
    });
    const syncs = await count(async () => {
      const { sheets } = await workbook.inventory();
      expect(sheets.map(({ head }) => head)).toEqual([[['Kop', 'Rij']], [['Ver']]]);
    });
    expect(syncs).toBe(3);
  });

  test('knows tables without headings and with totals, and very hidden sheets', async () => {
    const { workbook } = openAdapter({
      sheets: [
        { name: 'Zichtbaar' },
        {
          name: 'Verborgen',
          visibility: 'VeryHidden',
          cells: [
            { row: 0, column: 0, values: ['Post', 'Bedrag'] },
            { row: 1, column: 0, values: ['a', 1] },
            { row: 2, column: 0, values: ['Totaal', 1] },
            { row: 5, column: 0, values: ['zonder kop'] },
          ],
          tables: [
            { name: 'Met', address: 'A1:B3', showTotals: true },
            { name: 'Zonder', address: 'A6:A6', showHeaders: false },
          ],
        },
      ],
    });
    const [, hidden] = (await workbook.inventory()).sheets;
    expect(hidden?.hidden).toBe(true);
    expect(hidden?.tables).toMatchObject([
      { name: 'Met', headerRows: 1, totalRows: 1, range: { row: 0, rowCount: 3 } },
      { name: 'Zonder', headerRows: 0, totalRows: 0, range: { row: 5, rowCount: 1 } },
    ]);
  });

  test.each([
    ['1900', false],
    ['1904', true],
  ] as const)('knows that days count from %s', async (dates, date1904) => {
    const { workbook } = openAdapter({ dates, sheets: [{ name: 'Blad1' }] });
    expect((await workbook.inventory()).date1904).toBe(date1904);
  });

  test('reads the mark of a sheet of ours, quotes and all', async () => {
    const names = [{ name: '_mvoi_blad', formula: '="rapport ""A"""', visible: false }];
    const { workbook } = openAdapter({ sheets: [{ name: 'Rapport', names }] });
    expect((await workbook.inventory()).sheets[0]?.kind).toBe('rapport "A"');
  });
});

describe('what goes wrong while reading', () => {
  test.each(['ServiceNotAvailable', 'GeneralException', 'Timeout', 'ActivityLimitReached'] as const)(
    'by a passing fault (%s) is tried once more',
    async (code) => {
      const { workbook, host } = openAdapter(calendarWorkbook(10));
      host.failAt(2, { when: 'before', code });
      expect((await runCheck(workbook)).plan.tables.tenders.rows).toHaveLength(10);
      expect(host.syncs).toHaveLength(4);
    },
  );

  test.each([
    ['ServiceNotAvailable', 'busy'],
    ['InvalidOrTimedOutSession', 'session-ended'],
  ] as const)('for good (%s) is told', async (excel, code) => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    host.failFrom(1, excel);
    await expect(workbook.inventory()).rejects.toMatchObject({ name: 'HostError', code });
  });

  test('names the sheet that is not there any more', async () => {
    const { workbook, host } = openAdapter(calendarWorkbook(10));
    await workbook.inventory();
    await workbook.read([block('Acties', 0, 0, 1, 1)]);
    host.coauthor.deleteSheet('Acties');
    await expect(workbook.read([block('Themas', 0, 0, 1, 1), block('Acties', 0, 0, 1, 1)])).rejects.toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'Acties' },
    });
  });
});
