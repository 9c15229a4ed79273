import { useState } from 'react';
import type { Draft } from '../../../app/editing/draft';
import { draftAfterSaving, draftEdits, type DraftEdits } from '../../../app/editing/edit';
import type { Written } from '../../../app/editing/write-cells';
import type { Plan } from '../../../core/plan/plan';
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
  /** What it changes, and what of it cannot be written. */
  readonly changes: DraftEdits;
  /** After saving: what was filled in meanwhile, and what was left alone, is still to be saved. */
  readonly keepRest: (leftAlone: Written['leftAlone']) => void;
  /** The field that the keyboard is to go to. */
  readonly wanted: string | null;
  readonly want: (field: string | null) => void;
}

/** What was filled in for a row of a table. */
export function useRowDraft(plan: Plan, place: DraftPlace, rowNumber: number): RowDraft {
  const pane = usePane();
  const form = useDraft(place);
  const { draft } = form;
  const [wanted, want] = useState<string | null>(null);
  return {
    ...form,
    wanted,
    want,
    changes: draftEdits(plan, place.table, rowNumber, draft),
    keepRest: (leftAlone) => {
      const now = draftAt(pane.store.get().drafts, place);
      const rest = draftAfterSaving(plan, place.table, rowNumber, { sent: draft, now, leftAlone });
      pane.keepDraft(place, isEmptyDraft(rest) ? null : rest);
    },
  };
}
