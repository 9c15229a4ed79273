import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { actionAdvice } from '../../../core/advice/action-advice';
import type { ActionAdvice, ActionProposal } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { adviceWords, typedText } from '../../../messages/advice';
import { rowChoice } from '../../state/drafts';
import { usePaneState } from '../../state/pane-context';
import { DraftBar } from './draft-bar';
import { FieldsSection } from './fields-section';
import { ProposalButton } from './proposal-button';
import { RowFindings } from './row-findings';
import { RowHeader } from './row-header';
import { useRowDraft, type RowDraft } from './use-row-draft';

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
  const form = rowChoice(plan, 'actions', advice.key, advice.rowNumber);
  const row = useRowDraft(plan, { ...form, form }, advice.rowNumber);
  const labelOf = (kind: ActionProposal['kind'], { value, edit }: ActionProposal['change']): string =>
    kind === 'date-done' && edit !== null
      ? `${actionProposals[kind]}: ${typedText(value, edit.format)}`
      : actionProposals[kind];
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
        {proposalsFor(advice, row).map(({ kind, change }) => (
          <ProposalButton key={kind} change={change} row={row} label={labelOf(kind, change)} />
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
      <DraftBar plan={plan} table="actions" row={row} />
    </div>
  );
}

/** What is proposed and not filled in yet; who completes an action is asked for the day at once. */
function proposalsFor({ proposals, dateDone }: ActionAdvice, { draft }: RowDraft): readonly ActionProposal[] {
  const completes = draft.fields['status'] === 'Voltooid' && !proposals.some(({ kind }) => kind === 'date-done');
  const all = completes && dateDone !== null ? [...proposals, dateDone] : proposals;
  return all.filter(({ change: { target } }) => target.kind !== 'field' || draft.fields[target.field] === undefined);
}
