import { runToEnd } from '../../../src/core/kernel/slices';
import * as fc from 'fast-check';
import type { Block, CellContent, ChartBlock, TableBlock } from '../../../src/core/report/blocks';
import {
  labelColumn,
  numberColumn,
  table as tableOf,
  textColumn,
  wordColumn,
  type Column,
} from '../../../src/core/report/columns';
import { layOutSheet, type SheetContent } from '../../../src/core/report/layout';
import { flawsOf } from './sound-sheet';

function content(blocks: readonly Block[], extra: Partial<SheetContent> = {}): SheetContent {
  return {
    kind: 'proef',
    name: 'Proef',
    accent: null,
    title: 'Titel',
    answer: 'Het antwoord.',
    asOf: 'stand 1-10-2025',
    status: { busy: 'bezig', done: 'klaar' },
    blocks,
    ...extra,
  };
}

type Cells = readonly CellContent[];

const NAME = labelColumn('Naam', (row: Cells) => row[0] ?? null);
const TEXT = textColumn('Tekst', (row: Cells) => row[1] ?? null);
const NUMBER_1 = numberOf(1);
const NUMBER_2 = numberOf(2);
const COLUMNS: readonly Column<Cells>[] = [NAME, TEXT, NUMBER_1, NUMBER_2];

function numberOf(number: number): Column<Cells> {
  return numberColumn(`Getal ${number}`, (row) => row[1 + number] ?? null);
}

function table(id: string, rows: readonly Cells[], columns = COLUMNS): TableBlock {
  return tableOf(rows, { id, columns, empty: 'Niets te tonen.' });
}

function chart(of: string, extra: Partial<ChartBlock> = {}): ChartBlock {
  return {
    kind: 'chart',
    about: [],
    table: of,
    title: 'De boodschap',
    type: 'columns',
    series: [{ name: 'Getal 1', cells: { column: NUMBER_1 }, color: '#0F6CBD' }],
    valueAxis: { title: null },
    empty: 'Niets te tekenen.',
    ...extra,
  };
}

const ROWS = [
  ['a', 'kort', 1, 2],
  ['b', 'kort', 3, 4],
];

