import { applyFixes } from '../../../app/editing/fix';
import type { Fix } from '../../../core/fixes/fix';
import { fixedText } from '../../../messages/advice';
import type { Pane } from '../../state/pane';

/** Makes fixes, keeps how to take them back, and says what came of them. */
export async function applyInPane(pane: Pane, fixes: readonly Fix[]): Promise<void> {
  const { computed, language } = pane.store.get();
  if (computed === null) return;
  const { workbook } = pane.host;
  const made = await pane.work('fix', () => applyFixes(workbook, computed.plan, fixes), { refresh: true });
  if (made === null) return;
  pane.remember(made.undo);
  pane.tell(fixedText(made, language), made.leftAlone.length === 0 ? 'success' : 'warning');
  // What was pressed goes with what it mended.
  pane.focusView();
}
