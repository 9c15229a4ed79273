import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { FINDING_KINDS } from '../../../core/schema/finding-codes';
import { overviewWords } from '../../../messages/pane/overview';
import { SectionTitle } from '../../components/section-title';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({ text: { margin: 0 } });

/** How many findings are open, each kind by itself: an unreadable cell and a broken rule are never one count. */
export function FindingsSection({ findings }: Pick<Overview, 'findings'>): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = overviewWords(language);
  const lines = FINDING_KINDS.map((kind) => {
    const { error, warning, notice } = findings[kind];
    return { kind, text: words.findings(error, warning, notice) };
  }).filter(({ text }) => text !== '');
  return (
    <section>
      <SectionTitle>{words.check}</SectionTitle>
      {lines.length === 0 ? <p className={styles.text}>{words.noFindings}</p> : null}
      {lines.map(({ kind, text }) => (
        <p key={kind} className={styles.text}>
          {words.findingKinds[kind]}: {text}
        </p>
      ))}
      <Button size="small" onClick={() => pane.go({ name: 'check' })}>
        {words.toCheck}
      </Button>
    </section>
  );
}
