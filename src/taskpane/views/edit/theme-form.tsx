import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withMarks } from '../../../app/editing/draft';
import type { ThemeState } from '../../../core/advice/advice';
import { MARKS, marksOf, toggleMark } from '../../../core/schema/tender-types';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';
import { ConflictChoice } from './conflict-choice';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  theme: { border: 'none', margin: 0, padding: `${tokens.spacingVerticalXS} 0`, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  mark: { minWidth: 'auto' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  text: { margin: 0 },
});

export interface ThemeFormProps {
  readonly themes: readonly ThemeState[];
  readonly row: RowDraft;
}

/** The marks of each theme as buttons: focus themes at once, the others on demand. */
export function ThemeForm({ themes, row }: ThemeFormProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const focus = themes.filter((theme) => theme.focus);
  const others = themes.filter((theme) => !theme.focus);
  const isInConflict = (theme: number): boolean =>
    row.changes.conflicts.some(({ target }) => target.kind === 'theme' && target.theme === theme);
  const draw = (shown: readonly ThemeState[]): readonly ReactElement[] =>
    shown.map((theme) => <ThemeMarks key={theme.theme} theme={theme} row={row} />);
  return (
    <section>
      <SectionTitle>{words.themes}</SectionTitle>
      {themes.length === 0 ? <p className={styles.text}>{words.noThemes}</p> : null}
      {draw(focus)}
      {others.length === 0 ? null : (
        <Disclosure
          label={words.otherThemes}
          wanted={others.some(({ theme }) => isInConflict(theme))}
          open={others.some(({ set, suggested }) => set !== 0 || suggested)}
        >
          {() => draw(others)}
        </Disclosure>
      )}
    </section>
  );
}

function ThemeMarks({ theme, row }: { readonly theme: ThemeState; readonly row: RowDraft }): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const set = row.draft.marks[theme.theme] ?? theme.set;
  if (!theme.hasColumn) return <p className={styles.text}>{words.noThemeColumn(theme.name)}</p>;
  const chosen = marksOf(set);
  return (
    <fieldset className={styles.theme}>
      <legend className={styles.legend}>
        {theme.name}{' '}
        <span className={styles.quiet}>
          {chosen.length === 0 ? words.blankTheme : chosen.join(', ')}
          {theme.suggested ? ` · ${adviceWords(language).suggestion}` : ''}
        </span>
      </legend>
      {theme.unreadable ? <p className={styles.text}>{words.unreadable(theme.raw)}</p> : null}
      {theme.measures.map(({ measure, form }) => (
        <p key={measure} className={styles.text}>
          {words.measure(measure, form)}
        </p>
      ))}
      <div className={styles.marks}>
        {MARKS.map((mark) => (
          <ToggleButton
            key={mark}
            size="small"
            className={styles.mark}
            appearance={chosen.includes(mark) ? 'primary' : 'secondary'}
            checked={chosen.includes(mark)}
            onClick={() => row.set(withMarks(row.draft, theme.theme, toggleMark(set, mark)))}
          >
            {mark}
          </ToggleButton>
        ))}
      </div>
      <ConflictChoice row={row} target={{ kind: 'theme', theme: theme.theme }} name={theme.name} />
    </fieldset>
  );
}
