import { runToEnd } from '../../src/core/kernel/slices';
import { createHash } from 'node:crypto';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import { checkPlan } from '../../src/core/rules/check-plan';
import { sortFindings } from '../../src/core/rules/sort-findings';
import { computeFigures } from '../../src/core/figures/compute-figures';
import { calendarDate, type CalendarDate } from '../../src/core/kernel/calendar-date';
import { locateTables } from '../../src/core/plan/locate-tables';
import { rawTable } from '../../src/core/plan/raw-tables';
import { readPlan, type Moments } from '../../src/core/plan/read-plan';

const TODAY = calendarDate(2025, 10, 1) as CalendarDate;
const MOMENTS: Moments = { date: TODAY, today: TODAY, quarter: null };
const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

export const STAGES = ['read', 'parse', 'check', 'compute', 'compose', 'write'] as const;
export type StageTimes = Record<(typeof STAGES)[number], number>;

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** One pass over all stages; milliseconds for each. */
export async function runStages(bytes: Uint8Array, withReport: boolean): Promise<StageTimes> {
  const times: StageTimes = { read: 0, parse: 0, check: 0, compute: 0, compose: 0, write: 0 };
  let start = now();
  const lap = (stage: keyof StageTimes): void => {
    times[stage] = now() - start;
    start = now();
  };
  const reader = openXlsx(bytes, 'bench.xlsx');
  const inventory = await reader.inventory();
  const located = [...locateTables(inventory)].filter(([, location]) => location.data !== null);
  const grids = await reader.read(
    located.flatMap(([, { sheet, data }]) => (data === null ? [] : [{ sheet, range: data }])),
  );
  lap('read');
  const raws = new Map(
    located.map(([id, location], i) => [id, rawTable(location, grids[i] ?? [], inventory.date1904)]),
  );
  const { plan, findings: readingFindings } = runToEnd(readPlan(inventory.name, raws, MOMENTS));
  lap('parse');
  const findings = sortFindings(plan, [...readingFindings, ...runToEnd(checkPlan(plan))]);
  lap('check');
  const figures = runToEnd(computeFigures(plan, findings));
  lap('compute');
  if (!withReport) return times;
  const { workbookSpec } = await composeReportOf(
    { plan, findings, figures, inventory, raws, ownSheets: [] },
    { language: 'nl', frozen: 'keep', version: 'bench', writtenOn: TODAY, digest },
  );
  lap('compose');
  await writeWorkbook(bytes, workbookSpec);
  lap('write');
  return times;
}
