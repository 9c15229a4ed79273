import type { Draft } from '../../../app/editing/draft';
import { enterRow, proposeEntry, type RowEntered, type RowEntry } from '../../../app/editing/enter-row';
import type { Plan } from '../../../core/plan/plan';
import type { DraftPlace } from '../../state/drafts';
import { usePane } from '../../state/pane-context';
import { useDraft, type FormDraft } from './use-row-draft';

export interface NewRowDraft extends FormDraft {
  /** What entering it would do now. */
  readonly entry: RowEntry;
  /** Enters it; `null` when that failed, or cannot be: what was filled in stays. */
  readonly enter: () => Promise<RowEntered | null>;
}

/** What was filled in for a row that is not there yet; `complete` adds what the form itself knows. */
export function useNewRow(
  plan: Plan,
  place: DraftPlace,
  complete: (draft: Draft) => Draft = (draft) => draft,
): NewRowDraft {
  const pane = usePane();
  const form = useDraft(place);
  const { draft } = form;
  const enter = async (): Promise<RowEntered | null> => {
    // After a lost answer the row may be there: it is looked for on what the workbook is now.
    const now = draft.attempt === undefined ? plan : ((await pane.refresh())?.plan ?? null);
    if (now === null) return null;
    const entry = proposeEntry(now, place.table, complete(draft));
    if (entry.attempt === null) return null;
    form.set({ ...draft, attempt: entry.attempt });
    const { workbook } = pane.host;
    const entered = await pane.work('new-row', () => enterRow(workbook, now, entry), { refresh: true });
    if (entered === null) return null;
    if (entered.inserted) await pane.noteRowAdded(entered.sheet, entered.rowNumber);
    pane.remember(entered.undo);
    form.clear();
    return entered;
  };
  return { ...form, entry: proposeEntry(plan, place.table, complete(draft)), enter };
}
