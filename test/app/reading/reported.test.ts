import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../../src/adapters/xlsx/read/open-xlsx';
import { checkJson } from '../../../src/app/reading/check-json';
import { checkWorkbook, type Checked } from '../../../src/app/reading/check-workbook';
import { computeFigures } from '../../../src/core/figures/compute-figures';
import { runToEnd } from '../../../src/core/kernel/slices';
import { figuresJson } from '../../../src/core/figures/figures-json';
import { EXAMPLE, REPORTED, itWithReported } from '../../support/reported';
import { dateOf } from '../../support/plan-of';

async function checked(path: string): Promise<Checked> {
  const moments = { date: dateOf('2025-10-01'), today: dateOf('2025-10-01'), quarter: null };
  return checkWorkbook(openXlsx(readFileSync(path), 'alkmaar.xlsx'), moments);
}

const reported = (name: string): Promise<Checked> => checked(join(REPORTED.path, `${name}.xlsx`));
const ofTables = ({ findings }: Checked) => findings.filter(({ code }) => code.startsWith('T'));

describe('what people reported elsewhere', () => {
  itWithReported('[T09] reads the sheet with the name of the table, and names its copy', async () => {
    const found = await reported('02-copied-table-sheet');
    expect(ofTables(found)).toMatchObject([
      { code: 'T09', table: 'Acties', details: { read: 'Acties', places: 'Acties 2024 (archief), Acties' } },
    ]);
    expect(found.raws.get('actions')?.sheet).toBe('Acties');
  });

  itWithReported('[T08] names the cells of rows that were typed below a table', async () => {
    expect(ofTables(await reported('03-rows-under-table'))).toMatchObject([
      { code: 'T08', table: 'Aanbestedingen', details: { count: 4, cells: 'A26:AH26, A27:AH27, A28:AH28, A29:AH29' } },
    ]);
  });

  itWithReported('reads cells with direction marks and non-breaking hyphens as without them', async () => {
    const marked = await reported('08-invisible-marks');
    const { coverage, actions, unreadable } = figuresJson(runToEnd(computeFigures(marked.plan, marked.findings)));
    // As the workbook gave without the marks: it was made from Alkmaar's example of then.
    expect(coverage?.years.find(({ year }) => year === 2025)).toMatchObject({ promising: 12, applied: 8, needed: 9 });
    expect(actions).toMatchObject({ total: 28 });
    expect(unreadable).toEqual([]);
    // A number that became a text, by a mark that nobody sees, is read and remarked on.
    const ofCells = marked.findings.filter(({ code }) => code.startsWith('C') || code.startsWith('K'));
    expect(new Set(ofCells.map(({ code }) => code))).toEqual(new Set(['C14']));
  });

  itWithReported('[T10] leaves prepared rows out of every figure, and out of the rows', async () => {
    const found = await reported('09-prefilled-rows');
    expect(ofTables(found)).toMatchObject([{ code: 'T10', table: 'Acties', details: { count: 20 } }]);
    const { tables } = checkJson(found, 'nl') as { tables: { table: string; rows: number; skipped: unknown[] }[] };
    const actions = tables.find(({ table }) => table === 'Acties');
    expect(actions?.rows).toBe((await checked(EXAMPLE)).plan.tables.actions.rows.length);
    expect(actions?.skipped).toHaveLength(20);
    expect(actions?.skipped[0]).toEqual({ row: 34, why: 'prepared' });
  });
});
