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

export interface ConflictButtonsProps {
  /** The name of what was changed. */
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** A colleague's value and the user's own, side by side, until one is chosen. */
export function ConflictButtons({ name, mine, theirs, onChoose }: ConflictButtonsProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  return (
    <div className={styles.choice} role="group" aria-label={words.conflict(name)}>
      <span className={styles.icon} aria-hidden>
        <WarningRegular />
      </span>
      <span role="status">{words.conflict(name)}</span>
      <Button size="small" onClick={() => onChoose('mine')}>
        {words.mine(mine)}
      </Button>
      <Button size="small" onClick={() => onChoose('theirs')}>
        {words.theirs(theirs)}
      </Button>
    </div>
  );
}

export interface ConflictChoiceProps {
  readonly row: RowDraft;
  readonly target: EditTarget;
  /** The name of the field or the theme. */
  readonly name: string;
}

/** Where someone else changed a cell of a row meanwhile: the choice. */
export function ConflictChoice({ row, target, name }: ConflictChoiceProps): ReactElement | null {
  const conflict = row.changes.conflicts.find((other) => isSameTarget(other.target, target));
  if (conflict === undefined) return null;
  const { mine, theirs } = conflict;
  return <ConflictButtons name={name} mine={mine} theirs={theirs} onChoose={(whose) => row.choose(conflict, whose)} />;
}
