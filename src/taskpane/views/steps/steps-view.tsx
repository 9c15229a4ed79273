import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { annualSteps, type AnnualStep } from '../../../core/plan/annual-steps';
import { stepsWords } from '../../../messages/pane/steps';
import { usePaneState } from '../../state/pane-context';
import { StepCard } from './step-card';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  answer: { margin: 0, fontSize: tokens.fontSizeBase400 },
  group: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The seven steps of the plan's year: which are done, what the others lack, and the way there. */
export function StepsView(): ReactElement | null {
  const styles = useStyles();
  const { computed, language } = usePaneState();
  if (computed === null) return null;
  const words = stepsWords(language);
  const { year, steps } = annualSteps(computed.plan);
  const chosen = steps.filter((step) => step.chosen);
  const done = chosen.filter(({ gaps }) => gaps.length === 0).length;
  const group = (title: string, members: readonly AnnualStep[]): ReactElement => (
    <section>
      <h3 className={styles.group}>{title}</h3>
      <ol className={styles.list}>
        {members.map((step) => (
          <StepCard key={step.name} step={step} year={year} />
        ))}
      </ol>
    </section>
  );
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.answer}>{words.answer(done, chosen.length, year)}</p>
      {group(
        words.once,
        steps.filter(({ once }) => once),
      )}
      {group(
        words.yearly(year),
        steps.filter(({ once }) => !once),
      )}
    </div>
  );
}
