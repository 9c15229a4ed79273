import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { shellWords } from '../../messages/pane/shell';
import { usePane, usePaneState } from '../state/pane-context';

const ENTRIES = ['settings', 'steps', 'about'] as const;

const useStyles = makeStyles({
  menu: { position: 'relative' },
  list: {
    position: 'absolute',
    right: 0,
    top: '100%',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 'max-content',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  entry: { justifyContent: 'start', width: '100%' },
});

/** The views that people use now and then, behind a button: a disclosure, much lighter than a menu component. */
export function MoreMenu(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { language, view } = usePaneState();
  const words = shellWords(language);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    <nav
      className={styles.menu}
      aria-label={words.menu}
      onKeyDown={closeOnEscape}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        ref={button}
        appearance="subtle"
        size="small"
        icon={<MoreHorizontalRegular />}
        aria-label={words.menu}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <ul id={id} className={styles.list}>
          {ENTRIES.map((name) => (
            <li key={name}>
              <Button
                appearance="subtle"
                className={styles.entry}
                aria-current={view.name === name ? 'page' : undefined}
                onClick={() => {
                  setOpen(false);
                  pane.go({ name });
                }}
              >
                {words.views[name]}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
