import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Undone, UndoStep } from '../../app/editing/write-cells';
import { cellAddress } from '../../core/workbook/address';
import { adviceWords } from '../../messages/advice';
import type { Language } from '../../messages/language';
import { checkViewWords } from '../../messages/pane/check';
import { usePane, usePaneState } from '../state/pane-context';

const useStyles = makeStyles({ button: { alignSelf: 'start', textAlign: 'start' } });

/** Takes back the last thing that the user did in the pane, and says what that is; not there when there is nothing. */
export function UndoButton(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language, work, undoSteps } = usePaneState();
  const last = undoSteps.at(-1);
  if (last === undefined) return null;
  const undo = async (): Promise<void> => {
    const undone = await pane.undoLast();
    if (undone === null) return;
    pane.tell(undoneText(undone, last, language), undone.leftAlone.length === 0 ? 'success' : 'warning');
    // The button goes with the last step, and the keyboard would be nowhere.
    if (pane.store.get().undoSteps.length === 0) pane.focusView();
  };
  return (
    <Button
      size="small"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      disabledFocusable={work !== null}
      onClick={() => void undo()}
    >
      {undoText(last, language)}
    </Button>
  );
}

/** Which cell or cells it is about. */
function undoText({ cells, addedRow }: UndoStep, language: Language): string {
  const { undoOf } = checkViewWords(language);
  const [first] = cells;
  if (first === undefined) return checkViewWords(language).undo;
  if (addedRow === true) return undoOf.row(first.row + 1, first.sheet);
  return cells.length === 1
    ? undoOf.cell(cellAddress(first.row, first.column), first.sheet)
    : undoOf.cells(cells.length);
}

/** What came of taking a step back, in a sentence; a row that was added stays, blank. */
function undoneText({ restored, leftAlone }: Undone, { addedRow }: UndoStep, language: Language): string {
  const { edits } = adviceWords(language);
  const left = leftAlone.length === 0 ? '' : `; ${edits.leftAlone(leftAlone.length)}`;
  const done = addedRow === true && left === '' ? edits.rowBlanked : edits.restored(restored.length);
  return `${done}${left}.`;
}
