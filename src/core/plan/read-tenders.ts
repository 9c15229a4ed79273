import { textKey } from '../kernel/text-key';
import { CellError, isBlank } from '../workbook/cell-value';
import { rawCell, type RawTable } from '../workbook/raw-table';
import type { Finding } from '../schema/finding';
import { rowName } from '../schema/read-table';
import { expected, Refusal, Remarked, type ReadContext } from '../schema/reading';
import { themeMarksType, type MarkSet } from '../schema/tender-types';
import type { Row } from '../tables';
import type { TenderRow } from './plan';

/** A theme's cell that could not be read. */
export interface MarksRefusal {
  readonly tender: TenderRow;
  readonly theme: number;
  readonly refusal: Refusal;
}

/**
 * Completes tenders with their theme marks, and with a name as key where the calendar has no column Nr:
 * the title when it is unique, else the row.
 */
export function completeTenders(
  rows: readonly Row<'tenders'>[],
  raw: RawTable,
  columns: readonly (number | null)[],
  hasNumbers: boolean,
): { readonly tenders: readonly TenderRow[]; readonly refusals: readonly MarksRefusal[] } {
  const keys = hasNumbers ? null : titleKeys(rows);
  const context: ReadContext = { date1904: raw.date1904 };
  const refusals: MarksRefusal[] = [];
  const tenders = rows.map((row, i) => {
    const marks: MarkSet[] = new Array<MarkSet>(columns.length).fill(0);
    const refused: { theme: number; refusal: Refusal }[] = [];
    columns.forEach((column, theme) => {
      const cell = column === null ? null : rawCell(raw, row.rowNumber, column);
      if (cell === null || isBlank(cell)) return;
      const reading =
        cell instanceof CellError ? new Refusal('C10', expected('theme-marks')) : themeMarksType.read(cell, context);
      if (reading instanceof Refusal) refused.push({ theme, refusal: reading });
      else marks[theme] = reading instanceof Remarked ? reading.value : reading;
    });
    const key = keys?.[i] ?? row.key;
    // New fields before the copied ones: the other way round V8 gives every row a hidden class of its own, and
    // whatever looks at the rows later is tens of times slower.
    const tender: TenderRow = { marks, marksUnreadable: refused.length > 0, ...row, key };
    for (const { theme, refusal } of refused) refusals.push({ tender, theme, refusal });
    return tender;
  });
  return { tenders, refusals };
}

/** Findings of reading the cells, made before the keys were known, under the keys of their tenders. */
export function underTenderKeys(findings: readonly Finding[], tenders: readonly TenderRow[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const keys = new Map(tenders.map(({ rowNumber, key }) => [rowNumber, key] as const));
  return findings.map((finding) => ({ ...finding, row: keys.get(finding.rowNumber ?? -1) ?? finding.row }));
}

function titleKeys(rows: readonly Row<'tenders'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title } of rows) {
    if (title !== null) counts.set(textKey(title), (counts.get(textKey(title)) ?? 0) + 1);
  }
  return rows.map(({ title, rowNumber }) =>
    title !== null && counts.get(textKey(title)) === 1 ? title : rowName(rowNumber),
  );
}
