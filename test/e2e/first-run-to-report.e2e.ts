import { EXAMPLES } from '../../src/app/starting/examples/example-data';
import type { Language } from '../../src/messages/language';
import { reportViewWords } from '../../src/messages/pane/report';
import { startWords } from '../../src/messages/pane/start';
import { shellWords } from '../../src/messages/pane/shell';
import { openWorkbench } from './rig/open-workbench';
import { goTo, whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

/** The pane takes two syncs to read, and five to write with what it finds and verifies. */
const REPORT_SYNCS = 8;

async function makeReport(workbench: WorkbenchPage, language: Language): Promise<string> {
  const words = reportViewWords(language);
  await goTo(workbench, 'report', language);
  const quarter = await workbench.pane.getByLabel(words.quarter).locator('option:checked').textContent();
  await workbench.pane.getByRole('button', { name: words.make(quarter ?? '') }).click();
  await workbench.pane
    .getByText(words.done(quarter ?? ''))
    .first()
    .waitFor();
  return quarter ?? '';
}

const RUNS = [...EXAMPLES.map((example) => [example, 'nl'] as const), ['heerlen', 'en'] as const];

describe.each(RUNS)('with the example %s in %s', (example, language) => {
  test('from the first run to the quarterly report', async () => {
    const workbench = await openWorkbench({ language });
    const { page, pane } = workbench;
    const setUp = startWords(language);
    await pane.getByText(setUp.welcome).waitFor();
    await pane.getByRole('button', { name: setUp.exampleNames[example] }).click();
    await pane.getByText(setUp.welcome).waitFor({ state: 'detached' });
    const before = await workbench.sheets();
    const syncsBefore = await workbench.syncs();
    const quarter = await makeReport(workbench, language);
    expect(await workbench.syncs()).toBeLessThanOrEqual(syncsBefore + REPORT_SYNCS + 2);
    const spoken = await workbench.spoken();
    expect(spoken).toContain(setUp.exampleLoaded(setUp.exampleNames[example]));
    expect(spoken).toContain(shellWords(language).work.report);
    expect(spoken.at(-1)).toBe(reportViewWords(language).done(quarter));
    const made = (await workbench.sheets()).filter((name) => !before.includes(name));
    expect(made.length).toBeGreaterThanOrEqual(7);
    const report = made.find((name) => name.endsWith(quarter));
    expect((await workbench.selection()).sheet).toBe(report);
    await page.locator('.chart svg[role="img"]').first().waitFor();
    // The source tables are as they were: nothing is outdated.
    expect(await pane.getByText(/Gewijzigd sinds|Changed since/).count()).toBe(0);
  });
});

test.each(['nl', 'en'] as const)('an empty workbook is set up with all the tables, in %s', async (language) => {
  const workbench = await openWorkbench({ language });
  const { pane } = workbench;
  const setUp = startWords(language);
  await pane.getByRole('button', { name: setUp.setUp, exact: true }).click();
  await pane.getByText(setUp.welcome).waitFor({ state: 'detached' });
  const sheets = await workbench.sheets();
  expect(sheets).toEqual(expect.arrayContaining(['Instellingen', 'Aanbestedingskalender', 'Acties']));
  expect(await workbench.spoken()).toContain(`${setUp.made(sheets.length - 1)} ${setUp.begin}`);
});

test('the report of a quarter is kept when it is made again, and the history names it', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  await whenRead(workbench);
  const words = reportViewWords('nl');
  const quarter = await makeReport(workbench, 'nl');
  const sheets = await workbench.sheets();
  await workbench.pane.getByRole('button', { name: words.refreshOnly }).click();
  await workbench.pane.getByText(words.doneKept(quarter)).first().waitFor();
  expect(await workbench.sheets()).toEqual(sheets);
  await goTo(workbench, 'overview');
  await goTo(workbench, 'report');
  await workbench.pane
    .getByText(/^vastgelegd, Bijgewerkt op /)
    .first()
    .waitFor();
});
