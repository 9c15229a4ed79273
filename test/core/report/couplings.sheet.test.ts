import { readCouplings, type Coupling } from '../../../src/core/plan/couplings';
import { couplingsSheet } from '../../../src/core/report/couplings.sheet';
import type { SheetSpec } from '../../../src/core/report/sheet-spec/sheet-spec';
import { TABLE_IDS } from '../../../src/core/tables';
import { HEAD_ROWS } from '../../../src/core/workbook/inventory';
import { couplingsWords } from '../../../src/messages/couplings';
import { LANGUAGES } from '../../../src/messages/language';
import { inventoryOf } from '../../support/inventory-of';
import { flawsOf } from './sound-sheet';

/** What is read of the sheet when it has been written. */
function readBack(spec: SheetSpec): ReturnType<typeof readCouplings> {
  const cells = spec.cells.map(({ row, column, value }) => ({
    at: `${'ABCDEFGH'[column]}${row + 1}`,
    cells: [[value]],
  }));
  const tables = spec.tables.map(({ row, column, columns, rows }) => ({
    at: `${'ABCDEFGH'[column]}${row + 1}`,
    cells: [columns.map(({ heading }) => heading), ...rows],
  }));
  return readCouplings(inventoryOf({ name: spec.name, kind: spec.kind ?? '', blocks: [...cells, ...tables] }));
}

const FULL: readonly Coupling[] = TABLE_IDS.map((id) => ({
  id,
  place: { sheet: 'Een blad met een naam van eenendertig', tableName: id === 'tenders' ? null : `Tabel_${id}` },
  choices: [
    { column: 'Nr', heading: 'Volgnummer van de opdracht' },
    { column: 'Start', heading: null },
  ],
}));

describe.each(LANGUAGES)('the sheet of couplings (%s)', (language) => {
  const words = couplingsWords(language).sheet;

  it('is read back as it was, with every table coupled', () => {
    const spec = couplingsSheet(FULL, words);
    expect(flawsOf(spec)).toEqual([]);
    expect(readBack(spec)).toEqual({ couplings: FULL, problems: [] });
  });

  it('stands within what is read of a sheet without asking for it', () => {
    const [table] = couplingsSheet(FULL, words).tables;
    expect((table?.row ?? 0) + 1 + (table?.rows.length ?? 0)).toBeLessThanOrEqual(HEAD_ROWS);
  });

  it('has a row to fill when there are none', () => {
    const spec = couplingsSheet([], words);
    expect(flawsOf(spec)).toEqual([]);
    expect(readBack(spec)).toEqual({ couplings: [], problems: [] });
  });
});
