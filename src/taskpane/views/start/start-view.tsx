import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { EXAMPLES } from '../../../app/starting/examples/example-data';
import { presentTables } from '../../../app/starting/present-tables';
import { TABLES } from '../../../core/tables';
import { startWords } from '../../../messages/pane/start';
import { usePane, usePaneState } from '../../state/pane-context';
import { FoundTables } from './found-tables';
import { loadExampleInto, makeMissingSheets } from './start-actions';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  intro: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  choice: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  examples: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a workbook without a plan shows, in one screen: what this does, and three ways to begin. */
export function StartView(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language, work } = usePaneState();
  const [adopting, setAdopting] = useState(false);
  if (computed === null) return null;
  const words = startWords(language);
  const swap = (toTables: boolean): void => {
    setAdopting(toTables);
    pane.focusView();
  };
  if (adopting) return <FoundTables computed={computed} onBack={() => swap(false)} />;
  const busy = work !== null;
  // The tables of an example and the user's own would be mistaken for each other.
  const present = presentTables(computed).map((id) => TABLES[id].name);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.welcome}</h2>
      <ul className={styles.intro}>
        {words.intro.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{words.choose}</h3>
      <div className={styles.choice}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void makeMissingSheets(pane)}>
          {words.setUp}
        </Button>
        <p className={styles.hint}>{words.setUpHint}</p>
      </div>
      <div className={styles.choice}>
        <Button disabledFocusable={busy} onClick={() => swap(true)}>
          {words.adopt}
        </Button>
        <p className={styles.hint}>{words.adoptHint}</p>
      </div>
      <section className={styles.choice} aria-label={words.example}>
        <strong>{words.example}</strong>
        <div className={styles.examples}>
          {EXAMPLES.map((example) => (
            <Button
              key={example}
              disabledFocusable={busy || present.length > 0}
              onClick={() => void loadExampleInto(pane, example)}
            >
              {words.exampleNames[example]}
            </Button>
          ))}
        </div>
        <p className={styles.hint}>{present.length === 0 ? words.exampleHint : words.noExample(present)}</p>
      </section>
    </div>
  );
}
