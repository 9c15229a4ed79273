import { runToEnd } from '../kernel/slices';
import { columnLines } from '../plan/coupling-lines';
import { COUPLING_HEADINGS, COUPLINGS_KIND, type Coupling } from '../plan/couplings';
import { TABLE_IDS, TABLES } from '../tables';
import { note, type Block } from './blocks';
import { table, wrappedColumn } from './columns';
import { layOutSheet } from './layout';
import type { SheetSpec } from './sheet-spec/sheet-spec';
import type { CouplingWords } from './words/coupling-words';

/**
 * The sheet on which the user's couplings are kept, a row for each table: read back by `readCouplings`, and for people to
 * read and change. Its rows stand within the head of the sheet, and nothing stands below them. Without couplings there
 * is one blank row, to fill.
 */
export function couplingsSheet(couplings: readonly Coupling[], words: CouplingWords): SheetSpec {
  const inOrder = TABLE_IDS.flatMap((id) => couplings.filter((coupling) => coupling.id === id));
  const blocks: readonly Block[] = [
    ...words.notes.map((line) => note(line)),
    table(inOrder.length === 0 ? [null] : inOrder, {
      id: 'koppelingen',
      columns: [
        wrappedColumn(COUPLING_HEADINGS.table, { minimum: 20, maximum: 24 }, (row) => row && TABLES[row.id].name),
        wrappedColumn(COUPLING_HEADINGS.sheet, { minimum: 24, maximum: 36 }, (row) => row?.place?.sheet ?? null),
        wrappedColumn(
          COUPLING_HEADINGS.tableName,
          { minimum: 20, maximum: 30 },
          (row) => row?.place?.tableName ?? null,
        ),
        wrappedColumn(COUPLING_HEADINGS.columns, { minimum: 50, maximum: 70 }, (row) =>
          row === null || row.choices.length === 0 ? null : columnLines(row.choices),
        ),
      ],
      empty: '',
    }),
  ];
  const { sheet: name, title, asOf, status } = words;
  const answer = words.answer(inOrder.length);
  return runToEnd(layOutSheet({ kind: COUPLINGS_KIND, name, accent: null, title, answer, asOf, status, blocks }));
}
