import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { isSameTarget } from '../../../app/editing/draft';
import type { EditTarget } from '../../../core/plan/cell-edit';
import { editViewWords } from '../../../messages/pane/edit';
import { usePaneState } from '../../state/pane-context';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', color: tokens.colorStatusWarningForeground3 },
});

export interface ConflictChoiceProps {
  readonly row: RowDraft;
  readonly target: EditTarget;
  /** The name of the field or the theme. */
  readonly name: string;
}

/** Where someone else changed a cell meanwhile: their value and the user's own, side by side, until one is chosen. */
export function ConflictChoice({ row, target, name }: ConflictChoiceProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  const conflict = row.changes.conflicts.find((other) => isSameTarget(other.target, target));
  if (conflict === undefined) return null;
  const words = editViewWords(language);
  return (
    <div className={styles.choice} role="group" aria-label={words.conflict(name)}>
      <span className={styles.icon} aria-hidden>
        <WarningRegular />
      </span>
      <span role="status">{words.conflict(name)}</span>
      <Button size="small" onClick={() => row.choose(conflict, 'mine')}>
        {words.mine(conflict.mine)}
      </Button>
      <Button size="small" onClick={() => row.choose(conflict, 'theirs')}>
        {words.theirs(conflict.theirs)}
      </Button>
    </div>
  );
}
