import { createHash } from 'node:crypto';
import { checkWorkbook, type Checked } from '../../../src/app/reading/check-workbook';
import { computeWorkbook } from '../../../src/app/reading/compute-workbook';
import type { Workbook, WriteOutcome } from '../../../src/app/ports';
import { composeReportOf } from '../../../src/app/reporting/compose-report';
import { dateOf, quarterOf } from '../../support/plan-of';

const AS_OF = dateOf('2025-10-01');

function moments(quarter: string) {
  return { date: AS_OF, today: AS_OF, quarter: quarterOf(quarter) };
}

export function runCheck(workbook: Workbook): Promise<Checked> {
  return checkWorkbook(workbook, moments('2025-Q3'));
}

/** The quarterly report as the pane makes it: read, compute, compose, write. */
export async function runReport(workbook: Workbook, quarter = '2025-Q3'): Promise<WriteOutcome> {
  const computed = await computeWorkbook(workbook, moments(quarter));
  const { workbookSpec } = await composeReportOf(computed, {
    language: 'nl',
    frozen: 'replace',
    version: '1.0.0',
    writtenOn: AS_OF,
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  return workbook.write(workbookSpec);
}
