import { columnLines } from '../plan/coupling-lines';
import { COUPLING_HEADINGS, COUPLINGS_KIND, type Coupling } from '../plan/couplings';
import { TABLE_IDS, TABLES } from '../tables';
import { note, type Block } from './blocks';
import { wrappedColumn } from './columns';
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
    {
      kind: 'table',
      id: 'koppelingen',
      columns: [
        wrappedColumn(COUPLING_HEADINGS.table, 20, 24),
        wrappedColumn(COUPLING_HEADINGS.sheet, 24, 36),
        wrappedColumn(COUPLING_HEADINGS.tableName, 20, 30),
        wrappedColumn(COUPLING_HEADINGS.columns, 50, 70),
      ],
      rows:
        inOrder.length === 0
          ? [[null, null, null, null]]
          : inOrder.map(({ id, place, choices }) => [
              TABLES[id].name,
              place?.sheet ?? null,
              place?.tableName ?? null,
              choices.length === 0 ? null : columnLines(choices),
            ]),
      empty: '',
    },
  ];
  const { sheet: name, title, asOf, status } = words;
  const answer = words.answer(inOrder.length);
  return layOutSheet({ kind: COUPLINGS_KIND, name, accent: null, title, answer, asOf, status, blocks });
}
