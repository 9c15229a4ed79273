import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { copyIndicators, type CopiedIndicators } from '../../../app/reading/copy-indicators';
import type { Plan } from '../../../core/plan/plan';
import { overviewWords } from '../../../messages/pane/overview';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  text: { alignSelf: 'stretch' },
});

/** Hands over the indicators of the quarter; nothing where the plan has none. */
export function IndicatorsSection({ plan }: { readonly plan: Plan }): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  // What came of it is of the plan as it was read then.
  const [outcome, setOutcome] = useState<{ readonly plan: Plan; readonly copied: CopiedIndicators } | null>(null);
  if (plan.tables.indicators.rows.length === 0) return null;
  const words = overviewWords(language);
  const copied = outcome?.plan === plan ? outcome.copied : null;
  const copy = async (): Promise<void> => setOutcome({ plan, copied: await copyIndicators(pane.host, plan) });
  return (
    <section className={styles.section}>
      <Button size="small" onClick={() => void copy()}>
        {words.copyIndicators}
      </Button>
      <span role="status">
        {copied === null ? '' : copied.kind === 'copied' ? words.copied(plan.quarter) : words.notCopied}
      </span>
      {copied?.kind === 'blocked' ? (
        <Textarea
          className={styles.text}
          aria-label={words.indicatorText}
          readOnly
          value={copied.text}
          onFocus={({ target }) => target.select()}
        />
      ) : null}
    </section>
  );
}
