import { HostError } from '../../src/app/ports';
import { exampleSnapshot, openPane, type OpenPane } from './support/open-pane';

const CALENDAR = 'Aanbestedingskalender';
const alkmaar = exampleSnapshot('alkmaar');

async function started(options: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
  const open = openPane(await alkmaar, options);
  await open.pane.start();
  return open;
}

/** Waits until all is quiet: events heard, readings done. */
async function quiet({ host, pane }: OpenPane): Promise<void> {
  await host.settled();
  for (let i = 0; i < 50 && pane.store.get().refreshing !== null; i++) await host.settled();
}

describe('reading the workbook', () => {
  it('reads it when the pane opens, in two round trips beside the one that watches', async () => {
    const open = await started();
    const { computed, readAt, problem, fault, refreshing } = open.pane.store.get();
    expect(computed?.figures.coverage?.years.length).toBeGreaterThan(0);
    expect({ readAt, problem, fault, refreshing }).toEqual({
      readAt: '10:42',
      problem: null,
      fault: null,
      refreshing: null,
    });
    expect(open.host.syncs).toHaveLength(3);
  });

  it('says what went wrong when Excel will not, and reads again when asked', async () => {
    const open = await started();
    open.host.failFrom(open.host.nextSync, 'InvalidOrTimedOutSession');
    await open.pane.refresh();
    expect(open.pane.store.get().problem).toMatchObject({ code: 'session-ended', during: 'refresh' });
    expect(open.pane.store.get().computed).not.toBeNull();
  });

  it('takes a later reading in the place of one under way', async () => {
    const open = await started();
    const first = open.pane.refresh();
    const second = open.pane.refresh();
    expect(await first).toBeNull();
    expect(await second).not.toBeNull();
    expect(open.pane.store.get()).toMatchObject({ refreshing: null, problem: null });
  });
});

describe('a workbook that changes', () => {
  it('is outdated as soon as a source table changes, by the user or by someone else', async () => {
    for (const who of ['user', 'coauthor'] as const) {
      const open = await started();
      open.time = '10:50';
      open.host[who].setValues(CALENDAR, 'B3', [['Anders']]);
      await quiet(open);
      expect(open.pane.store.get().outdatedSince).toBe('10:50');
      await open.pane.refresh();
      expect(open.pane.store.get().outdatedSince).toBeNull();
    }
  });

  it('is not outdated by what happens on another sheet, or far beside the table', async () => {
    const open = await started();
    open.host.user.setValues('Uitleg', 'A1', [['Mijn titel']]);
    open.host.user.setValues(CALENDAR, 'BZ900', [['los briefje']]);
    await quiet(open);
    expect(open.pane.store.get().outdatedSince).toBeNull();
  });

  it('stays outdated when the change came while the workbook was being read', async () => {
    const open = await started();
    open.host.afterSync(open.host.nextSync + 1, () => open.host.coauthor.setValues(CALENDAR, 'B3', [['Anders']]));
    const reading = open.pane.refresh();
    await reading;
    await quiet(open);
    expect(open.pane.store.get().outdatedSince).not.toBeNull();
  });
});

describe('work that the user waits for', () => {
  it('is done once when it is asked for twice', async () => {
    const { pane } = await started();
    let runs = 0;
    const job = (): Promise<number> => Promise.resolve(++runs);
    const [first, second] = await Promise.all([pane.work('report', job), pane.work('report', job)]);
    expect([first, second, runs]).toEqual([1, null, 1]);
  });

  it('can be cancelled, which is no problem and is said', async () => {
    const { pane } = await started();
    const work = pane.work(
      'report',
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new HostError('cancelled')))),
      { cancellable: true },
    );
    expect(pane.store.get().work).toMatchObject({ kind: 'report', cancellable: true });
    pane.cancel();
    expect(await work).toBeNull();
    expect(pane.store.get()).toMatchObject({ work: null, problem: null });
    expect(pane.store.get().announcement).toMatch(/^Afgebroken/);
  });

  it('tells a failure of Excel from a fault of the program, and copies no cell data', async () => {
    const { pane } = await started();
    await pane.work('save', () => Promise.reject(new HostError('protected-sheet', { sheet: CALENDAR })));
    expect(pane.store.get().problem).toMatchObject({ code: 'protected-sheet', during: 'save' });
    await pane.work('save', () => Promise.reject(new TypeError('A-07 Geheim')));
    const { fault } = pane.store.get();
    expect(fault?.name).toBe('TypeError');
    expect(JSON.stringify(fault)).not.toContain('Geheim');
  });

  it('says that a cell cannot be shown, and why', async () => {
    const { pane } = await started();
    expect(await pane.show('Er niet', 'A1')).toBe(false);
    expect(pane.store.get().problem).toMatchObject({ code: 'sheet-gone', during: 'show' });
  });
});

it('follows what is selected', async () => {
  const open = await started();
  open.host.user.select(CALENDAR, 'B4');
  await quiet(open);
  expect(open.pane.store.get().selection).toMatchObject({ sheet: CALENDAR, range: { row: 3, column: 1 } });
});
