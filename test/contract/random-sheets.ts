import fc from 'fast-check';
import { FORMATS, LOOKS, type Format, type Look } from '../../src/core/report/sheet-spec/looks';
import type { SpecCell, SpecValue, SheetSpec, TableSpec } from '../../src/core/report/sheet-spec/sheet-spec';
import { bar, chart, column, series, sheet, table } from '../adapters/xlsx/write/sample-spec';

const NASTY = ['=1+1', "'s-Hertogenbosch", '1-2', 'TRUE', '#REF!', ' =A1', '75%', '-', '@x', '2025-Q3', '1e5', 'a\nb'];

const looks = fc.constantFrom(...(Object.keys(LOOKS) as Look[]));
const formats = fc.constantFrom(...(Object.keys(FORMATS) as Format[]));
const words = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme-ascii', maxLength: 12 }));
const numbers = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
const values: fc.Arbitrary<SpecValue> = fc.oneof(
  fc.constant(null),
  words.filter((text) => text !== ''),
  numbers.map((number) => number + 0),
  fc.boolean(),
);

const columns = fc.record({ heading: words, look: looks, format: formats });

const tables = fc
  .record({
    columns: fc.array(columns, { minLength: 1, maxLength: 4 }),
    rowCount: fc.nat(5),
    blankRows: fc.nat(2),
    filter: fc.boolean(),
    values: fc.array(values, { minLength: 20, maxLength: 20 }),
    overrides: fc.array(fc.tuple(fc.nat(4), fc.nat(3), looks), { maxLength: 2 }),
  })
  .map((parts) => (name: string, row: number): TableSpec => {
    const width = parts.columns.length;
    const rows = Array.from({ length: parts.rowCount }, (_, i) => parts.values.slice(i * width, (i + 1) * width));
    const { blankRows, filter } = parts;
    const overrides = parts.overrides
      .filter(([at, place]) => at < parts.rowCount && place < width)
      .map(([at, place, look]) => ({ row: at, column: place, look }));
    const planned = parts.columns.map(({ heading, ...rest }) => column(heading, rest));
    return table(name, row, planned, { rows, blankRows, filter, overrides });
  });

const cells = fc.record({ column: fc.nat(6), value: values, look: looks, format: formats });

/** A sheet of blocks from top to bottom: rows of loose cells, and tables with a row between. */
function sheets(kind: string): fc.Arbitrary<SheetSpec> {
  const block = fc.oneof(
    fc.array(cells, { minLength: 1, maxLength: 4 }).map((list) => ({ cells: list, table: null })),
    tables.map((make) => ({ cells: [], table: make })),
  );
  return fc
    .record({
      blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
      link: fc.boolean(),
      gridlines: fc.boolean(),
      freezeRows: fc.nat(2),
      freezeColumns: fc.nat(2),
      accent: fc.option(fc.constantFrom('#B25E00', '#2E7D4F')),
      chart: fc.boolean(),
    })
    .map(({ blocks, accent, link, chart: drawn, ...rest }) => {
      const placed: SpecCell[] = [];
      const made: TableSpec[] = [];
      let row = 2;
      for (const [index, { cells: list, table: make }] of blocks.entries()) {
        if (make) {
          const added = make(`${kind}_${index}`, row);
          made.push(added);
          row += Math.max(1, added.rows.length + added.blankRows) + 2;
          continue;
        }
        const byColumn = new Map(list.map((cell) => [cell.column, { ...cell, row }]));
        placed.push(...[...byColumn.values()].sort((a, b) => a.column - b.column));
        row += 1;
      }
      const [first] = made;
      return sheet(kind, kind, {
        ...rest,
        ...(accent === null ? {} : { accent }),
        cells: placed,
        tables: made,
        charts: drawn && first ? [chartOf(kind, first, row)] : [],
        links: link
          ? placed
              .filter(({ value }) => value !== null)
              .slice(0, 2)
              .map((cell) => ({ ...cell, sheet: kind, kind, address: 'A1' }))
          : [],
        status: { row: 0, column: 1, busy: 'Wordt bijgewerkt…', done: '=klaar' },
      });
    });
}

function chartOf(kind: string, first: TableSpec, row: number) {
  const rowCount = Math.max(1, first.rows.length + first.blankRows);
  const cellsOf = (at: number) => ({ row: first.row + 1, column: first.column + at, rowCount, columnCount: 1 });
  return chart(`${kind}-grafiek`, {
    title: kind,
    type: 'columns',
    categories: cellsOf(0),
    series: [series('Reeks', cellsOf(first.columns.length - 1), bar('#0F6CBD'))],
    place: { row, column: 1, rowCount: 8, columnCount: 3 },
  });
}

/** Two versions of the same report, as two runs would write them. */
export const twoRuns = fc.tuple(fc.tuple(sheets('een'), sheets('twee')), fc.tuple(sheets('een'), sheets('twee')));
