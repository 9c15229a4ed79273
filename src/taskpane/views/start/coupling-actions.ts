import { withLost } from '../../../app/adopting/coupling-draft';
import type { Computed } from '../../../app/reading/compute-workbook';
import { adoptWords } from '../../../messages/pane/adopt';
import type { Pane } from '../../state/pane';

/**
 * Saves what was corrected of tables and columns, and reads the workbook with it; what was corrected meanwhile stays to be
 * saved. The program for it comes when it is asked for.
 */
export async function saveCouplings(pane: Pane, computed: Computed): Promise<boolean> {
  const { language, couplingDraft: sent } = pane.store.get();
  const { workbook } = pane.host;
  const saved = await pane.work('save', async (tools) => {
    const { saveCouplings } = await import('../../../app/adopting/adopt');
    return saveCouplings(workbook, computed, sent, language, tools);
  });
  // Also after a failure: something may have been written. What was chosen stands there until it has been read.
  const read = await pane.refresh();
  const { couplingDraft } = pane.store.get();
  if (saved === null) {
    if (read !== null) pane.keepCouplings(withLost(computed, read, couplingDraft));
    return false;
  }
  const left = Object.entries(couplingDraft).filter(([id, now]) => now !== sent[id as keyof typeof sent]);
  pane.keepCouplings(Object.fromEntries(left));
  pane.tell(adoptWords(language).saved(saved.count, saved.sheet));
  return true;
}
