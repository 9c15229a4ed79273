import { adoptWords } from '../../src/messages/pane/adopt';
import { openWorkbench } from './rig/open-workbench';
import { goTo, whenRead } from './rig/views';

test.each([
  ['in Dutch', { width: 320, language: 'nl' }],
  ['with text at 200 %, in English', { width: 320, textZoom: 2, language: 'en' }],
] as const)('couplings fit in 320 px %s, and have nothing against them', async (_, options) => {
  const workbench = await openWorkbench({ example: 'alkmaar', ...options });
  const { pane } = workbench;
  const words = adoptWords(options.language);
  await whenRead(workbench, options.language);
  await goTo(workbench, 'settings', options.language);
  await pane.getByRole('button', { name: words.adjust('Aanbestedingen') }).click();
  await pane.getByLabel(words.place('Aanbestedingen')).waitFor();
  await pane.getByLabel('Afdeling', { exact: true }).selectOption({ label: 'Opdrachtgever' });
  await pane.getByLabel('Opdrachtgever', { exact: true }).selectOption({ label: 'Opdrachtgever' });
  await pane.getByText(words.fixFirst).waitFor();
  expect(await workbench.tooWide()).toEqual([]);
  expect(await workbench.axe()).toEqual([]);
});

test('couplings are chosen and saved with the keyboard, and the workbook is read with them', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  const { pane, page } = workbench;
  const words = adoptWords('nl');
  await whenRead(workbench);
  await goTo(workbench, 'settings');
  await pane.getByRole('button', { name: words.adjust('Aanbestedingen') }).focus();
  await page.keyboard.press('Enter');
  await pane.getByLabel('Afdeling', { exact: true }).focus();
  // A closed list takes what is typed.
  await page.keyboard.type('(niet');
  await page.keyboard.press('Tab');
  await pane.getByText(words.count(1)).waitFor();
  const save = pane.getByRole('button', { name: words.save });
  await save.focus();
  await page.keyboard.press('Enter');
  await pane.getByText(words.saved(1, 'Koppelingen')).first().waitFor();
  expect(await workbench.sheets()).toContain('Koppelingen');
  expect(await workbench.spoken()).toContain(words.saved(1, 'Koppelingen'));
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain(words.count(0));
});
