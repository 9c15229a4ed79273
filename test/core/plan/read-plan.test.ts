import fc from 'fast-check';
import { isBlankRow } from '../../../src/core/schema/read-table';
import type { AnyColumn } from '../../../src/core/schema/define-table';
import { TABLE_IDS, TABLES, type TableId } from '../../../src/core/tables';
import { cellAddress } from '../../../src/core/workbook/address';
import { displayText, type CellValue } from '../../../src/core/workbook/cell-value';
import { cells, filledCells } from '../../support/arbitraries';
import { planOf, type Grid, type Grids } from '../../support/plan-of';

const headingsOf = (id: TableId): readonly string[] =>
  Object.values<AnyColumn>(TABLES[id].columns).map(({ heading }) => heading);

/** Cells that often fit their column: choices of the table's columns, else anything. */
const cellsOf = (id: TableId): fc.Arbitrary<CellValue> => {
  const choices = Object.values<AnyColumn>(TABLES[id].columns).flatMap(({ type }) => type.choices);
  return fc.oneof(cells, fc.constantFrom<CellValue>('1', 'Klimaat', 2025, 0.5, '2025-Q3', null, ...choices));
};

/** A table with its columns shuffled, some left out, an unknown one among them, and random cells. */
const grids = (id: TableId): fc.Arbitrary<Grid> =>
  fc
    .shuffledSubarray([...headingsOf(id), 'Eigen kolom', 'Klimaat'])
    .chain((headings) =>
      fc
        .array(fc.array(cellsOf(id), { maxLength: headings.length }), { maxLength: 5 })
        .map((rows): Grid => [headings, ...rows]),
    );

/** Some of the tables of the contract. */
const workbooks: fc.Arbitrary<Grids> = fc
  .subarray([...TABLE_IDS])
  .chain((ids) => fc.tuple(...ids.map((id) => grids(id).map((grid) => [TABLES[id].name, grid] as const))))
  .map((tables) => Object.fromEntries(tables));

describe('reading a plan', () => {
  it('gives an empty plan of no tables, and says which are missing', () => {
    const { plan, findings } = planOf({});
    expect(TABLE_IDS.map((id) => plan.tables[id].rows.length)).toEqual(TABLE_IDS.map(() => 0));
    const expected = TABLE_IDS.filter((id) => TABLES[id].needed).map((id) => ['T01', TABLES[id].name]);
    expect(findings.map(({ code, table }) => [code, table])).toEqual(expected);
    expect([plan.themes, plan.themeByName('Klimaat'), plan.tenderByKey('1')]).toEqual([[], undefined, undefined]);
  });

  it('finds nothing wrong with an empty table that is not needed', () => {
    const { findings } = planOf({ Rekenhulp: [['Kwartaal', 'Aanbesteding', 'Soort', 'Factor', 'Hoeveelheid']] });
    expect(findings.filter(({ table }) => table === TABLES.aids.name)).toEqual([]);
    const { findings: others } = planOf({ Kosten: [['Aanbesteding', 'Variant', 'Jaar', 'Soort', 'Bedrag']] });
    expect(others.filter(({ table }) => table === TABLES.costs.name)).toEqual([]);
  });

  it('never throws, whatever the cells, and loses no row but those of a key that is there already', () => {
    fc.assert(
      fc.property(workbooks, (tables) => {
        const { plan, findings } = planOf(tables);
        for (const id of TABLE_IDS) {
          const filled = (tables[TABLES[id].name] ?? []).slice(1).filter((row) => !isBlankRow(row)).length;
          const again = findings.filter(({ code, table }) => code === 'K01' && table === TABLES[id].name).length;
          const dropped = id === 'tenders' || id === 'actions' ? 0 : again;
          expect(plan.tables[id].rows).toHaveLength(filled - dropped - plan.tables[id].prepared.length);
        }
      }),
      { numRuns: 75 },
    );
  });

  it('places each finding about a cell on that cell, with what it shows', () => {
    fc.assert(
      fc.property(workbooks, (tables) => {
        for (const { table, rowNumber, heading, cell, value } of planOf(tables).findings) {
          if (rowNumber === null || heading === null) continue;
          const [headings = [], ...rows] = tables[table] ?? [];
          const column = headings.findIndex((_, i) => cellAddress(rowNumber, i) === cell);
          expect(displayText(headings[column] ?? null)).toBe(heading);
          const shown = rows[rowNumber - 1]?.[column] ?? null;
          expect(value).toBe(shown === null ? null : displayText(shown));
        }
      }),
      { numRuns: 75 },
    );
  });

  it('does not depend on the order of the columns', () => {
    const shuffled = fc
      .array(
        fc.array(filledCells, { minLength: headingsOf('actions').length, maxLength: headingsOf('actions').length }),
        { maxLength: 3 },
      )
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray([...headingsOf('actions').keys()], { minLength: headingsOf('actions').length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const headings = headingsOf('actions');
        const move = (row: readonly CellValue[]): CellValue[] => order.map((i) => row[i] ?? null);
        const before = planOf({ Acties: [headings, ...rows] });
        const after = planOf({ Acties: [move(headings), ...rows.map(move)] });
        expect(after.plan.tables.actions.rows).toEqual(before.plan.tables.actions.rows);
        const codes = ({ findings }: typeof before): readonly string[] =>
          findings.map(({ code, row, column }) => `${code} ${row} ${column}`).sort();
        expect(codes(after)).toEqual(codes(before));
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when it is done again', () => {
    fc.assert(
      fc.property(workbooks, (tables) => {
        const [a, b] = [planOf(tables), planOf(tables)];
        expect(b.plan.tables).toEqual(a.plan.tables);
        expect(b.findings).toEqual(a.findings);
      }),
      { numRuns: 50 },
    );
  });
});
