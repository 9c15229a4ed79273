import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { reportViewWords } from '../../src/messages/pane/report';
import { startWords } from '../../src/messages/pane/start';
import { openWorkbench, type WorkbenchOptions } from './rig/open-workbench';
import { goTo, VIEW_NAMES, whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

const FOLDER = path.resolve(__dirname, '../../docs/screenshots');
const LOOKS = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { forcedColors: true },
} as const satisfies Record<string, WorkbenchOptions>;
const CASES = (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((look) =>
  [320, 450].map((width) => [look, width] as const),
);

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
});

/** A picture of the pane only. */
async function shoot({ page }: WorkbenchPage, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator('#pane').screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
}

test.each(CASES)('every view, %s, %i px wide', async (look, width) => {
  const workbench = await openWorkbench({ example: 'alkmaar', height: 840, width, ...LOOKS[look] });
  await whenRead(workbench);
  const { page, pane } = workbench;
  await page.locator('#tabs').getByRole('button', { name: 'Aanbestedingskalender', exact: true }).click();
  await page.locator('td[data-cell="B8"]').click();
  for (const view of VIEW_NAMES) {
    await goTo(workbench, view);
    await shoot(workbench, `${view}-${String(width)}-${look}`);
  }
  const words = reportViewWords('nl');
  await goTo(workbench, 'report');
  await pane.getByRole('button', { name: words.make('2025-Q4') }).click();
  await pane.getByText(words.done('2025-Q4')).first().waitFor();
  await shoot(workbench, `report-made-${String(width)}-${look}`);
  if (look === 'light' && width === 450) {
    await page.screenshot({ path: path.join(FOLDER, 'workbench.png'), animations: 'disabled' });
  }
});

test.each(CASES)('the first run, %s, %i px wide', async (look, width) => {
  const workbench = await openWorkbench({ height: 840, width, ...LOOKS[look] });
  await workbench.pane.getByText(startWords('nl').welcome).waitFor();
  await shoot(workbench, `first-run-${String(width)}-${look}`);
});
