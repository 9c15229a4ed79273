import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { draftEdits, saveDraft } from '../../../app/edit';
import type { Plan, Theme } from '../../../core/plan/plan';
import { settingsWords } from '../../../messages/pane/settings';
import { usePane, usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  reason: { margin: `0 0 0 ${tokens.spacingHorizontalXXXL}`, color: tokens.colorNeutralForeground3 },
});

/** The themes of the plan, and which of them have focus; a click writes that one cell. */
export function ThemeList({ plan }: { readonly plan: Plan }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, work } = usePaneState();
  const words = settingsWords(language);
  const setFocus = async ({ row }: Theme, focus: boolean): Promise<void> => {
    const edits = draftEdits(plan, 'themes', row.rowNumber, { fields: { focus }, marks: {} });
    const saved = await pane.work('save', () => saveDraft(pane.host.workbook, plan, edits), { refresh: true });
    if (saved === null) return;
    pane.remember(saved.undo);
    pane.tell(saved.leftAlone.length === 0 ? words.saved : words.leftAlone(saved.leftAlone.length));
  };
  return (
    <section>
      <h2 className={styles.title}>{words.themes}</h2>
      <p className={styles.hint}>{plan.themes.length === 0 ? words.noThemes : words.themesHint}</p>
      <ul className={styles.list}>
        {plan.themes.map((theme) => (
          <li key={theme.name}>
            <Checkbox
              label={words.focus(theme.name)}
              checked={theme.row.focus}
              disabled={work !== null}
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
