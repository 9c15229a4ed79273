import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowLink } from '../../../app/reading/row-links';
import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { addQuarters, quarterOfDate } from '../../../core/kernel/quarter';
import { QUARTERS_AHEAD } from '../../../core/plan/tender-facts';
import { overviewWords } from '../../../messages/pane/overview';
import { CountedRows } from '../../components/counted-rows';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({ hint: { margin: 0, color: tokens.colorNeutralForeground3 } });

export interface UpcomingSectionProps {
  readonly rows: readonly RowLink[] | null;
  readonly asOf: CalendarDate;
}

/** Tenders that start soon, with nothing applied yet: who must talk now. */
export function UpcomingSection({ rows, asOf }: UpcomingSectionProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  if (rows === null) return null;
  const words = overviewWords(language);
  const now = quarterOfDate(asOf);
  return (
    <section>
      <SectionTitle>{words.upcoming}</SectionTitle>
      {rows.length === 0 ? (
        <p className={styles.hint}>{words.nobody(now, addQuarters(now, QUARTERS_AHEAD))}</p>
      ) : (
        <>
          <p className={styles.hint}>{words.upcomingHint(now, addQuarters(now, QUARTERS_AHEAD))}</p>
          <CountedRows label={words.soon(rows.length)} rows={rows} editLabel={words.edit} />
        </>
      )}
    </section>
  );
}
