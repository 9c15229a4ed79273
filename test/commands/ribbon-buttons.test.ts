import type { CommandMessage } from '../../src/commands/command-message';
import { RibbonButtons } from '../../src/commands/ribbon-buttons';
import { calendarWorkbook } from '../adapters/excel/calendar';
import { openAdapter, type OpenAdapter } from '../adapters/excel/open-adapter';
import { commandHost } from '../app/reporting/ribbon-host';

/** The ribbon of an Excel: its buttons, what they told, and how often Excel heard that a click was over. */
function ribbonOf({ workbook }: Pick<OpenAdapter, 'workbook'>, tell = (): Promise<void> => Promise.resolve()) {
  const told: CommandMessage[] = [];
  const completed = jest.fn();
  const host = {
    ...commandHost(workbook),
    tell: (message: CommandMessage) => {
      told.push(message);
      return tell();
    },
  };
  return { buttons: new RibbonButtons(host), host, told, completed, event: { completed } };
}

const sheetNames = ({ host }: OpenAdapter): readonly string[] => host.workbook.worksheets.items.map(({ name }) => name);

describe('a click', () => {
  test('that succeeds tells nothing: the sheet that is shown says it', async () => {
    const open = openAdapter(calendarWorkbook(5));
    const { buttons, told, completed, event } = ribbonOf(open);
    await buttons.click('check', event);
    expect(told).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
    expect(open.host.workbook.activeSheet.name).toBe('Controle');
  });

  test('that cannot do it tells what is in the way', async () => {
    const open = openAdapter(calendarWorkbook(5));
    open.host.workbook.readOnly = true;
    const { buttons, told, completed, event } = ribbonOf(open);
    await buttons.click('refresh', event);
    expect(told).toMatchObject([
      { command: 'refresh', language: 'nl', outcome: { kind: 'failed', code: 'read-only' } },
    ]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('is over for Excel only when the user has closed the message', async () => {
    let closeMessage = (): void => undefined;
    const seen = new Promise<void>((resolve) => (closeMessage = resolve));
    const { buttons, told, completed, event } = ribbonOf(openAdapter(), () => seen);
    const click = buttons.click('check', event);
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(completed).not.toHaveBeenCalled();
    closeMessage();
    await click;
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('is over for Excel also when the message cannot be shown', async () => {
    const { buttons, completed, event } = ribbonOf(openAdapter(), () => Promise.reject(new Error('No dialog: 12007')));
    await expect(buttons.click('check', event)).rejects.toThrow('12007');
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test('that meets a fault in the program tells so, and the fault is not hidden', async () => {
    const { host, told, completed, event } = ribbonOf(openAdapter(calendarWorkbook(5)));
    const digest = (): Promise<string> => Promise.reject(new TypeError('a fault'));
    await expect(new RibbonButtons({ ...host, digest }).click('check', event)).rejects.toThrow(TypeError);
    expect(told).toMatchObject([{ outcome: { kind: 'failed', code: 'unexpected' } }]);
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('two clicks in quick succession', () => {
  test('on one button are one run, and both are over', async () => {
    const open = openAdapter(calendarWorkbook(5), { latency: 1 });
    const { buttons, told, completed, event } = ribbonOf(open);
    const { count } = open;
    const syncs = await count(() =>
      Promise.all([buttons.click('quarterly-report', event), buttons.click('quarterly-report', event)]),
    );
    expect(syncs).toBe(5);
    expect(told).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(2);
    expect(sheetNames(open).filter((name) => name.startsWith('Kwartaalrapport'))).toEqual(['Kwartaalrapport 2025-Q3']);
  });

  test('on two buttons are two runs, one after the other', async () => {
    const open = openAdapter(calendarWorkbook(5), { latency: 1 });
    const { buttons, told, completed, event } = ribbonOf(open);
    await Promise.all([buttons.click('quarterly-report', event), buttons.click('check', event)]);
    expect(told).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(2);
    expect(new Set(sheetNames(open)).size).toBe(sheetNames(open).length);
    expect(open.host.workbook.activeSheet.name).toBe('Controle');
  });

  test('of which the first fails: the second is still done, and the next one too', async () => {
    const open = openAdapter(calendarWorkbook(5));
    open.host.failAt(4, { when: 'within', code: 'ConnectionFailure' });
    const { buttons, told, completed, event } = ribbonOf(open);
    await Promise.all([buttons.click('refresh', event), buttons.click('check', event)]);
    expect(told).toMatchObject([{ command: 'refresh', outcome: { kind: 'failed', code: 'busy' } }]);
    await buttons.click('refresh', event);
    expect(told).toHaveLength(1);
    expect(completed).toHaveBeenCalledTimes(3);
  });
});
