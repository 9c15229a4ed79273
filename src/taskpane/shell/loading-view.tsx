import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shellWords } from '../../messages/pane/shell';
import { usePaneState } from '../state/pane-context';
import { Delayed } from './delayed';
import { progressText } from './status-strip';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  line: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    forcedColorAdjust: 'none',
    animationName: { from: { opacity: 1 }, to: { opacity: 0.5 } },
    animationDuration: '1.5s',
    animationDirection: 'alternate',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  high: { height: '96px' },
});

/** The outline of a view, while the workbook is read for the first time. */
export function LoadingView(): ReactElement {
  const styles = useStyles();
  const { language, refreshing } = usePaneState();
  const words = shellWords(language);
  return (
    <Delayed>
      <p>{refreshing === null ? words.loading : progressText(refreshing, words)}</p>
      <div className={styles.lines} aria-hidden>
        <div className={styles.line} />
        <div className={styles.line} />
        <div className={mergeClasses(styles.line, styles.high)} />
        <div className={styles.line} />
      </div>
    </Delayed>
  );
}
