import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { RowLink } from '../../app/reading/row-links';
import { formatSpan } from '../../core/kernel/span';
import { checkViewWords } from '../../messages/pane/check';
import { usePane, usePaneState } from '../state/pane-context';
import { PagedList } from './paged-list';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: {
    flexGrow: 1,
    minWidth: 0,
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  when: {
    whiteSpace: 'nowrap',
    marginLeft: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

export interface RowListProps {
  readonly rows: readonly RowLink[];
  /** Offers to edit each row in the pane; the name of that, for the screen reader. */
  readonly editLabel?: (title: string) => string;
}

/** Rows of the user's tables: a click shows the row in its sheet. */
export function RowList({ rows, editLabel }: RowListProps): ReactElement {
  const { language } = usePaneState();
  return (
    <PagedList
      items={rows}
      more={checkViewWords(language).more}
      keyOf={({ row }) => String(row)}
      draw={(row) => <RowLine link={row} editLabel={editLabel} />}
    />
  );
}

interface RowLineProps extends Pick<RowListProps, 'editLabel'> {
  readonly link: RowLink;
}

function RowLine({ link, editLabel }: RowLineProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { table, key, title, when, sheet, row, column } = link;
  return (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        onClick={() => void pane.show(sheet, { row, column, rowCount: 1, columnCount: 1 })}
      >
        {key} {title}
        {when === null ? null : <span className={styles.when}>{formatSpan(when)}</span>}
      </Button>
      {editLabel === undefined ? null : (
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={editLabel(`${key} ${title}`)}
          onClick={() => pane.go({ name: 'edit', row: { table, key, rowNumber: row } })}
        />
      )}
    </div>
  );
}
