import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { overviewOf, type Overview } from '../../../app/reading/overview';
import { formatsOf } from '../../../messages/format';
import { overviewWords } from '../../../messages/pane/overview';
import { usePane, usePaneState } from '../../state/pane-context';
import { ActionsSection } from './actions-section';
import { CountsSection } from './counts-section';
import { CoverageSection } from './coverage-section';
import { FindingsSection } from './findings-section';
import { IndicatorsSection } from './indicators-section';
import { RulesSection } from './rules-section';
import { ThemesSection } from './themes-section';
import { UnpromisedCoverage } from './unpromised-coverage';
import { UpcomingSection } from './upcoming-section';
import { YearChoice } from './year-choice';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  quiet: { color: tokens.colorNeutralForeground3 },
  make: { alignSelf: 'start' },
});

/** Where the plan stands to what it promised, and what can still change it. */
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
      {isEmpty(overview) ? <NothingYet /> : null}
      {overview.promisesCoverage ? <CoverageSection overview={overview} year={year} /> : null}
      <UpcomingSection rows={overview.upcoming} asOf={computed.plan.asOf} />
      <CountsSection counts={(year === null ? null : overview.counts.get(year)) ?? []} />
      <RulesSection rules={overview.rules} />
      <ThemesSection levels={overview.levels} />
      <ActionsSection actions={overview.actions} />
      {overview.promisesCoverage ? null : <UnpromisedCoverage overview={overview} year={year} />}
      <IndicatorsSection plan={computed.plan} />
      <FindingsSection findings={overview.findings} />
      <Button appearance="primary" className={styles.make} onClick={() => pane.go({ name: 'report' })}>
        {words.makeReport}
      </Button>
    </div>
  );
}

/** Whether there is nothing that may be said of the plan yet. */
function isEmpty({ promisesCoverage, choices, rules, levels, actions }: Overview): boolean {
  return !promisesCoverage && choices.length === 0 && rules === null && levels === null && actions === null;
}

function NothingYet(): ReactElement {
  const pane = usePane();
  const { language } = usePaneState();
  const words = overviewWords(language);
  return (
    <section>
      <p>{words.nothingYet}</p>
      <Button size="small" onClick={() => pane.go({ name: 'steps' })}>
        {words.toSteps}
      </Button>
    </section>
  );
}
