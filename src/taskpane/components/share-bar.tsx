import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '14px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
  },
  filled: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  target: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '3px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

export interface ShareBarProps {
  /** Fractions of 1. */
  readonly share: number;
  readonly target: number | null;
  readonly label: string;
}

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** How far a share is, with a mark where it should be. */
export function ShareBar({ share, target, label }: ShareBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <div className={styles.filled} style={{ width: percent(share) }} />
      {target === null ? null : <div className={styles.target} style={{ left: `calc(${percent(target)} - 2px)` }} />}
    </div>
  );
}
