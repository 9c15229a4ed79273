import { makeStyles, tokens } from '@fluentui/react-components';
import { DismissCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FindingGroup } from '../../../app/reading/finding-groups';
import type { Finding } from '../../../core/schema/finding';
import type { Severity } from '../../../core/schema/finding-codes';
import { findingTitle } from '../../../messages/findings';
import { checkViewWords } from '../../../messages/pane/check';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { usePaneState } from '../../state/pane-context';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  error: { display: 'flex', color: tokens.colorStatusDangerForeground1 },
  warning: { display: 'flex', color: tokens.colorStatusWarningForeground3 },
  notice: { display: 'flex', color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  error: <DismissCircleRegular />,
  warning: <WarningRegular />,
  notice: <InfoRegular />,
} satisfies Record<Severity, ReactElement>;

/** Findings of one kind in one table, opened on demand. */
export function FindingGroupList({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = checkViewWords(language);
  const { severity, code, findings, isTask } = group;
  const label = (
    <span className={styles.label}>
      <span className={styles[severity]} role="img" aria-label={words.severity[severity]}>
        {ICONS[severity]}
      </span>
      {findingTitle(code, findings.length, language, isTask)}
    </span>
  );
  return (
    <Disclosure label={label}>
      {() => (
        <PagedList
          items={findings}
          more={words.more}
          keyOf={keyOf}
          draw={(finding) => <FindingItem finding={finding} />}
        />
      )}
    </Disclosure>
  );
}

/** A cell can have the same code twice, about two names. */
function keyOf({ cell, row, column, details }: Finding): string {
  return JSON.stringify([row, column, cell, details]);
}
