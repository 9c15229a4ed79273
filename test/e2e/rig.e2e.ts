import { openWorkbench } from './rig/open-workbench';

const PANE = '/rig-page/index.html';

describe('the workbench, with a page as small as can be in the place of the pane', () => {
  test('plays Excel for the real Office.js', async () => {
    const workbench = await openWorkbench({ pane: PANE, language: 'en' });
    await workbench.pane.getByRole('button', { name: 'Lees' }).click();
    await workbench.pane.getByText('Excel, en-US: Sheet1').waitFor();
    expect(await workbench.spoken()).toEqual(['Excel, en-US: Sheet1']);
    expect(await workbench.syncs()).toBe(1);
  });
});
