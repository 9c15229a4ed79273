import { FAILURE_CODES } from '../src/excel-failure';
import { loadOffice } from '../src/node/load-office';
import { failureCode, openInExcel } from '../src/node/open-in-excel';
import type { OpenWorkbook } from '../src/node/open-in-excel';
import type { WorkbookSnapshot } from '../src/snapshot/workbook-snapshot';

const WORKBOOK: WorkbookSnapshot = { sheets: [{ name: 'Blad1' }, { name: 'Blad2' }] };

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Blad1').getRange(address);

/** Three syncs, each writing its number in column A and B. */
function threeSyncs({ Excel }: OpenWorkbook): Promise<void> {
  return Excel.run(async (context) => {
    for (const row of [1, 2, 3]) {
      cell(context, `A${String(row)}`).values = [[row]];
      cell(context, `B${String(row)}`).values = [[row]];
      await context.sync();
    }
  });
}

/** Which of A1:B3 are filled. */
function filled({ host }: OpenWorkbook): string[] {
  const { cells } = host.workbook.worksheets.get('Blad1');
  return ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].filter(
    (_, index) => cells.valueAt(Math.floor(index / 2), index % 2) !== undefined,
  );
}

describe('a sync that is made to fail', () => {
  it.each([
    ['before', { when: 'before', code: 'GeneralException' }, ['A1', 'B1']],
    ['within', { when: 'within', code: 'GeneralException', applied: 1 }, ['A1', 'B1', 'A2']],
    ['after', { when: 'after', code: 'GeneralException' }, ['A1', 'B1', 'A2', 'B2']],
  ] as const)('%s it is applied', async (_, failure, applied) => {
    const office = openInExcel(WORKBOOK);
    office.host.failAt(2, failure);
    expect(await failureCode(office, () => threeSyncs(office))).toBe('GeneralException');
    expect(filled(office)).toEqual(applied);
    expect(office.host.syncs.map((sync) => sync.failure)).toEqual([null, 'GeneralException']);
  });

  it('within, after as many changes as asked, and never all', async () => {
    const applied: string[][] = [];
    for (const count of [0, 1, 2, 99]) {
      const office = openInExcel(WORKBOOK);
      office.host.failAt(1, { when: 'within', code: 'Timeout', applied: count });
      expect(await failureCode(office, () => threeSyncs(office))).toBe('Timeout');
      applied.push(filled(office));
    }
    expect(applied).toEqual([[], ['A1'], ['A1'], ['A1']]);
  });

  it('within, half way the batch when nothing else is asked', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.failAt(1, { when: 'within', code: 'Timeout' });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        for (let row = 1; row <= 40; row++) cell(context, `A${String(row)}`).values = [[row]];
        await context.sync();
      }),
    );
    expect(code).toBe('Timeout');
    expect(office.host.workbook.activeSheet.cells.contents.usedRows()).toHaveLength(19);
    expect(office.host.syncs[0]!.changes).toBe(19);
  });

  it('within a batch that only reads', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.failAt(1, { when: 'within', code: 'Timeout', applied: 1 });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        cell(context, 'A1').load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('Timeout');
  });

  it.each(FAILURE_CODES)('with %s, as the library gives it', async (code) => {
    const office = openInExcel(WORKBOOK);
    const { host, Excel } = office;
    for (const [sync, when] of (['before', 'within', 'after'] as const).entries())
      host.failAt(sync + 1, { when, code });
    for (let sync = 1; sync <= 3; sync++) {
      expect(
        await failureCode(office, () =>
          Excel.run(async (context) => {
            cell(context, 'A1').values = [[sync]];
            await context.sync();
          }),
        ),
      ).toBe(code);
    }
    expect(host.workbook.activeSheet.cells.valueAt(0, 0)).toBe(3);
  });

  it('with the loss of what was asked', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.failAt(1, { when: 'after', code: 'ConnectionFailure' });
    let range: Excel.Range | undefined;
    await failureCode(office, () =>
      office.Excel.run(async (context) => {
        range = cell(context, 'A1').load('values');
        await context.sync();
      }),
    );
    expect(await failureCode(office, () => Promise.resolve().then(() => range!.values))).toBe('PropertyNotLoaded');
  });

  it('once, so that a second try succeeds', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.failAt(1, { when: 'before', code: 'ActivityLimitReached' });
    expect(await failureCode(office, () => threeSyncs(office))).toBe('ActivityLimitReached');
    expect(office.host.nextSync).toBe(2);
    await threeSyncs(office);
    expect(filled(office)).toHaveLength(6);
  });

  it('and every one after it, when the session has ended', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.failFrom(2, 'InvalidOrTimedOutSession');
    expect(await failureCode(office, () => threeSyncs(office))).toBe('InvalidOrTimedOutSession');
    expect(await failureCode(office, () => threeSyncs(office))).toBe('InvalidOrTimedOutSession');
    expect(filled(office)).toEqual(['A1', 'B1']);
  });
});

