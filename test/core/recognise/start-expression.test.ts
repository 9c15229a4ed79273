import { startCell, type StartExpression } from '../../../src/core/recognise/start-expression';
import { spanType } from '../../../src/core/schema/span-type';
import type { CellValue } from '../../../src/core/workbook/cell-value';

const CONTEXT = { date1904: false };

function startOf(expression: StartExpression, cells: readonly CellValue[], year: number | null = null): string | null {
  const { value } = startCell(expression, cells, year, CONTEXT);
  if (value === null) return null;
  const reading = spanType.read(value, CONTEXT);
  return 'first' in reading ? String(spanType.write(reading, CONTEXT)) : 'refused';
}

describe('a quarter or month without a year', () => {
  const column = (unit: 'quarter' | 'month'): StartExpression => ({
    kind: 'column',
    column: 0,
    year: { from: 'sheet' },
    unit,
  });

  it.each<[CellValue, 'quarter' | 'month', string | null]>([
    ['Q4', 'quarter', '2025-Q4'],
    ['3e kwartaal', 'quarter', '2025-Q3'],
    [2, 'quarter', '2025-Q2'],
    ['2', 'quarter', '2025-Q2'],
    [11, 'month', '2025-Q4'],
    ['mrt', 'quarter', '2025-Q1'],
    ['Q1 2026', 'quarter', '2026-Q1'],
    [null, 'quarter', null],
  ])('%s as a %s', (cell, unit, start) => expect(startOf(column(unit), [cell], 2025)).toBe(start));

  it('takes the year from another column, and a year alone for the year', () => {
    const expression: StartExpression = {
      kind: 'column',
      column: 1,
      year: { from: 'column', column: 0 },
      unit: 'quarter',
    };
    expect(startOf(expression, [2026, 'Q2'])).toBe('2026-Q2');
    expect(startOf(expression, [2026, null])).toBe('2026');
    expect(startOf(expression, [null, null])).toBeNull();
  });
});

it('takes the first mark under quarters or months', () => {
  const marks: StartExpression = {
    kind: 'marks',
    columns: [
      { column: 0, part: { kind: 'month', number: 12 }, year: 2025 },
      { column: 1, part: { kind: 'month', number: 1 }, year: 2026 },
      { column: 2, part: { kind: 'quarter', number: 2 }, year: null },
    ],
  };
  expect(startOf(marks, ['v', 'v', null])).toBe('2025-Q4');
  expect(startOf(marks, ['nee', true, null])).toBe('2026-Q1');
  expect(startOf(marks, [null, null, 'x'], 2027)).toBe('2027-Q2');
  expect(startOf(marks, [null, null, null])).toBeNull();
});

it('takes the first filled of several dates', () => {
  const first: StartExpression = { kind: 'first-of', columns: [1, 0] };
  expect(startOf(first, ['2025-Q3', 'n.t.b.'])).toBe('2025-Q3');
  expect(startOf(first, ['2025-Q3', '2025-Q1'])).toBe('2025-Q1');
});

it('reckons back from the end of a contract', () => {
  const end: StartExpression = { kind: 'before-end', column: 0, quarters: 5 };
  expect(startOf(end, ['31-12-2026'])).toBe('2025-Q3');
  expect(startOf(end, ['ooit'])).toBe('refused');
});