describe('layOutSheet', () => {
  it('puts title, answer, as-of line and status above the frozen line, in the second column', () => {
    const spec = runToEnd(layOutSheet(content([])));
    expect(spec.cells.map(({ row, column, value, look }) => [row, column, value, look])).toEqual([
      [0, 1, 'Titel', 'title'],
      [1, 1, 'Het antwoord.', 'answer'],
      [2, 1, 'stand 1-10-2025', 'quiet'],
    ]);
    expect(spec.status).toEqual({ row: 3, column: 1, busy: 'bezig', done: 'klaar' });
    expect(spec.freezeRows).toBe(4);
    expect(spec.columnWidths[0]).toBe(2);
  });

  it('places a chart beside its table, from the header row on, with a column between', () => {
    const spec = runToEnd(layOutSheet(content([table('t', ROWS), chart('t')])));
    const [placed] = spec.tables;
    const [drawn] = spec.charts;
    expect(drawn?.place.row).toBe(placed?.row);
    expect(drawn?.place.column).toBe((placed?.column ?? 0) + 4 + 1);
    expect(drawn?.categories).toEqual({ row: (placed?.row ?? 0) + 1, column: 1, rowCount: 2, columnCount: 1 });
    expect(drawn?.series[0]?.values).toEqual({ row: (placed?.row ?? 0) + 1, column: 3, rowCount: 2, columnCount: 1 });
    expect(flawsOf(spec)).toEqual([]);
  });

  it('places all charts of a sheet below their tables when a row of one takes several lines', () => {
    const long = [['a', 'een lange tekst die niet op één regel past, hoe breed de kolom ook wordt gemaakt', 1, 2]];
    const spec = runToEnd(layOutSheet(content([table('t', long), chart('t'), table('u', ROWS), chart('u')])));
    for (const [i, { place }] of spec.charts.entries()) {
      const { row, rows } = spec.tables[i] ?? { row: 0, rows: [] };
      expect(place.row).toBeGreaterThan(row + rows.length);
      expect(place.column).toBe(1);
    }
    expect(flawsOf(spec)).toEqual([]);
  });

  it('makes the rows beside charts of one height, so that the charts of a sheet are of one size', () => {
    const wide = table('u', ROWS, [NAME, TEXT, NUMBER_1, numberColumn('Een kop van meer regels', () => 1)]);
    const spec = runToEnd(layOutSheet(content([table('t', ROWS), chart('t'), wide, chart('u')])));
    const heights = new Map(spec.rowHeights.map(({ row, height }) => [row, height]));
    const points = spec.charts.map(({ place }) =>
      Array.from({ length: place.rowCount }, (_, i) => heights.get(place.row + i) ?? 15).reduce((a, b) => a + b, 0),
    );
    expect(new Set(points).size).toBe(1);
    expect(new Set(spec.charts.map(({ place }) => `${place.rowCount} ${place.columnCount}`)).size).toBe(1);
  });

  it('writes a line of text instead of a table without rows, and draws no chart of it', () => {
    const spec = runToEnd(layOutSheet(content([table('t', []), chart('t')])));
    expect(spec.tables).toEqual([]);
    expect(spec.charts).toEqual([]);
    expect(spec.cells.map(({ value }) => value)).toContain('Niets te tonen.');
    expect(spec.cells.map(({ value }) => value)).not.toContain('Niets te tekenen.');
  });

  it.each([
    ['without numbers', [['a', 'x', null, null]], chart('t')],
    [
      'with a target only',
      [['a', 'x', 5, null]],
      chart('t', { series: [{ name: 'Doel', cells: { column: NUMBER_1 }, color: '#1B1A19', dashed: true }] }),
    ],
    ['with noughts on top of each other', [['a', 'x', 0, 0]], chart('t', { type: 'bars-stacked' })],
  ])('writes a line of text instead of a chart %s', (_, rows, block) => {
    const spec = runToEnd(layOutSheet(content([table('t', rows), block])));
    expect(spec.charts).toEqual([]);
    expect(spec.cells.map(({ value }) => value)).toContain('Niets te tekenen.');
  });

  it('draws a share of nought: it is a figure', () => {
    expect(runToEnd(layOutSheet(content([table('t', [['a', 'x', 0, 0]]), chart('t')]))).charts).toHaveLength(1);
  });

  it('refuses a chart that does not follow its table, and one of more than seven series', () => {
    expect(() => runToEnd(layOutSheet(content([table('t', ROWS), table('u', ROWS), chart('t')])))).toThrow(TypeError);
    const series = Array.from({ length: 8 }, () => ({ name: 's', cells: { column: NUMBER_1 }, color: '#0F6CBD' }));
    expect(() => runToEnd(layOutSheet(content([table('t', ROWS), chart('t', { series })])))).toThrow(RangeError);
  });

  it('draws rows of a table against its headings', () => {
    const block = chart('t', {
      type: 'lines',
      series: [{ name: 'b', cells: { row: 1, across: [NUMBER_1, NUMBER_2] }, color: '#0F6CBD' }],
    });
    const spec = runToEnd(layOutSheet(content([table('t', ROWS), block])));
    const row = spec.tables[0]?.row ?? 0;
    expect(spec.charts[0]?.categories).toEqual({ row, column: 3, rowCount: 1, columnCount: 2 });
    expect(spec.charts[0]?.series[0]?.values).toEqual({ row: row + 2, column: 3, rowCount: 1, columnCount: 2 });
  });

  it('makes shared columns as wide as their tables need, within bounds', () => {
    const wide = [['een naam van meer dan achtentwintig letters', 'x'.repeat(200), 123456789, 1]];
    const { columnWidths } = runToEnd(layOutSheet(content([table('t', wide), table('u', ROWS)])));
    expect(columnWidths.slice(1, 5)).toEqual([28, 42, 13, 10]);
  });

  it('gives rows of wrapped text their height', () => {
    const spec = runToEnd(layOutSheet(content([table('t', [['a', 'woord '.repeat(40), 1, 2]])])));
    const row = (spec.tables[0]?.row ?? 0) + 1;
    expect(spec.rowHeights.find((entry) => entry.row === row)?.height).toBeGreaterThan(60);
  });

  it('shows a matrix by the looks of its cells, with its legend below', () => {
    const spec = runToEnd(
      layOutSheet(
        content([
          {
            kind: 'matrix',
            labelHeading: 'Thema',
            textHeading: 'Stand',
            headings: ['1', '2', '3'],
            rows: [
              {
                label: 'Klimaat',
                text: 'nu 1 van 3',
                cells: [
                  { state: 'filled', text: '' },
                  { state: 'aimed', text: '◆' },
                  { state: 'empty', text: '' },
                ],
              },
            ],
            legend: 'Gevuld: nu.',
            empty: 'Geen thema.',
          },
        ]),
      ),
    );
    const looks = spec.cells
      .filter(({ look }) => look.startsWith('level'))
      .map(({ column, look, value }) => [column, look, value]);
    expect(looks).toEqual([
      [3, 'levelFilled', ''],
      [4, 'levelAimed', '◆'],
      [5, 'levelEmpty', ''],
    ]);
    expect(spec.cells.at(-1)?.value).toBe('Gevuld: nu.');
    expect(flawsOf(spec)).toEqual([]);
  });

  it('keeps a section with a chart on one printed page', () => {
    const blocks = Array.from({ length: 6 }, (_, i): readonly Block[] => [
      { kind: 'heading', text: `Deel ${i}` },
      table(`t${i}`, ROWS),
      chart(`t${i}`),
    ]).flat();
    const spec = runToEnd(layOutSheet(content(blocks)));
    const headings = spec.cells.filter(({ look }) => look === 'heading').map(({ row }) => row);
    const { pageBreaks = [] } = spec.print;
    expect(pageBreaks.length).toBeGreaterThan(1);
    expect(headings).toEqual(expect.arrayContaining([...pageBreaks]));
    for (const { place } of spec.charts) {
      expect(pageBreaks.filter((row) => row > place.row && row < place.row + place.rowCount)).toEqual([]);
    }
  });

  it('prints on one page when asked to, without breaks', () => {
    const { print } = runToEnd(layOutSheet(content([table('t', ROWS)], { onePage: true })));
    expect(print.onePage).toBe(true);
    expect(print.pageBreaks).toBeUndefined();
  });
});

