import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: { justifyContent: 'start', textAlign: 'start', maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  content: { paddingLeft: tokens.spacingHorizontalL },
});

export interface DisclosureProps {
  readonly label: ReactNode;
  readonly open?: boolean;
  /** Opens it when it becomes true; who is there may close it again. */
  readonly wanted?: boolean;
  /** Drawn only while it is open: there may be thousands of rows in it. */
  readonly children: () => ReactNode;
}

/** Something that opens on demand. */
export function Disclosure({
  label,
  open: openAtFirst = false,
  wanted = false,
  children,
}: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open ? (
        <div id={id} className={styles.content}>
          {children()}
        </div>
      ) : null}
    </div>
  );
}
