import { EMPTY_DRAFT, type Draft } from '../../../app/draft';
import { draftAfterSaving, draftEdits, type DraftEdits } from '../../../app/edit';
import type { Written } from '../../../app/write-cells';
import type { Plan } from '../../../core/plan/plan';
import type { EditableTable } from '../../state/pane-state';
import { usePane, usePaneState } from '../../state/pane-context';

export interface RowDraft {
  readonly draft: Draft;
  /** What it changes, and what of it cannot be written. */
  readonly changes: DraftEdits;
  readonly set: (draft: Draft) => void;
  readonly clear: () => void;
  /** After saving: what was filled in meanwhile, and what was left alone, is still to be saved. */
  readonly keepRest: (leftAlone: Written['leftAlone']) => void;
}

/** The name under which the draft of a row is kept. */
function draftName(table: EditableTable, key: string): string {
  return `${table} ${key}`;
}

function isEmpty({ fields, marks }: Draft): boolean {
  return Object.keys(fields).length === 0 && Object.keys(marks).length === 0;
}

/** What was filled in for a row: kept by the pane, so that going elsewhere loses nothing. */
export function useRowDraft(plan: Plan, table: EditableTable, key: string, rowNumber: number): RowDraft {
  const pane = usePane();
  const { drafts } = usePaneState();
  const name = draftName(table, key);
  const draft = drafts.get(name) ?? EMPTY_DRAFT;
  return {
    draft,
    changes: draftEdits(plan, table, rowNumber, draft),
    set: (next) => pane.keepDraft(name, next),
    clear: () => pane.keepDraft(name, null),
    keepRest: (leftAlone) => {
      const now = pane.store.get().drafts.get(name) ?? EMPTY_DRAFT;
      const rest = draftAfterSaving(plan, table, rowNumber, { sent: draft, now, leftAlone });
      pane.keepDraft(name, isEmpty(rest) ? null : rest);
    },
  };
}
