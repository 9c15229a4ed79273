import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { saveDraft } from '../../../app/edit';
import type { Written } from '../../../app/write-cells';
import type { Plan } from '../../../core/plan/plan';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { UndoButton } from '../../parts/undo-button';
import { usePane, usePaneState } from '../../state/pane-context';
import { LeftAloneNotice } from './left-alone-notice';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

export interface DraftBarProps {
  readonly plan: Plan;
  readonly row: RowDraft;
}

/** How much was filled in, and saving it: only the cells that changed, and none that someone else changed meanwhile. */
export function DraftBar({ plan, row }: DraftBarProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const [left, setLeft] = useState<Written['leftAlone']>([]);
  const words = editViewWords(language);
  const { edits: editWords } = adviceWords(language);
  const { edits, refused } = row.changes;
  const count = edits.length + refused.length;
  const save = async (): Promise<void> => {
    setLeft([]);
    const saved = await pane.work('save', () => saveDraft(pane.host.workbook, plan, row.changes), { refresh: true });
    if (saved === null) return;
    pane.remember(saved.undo);
    row.keepRest(saved.leftAlone);
    setLeft(saved.leftAlone);
    const rest = saved.leftAlone.length === 0 ? '' : `; ${editWords.leftAlone(saved.leftAlone.length)}`;
    pane.announce(`${editWords.saved(saved.written.length)}${rest}.`);
  };
  return (
    <>
      <LeftAloneNotice cells={left} />
      <div className={styles.bar}>
        <span>{words.changes(count)}</span>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={edits.length === 0 || refused.length > 0 || work !== null}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={count === 0} onClick={row.clear}>
          {words.revert}
        </Button>
        <UndoButton />
      </div>
    </>
  );
}
