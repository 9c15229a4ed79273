import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeverityCounts } from '../../../core/schema/finding-groups';
import { overviewWords } from '../../../messages/pane/overview';
import { SectionTitle } from '../../components/section-title';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({ text: { margin: 0 } });

/** How many findings are open. */
export function FindingsSection({ findings }: { readonly findings: SeverityCounts }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = overviewWords(language);
  const { error, warning, notice } = findings;
  return (
    <section>
      <SectionTitle>{words.check}</SectionTitle>
      <p className={styles.text}>
        {error + warning + notice === 0 ? words.noFindings : words.findings(error, warning, notice)}
      </p>
      <Button size="small" onClick={() => pane.go({ name: 'check' })}>
        {words.toCheck}
      </Button>
    </section>
  );
}
