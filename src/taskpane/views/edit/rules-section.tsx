import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, CommentRegular, EditRegular, PersonRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RuleAdvice } from '../../../core/advice/advice';
import type { RuleState } from '../../../core/plan/policy';
import type { ColumnType } from '../../../core/schema/reading';
import { adviceWords, editValueText } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { ProposalButton } from './proposal-button';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  rule: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  met: <CheckmarkRegular />,
  explained: <CommentRegular />,
  pending: <EditRegular />,
  broken: <WarningRegular />,
  'for-people': <PersonRegular />,
} satisfies Record<RuleState, ReactElement>;

export interface RulesSectionProps {
  readonly rules: readonly RuleAdvice[];
  readonly row: RowDraft;
}

/** The policy rules that apply to the tender, and whether they are met; those that only people can judge on demand. */
export function RulesSection({ rules, row }: RulesSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const forPeople = rules.filter(({ state }) => state === 'for-people');
  const tested = rules.filter(({ state }) => state !== 'for-people');
  return (
    <section>
      <SectionTitle>{words.rules}</SectionTitle>
      {rules.length === 0 ? <p className={styles.quiet}>{words.noRules}</p> : null}
      {tested.length === 0 ? null : <RuleList rules={tested} row={row} />}
      {forPeople.length === 0 ? null : (
        <Disclosure label={words.forPeople(forPeople.length)}>
          {() => <RuleList rules={forPeople} row={row} />}
        </Disclosure>
      )}
    </section>
  );
}

function RuleList({ rules, row }: RulesSectionProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rules.map((rule) => (
        <li key={rule.rule} className={styles.rule}>
          <span className={styles.icon} aria-hidden>
            {ICONS[rule.state]}
          </span>
          <RuleText rule={rule} row={row} />
        </li>
      ))}
    </ul>
  );
}

function RuleText({ rule, row }: { readonly rule: RuleAdvice; readonly row: RowDraft }): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const { ruleStates, bounds } = adviceWords(language);
  const format = formatOf(rule);
  const shown = (value: RuleAdvice['actual']): string => editValueText(value, format, language);
  const limits = [
    ...(rule.minimum === null ? [] : [bounds.atLeast(shown(rule.minimum))]),
    ...(rule.maximum === null ? [] : [bounds.atMost(shown(rule.maximum))]),
  ];
  const asked = limits.length > 0 ? limits.join(', ') : rule.column === null ? '' : bounds.filled;
  return (
    <div className={styles.text}>
      <strong>{rule.rule}</strong>: {ruleStates[rule.state]}
      {rule.column === null ? null : (
        <div className={styles.quiet}>
          {rule.column} {asked} ({words.actual(shown(rule.actual))})
        </div>
      )}
      {rule.source === null ? null : <div className={styles.quiet}>{words.source(rule.source)}</div>}
      {rule.proposal === null ? null : <ProposalButton change={rule.proposal} row={row} />}
    </div>
  );
}

/** How values of the tested column are shown. */
function formatOf({ grammar }: RuleAdvice): ColumnType<unknown>['format'] {
  if (grammar === 'percent') return 'percent';
  if (grammar === 'money') return 'money';
  return grammar === 'date' ? 'date' : 'general';
}
