import { userTexts } from '../../../../src/core/report/user-notes/user-texts';
import { readMemory, rememberTexts } from '../../../../src/core/report/user-notes/written-texts';
import type { CellValue } from '../../../../src/core/workbook/cell-value';
import type { SheetInventory } from '../../../../src/core/workbook/inventory';
import { cell, column, sheet, table, workbookSpec } from '../../../adapters/xlsx/write/sample-spec';

const SPEC = sheet('dashboard', 'Dashboard', {
  cells: [cell(0, 1, 'Dashboard', 'title'), cell(3, 1, 'Dekking', 'heading'), cell(8, 1, 'Acties', 'heading')],
  tables: [table('mvoi_dashboard_jaren', 4, [column('Jaar'), column('Stand')], { rows: [['2025', 'goed'], ['2026', 'let op']] })], // prettier-ignore
});
const [WRITTEN] = rememberTexts(workbookSpec([SPEC])).sheets;
const MEMORY = WRITTEN?.cells.find(({ column }) => column === 0)?.value ?? null;

/** The sheet as it was written, with what a user typed since; the table may have grown by it. */
function typed(cells: Readonly<Record<string, CellValue>>, { rows = 3, columns = 2 } = {}) {
  const grid: CellValue[][] = Array.from({ length: 12 }, () => new Array<CellValue>(6).fill(null));
  const put = (row: number, at: number, value: CellValue): void => void ((grid[row] as CellValue[])[at] = value);
  put(1, 0, MEMORY);
  for (const { row, column: at, value } of SPEC.cells) put(row, at, value);
  [['Jaar', 'Stand'], ['2025', 'goed'], ['2026', 'let op']].forEach((values, i) => values.forEach((value, j) => put(4 + i, 1 + j, value))); // prettier-ignore
  for (const [place, value] of Object.entries(cells)) {
    const [row = 0, at = 0] = place.split(':').map(Number);
    put(row, at, value);
  }
  const range = { row: 4, column: 1, rowCount: rows, columnCount: columns };
  const found: SheetInventory = {
    name: 'Dashboard',
    hidden: false,
    protected: false,
    kind: 'dashboard',
    used: { row: 0, column: 0, rowCount: 12, columnCount: 6 },
    tables: [
      {
        name: 'mvoi_dashboard_jaren',
        range,
        headerRows: 1,
        totalRows: 0,
        headings: (grid[4] ?? []).slice(1, 1 + columns),
      },
    ],
    head: [],
  };
  return userTexts(found, grid);
}

describe('text of the user’s on a sheet of ours', () => {
  it('is none where nothing was typed, and none where nobody knows what was ours', () => {
    expect(typed({})).toEqual([]);
    expect(typed({ '1:0': null, '9:1': 'Iets' })).toEqual([]);
  });

  it('stood under the heading above it', () => {
    expect(typed({ '2:1': 'Bovenaan', '7:1': 'Bij de dekking', '9:4': 'Bij de acties' })).toEqual([
      { under: '', text: 'Bovenaan' },
      { under: 'Dekking', text: 'Bij de dekking' },
      { under: 'Acties', text: 'Bij de acties' },
    ]);
  });

  it('may stand in the place of ours', () => {
    expect(typed({ '0:1': 'Ons dashboard' })).toEqual([{ under: '', text: 'Ons dashboard' }]);
  });

  it('may stand in a row or a column by which our table grew', () => {
    expect(typed({ '7:1': 'Zie de begroting' }, { rows: 4 })).toEqual([{ under: 'Dekking', text: 'Zie de begroting' }]);
    expect(typed({ '4:3': 'Kolom1', '5:3': 'Nagaan' }, { columns: 3 })).toEqual([{ under: 'Dekking', text: 'Nagaan' }]);
  });

  it('is no number, and not what we wrote in a table', () => {
    expect(typed({ '9:1': 12, '5:2': 'slecht' })).toEqual([]);
  });
});

it('a cell of anyone else’s is no memory', () => {
  expect(readMemory('mvoi-10')).toBeNull();
  expect(readMemory(3)).toBeNull();
  expect(readMemory(MEMORY as CellValue)?.isOurs('Dekking')).toBe(true);
  expect(readMemory(MEMORY as CellValue)?.isOurs('Dekking ')).toBe(true);
  expect(readMemory(MEMORY as CellValue)?.isOurs('dekking')).toBe(false);
});