describe('any sheet', () => {
  const word = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  const link = fc.option(fc.constant({ sheet: 'Blad', address: 'A1' }));
  const value = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    word,
    fc.constant(null),
  );
  const cell = fc.oneof(value, fc.record({ value, link }));
  const number = fc.option(fc.integer({ min: 0, max: 1e6 }));

  const tableWithChart = fc
    .record({
      rows: fc.array(fc.tuple(cell, cell, number, number), { maxLength: 40 }),
      charted: fc.boolean(),
      stacked: fc.boolean(),
      byRow: fc.boolean(),
    })
    .map(({ rows, charted, stacked, byRow }) => (id: string): readonly Block[] => {
      const block = table(id, rows);
      if (!charted) return [block];
      const rowChart = byRow && rows.length > 0;
      const across = [NUMBER_1, NUMBER_2];
      const drawn = chart(id, {
        type: rowChart ? 'lines' : stacked ? 'bars-stacked' : 'columns',
        series: [
          { name: 'eerste', cells: rowChart ? { row: 0, across } : { column: NUMBER_1 }, color: '#0F6CBD' },
          {
            name: 'tweede',
            cells: rowChart ? { row: rows.length - 1, across } : { column: NUMBER_2 },
            color: '#2E7D4F',
            light: true,
          },
        ],
      });
      return [block, drawn];
    });
  const wideTable = fc
    .array(fc.tuple(cell, cell, cell, cell, cell, cell, cell, cell, cell), { maxLength: 8 })
    .map((rows) => (id: string): readonly Block[] => [
      table(id, rows, [NAME, TEXT, ...[1, 2, 3, 4, 5, 6].map(numberOf), wordColumn('Woord', (row) => row[8] ?? null)]),
    ]);
  const loose = fc
    .oneof(
      word.map((text): Block => ({ kind: 'heading', text })),
      word.map((text): Block => ({ kind: 'text', text, look: 'body' })),
      word.map((text): Block => ({ kind: 'answer', text })),
      fc
        .array(fc.record({ text: word, link }), { maxLength: 5 })
        .map((items): Block => ({ kind: 'list', items, empty: 'geen' })),
      fc
        .array(fc.record({ label: word, value, format: fc.constant('integer' as const), note: word, link }), {
          maxLength: 7,
        })
        .map((figures): Block => ({ kind: 'key-figures', figures })),
      fc.array(fc.record({ label: word, text: word }), { maxLength: 6 }).map((rows): Block => ({
        kind: 'matrix',
        labelHeading: 'a',
        textHeading: 'b',
        headings: ['1', '2'],
        rows: rows.map((row) => ({
          ...row,
          cells: [
            { state: 'filled', text: '◆' },
            { state: 'empty', text: '' },
          ],
        })),
        legend: 'wat het is',
        empty: 'geen',
      })),
    )
    .map((block) => (): readonly Block[] => [block]);
  const blocks = fc
    .array(fc.oneof(tableWithChart, wideTable, loose), { maxLength: 10 })
    .map((makers) => makers.flatMap((make, i) => make(`t${i}`)));

  it('has nothing that overlaps, charts inside their tables, cells within the limits, and is JSON', () => {
    fc.assert(
      fc.property(blocks, fc.string({ maxLength: 60 }), (list, name) => {
        expect(flawsOf(runToEnd(layOutSheet(content(list, { name }))))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its cells in order of row, then column', () => {
    fc.assert(
      fc.property(blocks, (list) => {
        const places = runToEnd(layOutSheet(content(list))).cells.map(({ row, column }) => row * 20_000 + column);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});
