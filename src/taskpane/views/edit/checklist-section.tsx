import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ChecklistItem } from '../../../core/plan/tender-checklist';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', flexShrink: 0, fontSize: tokens.fontSizeBase500 },
});

const ICONS = {
  done: <CheckmarkCircleRegular />,
  open: <CircleRegular />,
  'not-due': <SubtractCircleRegular />,
} satisfies Record<ChecklistItem['state'], ReactElement>;

/** The steps of a tender, and how far they are. */
export function ChecklistSection({ checklist }: { readonly checklist: readonly ChecklistItem[] }): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = adviceWords(language);
  return (
    <section>
      <SectionTitle>{editViewWords(language).checklist}</SectionTitle>
      <ul className={styles.list}>
        {checklist.map(({ step, state }, place) => (
          <li key={place} className={styles.item}>
            <span className={styles.icon} aria-hidden>
              {ICONS[state]}
            </span>
            <span>
              {step.kind === 'own' ? step.name : words.checklist[step.item]}: {words.checklistStates[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
