import { openWorkbench } from './rig/open-workbench';
import { whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

async function closePane({ page }: WorkbenchPage): Promise<void> {
  await page.locator('#ribbon-pane').click();
  await page.locator('#side').waitFor({ state: 'hidden' });
}

test('the buttons of the ribbon work with the pane closed', async () => {
  const workbench = await openWorkbench({ example: 'helmond' });
  await whenRead(workbench);
  const { page } = workbench;
  await closePane(workbench);
  const before = await workbench.sheets();
  await page.locator('#ribbon-report').click();
  await page.locator('#tabs .active', { hasText: /^Kwartaalrapport/ }).waitFor();
  await page.locator('iframe[hidden]').waitFor({ state: 'detached' });
  const report = await workbench.sheets();
  expect(report.length).toBeGreaterThan(before.length);
  await page.locator('#ribbon-refresh').click();
  await page.locator('iframe[hidden]').waitFor({ state: 'attached' });
  await page.locator('iframe[hidden]').waitFor({ state: 'detached' });
  expect(await workbench.sheets()).toEqual(report);
  await page.locator('#ribbon-check').click();
  await page.locator('#tabs .active', { hasText: 'Controle' }).waitFor();
});

test('what a button cannot do is said in a dialog, which the keyboard closes', async () => {
  const workbench = await openWorkbench({ example: 'helmond' });
  await whenRead(workbench);
  const { page } = workbench;
  await closePane(workbench);
  await page.locator('#read-only').check();
  await page.locator('#ribbon-report').click();
  const dialog = page.frameLocator('.office-dialog iframe');
  await dialog.getByText(/alleen-lezen/).waitFor();
  await dialog.getByRole('button').press('Enter');
  await page.locator('.office-dialog').waitFor({ state: 'detached' });
  await page.locator('iframe[hidden]').waitFor({ state: 'detached' });
  expect(await workbench.sheets()).not.toContain('Dashboard');
});
