import { runToEnd } from '../kernel/slices';
import { columnLines } from '../plan/coupling-lines';
import { COUPLING_HEADINGS, COUPLINGS_KIND, THEMES_IN_ONE, type Coupling } from '../plan/couplings';
import { rowLines, valueLines } from '../recognise/list-lines';
import { startLines } from '../recognise/start-lines';
import { TABLE_IDS, TABLES } from '../tables';
import { note, type Block } from './blocks';
import { table, wrappedColumn } from './columns';
import { layOutSheet } from './layout';
import type { SheetSpec } from './sheet-spec/sheet-spec';
import type { CouplingWords } from './words/coupling-words';

/**
 * The sheet on which the user's couplings are kept, a row for each table, and one more for each further sheet of a list:
 * read back by `readCouplings`, and for people to read and change. Its rows stand within the head of the sheet, and
 * nothing stands below them. Without couplings there is one blank row, to fill.
 */
export function couplingsSheet(couplings: readonly Coupling[], words: CouplingWords): SheetSpec {
  const inOrder = TABLE_IDS.flatMap((id) => couplings.filter((coupling) => coupling.id === id));
  const lines = inOrder.length === 0 ? [BLANK_LINE] : inOrder.flatMap(linesOf);
  const blocks: readonly Block[] = [
    ...words.notes.map((line) => note(line)),
    table(lines, {
      id: 'koppelingen',
      columns: [
        wrappedColumn(COUPLING_HEADINGS.table, { minimum: 20, maximum: 24 }, ({ table }) => table),
        wrappedColumn(COUPLING_HEADINGS.sheet, { minimum: 24, maximum: 36 }, ({ sheet }) => sheet),
        wrappedColumn(COUPLING_HEADINGS.tableName, { minimum: 20, maximum: 30 }, ({ tableName }) => tableName),
        wrappedColumn(COUPLING_HEADINGS.columns, { minimum: 50, maximum: 70 }, ({ columns }) => columns),
        wrappedColumn(COUPLING_HEADINGS.start, { minimum: 24, maximum: 50 }, ({ start }) => start),
        wrappedColumn(COUPLING_HEADINGS.values, { minimum: 30, maximum: 60 }, ({ values }) => values),
        wrappedColumn(COUPLING_HEADINGS.rows, { minimum: 16, maximum: 30 }, ({ rows }) => rows),
      ],
      empty: '',
    }),
  ];
  const { sheet: name, title, asOf, status } = words;
  const answer = words.answer(inOrder.length);
  return runToEnd(layOutSheet({ kind: COUPLINGS_KIND, name, accent: null, title, answer, asOf, status, blocks }));
}

type Line = Readonly<Record<keyof typeof COUPLING_HEADINGS, string | null>>;

const BLANK_LINE: Line = {
  table: null,
  sheet: null,
  tableName: null,
  columns: null,
  start: null,
  values: null,
  rows: null,
};

/** What is kept of a table; of a list on several sheets the first line says all. */
function linesOf({ id, place, choices, list }: Coupling): readonly Line[] {
  const name = TABLES[id].name;
  if (!list) {
    const columns = filled(columnLines(choices));
    return [{ ...BLANK_LINE, table: name, sheet: place?.sheet ?? null, tableName: place?.tableName ?? null, columns }];
  }
  const themes = list.themesIn === null ? [] : [{ column: THEMES_IN_ONE, heading: list.themesIn }];
  return list.places.map(({ sheet, tableName }, at) =>
    at > 0
      ? { ...BLANK_LINE, table: name, sheet, tableName }
      : {
          table: name,
          sheet,
          tableName,
          columns: filled(columnLines([...list.columns, ...themes])),
          start: list.start === null ? null : startLines(list.start),
          values: filled(valueLines(list)),
          rows: rowLines(list),
        },
  );
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}
