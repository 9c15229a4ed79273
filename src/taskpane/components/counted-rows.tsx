import type { ReactElement, ReactNode } from 'react';
import type { RowLink } from '../../app/reading/row-links';
import { Disclosure } from './disclosure';
import { RowList, type RowListProps } from './row-list';

export interface CountedRowsProps extends Pick<RowListProps, 'editLabel'> {
  readonly label: ReactNode;
  readonly rows: readonly RowLink[];
}

/** A number that counts rows: opens to those rows; no button where there are none. */
export function CountedRows({ label, rows, editLabel }: CountedRowsProps): ReactElement {
  if (rows.length === 0) return <div>{label}</div>;
  return <Disclosure label={label}>{() => <RowList rows={rows} editLabel={editLabel} />}</Disclosure>;
}
