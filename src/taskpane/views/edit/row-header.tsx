import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, OpenRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { editViewWords } from '../../../messages/pane/edit';
import { cellPlaceOf } from '../../../core/workbook/raw-table';
import { usePane, usePaneState } from '../../state/pane-context';
import type { EditableTable } from '../../state/row-choice';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  buttons: { display: 'flex', flexShrink: 0 },
});

export interface RowHeaderProps {
  readonly table: EditableTable;
  readonly rowNumber: number;
  readonly title: string;
}

/** Which row this is, with the way to its neighbours and to its place in the sheet. */
export function RowHeader({ table, rowNumber, title }: RowHeaderProps): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const { computed, language } = usePaneState();
  if (computed === null) return null;
  const words = editViewWords(language);
  const { rows, raw } = computed.plan.tables[table];
  const at = rows.findIndex((row) => row.rowNumber === rowNumber);
  const show = (row: number): void => {
    if (raw === null) return;
    const { sheet, ...cell } = cellPlaceOf(raw, row, 0);
    void pane.show(sheet, { ...cell, rowCount: 1, columnCount: 1 });
  };
  const step = (to: number): ReactElement => {
    const row = rows[to];
    const isNext = to > at;
    return (
      <Button
        appearance="subtle"
        size="small"
        icon={isNext ? <ChevronRightRegular /> : <ChevronLeftRegular />}
        aria-label={isNext ? words.next : words.previous}
        disabled={row === undefined}
        onClick={() => {
          if (row === undefined) return;
          pane.go({ name: 'edit', row: { table, key: row.key, rowNumber: row.rowNumber } });
          show(row.rowNumber);
        }}
      />
    );
  };
  return (
    <div className={styles.line}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.buttons}>
        <Button
          appearance="subtle"
          size="small"
          icon={<OpenRegular />}
          aria-label={words.show}
          onClick={() => show(rowNumber)}
        />
        {step(at - 1)}
        {step(at + 1)}
      </div>
    </div>
  );
}
