import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EMPTY_DRAFT, withField, type Draft } from '../../../app/editing/draft';
import { draftEdits, saveDraft } from '../../../app/editing/edit';
import {
  addTableRow,
  begunRow,
  blankRowFor,
  newRow,
  type RowAdded,
  type ProposedRow,
} from '../../../app/editing/new-row';
import type { UndoStep } from '../../../app/editing/write-cells';
import type { Plan } from '../../../core/plan/plan';
import { displayText } from '../../../core/workbook/cell-value';
import { adviceWords, refusalText } from '../../../messages/advice';
import type { Language } from '../../../messages/language';
import { editViewWords } from '../../../messages/pane/edit';
import { draftName, rowChoice, type DraftPlace } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';
import type { EditableTable } from '../../state/row-choice';
import { useDraft } from './use-row-draft';
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
  const { draft, set, clear } = useDraft(placeOfNew(table));
  const words = editViewWords(language);
  const isTender = table === 'tenders';
  const when = isTender ? 'start' : 'begin';
  const held = (field: string): string => displayText(draft.fields[field] ?? null);
  const title = held('title');
  const wanted = trimmed(draft);
  const isRetry = draft.fields['nr'] !== undefined;
  const begun = isRetry ? begunRow(plan, table, wanted) : null;
  const again = newRow(plan, table, wanted);
  // Without the Nr of an earlier try where someone else has it by now.
  const isTaken = isRetry && begun === null && again.refused.some(({ because }) => because === 'key-taken');
  const made = isTaken ? newRow(plan, table, unnumbered(wanted)) : again;
  const finish = async (key: string | null, sheet: string, rowNumber: number, undo: UndoStep | null): Promise<void> => {
    pane.remember(undo);
    if (key !== null) pane.go({ name: 'edit', row: rowChoice(plan, table, key, rowNumber) });
    pane.tell(`${adviceWords(language).edits.rowAdded(key)}.`);
    await pane.show(sheet, {
      row: rowNumber,
      column: plan.tables[table].raw?.firstColumn ?? 0,
      rowCount: 1,
      columnCount: 1,
    });
    clear();
    pane.focusView();
  };
  /** A row that an earlier try left behind gets what it lacks. */
  const complete = async (rowNumber: number): Promise<void> => {
    const edits = draftEdits(plan, table, rowNumber, wanted);
    const saved = await pane.work('new-row', () => saveDraft(pane.host.workbook, plan, edits), { refresh: true });
    const { raw } = plan.tables[table];
    if (saved !== null && raw !== null)
      await finish(displayText(wanted.fields['nr'] ?? null), raw.sheet, rowNumber, saved.undo);
  };
  const add = async (): Promise<void> => {
    if (begun !== null) {
      await complete(begun);
      return;
    }
    const { row, key } = made;
    if (row === null) return;
    // After a lost answer the row may be there already: a second try names it the same.
    if (key !== null) set(withField(draft, 'nr', key));
    const blankRow = blankRowFor(plan, table, row, isRetry);
    const write = (): Promise<RowAdded> => addTableRow(pane.host.workbook, plan, row, blankRow);
    const added = await pane.work('new-row', write, { refresh: true });
    if (added === null) return;
    if (added.inserted) await pane.noteRowAdded(row.sheet, added.rowNumber);
    await finish(key, row.sheet, added.rowNumber, added.undo);
  };
  const giveUp = (): void => {
    clear();
    pane.focusView();
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
          disabledFocusable={(made.row === null && begun === null) || title.trim() === '' || work !== null}
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

/** What was typed, without the spaces around it; what is blank is not filled in. */
function trimmed({ fields, marks }: Draft): Draft {
  const filled = Object.entries(fields)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '' && value !== null);
  return { fields: Object.fromEntries(filled), marks };
}

function unnumbered({ fields, marks }: Draft): Draft {
  return { fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'nr')), marks };
}

function refusedText(
  { refused }: ProposedRow,
  field: string,
  plan: Plan,
  table: EditableTable,
  language: Language,
): string | undefined {
  const refusal = refused.find(({ target }) => target.kind === 'field' && target.field === field);
  return refusal === undefined ? undefined : refusalText(plan, table, refusal, language);
}
