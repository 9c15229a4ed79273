import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Computed } from '../../../app/reading/compute-workbook';
import { quarterlyReports, recordedPeriods } from '../../../app/reporting/preview-report';
import { formatQuarter } from '../../../core/kernel/quarter';
import { formatPeriod } from '../../../core/schema/date-types';
import { reportViewWords } from '../../../messages/pane/report';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The reports that were made before, and what Statusverloop recorded of the actions. */
export function ReportHistory({ computed }: { readonly computed: Computed }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = reportViewWords(language);
  const reports = quarterlyReports(computed.inventory);
  const periods = recordedPeriods(computed);
  const statusSheet = computed.plan.tables.statusHistory.raw?.sheet;
  return (
    <>
      <section>
        <h3 className={styles.heading}>{words.history}</h3>
        {reports.length === 0 ? <p>{words.noHistory}</p> : null}
        <ul className={styles.list}>
          {reports.map(({ quarter, sheet, finishedLine }) => (
            <li key={sheet}>
              {formatQuarter(quarter)}{' '}
              <Button size="small" appearance="subtle" onClick={() => void pane.show(sheet, 'A1')}>
                {words.open(sheet)}
              </Button>{' '}
              <span className={styles.quiet}>
                {finishedLine === null ? words.notFinished : words.finished(finishedLine)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.heading}>{words.statusHistory}</h3>
        <p>
          {words.periods(periods.length)}{' '}
          {statusSheet === undefined ? null : (
            <Button size="small" appearance="subtle" onClick={() => void pane.show(statusSheet, 'A1')}>
              {words.open(statusSheet)}
            </Button>
          )}
        </p>
        <ul className={styles.list}>
          {periods.map(({ period, byStatus, total }) => (
            <li key={formatPeriod(period)}>
              {words.actionsInPeriod(formatPeriod(period), byStatus.Voltooid ?? 0, total ?? 0)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
