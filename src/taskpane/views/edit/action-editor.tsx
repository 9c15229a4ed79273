import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { actionAdvice } from '../../../core/advice/action-advice';
import type { ActionAdvice } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { adviceWords } from '../../../messages/advice';
import { usePaneState } from '../../state/pane-context';
import { DraftBar } from './draft-bar';
import { FieldsSection } from './fields-section';
import { ProposalButton } from './proposal-button';
import { RowFindings } from './row-findings';
import { RowHeader } from './row-header';
import { useRowDraft } from './use-row-draft';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  state: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One action: how it stands, and what it still asks. */
export function ActionEditor({ rowNumber }: { readonly rowNumber: number }): ReactElement | null {
  const { computed } = usePaneState();
  const advice = useMemo(
    () => (computed === null ? null : actionAdvice(computed.plan, computed.findings, rowNumber)),
    [computed, rowNumber],
  );
  if (computed === null || advice === null) return null;
  return <ActionForm plan={computed.plan} advice={advice} />;
}

function ActionForm({ plan, advice }: { readonly plan: Plan; readonly advice: ActionAdvice }): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const { actionStates, actionProposals } = adviceWords(language);
  const row = useRowDraft(plan, 'actions', advice.key, advice.rowNumber);
  const state =
    advice.overdue && advice.lastQuarter !== null
      ? actionStates.overdue(advice.lastQuarter)
      : advice.partOf !== null
        ? actionStates.partOf(advice.partOf)
        : advice.counted
          ? actionStates.counted
          : actionStates.notCounted;
  return (
    <div className={styles.editor}>
      <RowHeader table="actions" rowNumber={advice.rowNumber} title={`${advice.key} ${advice.title ?? ''}`} />
      <p className={styles.state}>{state}</p>
      <div className={styles.buttons}>
        {advice.proposals.map(({ kind, change }) => (
          <ProposalButton key={kind} change={change} row={row} label={actionProposals[kind]} />
        ))}
      </div>
      <FieldsSection
        plan={plan}
        table="actions"
        fields={advice.fields}
        missingColumns={advice.missingColumns}
        row={row}
        open
      />
      <RowFindings findings={advice.findings} />
      <DraftBar plan={plan} row={row} />
    </div>
  );
}
