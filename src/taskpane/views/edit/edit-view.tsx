import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TABLES } from '../../../core/tables';
import { editViewWords } from '../../../messages/pane/edit';
import { usePaneState } from '../../state/pane-context';
import { ActionEditor } from './action-editor';
import { currentRow } from './current-row';
import { NewRowForms } from './new-row-forms';
import { TenderEditor } from './tender-editor';
import { UnsavedNotice } from './unsaved-notice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

/** Editing one row of the calendar: follows the row that the user is in. */
export function EditView(): ReactElement | null {
  const styles = useStyles();
  const { computed, language, selection, view } = usePaneState();
  if (computed === null) return null;
  const words = editViewWords(language);
  const row = currentRow(computed.plan, view.name === 'edit' ? view.row : undefined, selection);
  const isEditable = row?.id === 'tenders' || row?.id === 'actions';
  return (
    <div className={styles.view}>
      {isEditable ? null : (
        <>
          <h2 className={styles.title}>{words.title}</h2>
          <p className={styles.text}>{row === null ? words.nothing : words.otherTable(TABLES[row.id].name)}</p>
        </>
      )}
      <UnsavedNotice plan={computed.plan} current={row} />
      {row?.id === 'tenders' ? <TenderEditor key={row.rowNumber} rowNumber={row.rowNumber} /> : null}
      {row?.id === 'actions' ? <ActionEditor key={row.rowNumber} rowNumber={row.rowNumber} /> : null}
      <NewRowForms />
    </div>
  );
}
