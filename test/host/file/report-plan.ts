import { createHash } from 'node:crypto';
import { computeWorkbook } from '../../../src/app/figures';
import type { WorkbookReader } from '../../../src/app/ports';
import { composeReportOf } from '../../../src/app/report';
import type { WorkbookPlan } from '../../../src/core/report/sheet-plan/workbook-plan';
import { dateOf, quarterOf } from '../../support/plan-of';

/** What the quarterly report of a workbook writes. */
export async function reportPlan(reader: WorkbookReader, quarter: string): Promise<WorkbookPlan> {
  const day = dateOf('2025-10-01');
  const computed = await computeWorkbook(reader, { date: day, today: day, quarter: quarterOf(quarter) });
  const { workbookPlan } = await composeReportOf(computed, {
    language: 'nl',
    frozen: 'keep',
    version: '1.0.0',
    writtenOn: day,
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  return workbookPlan;
}
