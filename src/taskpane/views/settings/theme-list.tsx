import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { draftEdits, saveDraft } from '../../../app/editing/edit';
import { holdsField } from '../../../core/plan/field-place';
import type { Plan, Theme } from '../../../core/plan/plan';
import { settingsWords } from '../../../messages/pane/settings';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  reason: { margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`, color: tokens.colorNeutralForeground3 },
});

/** A click that is being written, on the plan that was shown then. */
interface Wanted {
  readonly plan: Plan;
  readonly theme: string;
  readonly focus: boolean;
}

/** The themes of the plan, and which of them have focus; a click writes that one cell. */
export function ThemeList({ plan }: { readonly plan: Plan }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const words = settingsWords(language);
  const hasColumn = holdsField(plan.tables.themes, 'focus');
  const setFocus = async ({ name, row }: Theme, focus: boolean): Promise<void> => {
    // The box stays there for the keyboard; it just does not answer while something is being written.
    if (work !== null) return;
    setWanted({ plan, theme: name, focus });
    const edits = draftEdits(plan, 'themes', row.rowNumber, { fields: { focus }, marks: {} });
    const saved = await pane.work('save', () => saveDraft(pane.host.workbook, plan, edits), { refresh: true });
    if (saved === null || saved.leftAlone.length > 0) setWanted(null);
    if (saved === null) return;
    pane.remember(saved.undo);
    const left = saved.leftAlone.length;
    pane.tell(left === 0 ? words.focusSaved(name) : words.leftAlone(left), left === 0 ? 'success' : 'warning');
  };
  const hasFocus = ({ name, row }: Theme): boolean =>
    wanted !== null && wanted.plan === plan && wanted.theme === name ? wanted.focus : row.focus;
  return (
    <section>
      <h2 className={styles.title}>{words.themes}</h2>
      <p className={styles.hint}>{plan.themes.length === 0 ? words.noThemes : words.themesHint}</p>
      {hasColumn || plan.themes.length === 0 ? null : <p>{words.noFocusColumn}</p>}
      <ul className={styles.list}>
        {plan.themes.map((theme) => (
          <li key={theme.name}>
            <Checkbox
              label={words.focus(theme.name)}
              checked={hasFocus(theme)}
              disabled={!hasColumn}
              onChange={(_, { checked }) => void setFocus(theme, checked === true)}
            />
            {theme.row.reason === null ? null : (
              <details className={styles.reason}>
                <summary>{words.reason}</summary>
                {theme.row.reason}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
