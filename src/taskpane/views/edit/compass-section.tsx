import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TenderAdvice } from '../../../core/advice/advice';
import type { Plan } from '../../../core/plan/plan';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { formName, isEmptyDraft } from '../../state/drafts';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowChoice } from '../../state/row-choice';
import { CompassRow } from './compass-row';
import { NewCompassRow } from './new-compass-row';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground3 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
});

export interface CompassSectionProps {
  readonly plan: Plan;
  readonly advice: TenderAdvice;
  /** The row of the tender. */
  readonly form: RowChoice;
}

/** The SDG compass of the tender, in its five steps: each row goes from a chance or risk to what came of it. */
export function CompassSection({ plan, advice, form }: CompassSectionProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, drafts } = usePaneState();
  const words = editViewWords(language);
  const { sdgs, relevantSdgs } = advice;
  const relevant = relevantSdgs
    .map(({ sdg, meaning }) => `${sdg} ${SDG_NAMES[language][sdg - 1] ?? ''} (${meaning.toLowerCase()})`)
    .join('; ');
  const isFilledIn = [...drafts.values()].some(
    ({ place, draft }) =>
      place.table === 'sdgCompass' && formName(place.form) === formName(form) && !isEmptyDraft(draft),
  );
  return (
    <Disclosure label={`${words.compass} (${sdgs.length})`} open={isFilledIn}>
      {() =>
        plan.tables.sdgCompass.raw === null ? (
          <>
            <p className={styles.text}>{words.noCompass}</p>
            <Button size="small" onClick={() => pane.go({ name: 'settings', section: 'tables' })}>
              {words.toSettings}
            </Button>
          </>
        ) : (
          <>
            <ol className={styles.steps}>
              {words.compassSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {relevant === '' ? null : <p className={styles.text}>{words.relevant(relevant)}</p>}
            {sdgs.map((row) => (
              <CompassRow key={row.rowNumber} plan={plan} compass={row} siblings={sdgs} form={form} />
            ))}
            <NewCompassRow plan={plan} form={form} />
          </>
        )
      }
    </Disclosure>
  );
}
