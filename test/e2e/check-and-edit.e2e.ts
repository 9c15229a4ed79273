import { checkViewWords } from '../../src/messages/pane/check';
import { editViewWords } from '../../src/messages/pane/edit';
import { shellWords } from '../../src/messages/pane/shell';
import { openWorkbench } from './rig/open-workbench';
import { whenRead } from './rig/views';
import type { WorkbenchPage } from './rig/workbench-page';

const check = checkViewWords('nl');
const edit = editViewWords('nl');
const eightOfTwelve = /^Bij 8 van de 12 kansrijke aanbestedingen van 2025 /;
const { views } = shellWords('nl');

async function go({ pane }: WorkbenchPage, view: keyof typeof views): Promise<void> {
  await pane.getByRole('tab', { name: views[view] }).click();
}

test('a tender is marked in the companion, and counts from then on', async () => {
  const workbench = await openWorkbench({ example: 'alkmaar' });
  const { pane } = workbench;
  await whenRead(workbench);
  await pane.getByText(eightOfTwelve).waitFor();
  await pane.getByRole('button', { name: /^Bewerken: A-07/ }).click();
  await pane.getByRole('heading', { name: /^A-07/ }).waitFor();
  expect(await workbench.axe()).toEqual([]);
  await pane
    .getByRole('group', { name: /^Milieu/ })
    .getByRole('button', { name: 'Eis' })
    .click();
  const syncs = await workbench.syncs();
  await pane.getByRole('button', { name: edit.save }).click();
  await pane.getByText(/^Telt mee in 2025/).waitFor();
  expect((await workbench.syncs()) - syncs).toBe(4);
  await go(workbench, 'overview');
  await pane.getByText(/^Bij 9 van de 12 kansrijke aanbestedingen van 2025 .* is gehaald\.$/).waitFor();
});

test.each(['light', 'dark'] as const)('a notice is dismissed with a reason, in %s', async (theme) => {
  const workbench = await openWorkbench({ example: 'heerlen', theme });
  const { pane } = workbench;
  await whenRead(workbench);
  await go(workbench, 'check');
  await pane.getByRole('button', { name: /acties zonder tijd of budget/ }).click();
  await pane
    .getByRole('button', { name: new RegExp(`^${check.dismiss}: `) })
    .first()
    .click();
  await pane.getByRole('textbox', { name: check.reason }).fill('Valt onder het reguliere werk');
  expect(await workbench.axe()).toEqual([]);
  await pane.getByRole('button', { name: check.record }).click();
  await pane.getByRole('button', { name: check.dismissedTitle(1) }).click();
  await pane.getByText(check.because('Valt onder het reguliere werk')).waitFor();
  expect(await workbench.sheets()).toContain('Afwijzingen');
});

test('tabs and news stay in sight while a view scrolls', async () => {
  const workbench = await openWorkbench({ example: 'heerlen' });
  const { pane } = workbench;
  await whenRead(workbench);
  await go(workbench, 'check');
  await pane.getByRole('button', { name: /acties zonder tijd of budget/ }).click();
  await pane
    .getByRole('button', { name: new RegExp(`^${check.dismiss}: `) })
    .first()
    .waitFor();
  const tab = pane.getByRole('tab', { name: views.overview });
  const frame = await tab.boundingBox();
  const isScrolled = await pane.getByRole('main').evaluate((main) => {
    const { scrollingElement } = main.ownerDocument;
    scrollingElement?.scrollTo(0, scrollingElement.scrollHeight);
    return (scrollingElement?.scrollTop ?? 0) > 0;
  });
  expect(isScrolled).toBe(true);
  expect(await tab.boundingBox()).toEqual(frame);
  await tab.click();
  await pane
    .getByText(/^Van de \d+ acties /)
    .first()
    .waitFor();
});
