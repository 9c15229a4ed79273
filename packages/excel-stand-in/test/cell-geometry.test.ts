import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  columnName,
  parseAddress,
  quotedSheetName,
  splitReference,
} from '../src/model/a1';
import { Area, MAX_COLUMNS, MAX_ROWS } from '../src/model/area';
import { Grid } from '../src/model/grid';
import type { Shift } from '../src/model/shift';
import { isTornBy, shiftedArea } from '../src/model/shift';

const small = fc
  .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rows, columns]) => new Area(row, column, rows, columns));

const shifts: fc.Arbitrary<Shift> = fc.record({
  kind: fc.constantFrom('insert', 'delete'),
  axis: fc.constantFrom('rows', 'columns'),
  area: small,
});

function cellsOf(area: Area): string[] {
  return Array.from({ length: area.cellCount }, (_, index) =>
    areaAddress(Area.cell(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount))),
  );
}

describe('addresses', () => {
  it.each([
    ['A1', new Area(0, 0, 1, 1)],
    ['$B$2:C4', new Area(1, 1, 3, 2)],
    ['C4:B2', new Area(1, 1, 3, 2)],
    ['A:C', new Area(0, 0, MAX_ROWS, 3)],
    ['2:3', new Area(1, 0, 2, MAX_COLUMNS)],
    ['XFD1048576', new Area(MAX_ROWS - 1, MAX_COLUMNS - 1, 1, 1)],
  ])('%s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B', 'Blad1!A1', 'Q1 2025'])('not %p', (address) => {
    expect(parseAddress(address)).toBeNull();
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(9), fc.nat(9), (row, column, rows, columns) => {
        const area = Area.between(
          row,
          column,
          Math.min(row + rows, MAX_ROWS - 1),
          Math.min(column + columns, MAX_COLUMNS - 1),
        );
        expect(parseAddress(areaAddress(area))).toEqual(area);
        expect(parseAddress(absoluteAddress(area))).toEqual(area);
      }),
    );
    expect(columnName(701)).toBe('ZZ');
    expect(areaAddress(Area.wholeSheet)).toBe('A1:XFD1048576');
  });

  it.each([
    ["'Mijn blad'!A1", 'Mijn blad', 'A1'],
    ["'Thema''s'!A1:B2", "Thema's", 'A1:B2'],
    ['Blad1!A:A', 'Blad1', 'A:A'],
    ['A1', null, 'A1'],
  ])('splits %s', (reference, sheet, address) => {
    expect(splitReference(reference)).toEqual({ sheet, address });
  });

  it.each([
    ['Blad1', 'Blad1'],
    ['Mijn blad', "'Mijn blad'"],
    ["Thema's", "'Thema''s'"],
    ['Q1', "'Q1'"],
    ['2025', "'2025'"],
  ])('quotes the sheet %s as %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});

describe('areas', () => {
  it('leave, cut out of another, exactly its other cells', () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const expected = cellsOf(area).filter((cell) => !cellsOf(hole).includes(cell));
        expect(area.without(hole).flatMap(cellsOf).sort()).toEqual(expected.sort());
      }),
    );
  });

  it('share exactly the cells of both', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = a.intersection(b);
        expect(shared ? cellsOf(shared) : []).toEqual(cellsOf(a).filter((cell) => cellsOf(b).includes(cell)));
      }),
    );
  });
});

describe('shifting', () => {
  /** Where one cell goes, by the definition. */
  function moved({ kind, axis, area }: Shift, row: number, column: number): [number, number] | null {
    const [along, across] = axis === 'rows' ? [row, column] : [column, row];
    const [first, count] = axis === 'rows' ? [area.row, area.rowCount] : [area.column, area.columnCount];
    const [from, to] = axis === 'rows' ? [area.column, area.lastColumn] : [area.row, area.lastRow];
    if (across < from || across > to || along < first) return [row, column];
    if (kind === 'delete' && along < first + count) return null;
    const place = along + (kind === 'insert' ? count : -count);
    return axis === 'rows' ? [place, column] : [row, place];
  }

  it('moves every cell of a grid to where it belongs', () => {
    fc.assert(
      fc.property(shifts, fc.uniqueArray(fc.tuple(fc.nat(12), fc.nat(12)), { selector: String }), (shift, cells) => {
        const grid = new Grid<string>();
        for (const [row, column] of cells) grid.set(row, column, `${String(row)},${String(column)}`);
        grid.shift(shift);
        const expected = cells.flatMap(([row, column]) => {
          const place = moved(shift, row, column);
          return place ? [`${String(place)}=${String(row)},${String(column)}`] : [];
        });
        const found: string[] = [];
        grid.forEachIn(Area.wholeSheet, (value, row, column) => found.push(`${String([row, column])}=${value}`));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('moves an area along with its cells, unless it would be torn', () => {
    fc.assert(
      fc.property(shifts, small, (shift, area) => {
        if (isTornBy(area, shift)) return;
        const places = cellsOf(area).flatMap((cell) => {
          const { row, column } = parseAddress(cell) ?? area;
          const place = moved(shift, row, column);
          return place ? [Area.cell(...place)] : [];
        });
        const [first, ...others] = places;
        const bounds = first ? others.reduce((all, cell) => all.boundingWith(cell), first) : null;
        expect(shiftedArea(area, shift)).toEqual(bounds);
      }),
    );
  });
});

describe('a grid', () => {
  it('holds what a plain map holds', () => {
    const edit = fc.oneof(
      fc.record({ row: fc.nat(20), column: fc.nat(20), value: fc.option(fc.nat(), { nil: undefined }) }),
      small,
    );
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const grid = new Grid<number>();
        const plain = new Map<string, number>();
        for (const one of edits) {
          if (one instanceof Area) {
            grid.clear(one);
            for (const cell of cellsOf(one)) plain.delete(cell);
          } else {
            grid.set(one.row, one.column, one.value);
            const cell = areaAddress(Area.cell(one.row, one.column));
            if (one.value === undefined) plain.delete(cell);
            else plain.set(cell, one.value);
          }
        }
        const areas = [...plain.keys()].map((cell) => parseAddress(cell) ?? Area.cell(0, 0));
        const [first, ...others] = areas;
        expect(grid.bounds()).toEqual(first ? others.reduce((all, cell) => all.boundingWith(cell), first) : null);
        for (const [cell, value] of plain) {
          const { row, column } = parseAddress(cell) ?? Area.cell(0, 0);
          expect(grid.get(row, column)).toBe(value);
        }
      }),
    );
  });
});
