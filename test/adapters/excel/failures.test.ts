import { HostError } from '../../../src/app/ports';
import { FAILURE_CODES, type FailureCode } from '../../../packages/excel-stand-in';
import { cell, column, workbookSpec, sheet, table } from '../xlsx/write/sample-spec';
import { calendarWorkbook } from './calendar';
import { openAdapter } from './open-adapter';
import { cleanRun, failing, GROWING, saysFinished, seen, SHRINKING, source } from './failing-report';
import { runReport } from './report-run';

/** Of the five syncs of a run: find, places and values, how things stand, write, show. */
const WRITE = 4;

describe.each([
  ['longer', GROWING],
  ['shorter', SHRINKING],
])('a run that makes the history %s', (_, lines) => {
  test('cut off at any point of the writing is made whole by running again', async () => {
    const clean = await cleanRun(lines);
    expect(clean.syncs).toBe(5);
    const cuts = 24;
    for (let cut = 0; cut <= cuts; cut++) {
      const applied = Math.floor(((clean.actions - 1) * cut) / cuts);
      const { error, between, after, emptied } = await failing(
        WRITE,
        { when: 'within', code: 'GeneralException', applied },
        lines,
      );
      expect(error).toMatchObject({ name: 'HostError', code: 'unexpected' });
      expect(source(between)).toEqual(source(clean.view));
      expect(after).toEqual(clean.view);
      expect(emptied).toEqual([]);
    }
  });

  test.each([1, 2, 3, 4, 5])(
    'that fails in round trip %i, before or after it is applied, is made whole',
    async (sync) => {
      const { view } = await cleanRun(lines);
      for (const when of ['before', 'after'] as const) {
        const { between, after } = await failing(sync, { when, code: 'InvalidOrTimedOutSession' }, lines);
        expect(source(between)).toEqual(source(view));
        expect(after).toEqual(view);
      }
    },
  );
});

describe('a failure', () => {
  const told: Partial<Record<FailureCode, string>> = {
    InvalidOperationInCellEditMode: 'edit-mode',
    WriteNotSupportedWhenModalDialogOpen: 'edit-mode',
    AccessDenied: 'read-only',
    InvalidOrTimedOutSession: 'session-ended',
    RequestPayloadSizeLimitExceeded: 'too-much-data',
    ResponsePayloadSizeLimitExceeded: 'too-much-data',
    RangeExceedsLimit: 'too-much-data',
    ApiNotFound: 'not-supported',
    NotImplemented: 'not-supported',
    UnsupportedOperation: 'not-supported',
    InvalidArgument: 'changed',
    ItemAlreadyExists: 'changed',
    ItemNotFound: 'changed',
    InvalidReference: 'changed',
    InvalidObjectPath: 'changed',
    ActivityLimitReached: 'busy',
    Conflict: 'busy',
    ConnectionFailure: 'busy',
    RequestAborted: 'busy',
    ServiceNotAvailable: 'busy',
    Timeout: 'busy',
  };

  test.each(FAILURE_CODES)('%s is told in words of ours, and nothing that was written goes with it', async (code) => {
    const { error, between, after } = await failing(WRITE, { when: 'within', code });
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: told[code] ?? 'unexpected', details: { excel: code } });
    const { cause } = error as HostError;
    expect(Object.keys(cause as object).filter((key) => key !== 'stack' && key !== 'message')).toEqual([]);
    expect(String((cause as Error).message)).toMatch(new RegExp(`^${code}( \\(\\w+\\.\\w+\\))?$`));
    expect(saysFinished(between)).toBe(false);
    expect(after).toEqual((await cleanRun()).view);
  });

  test('in showing the sheet is none: the report is there', async () => {
    const { error, between } = await failing(5, { when: 'before', code: 'InvalidOperation' });
    expect(error).toBeNull();
    expect(saysFinished(between)).toBe(true);
  });

  test('while reading is over when the second attempt succeeds', async () => {
    for (const sync of [1, 2]) {
      const { error } = await failing(sync, { when: 'after', code: 'ServiceNotAvailable' });
      expect(error).toBeNull();
    }
  });
});

describe('a sheet for the user to fill', () => {
  const list = sheet(null, 'Lijsten', {
    cells: [cell(0, 0, 'Lijsten', 'title')],
    tables: [table('Lijsten', 2, [column('Woord')], { rows: [['ja']], blankRows: 2 })],
  });

  test('whose answer got lost is known by what it holds, and not made twice', async () => {
    const { workbook, host } = openAdapter();
    host.failAt(2, { when: 'after', code: 'ConnectionFailure' });
    await expect(workbook.write(workbookSpec([list]))).rejects.toMatchObject({ code: 'busy' });
    const { sheets } = await workbook.write(workbookSpec([list]));
    expect(sheets).toEqual([{ kind: null, name: 'Lijsten', refreshed: true }]);
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Lijsten']);
  });

  test('that the user has filled since is theirs: a new one gets a free name', async () => {
    const { workbook, host } = openAdapter();
    await workbook.write(workbookSpec([list]));
    host.user.setValues('Lijsten', 'B5', 'misschien');
    await workbook.write(workbookSpec([list]));
    expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Lijsten', 'Lijsten (2)']);
    expect(host.workbook.worksheets.get('Lijsten').cells.valueAt(4, 1)).toBe('misschien');
  });
});

describe('the whole report', () => {
  test.each(['before', 'within', 'after'] as const)('that fails %s its writing is made whole, once', async (when) => {
    const clean = openAdapter(calendarWorkbook(12));
    const { workbook, host } = openAdapter(calendarWorkbook(12));
    for (const first of [clean.workbook, workbook]) await runReport(first, '2025-Q2');
    await runReport(clean.workbook);
    host.failAt(host.syncs.length + WRITE, { when, code: 'Timeout' });
    await expect(runReport(workbook)).rejects.toMatchObject({ code: 'busy' });
    await runReport(workbook);
    expect(seen(host)).toEqual(seen(clean.host));
    expect(host.undo.emptiedBy).toEqual([]);
  });
});