describe('what happens between syncs', () => {
  it('is up to the test: a sheet deleted, a cell changed by someone else', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.beforeSync(2, () => office.host.coauthor.setValues('Blad1', 'B1', 'van een ander'));
    office.host.afterSync(2, () => office.host.coauthor.deleteSheet('Blad1'));
    expect(await failureCode(office, () => threeSyncs(office))).toBe('ItemNotFound');
    expect(office.host.syncs).toHaveLength(3);
    expect(office.host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad2']);
  });

  it('may take time', async () => {
    const office = openInExcel(WORKBOOK);
    const order: string[] = [];
    office.host.beforeSync(1, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('hook');
    });
    await threeSyncs(office);
    order.push('done');
    expect(order).toEqual(['hook', 'done']);
  });

  it('may be the end of the pane: the sync is not carried out and never answered', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.beforeSync(2, () => {
      office.close();
    });
    let over = false;
    void threeSyncs(office).finally(() => {
      over = true;
    });
    await office.host.settled();
    expect([filled(office), over]).toEqual([['A1', 'B1'], false]);
  });
});

describe('round trips', () => {
  it('take the time that the test gives them', async () => {
    const office = openInExcel(WORKBOOK, { latency: 20 });
    const start = performance.now();
    await threeSyncs(office);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('are carried out in the order in which they were sent', async () => {
    const { Excel, host } = openInExcel(WORKBOOK, { latency: 2 });
    const write = (value: number): Promise<void> =>
      Excel.run(async (context) => {
        cell(context, 'A1').values = [[value]];
        await context.sync();
      });
    await Promise.all([write(1), write(2), write(3)]);
    expect(host.workbook.activeSheet.cells.valueAt(0, 0)).toBe(3);
    expect(host.syncs.map((sync) => sync.number)).toEqual([1, 2, 3]);
  });

  it('of two pages, a pane and a ribbon command, are carried out one after the other in one workbook', async () => {
    const pane = openInExcel(WORKBOOK, { latency: 2 });
    const command = { host: pane.host, ...loadOffice(pane.host) };
    const told: string[] = [];
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await Promise.all([threeSyncs(pane), threeSyncs(command)]);
    await pane.host.settled();
    expect(pane.host.syncs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(told).toHaveLength(12);
  });

  it('are counted, with their actions, calls and bytes', async () => {
    const office = openInExcel(WORKBOOK);
    await threeSyncs(office);
    expect(office.host.syncs).toHaveLength(3);
    const [first] = office.host.syncs;
    expect(first!.calls.filter((call) => call.startsWith('set '))).toEqual(['set Range.values', 'set Range.values']);
    expect(first!.actions).toBeGreaterThan(5);
    expect(first!.performed).toBe(first!.actions);
    expect(first!.requestBytes).toBeGreaterThan(first!.responseBytes);
  });

  it('count bytes in UTF-8', async () => {
    const bytes: number[] = [];
    for (const text of ['eeee', 'ééée', '€€ee', '😀ee']) {
      const office = openInExcel(WORKBOOK);
      await office.Excel.run(async (context) => {
        cell(context, 'A1').values = [[text]];
        await context.sync();
      });
      bytes.push(office.host.syncs[0]!.requestBytes);
    }
    expect(bytes.map((count) => count - bytes[0]!)).toEqual([0, 3, 4, 2]);
  });
});

describe('a user in the middle of editing a cell', () => {
  it('stops what does not wait', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.user.beginCellEdit();
    expect(await failureCode(office, () => threeSyncs(office))).toBe('InvalidOperationInCellEditMode');
    office.host.user.endCellEdit();
    await threeSyncs(office);
    expect(filled(office)).toHaveLength(6);
  });

  it('is waited for when asked', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.user.beginCellEdit();
    let done = false;
    const work = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      cell(context, 'A1').values = [[1]];
      await context.sync();
    }).then(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([done, filled(office)]).toEqual([false, []]);
    office.host.user.endCellEdit();
    await work;
    expect(filled(office)).toEqual(['A1']);
  });

  it('may begin between two syncs', async () => {
    const office = openInExcel(WORKBOOK);
    office.host.beforeSync(2, () => {
      office.host.user.beginCellEdit();
    });
    expect(await failureCode(office, () => threeSyncs(office))).toBe('InvalidOperationInCellEditMode');
    expect(filled(office)).toEqual(['A1', 'B1']);
  });
});

