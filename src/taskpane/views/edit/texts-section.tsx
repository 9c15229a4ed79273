import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { withMarks } from '../../../app/editing/draft';
import type { RequestTextAdvice, ThemeState } from '../../../core/advice/advice';
import { MARKS, markSet, toggleMark, type Mark } from '../../../core/schema/tender-types';
import { adviceWords } from '../../../messages/advice';
import { editViewWords } from '../../../messages/pane/edit';
import { Disclosure } from '../../components/disclosure';
import { usePane, usePaneState } from '../../state/pane-context';
import type { RowDraft } from './use-row-draft';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface TextsSectionProps {
  readonly texts: readonly RequestTextAdvice[];
  readonly themes: readonly ThemeState[];
  readonly row: RowDraft;
}

/** Themes whose mark is offered beside a text for an SDG. */
const MOST_THEMES = 3;

/** Sample texts that fit the tender: to copy into the request, and to set the mark that goes with it. */
export function TextsSection({ texts, themes, row }: TextsSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = usePaneState();
  const words = editViewWords(language);
  if (texts.length === 0) return <p className={styles.quiet}>{words.noTexts}</p>;
  return (
    <Disclosure label={words.texts(texts.length)}>
      {() => (
        <ul className={styles.list}>
          {texts.map((text) => (
            <li key={text.rowNumber} className={styles.item}>
              <RequestText text={text} themes={themes} row={row} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

interface RequestTextProps extends Pick<TextsSectionProps, 'themes' | 'row'> {
  readonly text: RequestTextAdvice;
}

function RequestText({ text, themes, row }: RequestTextProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language } = usePaneState();
  const words = editViewWords(language);
  const { textFits } = adviceWords(language);
  const about = [text.level, text.theme, text.sdg === null ? null : `SDG ${text.sdg}`, text.productGroup];
  const asksFor = text.themes.slice(0, MOST_THEMES).flatMap((index) => themes.filter(({ theme }) => theme === index));
  const mark = MARKS.find((candidate) => candidate === text.level);
  const [outcome, setOutcome] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await pane.host.copyText(text.text);
      setOutcome(words.copied);
    } catch {
      // The browser forbids it: the text stands there to be selected.
      setOutcome(words.notCopied);
    }
  };
  return (
    <>
      <p className={styles.text}>{text.text}</p>
      <div className={styles.quiet}>
        {about.filter((part) => part !== null).join(' · ')}
        {text.because.length === 0 ? '' : ` (${text.because.map((why) => textFits[why]).join(', ')})`}
        {text.source === null ? null : <div>{words.source(text.source)}</div>}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{outcome}</span>
        {asksFor.map((theme) =>
          mark === undefined || !theme.hasColumn ? null : (
            <Button key={theme.theme} size="small" onClick={() => row.set(withMark(row, theme, mark))}>
              {words.markAs(theme.name, mark)}
            </Button>
          ),
        )}
      </div>
    </>
  );
}

/** The draft in which the theme has the mark; what is there stays, as far as it does not contradict it. */
function withMark({ draft }: RowDraft, { theme, set }: ThemeState, mark: Mark): RowDraft['draft'] {
  const present = draft.marks[theme] ?? set;
  const hasMark = (present & markSet([mark])) !== 0;
  return withMarks(draft, theme, hasMark ? present : toggleMark(present, mark));
}
