import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DismissedFinding } from '../../../core/rules/finding';
import { adviceWords } from '../../../messages/advice';
import { findingMessage } from '../../../messages/findings';
import { checkViewWords } from '../../../messages/pane/check';
import { Disclosure } from '../../components/disclosure';
import { PagedList } from '../../components/paged-list';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0 },
});

/** What was set aside, with the reasons; each can be brought back. */
export function DismissedList({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }): ReactElement | null {
  const { language } = usePaneState();
  if (dismissed.length === 0) return null;
  const words = checkViewWords(language);
  return (
    <Disclosure label={words.dismissedTitle(dismissed.length)}>
      {() => (
        <PagedList
          items={dismissed}
          more={words.more}
          keyOf={({ finding }) =>
            JSON.stringify([finding.code, finding.table, finding.row, finding.cell, finding.details])
          }
          draw={(item) => <DismissedItem item={item} />}
        />
      )}
    </Disclosure>
  );
}

function DismissedItem({ item }: { readonly item: DismissedFinding }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language, work } = usePaneState();
  const words = checkViewWords(language);
  const message = findingMessage(item.finding, language);
  const withdraw = async (): Promise<void> => {
    if (computed === null) return;
    const { workbook } = pane.host;
    const written = await pane.work(
      'dismiss',
      async () => {
        const { withdrawDismissal } = await import('../../../app/editing/dismiss');
        return withdrawDismissal(workbook, computed.plan, item.finding);
      },
      { refresh: true },
    );
    if (written === null) return;
    pane.remember(written.undo);
    pane.tell(adviceWords(language).edits.withdrawn);
  };
  return (
    <div className={styles.item}>
      <p className={styles.text}>{message}</p>
      <p className={styles.text}>{words.because(item.reason)}</p>
      <Button
        size="small"
        disabledFocusable={work !== null}
        aria-label={`${words.withdraw}: ${message}`}
        onClick={() => void withdraw()}
      >
        {words.withdraw}
      </Button>
    </div>
  );
}
