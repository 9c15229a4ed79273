import fc from 'fast-check';
import { AreaCollector } from '../../../../../src/adapters/excel/write/painting/area-collector';

const cells = fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(6), key: fc.constantFrom('a', 'b', 'c') }), {
  selector: ({ row, column }) => `${row}:${column}`,
  maxLength: 63,
});

function collected(list: readonly { row: number; column: number; key: string }[]) {
  const collector = new AreaCollector<string>();
  const ordered = [...list].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, key } of ordered) collector.add(row, column, key);
  return collector.areas();
}

test('rectangles hold every cell under its own key, once, and no other', () => {
  fc.assert(
    fc.property(cells, (list) => {
      const found: string[] = [];
      for (const [key, areas] of collected(list)) {
        for (const { row, column, rowCount, columnCount } of areas) {
          for (let r = row; r < row + rowCount; r++) {
            for (let c = column; c < column + columnCount; c++) found.push(`${r}:${c}=${key}`);
          }
        }
      }
      expect(found.sort()).toEqual(list.map(({ row, column, key }) => `${row}:${column}=${key}`).sort());
    }),
  );
});

test('a block is one rectangle, whatever stands beside it', () => {
  const block = Array.from({ length: 12 }, (_, i) => ({ row: 2 + Math.floor(i / 3), column: i % 3, key: 'a' }));
  const beside = [0, 1, 2].map((i) => ({ row: 2 + i, column: 4, key: 'b' }));
  expect(collected([...block, ...beside])).toEqual(
    new Map([
      ['a', [{ row: 2, column: 0, rowCount: 4, columnCount: 3 }]],
      ['b', [{ row: 2, column: 4, rowCount: 3, columnCount: 1 }]],
    ]),
  );
});

test('nothing gives nothing', () => {
  expect(new AreaCollector<string>().areas()).toEqual(new Map());
});
