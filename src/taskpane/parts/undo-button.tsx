import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { adviceWords } from '../../messages/advice';
import { checkViewWords } from '../../messages/pane/check';
import { usePane, usePaneState } from '../state/pane-context';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Takes back the last thing that the user did in the pane; not there when there is nothing to take back. */
export function UndoButton(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language, work, undoSteps } = usePaneState();
  if (undoSteps.length === 0) return null;
  const undo = async (): Promise<void> => {
    const undone = await pane.undoLast();
    if (undone === null) return;
    const { edits } = adviceWords(language);
    const left = undone.leftAlone.length === 0 ? '' : `; ${edits.leftAlone(undone.leftAlone.length)}`;
    pane.announce(`${edits.restored(undone.restored.length)}${left}.`);
  };
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      disabledFocusable={work !== null}
      onClick={() => void undo()}
    >
      {checkViewWords(language).undo}
    </Button>
  );
}
