import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shellWords } from '../../messages/pane/shell';
import { usePaneState } from '../state/pane-context';

const useStyles = makeStyles({
  // Heard, not seen.
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to the screen reader that work began, and whatever a view announces. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const { work, announcement, language } = usePaneState();
  const words = shellWords(language);
  return (
    <div role="status" aria-live="polite" className={styles.hidden} data-testid="live-region">
      {work === null ? announcement : words.work[work.kind]}
    </div>
  );
}
