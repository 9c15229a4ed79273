import { reportViewWords } from '../../src/messages/pane/report';
import { startWords } from '../../src/messages/pane/start';
import { shellWords } from '../../src/messages/pane/shell';
import { openWorkbench } from './rig/open-workbench';
import { whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

const words = shellWords('nl');
/** More presses of Tab than any view has places to stop. */
const MOST_STOPS = 60;

const MAKE = /^Rapport \d{4}-Q\d maken$/;

/** What has the focus in the pane, as a screen reader names it. */
async function focused({ pane }: WorkbenchPage): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}

/** Goes on with Tab until this has the focus; everything on the way must show that it has it. */
async function tabTo(workbench: WorkbenchPage, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  const matches = (label: string): boolean => (typeof name === 'string' ? label === name : name.test(label));
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    const label = await focused(workbench);
    if (matches(label)) return;
    seen.push(label);
    await workbench.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}, only to: ${seen.join(' · ')}`);
}

/** Puts the focus in the pane, as F6 does in Excel. */
async function enterPane({ pane }: WorkbenchPage): Promise<void> {
  await pane.evaluate(() => {
    window.focus();
    (document.activeElement as HTMLElement | null)?.blur();
  });
}

test('from the first run to the quarterly report with the keyboard only', async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const setUp = startWords('nl');
  const report = reportViewWords('nl');
  await pane.getByText(setUp.welcome).waitFor();
  await enterPane(workbench);
  await tabTo(workbench, setUp.exampleNames.heerlen);
  await page.keyboard.press('Enter');
  await pane.getByText(setUp.welcome).waitFor({ state: 'detached' });
  await enterPane(workbench);
  await tabTo(workbench, new RegExp(`^${words.views.overview}`));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(workbench)).toBe(words.views.report);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: MAKE }).waitFor();
  await tabTo(workbench, MAKE);
  await page.keyboard.press('Enter');
  await pane
    .getByText(/staat in de werkmap/)
    .first()
    .waitFor();
  await tabTo(workbench, new RegExp(report.open('Dashboard')));
  await page.keyboard.press('Enter');
  await page.locator('#tabs .active', { hasText: 'Dashboard' }).waitFor();
});

test('the menu opens, closes with Escape and gives the focus back; its views take the focus along', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  const { page, pane } = workbench;
  await enterPane(workbench);
  await tabTo(workbench, words.menu);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: words.views.settings, exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: words.views.settings, exact: true }).waitFor({ state: 'detached' });
  expect(await focused(workbench)).toBe(words.menu);
  await page.keyboard.press('Enter');
  await tabTo(workbench, words.views.settings);
  await page.keyboard.press('Enter');
  await pane.getByRole('main', { name: words.views.settings }).waitFor();
  expect(await focused(workbench)).toBe(words.views.settings);
});

test('after a report the focus is where it was, or on what came of it: never lost', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: words.views.report }).click();
  await pane.getByRole('button', { name: MAKE }).waitFor();
  await tabTo(workbench, MAKE);
  await page.keyboard.press('Enter');
  await pane
    .getByText(/staat in de werkmap/)
    .first()
    .waitFor();
  // The same button gets another word: the quarter is frozen by now.
  const { refreshOnly } = reportViewWords('nl');
  await pane.getByRole('button', { name: refreshOnly }).waitFor();
  expect(await focused(workbench)).toBe(refreshOnly);
});
