import type { Finding } from '../../schema/finding';
import type { Severity } from '../../schema/finding-codes';
import type { CellContent } from '../blocks';
import type { ReportContext } from '../report-context';
import type { Look } from '../sheet-spec/looks';

export const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = { error: 'bad', warning: 'warning', notice: 'body' };

/** Where a finding is, as a link to its cell; the table where it has no place. */
export function cellOf({ sheet, cell, table }: Finding, { cells }: ReportContext): CellContent {
  if (sheet === null) return table;
  const value = cell === null ? sheet : `${sheet}!${cell}`;
  const link = cells.at(sheet, cell ?? 'A1');
  return link === null ? value : { value, link };
}
