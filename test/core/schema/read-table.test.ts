import { runToEnd } from '../../../src/core/kernel/slices';
import fc from 'fast-check';
import { dateType } from '../../../src/core/schema/date-types';
import { defineTable, optional, present, required, withDefault } from '../../../src/core/schema/define-table';
import { numberType, percentType } from '../../../src/core/schema/number-types';
import { cellReader, isBlankRow, readTable, rowName, type ReadOptions } from '../../../src/core/schema/read-table';
import { Refusal } from '../../../src/core/schema/reading';
import { choiceType, textType, yesNoType } from '../../../src/core/schema/word-types';
import { CellError, type CellValue } from '../../../src/core/workbook/cell-value';
import type { RawTable } from '../../../src/core/workbook/raw-table';
import { cells } from '../../support/arbitraries';
import { IN_1900, shown } from '../../support/readings';

const note = { nl: '', en: '' };
const table = defineTable({
  name: 'Proef',
  key: ['nr', 'on'],
  note,
  columns: {
    nr: required('Nr', textType, note),
    on: optional('Op', dateType, note),
    chance: present('Kansrijk', yesNoType, false, note),
    status: withDefault('Status', choiceType(['Gepland', 'Gegund']), 'Gepland', note),
    share: optional('Deel', percentType, note),
    hours: optional('Uren', numberType({ minimum: 0, maximum: Infinity }), note),
  },
});
const HEADINGS = ['Nr', 'Op', 'Kansrijk', 'Status', 'Deel', 'Uren'];

function rawOf(rows: readonly (readonly CellValue[] | undefined)[], headings = HEADINGS): RawTable {
  return {
    sheet: 'Proef',
    foundBy: 'table-name',
    skipped: [],
    below: [],
    tableName: 'Proef',
    headerRow: 4,
    firstRow: 5,
    firstColumn: 2,
    headings,
    choices: [],
    rows,
    totalRows: 0,
    date1904: false,
  };
}

const read = (rows: readonly (readonly CellValue[] | undefined)[], options?: ReadOptions<object>) =>
  runToEnd(readTable(table, rawOf(rows), options));

describe('reading a table', () => {
  it('gives values, with the row in the sheet and the key as it is written', () => {
    expect(read([['A-1', 45931, 'x', 'gegund', 0.75, 8]]).rows).toEqual([
      {
        key: 'A-1 · 45931',
        rowNumber: 5,
        unreadable: null,
        notKnown: null,
        unresolved: null,
        elsewhere: null,
        nr: 'A-1',
        on: 20362,
        chance: true,
        status: 'Gegund',
        share: 0.75,
        hours: 8,
      },
    ]);
  });

  it('takes the defaults for blank cells, for cells that are not there, and for columns that are not there', () => {
    const blanks = { on: null, chance: false, status: 'Gepland', share: null, hours: null };
    const { rows, cellFindings } = read([['A-1', null, ' ', '\u00a0', '', null], ['A-2']]);
    expect(rows).toMatchObject([blanks, blanks]);
    expect(cellFindings).toEqual([]);
    expect(runToEnd(readTable(table, rawOf([['A-1']], ['Nr']))).rows).toMatchObject([blanks]);
  });

  it('takes the default that the settings say', () => {
    expect(read([['A-1']], { blanks: { chance: true } }).rows).toMatchObject([{ chance: true }]);
  });

  it('skips blank rows; a row with anything in it is a row', () => {
    const { rows, cellFindings } = runToEnd(
      readTable(
        table,
        rawOf(
          [[null, ' '], undefined, [], ['A-1'], [null, null, null, null, null, null, 'los']],
          [...HEADINGS, 'Eigen'],
        ),
      ),
    );
    expect(rows.map(({ rowNumber, key }) => [rowNumber, key])).toEqual([
      [8, 'A-1'],
      [9, 'rij 10'],
    ]);
    expect(cellFindings).toMatchObject([
      { code: 'C01', rowNumber: 9, field: 'nr', column: 0, expected: { grammar: 'text' } },
    ]);
  });

  it('reads what cannot be read as blank, and remembers it as unreadable', () => {
    const { rows, cellFindings } = read([['A-1', '31-2-2025', 'wellicht', new CellError('#REF!'), 'veel', -8]]);
    expect(rows).toMatchObject([{ on: null, chance: false, status: 'Gepland', share: null, hours: null }]);
    expect([...(rows[0]?.unreadable ?? [])]).toEqual(['on', 'chance', 'status', 'share', 'hours']);
    expect(cellFindings.map(({ code, field, column }) => [code, field, column])).toEqual([
      ['C04', 'on', 1],
      ['C08', 'chance', 2],
      ['C10', 'status', 3],
      ['C03', 'share', 4],
      ['C12', 'hours', 5],
    ]);
  });

  it('uses what is remarked upon, with each of its remarks', () => {
    const { rows, cellFindings } = read([['A-1', null, null, null, '75']]);
    expect(rows).toMatchObject([{ share: 0.75, unreadable: null }]);
    expect(cellFindings.map(({ code }) => code)).toEqual(['C11', 'C14']);
  });

  it('gives rows what they have besides their columns', () => {
    const extra = (cells: readonly CellValue[], rowNumber: number) => ({ filled: cells.length, again: rowNumber });
    expect(runToEnd(readTable(table, rawOf([['A-1'], [], ['A-2', null]]), { extra })).rows).toMatchObject([
      { nr: 'A-1', filled: 1, again: 5 },
      { nr: 'A-2', filled: 2, again: 7 },
    ]);
  });

  it('never throws, and says of each refused cell that it is unreadable', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 5 }), (rows) => {
        const reading = read(rows);
        expect(reading.rows).toHaveLength(rows.filter((row) => !isBlankRow(row)).length);
        const refused = reading.cellFindings.filter(({ code }) => !['C01', 'C11', 'C14', 'C15'].includes(code));
        const unreadable = reading.rows.flatMap((row) =>
          [...(row.unreadable ?? [])].map((field) => [row.rowNumber, field]),
        );
        expect(refused.map(({ rowNumber, field }) => [rowNumber, field])).toEqual(unreadable);
      }),
    );
  });
});

describe('a reader of cells', () => {
  it('refuses Excel errors before the grammar sees them: the text "#REF!" is no error', () => {
    const readText = cellReader(textType, IN_1900);
    expect([new CellError('#REF!'), '#REF!'].map((cell) => shown(readText(cell)))).toEqual(['refused C10', '#REF!']);
  });

  it('reads the same text once', () => {
    let asked = 0;
    const counting = {
      ...yesNoType,
      read: (value: Exclude<CellValue, null>) => ((asked += 1), yesNoType.read(value, IN_1900)),
    };
    const readYesNo = cellReader(counting, IN_1900);
    expect(['ja', 'ja', 'wie weet', 'wie weet'].map((cell) => readYesNo(cell) instanceof Refusal)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(asked).toBe(2);
  });
});

describe('rows', () => {
  it('without a key are named by their row in the sheet, as Excel counts', () => {
    expect(rowName(0)).toBe('rij 1');
  });
});
