import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SelectedRow } from '../../../app/reading/selected-row';
import type { Plan } from '../../../core/plan/plan';
import { cellPlaceOf } from '../../../core/workbook/raw-table';
import { editViewWords, type EditViewWords } from '../../../messages/pane/edit';
import { NoticeBar } from '../../components/notice-bar';
import { formName, isEmptyDraft, rowChoice, type KeptDraft } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { currentRow } from './current-row';

export interface UnsavedNoticeProps {
  readonly plan: Plan;
  readonly current: SelectedRow | null;
}

/** Other rows with something filled in that is not saved, and the way back to them. */
export function UnsavedNotice({ plan, current }: UnsavedNoticeProps): ReactElement | null {
  const pane = usePane();
  const { drafts, language } = usePaneState();
  const others = formsElsewhere(drafts, shownForm(plan, current));
  if (others.length === 0) return null;
  const words = editViewWords(language);
  const goTo = (row: RowChoice): void => {
    pane.go({ name: 'edit', row });
    const { raw } = plan.tables[row.table];
    const found = currentRow(plan, row, null);
    if (raw === null || found === null) return;
    const { sheet, ...cell } = cellPlaceOf(raw, found.rowNumber, 0);
    void pane.show(sheet, { ...cell, rowCount: 1, columnCount: 1 });
  };
  const actions = others.slice(0, MOST).map((row) => (
    <Button key={formName(row)} size="small" onClick={() => goTo(row)}>
      {words.goBack(labelOf(row, words))}
    </Button>
  ));
  return (
    <NoticeBar intent="info" actions={actions}>
      {words.unsaved(others.map((row) => labelOf(row, words)))}
    </NoticeBar>
  );
}

/** Ways back that are offered. */
const MOST = 3;

function shownForm(plan: Plan, current: SelectedRow | null): RowChoice | null {
  if (current === null || (current.id !== 'tenders' && current.id !== 'actions')) return null;
  return rowChoice(plan, current.id, current.key, current.rowNumber);
}

/** The forms with something filled in, but for the one that is shown; once each. */
function formsElsewhere(drafts: ReadonlyMap<string, KeptDraft>, shown: RowChoice | null): readonly RowChoice[] {
  const forms = new Map<string | null, RowChoice>();
  for (const { place, draft } of drafts.values()) {
    if (place.form !== null && !isEmptyDraft(draft)) forms.set(formName(place.form), place.form);
  }
  forms.delete(formName(shown));
  return [...forms.values()];
}

function labelOf({ key, rowNumber }: RowChoice, words: EditViewWords): string {
  return rowNumber === undefined ? key : words.rowLabel(key, rowNumber + 1);
}