describe('limits', () => {
  const rows = (count: number): string[][] => Array.from({ length: count }, () => ['x'.repeat(100)]);

  it('refuse a request over 5 MB before anything is applied', async () => {
    const office = openInExcel(WORKBOOK, { payloadLimit: 20_000 });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        cell(context, 'A1:A200').values = rows(200);
        await context.sync();
      }),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(office.host.workbook.activeSheet.cells.contents.bounds()).toBeNull();
  });

  it('refuse a response over 5 MB after all was applied', async () => {
    const office = openInExcel(WORKBOOK, { payloadLimit: 20_000 });
    office.host.user.setValues('Blad1', 'A1:A200', rows(200));
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        cell(context, 'B1').values = [['geschreven']];
        cell(context, 'A1:A200').load('values');
        await context.sync();
      }),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(office.host.workbook.activeSheet.cells.valueAt(0, 1)).toBe('geschreven');
  });

  it('are 5 MB and 5,000,000 cells unless said otherwise', () => {
    const { options } = openInExcel().host;
    expect([options.payloadLimit, options.cellsPerRead]).toEqual([5_242_880, 5_000_000]);
  });
});

describe('requirement sets', () => {
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['1.12', 'a method', (context) => cell(context, 'A1').getMergedAreasOrNullObject()],
    ['1.3', 'a method that the library checks', (context) => context.workbook.tables.getItemOrNullObject('x')],
    ['1.6', 'a property that is loaded', (context) => context.workbook.worksheets.getItem('Blad1').load('tabColor')],
    [
      '1.7',
      'a property that is set',
      (context) => (context.workbook.worksheets.getItem('Blad1').showGridlines = false),
    ],
    ['1.9', 'an object', (context) => context.workbook.comments.getCount()],
  ])('of ExcelApi %s refuse what came later: %s', async (excelApi, _, act) => {
    const office = openInExcel(WORKBOOK, { excelApi });
    const code = await failureCode(office, () =>
      office.Excel.run(async (context) => {
        act(context);
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });

  it('leave out what came later when everything is loaded', async () => {
    const { Excel } = openInExcel(WORKBOOK, { excelApi: '1.6' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1').load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Blad1' });
      expect(sheet.toJSON()).not.toHaveProperty('tabColor');
    });
  });

  it('are told to the add-in, 1.9 before 1.12', () => {
    const { requirements } = openInExcel(WORKBOOK, { excelApi: '1.12' }).host;
    const versions = ['1.1', '1.9', '1.12', '1.13'].map((version) => requirements.supports('excelapi', version));
    expect(versions).toEqual([true, true, true, false]);
    expect(requirements.supports('ExcelApiOnline', '1.1')).toBe(false);
    expect(requirements.supports('DelayForCellEdit')).toBe(true);
  });
});
