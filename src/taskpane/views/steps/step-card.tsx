import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AnnualStep, StepGap } from '../../../core/plan/annual-steps';
import { stepsWords } from '../../../messages/pane/steps';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  card: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  state: { marginLeft: 'auto', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase500 },
  purpose: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  gaps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export interface StepCardProps {
  readonly step: AnnualStep;
  readonly year: number;
}

/** One step: its question, whether it is done, and what it still lacks. */
export function StepCard({ step, year }: StepCardProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = stepsWords(language);
  const isDone = step.gaps.length === 0;
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        <span className={styles.icon} aria-hidden>
          {isDone ? <CheckmarkCircleRegular /> : <CircleRegular />}
        </span>
        {words.names[step.name]}
        <span className={styles.state}>{isDone ? words.done : words.toDo}</span>
      </h4>
      <p className={styles.purpose}>{words.purposes[step.name]}</p>
      <ul className={styles.gaps}>
        {step.gaps.map((gap) => (
          <li key={gap.kind}>
            {words.gaps[gap.kind](gap.keys, year)} <GapButton gap={gap} label={words.names[step.name]} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Leads to the first row that the gap is about, else to its table, else to where the table can be made. */
function GapButton({ gap, label }: { readonly gap: StepGap; readonly label: string }): ReactElement | null {
  const pane = usePane();
  const { computed, language } = usePaneState();
  if (computed === null) return null;
  const words = stepsWords(language);
  const { raw } = computed.plan.tables[gap.table];
  const go = (): void => {
    if (raw === null) {
      pane.go({ name: 'settings' });
      return;
    }
    const row = gap.rowNumbers[0] ?? raw.headerRow ?? raw.firstRow;
    void pane.show(raw.sheet, { row, column: raw.firstColumn, rowCount: 1, columnCount: 1 });
  };
  const text = raw === null ? words.makeTable : words.goTo;
  return (
    <Button size="small" appearance="subtle" onClick={go} aria-label={`${text}: ${label}`}>
      {text}
    </Button>
  );
}
