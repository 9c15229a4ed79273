import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { TenderStanding } from '../../../core/advice/advice';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { usePaneState } from '../../state/pane-context';
import { ProposalButton } from './proposal-button';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
  },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase600 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface StandingSectionProps {
  readonly standing: TenderStanding;
  /** Whether it is what it will be once the draft is saved. */
  readonly isDrafted: boolean;
  readonly row: RowDraft;
}

/** Whether the tender counts, and the change that would make it. */
export function StandingSection({ standing, isDrafted, row }: StandingSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = adviceWords(language);
  const counts = standing.counts && standing.applied;
  return (
    <section>
      <p className={styles.line}>
        <span className={styles.icon} aria-hidden>
          {counts ? <CheckmarkCircleRegular /> : <CircleRegular />}
        </span>
        <span>
          {isDrafted ? `${editViewWords(language).asFilledIn} ` : ''}
          {words.standing(standing)}
        </span>
      </p>
      {standing.needed.length === 0 ? null : (
        <>
          <p className={styles.text}>{words.enough(standing.needed)}</p>
          <div className={styles.buttons}>
            {standing.needed.map((needed) => (
              <ProposalButton key={needed.kind} change={needed.change} row={row} label={words.needed(needed)} />
            ))}
          </div>
        </>
      )}
      {!counts && !standing.open && standing.counts ? <p className={styles.text}>{words.tooLate}</p> : null}
    </section>
  );
}
