import { EMPTY_DRAFT, type Draft } from '../../../app/draft';
import { draftEdits, type DraftEdits } from '../../../app/edit';
import type { Plan } from '../../../core/plan/plan';
import type { EditableTable } from '../../state/pane-state';
import { usePane, usePaneState } from '../../state/pane-context';

export interface RowDraft {
  readonly draft: Draft;
  /** What it changes, and what of it cannot be written. */
  readonly changes: DraftEdits;
  readonly set: (draft: Draft) => void;
  readonly clear: () => void;
}

/** The name under which the draft of a row is kept. */
function draftName(table: EditableTable, key: string): string {
  return `${table} ${key}`;
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
  };
}
