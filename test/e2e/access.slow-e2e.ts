import { reportViewWords } from '../../src/messages/pane/report';
import { startWords } from '../../src/messages/pane/start';
import { openWorkbench, type WorkbenchOptions } from './rig/open-workbench';
import { goTo, VIEW_NAMES, whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
];

/** What each view has to say against itself. */
async function findings(
  workbench: WorkbenchPage,
  language: 'nl' | 'en',
  look: (workbench: WorkbenchPage) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const view of VIEW_NAMES) {
    await goTo(workbench, view, language);
    const lines = await look(workbench);
    if (lines.length > 0) found[view] = lines;
  }
  return found;
}

describe.each(LOOKS)('WCAG 2.1 A and AA, %s', (_, options) => {
  test('every view of a plan', async () => {
    const workbench = await openWorkbench({ example: 'heerlen', ...options });
    await whenRead(workbench);
    expect(await findings(workbench, 'nl', (page) => page.axe())).toEqual({});
  });

  test('the first run, and what was found in a workbook without a plan', async () => {
    const workbench = await openWorkbench(options);
    const words = startWords('nl');
    await workbench.pane.getByText(words.welcome).waitFor();
    expect(await workbench.axe()).toEqual([]);
    await workbench.pane.getByRole('button', { name: words.adopt }).click();
    await workbench.pane.getByText(words.foundTitle).waitFor();
    expect(await workbench.axe()).toEqual([]);
  });

  test('a report that is being made, and one that was', async () => {
    const workbench = await openWorkbench({ example: 'alkmaar', ...options });
    await whenRead(workbench);
    const words = reportViewWords('nl');
    await goTo(workbench, 'report');
    await workbench.page.locator('#slow').check();
    await workbench.pane.getByRole('button', { name: words.make('2025-Q4') }).click();
    await workbench.pane.getByRole('progressbar').first().waitFor();
    expect(await workbench.axe()).toEqual([]);
    await workbench.page.locator('#slow').uncheck();
    await workbench.pane.getByText(words.done('2025-Q4')).first().waitFor();
    expect(await workbench.axe()).toEqual([]);
  });
});

describe('nothing has to be scrolled sideways', () => {
  test.each([
    ['320 px wide, in Dutch', { width: 320, language: 'nl' }],
    ['320 px wide, text at 200 %, in Dutch', { width: 320, textZoom: 2, language: 'nl' }],
    ['320 px wide, text at 200 %, in English', { width: 320, textZoom: 2, language: 'en' }],
  ] as const)('%s, in every view', async (_, options) => {
    const workbench = await openWorkbench({ example: 'heerlen', ...options });
    await whenRead(workbench, options.language);
    expect(await findings(workbench, options.language, (page) => page.tooWide())).toEqual({});
  });

  test.each([
    ['heerlen', 1],
    ['helmond', 1],
    ['alkmaar', 1],
    ['alkmaar', 2],
  ])('320 px wide, a tender of %s with everything unfolded, text %i times as large', async (example, textZoom) => {
    const workbench = await openWorkbench({ example, width: 320, textZoom });
    const { pane } = workbench;
    await whenRead(workbench);
    await pane
      .getByRole('button', { name: /^Bewerken: / })
      .first()
      .click();
    const folded = pane.locator('main [aria-expanded="false"]');
    await folded.first().waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await pane.locator('main select').count()).toBeGreaterThan(3);
    expect(await workbench.tooWide()).toEqual([]);
  });

  test('320 px wide, text at 200 %, an action', async () => {
    const workbench = await openWorkbench({ example: 'alkmaar', width: 320, textZoom: 2 });
    await whenRead(workbench);
    await workbench.select('Acties', 'B3');
    await goTo(workbench, 'edit');
    await workbench.pane.getByRole('combobox', { name: /^Status/ }).waitFor();
    expect(await workbench.tooWide()).toEqual([]);
  });

  test('320 px wide, text at 200 %, at the first run', async () => {
    const workbench = await openWorkbench({ width: 320, textZoom: 2 });
    await workbench.pane.getByText(startWords('nl').welcome).waitFor();
    expect(await workbench.tooWide()).toEqual([]);
  });
});
