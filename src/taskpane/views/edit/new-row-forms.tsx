import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EMPTY_DRAFT, withField } from '../../../app/editing/draft';
import type { RowEntry } from '../../../app/editing/enter-row';
import type { Plan } from '../../../core/plan/plan';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords, refusalText } from '../../../messages/advice';
import type { Language } from '../../../messages/language';
import { editViewWords } from '../../../messages/pane/edit';
import { draftName, rowChoice, type DraftPlace } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';
import type { EditableTable } from '../../state/row-choice';
import { useNewRow } from './use-new-row';
import { FittingField } from '../../components/fitting-field';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const TABLES = ['tenders', 'actions'] as const satisfies readonly EditableTable[];

/** A row that is not there yet has one form for its whole table. */
function placeOfNew(table: EditableTable): DraftPlace {
  return { table, key: null, form: null };
}

/** Adds a tender or an action at the right place in the user's table; a form that was begun is there again later. */
export function NewRowForms(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language, drafts } = usePaneState();
  if (computed === null) return null;
  const words = editViewWords(language);
  const begun = TABLES.find((table) => drafts.has(draftName(placeOfNew(table))));
  if (begun !== undefined) return <NewRowForm key={begun} plan={computed.plan} table={begun} />;
  return (
    <div className={styles.buttons}>
      {TABLES.map((table) => (
        <Button key={table} size="small" onClick={() => pane.keepDraft(placeOfNew(table), EMPTY_DRAFT)}>
          {table === 'tenders' ? words.newTender : words.newAction}
        </Button>
      ))}
    </div>
  );
}

interface NewRowFormProps {
  readonly plan: Plan;
  readonly table: EditableTable;
}

function NewRowForm({ plan, table }: NewRowFormProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const row = useNewRow(plan, placeOfNew(table));
  const { draft, set, entry } = row;
  const words = editViewWords(language);
  const isTender = table === 'tenders';
  const when = isTender ? 'start' : 'begin';
  const held = (field: string): string => displayText(draft.fields[field] ?? null);
  const title = held('title');
  const add = async (): Promise<void> => {
    const entered = await row.enter();
    if (entered === null) return;
    const { key, sheet, rowNumber } = entered;
    if (key !== null) pane.go({ name: 'edit', row: rowChoice(plan, table, key, rowNumber) });
    pane.tell(`${adviceWords(language).edits.rowAdded(key)}.`);
    const column = plan.tables[table].raw?.firstColumn ?? 0;
    await pane.show(sheet, { row: rowNumber, column, rowCount: 1, columnCount: 1 });
    pane.focusView();
  };
  const giveUp = (): void => {
    row.clear();
    pane.focusView();
  };
  const messageOf = (field: string): string | undefined => refusedText(entry, field, plan, table, language);
  const cannot = entry.because === null || entry.because === 'nothing-to-write' ? undefined : entry.because;
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
      <FittingField label={isTender ? words.tenderName : words.actionName} required>
        <Input autoFocus value={title} onChange={(_, { value }) => set(withField(draft, 'title', value))} />
      </FittingField>
      <FittingField
        label={isTender ? words.start : words.begin}
        validationState={messageOf(when) === undefined ? 'none' : 'error'}
        validationMessage={messageOf(when)}
      >
        <Input
          value={held(when)}
          placeholder="2025-Q3"
          onChange={(_, { value }) => set(withField(draft, when, value))}
        />
      </FittingField>
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabledFocusable={entry.step === null || title.trim() === '' || work !== null}
        >
          {words.add}
        </Button>
        <Button size="small" onClick={giveUp}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

function refusedText(
  { refused }: RowEntry,
  field: string,
  plan: Plan,
  table: EditableTable,
  language: Language,
): string | undefined {
  const refusal = refused.find(({ target }) => target.kind === 'field' && target.field === field);
  return refusal === undefined ? undefined : refusalText(plan, table, refusal, language);
}
