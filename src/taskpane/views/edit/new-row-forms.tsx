import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { addTableRow, newRow } from '../../../app/new-row';
import type { RowPlan } from '../../../app/new-row';
import type { Plan } from '../../../core/plan/plan';
import { adviceWords, refusalText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { usePane, usePaneState } from '../../state/pane-context';
import type { EditableTable } from '../../state/pane-state';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Adds a tender or an action at the right place in the user's table. */
export function NewRowForms(): ReactElement | null {
  const styles = useStyles();
  const { computed, language } = usePaneState();
  const [table, setTable] = useState<EditableTable | null>(null);
  if (computed === null) return null;
  const words = editViewWords(language);
  if (table !== null) return <NewRowForm plan={computed.plan} table={table} onDone={() => setTable(null)} />;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => setTable('tenders')}>
        {words.newTender}
      </Button>
      <Button size="small" onClick={() => setTable('actions')}>
        {words.newAction}
      </Button>
    </div>
  );
}

interface NewRowFormProps {
  readonly plan: Plan;
  readonly table: EditableTable;
  readonly onDone: () => void;
}

function NewRowForm({ plan, table, onDone }: NewRowFormProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const [title, setTitle] = useState('');
  const [quarter, setQuarter] = useState('');
  /** The Nr of a first try: after a lost answer the row may be there already. */
  const [triedKey, setTriedKey] = useState<string | null>(null);
  const words = editViewWords(language);
  const isTender = table === 'tenders';
  const when = isTender ? 'start' : 'begin';
  const fields = {
    ...(triedKey === null ? {} : { nr: triedKey }),
    title: title.trim() === '' ? null : title.trim(),
    ...(quarter.trim() === '' ? {} : { [when]: quarter.trim() }),
  };
  const made = newRow(plan, table, { fields, marks: {} });
  const add = async (): Promise<void> => {
    const { row, key } = made;
    if (row === null) return;
    setTriedKey(key);
    const added = await pane.work('new-row', () => addTableRow(pane.host.workbook, plan, row), { refresh: true });
    if (added === null) return;
    await pane.noteRowAdded(row.sheet, added.rowNumber);
    pane.remember(added.undo);
    pane.announce(`${adviceWords(language).edits.rowAdded(key)}.`);
    if (key !== null) pane.go({ name: 'edit', row: { table, key, rowNumber: added.rowNumber } });
    await pane.show(row.sheet, { row: added.rowNumber, column: row.range.column, rowCount: 1, columnCount: 1 });
    onDone();
  };
  const messageOf = (field: string): string | undefined => refusedText(made, field, plan, table, language);
  const cannot = made.because === null || made.because === 'nothing-to-write' ? undefined : made.because;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3>{isTender ? words.newTender : words.newAction}</h3>
      {cannot === undefined ? null : <p role="alert">{adviceWords(language).edits.noRow[cannot]}</p>}
      <Field label={isTender ? words.tenderName : words.actionName} required>
        <Input autoFocus value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Field
        label={isTender ? words.start : words.begin}
        validationState={messageOf(when) === undefined ? 'none' : 'error'}
        validationMessage={messageOf(when)}
      >
        <Input value={quarter} placeholder="2025-Q3" onChange={(_, { value }) => setQuarter(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabledFocusable={made.row === null || title.trim() === '' || work !== null}
        >
          {words.add}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function refusedText(
  { refused }: RowPlan,
  field: string,
  plan: Plan,
  table: EditableTable,
  language: 'nl' | 'en',
): string | undefined {
  const refusal = refused.find(({ target }) => target.kind === 'field' && target.field === field);
  return refusal === undefined ? undefined : refusalText(plan, table, refusal, language);
}
