import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** Items that are drawn at once: thousands would make the pane stand still. */
const PAGE = 50;

export interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => ReactNode;
  /** The words of the button for the next ones, given how many are left. */
  readonly more: (rest: number) => string;
}

/** A list that may be long: the first of it, and more on demand. */
export function PagedList<T>({ items, keyOf, draw, more }: PagedListProps<T>): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {items.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {more(items.length - shown)}
        </Button>
      ) : null}
    </>
  );
}
