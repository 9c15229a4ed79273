import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { overviewOf } from '../../../app/reading/overview';
import { formatsOf } from '../../../messages/format';
import { overviewWords } from '../../../messages/pane/overview';
import { usePane, usePaneState } from '../../state/pane-context';
import { ActionsSection } from './actions-section';
import { CoverageSection } from './coverage-section';
import { FindingsSection } from './findings-section';
import { PromisesSection } from './promises-section';
import { ThemesSection } from './themes-section';
import { UpcomingSection } from './upcoming-section';
import { YearChoice } from './year-choice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground3 },
  make: { alignSelf: 'start' },
});

/** Where the plan stands, and what can still change it. */
export function OverviewView(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language } = usePaneState();
  const overview = useMemo(() => (computed === null ? null : overviewOf(computed)), [computed]);
  const [chosen, setChosen] = useState<number | null>(null);
  if (computed === null || overview === null) return null;
  const year = chosen !== null && overview.choices.includes(chosen) ? chosen : overview.year;
  const words = overviewWords(language);
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h2 className={styles.title}>{words.title}</h2>
        <span className={styles.quiet}>{words.asOf(formatsOf(language).date(computed.plan.asOf))}</span>
      </div>
      <YearChoice years={overview.choices} year={year} onChoose={setChosen} />
      <CoverageSection overview={overview} year={year} />
      <UpcomingSection rows={overview.upcoming} asOf={computed.plan.asOf} />
      <ActionsSection actions={overview.actions} />
      <ThemesSection behind={overview.behind} />
      <PromisesSection overview={overview} year={year} />
      <FindingsSection findings={overview.findings} />
      <Button appearance="primary" className={styles.make} onClick={() => pane.go({ name: 'report' })}>
        {words.makeReport}
      </Button>
    </div>
  );
}
