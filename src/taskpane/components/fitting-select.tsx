import { Select, makeStyles, mergeClasses, type SelectProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // As wide as its longest choice otherwise, and then the pane would scroll sideways.
  root: { minWidth: 0, maxWidth: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** A choice from a list that never grows wider than the pane, however long its words are. */
export function FittingSelect({ className, ...rest }: SelectProps): ReactElement {
  const styles = useStyles();
  return <Select {...rest} className={mergeClasses(styles.root, className)} select={{ className: styles.select }} />;
}
