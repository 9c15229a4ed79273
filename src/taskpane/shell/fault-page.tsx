import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Language } from '../../messages/language';
import { hostErrorMessage } from '../../messages/host-errors';
import { shellWords } from '../../messages/pane/shell';
import type { PaneHost } from '../../app/pane-host';
import type { Fault } from '../state/pane-state';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  details: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

export interface FaultPageProps {
  readonly fault: Fault;
  readonly language: Language;
  readonly host: Pick<PaneHost, 'copyText' | 'reload' | 'version'>;
}

/** In the place of the views when the program itself failed. */
export function FaultPage({ fault, language, host }: FaultPageProps): ReactElement {
  const styles = useStyles();
  const [outcome, setOutcome] = useState('');
  const words = shellWords(language).fault;
  const details = [`MVOI Actieplan ${host.version}`, fault.name, ...fault.places].join('\n');
  const copy = (): void => {
    host.copyText(details).then(
      () => setOutcome(words.copied),
      () => setOutcome(words.notCopied),
    );
  };
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 className={styles.title}>{words.title}</h1>
        <p>{fault.name === 'ChunkLoadError' ? hostErrorMessage('offline', {}, language) : words.text}</p>
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={host.reload}>
          {words.reload}
        </Button>
        <Button onClick={copy}>{words.copy}</Button>
        <span role="status">{outcome}</span>
      </div>
      <h2 className={styles.title}>{words.details}</h2>
      <pre className={styles.details}>{details}</pre>
    </main>
  );
}
