import { useState } from 'react';
import { withoutTarget, type Draft } from '../../../app/editing/draft';
import { draftAfterSaving, draftEdits, saveDraft, type DraftEdits } from '../../../app/editing/edit';
import { withMine, withSeen, type Conflict } from '../../../app/editing/seen-cells';
import type { Written } from '../../../app/editing/write-cells';
import type { Plan } from '../../../core/plan/plan';
import { savedText } from '../../../messages/advice';
import { draftAt, isEmptyDraft, type DraftPlace } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';

export interface FormDraft {
  readonly draft: Draft;
  readonly set: (draft: Draft) => void;
  readonly clear: () => void;
}

/** What was filled in somewhere: kept by the pane, so that going elsewhere loses nothing. */
export function useDraft(place: DraftPlace): FormDraft {
  const pane = usePane();
  const { drafts } = usePaneState();
  return {
    draft: draftAt(drafts, place),
    set: (next) => pane.keepDraft(place, next),
    clear: () => pane.keepDraft(place, null),
  };
}

export interface RowDraft extends FormDraft {
  /** What it changes, what of it cannot be written, and what someone else changed meanwhile. */
  readonly changes: DraftEdits;
  readonly canSave: boolean;
  /** Saves what can be; the rest stays filled in. */
  readonly save: () => Promise<void>;
  /** The cells that the last saving left alone. */
  readonly left: Written['leftAlone'];
  /** Keeps the user's own value over that of a colleague, or the colleague's. */
  readonly choose: (conflict: Conflict, whose: 'mine' | 'theirs') => void;
  /** The field that the keyboard is to go to. */
  readonly wanted: string | null;
  readonly want: (field: string | null) => void;
}

/** What was filled in for a row of a table. */
export function useRowDraft(plan: Plan, place: DraftPlace, rowNumber: number): RowDraft {
  const pane = usePane();
  const { language, work } = usePaneState();
  const form = useDraft(place);
  const { draft } = form;
  const [wanted, want] = useState<string | null>(null);
  const [left, setLeft] = useState<Written['leftAlone']>([]);
  const changes = draftEdits(plan, place.table, rowNumber, draft);
  const keep = (next: Draft): void => pane.keepDraft(place, isEmptyDraft(next) ? null : next);
  const save = async (): Promise<void> => {
    setLeft([]);
    const saved = await pane.work('save', () => saveDraft(pane.host.workbook, plan, changes), { refresh: true });
    if (saved === null) return;
    pane.remember(saved.undo);
    const now = draftAt(pane.store.get().drafts, place);
    keep(draftAfterSaving(plan, place.table, rowNumber, { sent: draft, now, saved }));
    setLeft(saved.leftAlone);
    pane.tell(savedText(saved, language), saved.leftAlone.length === 0 ? 'success' : 'warning');
  };
  return {
    ...form,
    wanted,
    want,
    changes,
    canSave: changes.edits.length > 0 && changes.refused.length === 0 && work === null,
    save,
    left,
    set: (next) => form.set(withSeen(plan, place.table, rowNumber, next)),
    choose: ({ target }, whose) =>
      keep(whose === 'mine' ? withMine(plan, place.table, rowNumber, draft, target) : withoutTarget(draft, target)),
  };
}
