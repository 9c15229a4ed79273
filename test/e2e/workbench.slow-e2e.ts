import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { hostErrorMessage } from '../../src/messages/host-errors';
import { shellWords } from '../../src/messages/pane/shell';
import { reportViewWords } from '../../src/messages/pane/report';
import { openWorkbench } from './rig/open-workbench';
import { goTo, whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

const words = shellWords('nl');

async function showSheet({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.locator('#tabs').getByRole('button', { name, exact: true }).click();
  await page.locator('#tabs .active', { hasText: name }).waitFor();
}

/** Asks for a report without waiting for it. */
async function askForReport(workbench: WorkbenchPage): Promise<void> {
  await goTo(workbench, 'report');
  await workbench.pane.getByRole('button', { name: reportViewWords('nl').make('2025-Q4') }).click();
}

test('what the user types makes the figures outdated, and they are brought up to date with one button', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  const { page, pane } = workbench;
  await showSheet(workbench, 'Acties');
  await page.locator('td[data-cell="B2"]').dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Een andere actie');
  await page.keyboard.press('Enter');
  await pane.getByText(words.outdated('10:42')).waitFor();
  expect(await page.locator('td[data-cell="B2"]').textContent()).toBe('Een andere actie');
  expect((await workbench.selection()).row).toBe(2);
  await pane.getByRole('button', { name: words.refresh }).click();
  await pane.getByText(words.outdated('10:42')).waitFor({ state: 'detached' });
  expect(await workbench.spoken()).toContain(words.refreshed);
});

test('so does what a colleague changes', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  await showSheet(workbench, 'Aanbestedingskalender');
  await workbench.page.locator('td[data-cell="B3"]').click();
  await workbench.page.locator('#coauthor').click();
  await workbench.pane.getByText(words.outdated('10:42')).waitFor();
});

test('links lead to the cells that they name', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await showSheet(workbench, 'Uitleg');
  await workbench.page.locator('td.link', { hasText: 'Indicatoren' }).click();
  expect(await workbench.selection()).toEqual({ sheet: 'Indicatoren', row: 0, column: 0 });
});

test('the download is the file with what was typed in it', async () => {
  const workbench = await openWorkbench({ example: 'helmond' });
  const { page } = workbench;
  await showSheet(workbench, 'Acties');
  await page.locator('td[data-cell="B2"]').click();
  await page.keyboard.type('Getypt in de werkbank');
  await page.keyboard.press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
  expect(download.suggestedFilename()).toBe('helmond.xlsx');
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'mvoi-e2e-')), 'helmond.xlsx');
  await download.saveAs(file);
  const bytes = new Uint8Array(readFileSync(file));
  const range = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
  const grids = await openXlsx(bytes, 'helmond.xlsx').read([{ sheet: 'Acties', range }]);
  expect(grids).toEqual([[['Getypt in de werkbank']]]);
});

test('a file of the user’s own is opened, and what is not a workbook is refused in words', async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  const message = page.locator('#message');
  await page
    .locator('#file')
    .setInputFiles({ name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Hallo') });
  await message.getByText('brief.txt').waitFor();
  await page.locator('#file').setInputFiles('examples/heerlen.xlsx');
  await message.getByText('heerlen.xlsx').waitFor();
  expect(await workbench.sheets()).toContain('Aanbestedingskalender');
});

describe('what Excel does not do is said in words, and trying again makes it whole', () => {
  test.each(['before', 'within', 'after'])('a request that fails (%s)', async (when) => {
    const workbench = await openWorkbench({ example: 'alkmaar' });
    await whenRead(workbench);
    await goTo(workbench, 'report');
    // The reading just before is done once more by itself; the writing is not.
    await workbench.page.evaluate((moment) => {
      const { host } = window.workbench!;
      const code = 'GeneralException';
      const failure = moment === 'within' ? { when: moment, applied: 40, code } : { when: moment, code };
      host.failAt(host.nextSync + 2, failure as Parameters<typeof host.failAt>[1]);
    }, when);
    await askForReport(workbench);
    await workbench.pane.getByText(words.failed.report).waitFor();
    await workbench.pane.getByRole('button', { name: words.close }).click();
    await askForReport(workbench);
    await workbench.pane.getByText(reportViewWords('nl').done('2025-Q4')).first().waitFor();
  });

  test('a workbook that may only be read', async () => {
    const workbench = await openWorkbench({ example: 'alkmaar' });
    await whenRead(workbench);
    await workbench.page.locator('#read-only').check();
    await askForReport(workbench);
    await workbench.pane.getByText(hostErrorMessage('read-only', {}, 'nl')).waitFor();
    expect(await workbench.sheets()).not.toContain('Dashboard');
  });

  test('a cell that is still being filled in: the pane waits, says so after a while, and goes on', async () => {
    const workbench = await openWorkbench({ example: 'alkmaar' });
    await whenRead(workbench);
    await workbench.page.locator('#editing').check();
    await askForReport(workbench);
    await workbench.pane.getByText(words.waiting).waitFor();
    await workbench.page.locator('#editing').uncheck();
    await workbench.pane.getByText(reportViewWords('nl').done('2025-Q4')).first().waitFor();
    expect(await workbench.pane.getByText(words.waiting).count()).toBe(0);
  });
});

test('Office in another language and theme: the pane follows', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  const { page } = workbench;
  await page.getByLabel('Taal van Office').selectOption('en');
  await page.getByLabel('Theme of Office').selectOption('dark');
  await whenRead(workbench, 'en');
  await goTo(workbench, 'report', 'en');
  const background = await workbench.pane.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
  );
  expect(background).toBe('rgb(41, 41, 41)');
});
