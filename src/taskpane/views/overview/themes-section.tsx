import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../../app/reading/overview';
import { overviewWords } from '../../../messages/pane/overview';
import { SectionTitle } from '../../components/section-title';
import { usePaneState } from '../../state/pane-context';

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Themes that are behind the path to their ambition. */
export function ThemesSection({ behind }: Pick<Overview, 'behind'>): ReactElement | null {
  const styles = useStyles();
  const { language } = usePaneState();
  if (behind === null) return null;
  const words = overviewWords(language);
  return (
    <section>
      <SectionTitle>{words.themes}</SectionTitle>
      {behind.length === 0 ? (
        <p className={styles.text}>{words.onTrack}</p>
      ) : (
        <ul className={styles.list}>
          {behind.map(({ theme, levels }) => (
            <li key={theme}>{words.behind(theme, levels)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
