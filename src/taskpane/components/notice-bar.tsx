import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DismissCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';

const ICONS = {
  info: <InfoRegular />,
  success: <CheckmarkCircleRegular />,
  warning: <WarningRegular />,
  error: <DismissCircleRegular />,
} as const;

/** How the screen reader learns of it; a success is announced by who did the work. */
const ROLES = { info: 'status', success: undefined, warning: 'status', error: 'alert' } as const;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '0',
    borderRightWidth: '0',
  },
  icon: { display: 'flex', fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  title: { display: 'block' },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface NoticeBarProps {
  readonly intent: keyof typeof ICONS;
  readonly title?: string;
  /** Whoever shows it has announced it. */
  readonly announced?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * One line of news across the pane, with an icon beside the colour and what can be done. Fluent's MessageBar does the
 * same and brings an animation library of 9 KiB.
 */
export function NoticeBar({ intent, title, announced = false, actions, children }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[intent])} role={announced ? undefined : ROLES[intent]}>
      <span className={styles.icon} aria-hidden>
        {ICONS[intent]}
      </span>
      <div className={styles.text}>
        {title === undefined ? null : <strong className={styles.title}>{title}</strong>}
        {children}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
