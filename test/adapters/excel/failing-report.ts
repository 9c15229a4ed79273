import type { Workbook, WriteOutcome } from '../../../src/app/ports';
import type { WorkbookSpec } from '../../../src/core/report/sheet-spec/workbook-spec';
import { viewOfExcel } from '../../contract/view-of-excel';
import type { WorkbookView } from '../../contract/workbook-view';
import type { ExcelHost, PlannedFailure, WorkbookSnapshot } from '../../../packages/excel-stand-in';
import { cell, column, coverageSheet, workbookSpec, sheet, table } from '../xlsx/write/sample-spec';
import { openAdapter } from './open-adapter';

const QUARTER = '2025-Q3';

/** A calendar and a history of ours: four rows, two of them of the quarter that is reported again. */
const ORIGINAL: WorkbookSnapshot = {
  sheets: [
    {
      name: 'Bron',
      cells: [
        { row: 0, column: 0, values: ['Nr', 'Naam'] },
        { row: 1, column: 0, values: ['A-01', '=geen formule'] },
      ],
      tables: [{ name: 'Aanbestedingen', address: 'A1:B2' }],
    },
    {
      name: 'Statusverloop',
      cells: [
        ['Periode', 'Status', 'Aantal', 'Eigen'],
        ['2025-Q2', 'Loopt', 1, 'w'],
        [QUARTER, 'Loopt', 3, 'x'],
        [QUARTER, 'Gepland', 2, 'y'],
        [QUARTER, 'Gegund', 2, 'z'],
      ].map((values, row) => ({ row, column: 0, values })),
      tables: [{ name: 'Statusverloop', address: 'A1:D5' }],
    },
  ],
};

/** The lines of the quarter, each time anew: the old rows of the quarter make place for them. */
async function planOf(workbook: Workbook, lines: readonly (readonly [string, number])[]): Promise<WorkbookSpec> {
  const { sheets } = await workbook.inventory();
  const range = sheets[1]?.tables[0]?.range ?? { row: 0, column: 0, rowCount: 2, columnCount: 4 };
  const data = { ...range, row: range.row + 1, rowCount: range.rowCount - 1 };
  const [grid] = await workbook.read([{ sheet: 'Statusverloop', range: data }]);
  const old = (grid ?? []).flatMap((row, i) => (row?.[0] === QUARTER ? [i] : []));
  const values = lines.map(([status, count]) => [QUARTER, status, count]);
  const record = {
    sheet: 'Statusverloop',
    range,
    tableName: 'Statusverloop',
    totalRows: 0 as const,
    columns: [0, 1, 2].map((index) => ({ column: index, format: 'general' as const })),
    replace: old.slice(0, values.length).map((row, i) => ({ row, values: values[i] ?? [] })),
    remove: old.slice(values.length),
    append: values.slice(old.length),
  };
  const list = sheet(null, 'Lijsten', {
    cells: [cell(0, 0, 'Lijsten', 'title')],
    tables: [table('Lijsten', 2, [column('Woord')], { rows: [['ja'], ['nee']] })],
  });
  const known = sheets.some(({ name, kind }) => name === 'Lijsten' && kind === null);
  return workbookSpec(known ? [coverageSheet()] : [list, coverageSheet()], { history: [record], activate: 'dekking' });
}

export const GROWING: readonly (readonly [string, number])[] = [
  ['Loopt', 4],
  ['Gepland', 1],
  ['=Gegund', 5],
  ['Uitgesteld', 1],
  ['Vervallen', 1],
];
export const SHRINKING: readonly (readonly [string, number])[] = [['Loopt', 8]];

async function run(workbook: Workbook, lines = GROWING): Promise<WriteOutcome> {
  return workbook.write(await planOf(workbook, lines));
}

/** What is seen in the end, tables and charts in order of name. */
export function seen(host: ExcelHost): WorkbookView {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const { active, sheets } = viewOfExcel(host.workbook);
  return {
    active,
    sheets: sheets.map((view) => ({
      ...view,
      tables: [...view.tables].sort(byName),
      charts: [...view.charts].sort(byName),
    })),
  };
}

export async function cleanRun(lines = GROWING): Promise<{ view: WorkbookView; syncs: number; actions: number }> {
  const { workbook, host } = openAdapter(ORIGINAL);
  await run(workbook, lines);
  return { view: seen(host), syncs: host.syncs.length, actions: Math.max(...host.syncs.map(({ actions }) => actions)) };
}

/** Runs with one failure, then again: what is seen after it, and what came of the first run. */
export async function failing(
  sync: number,
  failure: PlannedFailure,
  lines = GROWING,
): Promise<{ error: unknown; between: WorkbookView; after: WorkbookView; emptied: readonly string[] }> {
  const { workbook, host } = openAdapter(ORIGINAL);
  host.failAt(sync, failure);
  const error = await run(workbook, lines).then(
    () => null,
    (reason: unknown) => reason,
  );
  const between = seen(host);
  await run(workbook, lines);
  return { error, between, after: seen(host), emptied: host.undo.emptiedBy };
}

/** Whether a sheet says that it is finished. */
export function saysFinished({ sheets }: WorkbookView): boolean {
  return sheets.some(({ kind, cells }) => kind === 'dekking' && String(cells['B3']?.value).startsWith('Bijgewerkt'));
}

export const source = ({ sheets }: WorkbookView) => sheets.find(({ name }) => name === 'Bron');
