import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/schema/finding';
import { adviceWords } from '../../../messages/advice';
import { checkViewWords } from '../../../messages/pane/check';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

export interface DismissFormProps {
  readonly finding: Finding;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for the reason, and records it in Afwijzingen. */
export function DismissForm({ finding, onDone, onCancel }: DismissFormProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const pane = usePane();
  const { computed, language, work } = usePaneState();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState('');
  const words = checkViewWords(language);
  const dismiss = async (): Promise<void> => {
    if (computed === null) return;
    const { workbook } = pane.host;
    const outcome = await pane.work(
      'dismiss',
      async () => {
        const { dismissFinding } = await import('../../../app/editing/dismiss');
        return dismissFinding(workbook, computed, finding, reason, language);
      },
      { refresh: true },
    );
    if (outcome === null) return;
    const { edits } = adviceWords(language);
    if (!outcome.done) {
      setRefused(edits.notDismissible[outcome.because]);
      return;
    }
    pane.remember(outcome.undo.cells.length === 0 ? null : outcome.undo);
    pane.tell(edits.dismissed);
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void dismiss();
      }}
    >
      <label htmlFor={id}>{words.reason}</label>
      <Input
        id={id}
        autoFocus
        value={reason}
        aria-describedby={refused === '' ? undefined : `${id}-refused`}
        onChange={(_, { value }) => setReason(value)}
      />
      {refused === '' ? null : (
        <span id={`${id}-refused`} role="alert">
          {refused}
        </span>
      )}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={work !== null}>
          {words.record}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
