import { createHash } from 'node:crypto';
import { computeWorkbook } from '../../src/app/reading/compute-workbook';
import type { WorkbookReader } from '../../src/app/ports';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import type { WorkbookSpec } from '../../src/core/report/sheet-spec/workbook-spec';
import { dateOf, quarterOf } from '../support/plan-of';

/** What the quarterly report of a workbook writes. */
export async function reportSpec(reader: WorkbookReader, quarter: string): Promise<WorkbookSpec> {
  const day = dateOf('2025-10-01');
  const computed = await computeWorkbook(reader, { date: day, today: day, quarter: quarterOf(quarter) });
  const { workbookSpec } = await composeReportOf(computed, {
    language: 'nl',
    frozen: 'keep',
    version: '1.0.0',
    writtenOn: day,
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  return workbookSpec;
}
