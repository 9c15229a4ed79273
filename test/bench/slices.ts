import { createHash } from 'node:crypto';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { computeWorkbook } from '../../src/app/reading/compute-workbook';
import type { Progress } from '../../src/app/ports';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import { calendarDate, type CalendarDate } from '../../src/core/kernel/calendar-date';

const TODAY = calendarDate(2025, 10, 1) as CalendarDate;
const digest = (bytes: Uint8Array): Promise<string> =>
  Promise.resolve(createHash('sha256').update(bytes).digest('hex'));

/** The longest piece of work between two turns in each step: what a page would stand still for. */
export type LongestSlices = Partial<Record<Progress['step'], number>>;

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** Milliseconds of the longest slice in each step of a report, in one cold pass. */
export async function measureSlices(bytes: Uint8Array): Promise<LongestSlices> {
  const longest: LongestSlices = {};
  let step: Progress['step'] = 'reading';
  let start = now();
  const close = (): void => {
    longest[step] = Math.max(longest[step] ?? 0, now() - start);
    start = now();
  };
  const options = {
    takeTurn: () => Promise.resolve(close()),
    onProgress: (progress: Progress) => {
      close();
      ({ step } = progress);
    },
  };
  const moments = { date: TODAY, today: TODAY, quarter: null };
  const computed = await computeWorkbook(openXlsx(bytes, 'bench.xlsx'), moments, options);
  await composeReportOf(
    computed,
    { language: 'nl', frozen: 'keep', version: 'bench', writtenOn: TODAY, digest },
    options,
  );
  close();
  return longest;
}
