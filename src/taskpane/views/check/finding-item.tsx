import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { dismissibility } from '../../../app/editing/dismissibility';
import { fixOf } from '../../../core/fixes/finding-fixes';
import type { Finding } from '../../../core/schema/finding';
import { findingMessage } from '../../../messages/findings';
import { checkViewWords } from '../../../messages/pane/check';
import { usePane, usePaneState } from '../../state/pane-context';
import { DismissForm } from './dismiss-form';
import { FixLine } from './fix-line';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One finding: what it says, the way to its cell, its repair, and setting it aside. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language } = usePaneState();
  const [dismissing, setDismissing] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const dismiss = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cancelled) dismiss.current?.focus();
  }, [cancelled]);
  if (computed === null) return null;
  const words = checkViewWords(language);
  // The focus goes back to where it came from.
  const cancel = (): void => {
    setDismissing(false);
    setCancelled(true);
  };
  const { sheet, cell } = finding;
  const fix = fixOf(computed.plan, finding);
  const message = findingMessage(finding, language);
  return (
    <div className={styles.item}>
      <p className={styles.text}>{message}</p>
      {fix === null ? null : <FixLine fix={fix} />}
      <div className={styles.buttons}>
        {sheet === null ? null : (
          <Button size="small" onClick={() => void pane.show(sheet, cell ?? 'A1')}>
            {cell === null ? words.toTable : words.toCell(cell)}
          </Button>
        )}
        {dismissibility(finding) === null && !dismissing ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${words.dismiss}: ${message}`}
            ref={dismiss}
            onClick={() => {
              setDismissing(true);
              setCancelled(false);
            }}
          >
            {words.dismiss}
          </Button>
        ) : null}
      </div>
      {dismissing ? <DismissForm finding={finding} onDone={() => setDismissing(false)} onCancel={cancel} /> : null}
    </div>
  );
}
