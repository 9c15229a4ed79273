import type { Language } from '../../../src/messages/language';
import { shellWords } from '../../../src/messages/pane/shell';
import type { ViewName } from '../../../src/taskpane/state/pane-state';
import type { WorkbenchPage } from './workbench-page';

const TAB_VIEWS = ['overview', 'check', 'edit', 'report'] as const satisfies readonly ViewName[];
export const VIEW_NAMES = [...TAB_VIEWS, 'settings', 'steps', 'about'] as const satisfies readonly ViewName[];

/** Waits until the workbook has been read and nothing is loading. */
export async function whenRead(workbench: WorkbenchPage, language: Language = 'nl'): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('tablist').waitFor();
  await workbench.page.waitForFunction(() => (window.workbench?.host.syncs.length ?? 0) >= 2);
  await pane.locator('main > *').first().waitFor();
  await pane.getByText(shellWords(language).loading).waitFor({ state: 'detached' });
}

/** Goes to a view by its tab or by the menu, and waits until it is there. */
export async function goTo(workbench: WorkbenchPage, view: ViewName, language: Language = 'nl'): Promise<void> {
  const { pane } = workbench;
  const words = shellWords(language);
  const name = words.views[view];
  if (TAB_VIEWS.some((tab) => tab === view)) await pane.getByRole('tab', { name, exact: true }).click();
  else {
    await pane.getByRole('button', { name: words.menu, exact: true }).click();
    await pane.getByRole('button', { name, exact: true }).click();
  }
  await pane.getByRole('main', { name, exact: true }).waitFor();
  await pane.locator('main > *').first().waitFor();
  await pane.getByText(words.loading).waitFor({ state: 'detached' });
}
