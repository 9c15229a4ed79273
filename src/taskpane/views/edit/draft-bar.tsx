import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { contractColumn } from '../../../core/plan/cell-type';
import type { Plan } from '../../../core/plan/plan';
import type { RefusedEdit } from '../../../core/plan/refused-edit';
import { editViewWords } from '../../../messages/pane/edit';
import { UndoButton } from '../../components/undo-button';
import { usePaneState } from '../../state/pane-context';
import { LeftAloneNotice } from './left-alone-notice';
import type { EditableTable } from '../../state/row-choice';
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
  readonly table: EditableTable;
  readonly row: RowDraft;
}

/** How much was filled in, and saving it: only the cells that changed, and none that someone else changed meanwhile. */
export function DraftBar({ plan, table, row }: DraftBarProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const { edits, refused, conflicts } = row.changes;
  return (
    <>
      <LeftAloneNotice cells={row.left} />
      <div className={styles.bar}>
        <span>{words.changes(edits.length)}</span>
        <RefusedButton plan={plan} table={table} row={row} />
        <ConflictButton plan={plan} table={table} row={row} />
        <Button appearance="primary" size="small" disabledFocusable={!row.canSave} onClick={() => void row.save()}>
          {words.save}
        </Button>
        <Button
          size="small"
          disabledFocusable={edits.length + refused.length + conflicts.length === 0}
          onClick={row.clear}
        >
          {words.revert}
        </Button>
        <UndoButton />
      </div>
    </>
  );
}

/** Why nothing can be saved, and the way to the field. */
function RefusedButton({ plan, table, row }: DraftBarProps): ReactElement | null {
  const { language } = usePaneState();
  const { refused } = row.changes;
  const [first] = refused;
  if (first === undefined) return null;
  const { target } = first;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ErrorCircleRegular />}
      onClick={() => row.want(target.kind === 'field' ? target.field : null)}
    >
      {editViewWords(language).wrong(refused.length, columnOf(plan, table, target))}
    </Button>
  );
}

/** What someone else changed meanwhile, and the way to the choice. */
function ConflictButton({ plan, table, row }: DraftBarProps): ReactElement | null {
  const { language } = usePaneState();
  const { conflicts } = row.changes;
  const [first] = conflicts;
  if (first === undefined) return null;
  const { target } = first;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<WarningRegular />}
      onClick={() => row.want(target.kind === 'field' ? target.field : null)}
    >
      {editViewWords(language).conflicts(conflicts.length, columnOf(plan, table, target))}
    </Button>
  );
}

function columnOf({ themes }: Plan, table: EditableTable, target: RefusedEdit['target']): string {
  if (target.kind === 'theme') return themes[target.theme]?.name ?? '';
  return contractColumn(table, target.field)?.heading ?? target.field;
}
