import { createHash } from 'node:crypto';
import { openXlsx } from '../../src/adapters/xlsx/read/open-xlsx';
import { inflateWithZlib } from '../../src/adapters/xlsx/read/zip-inflate-node';
import { writeWorkbook } from '../../src/adapters/xlsx/write/write-workbook';
import { computeWorkbook, type Computed } from '../../src/app/reading/compute-workbook';
import { composeReportOf } from '../../src/app/reporting/compose-report';
import type { WriteOutcome } from '../../src/app/ports';
import type { FrozenChoice } from '../../src/core/report/quarterly-choice';
import { parseQuarter } from '../../src/core/kernel/quarter';
import type { Inventory } from '../../src/core/workbook/inventory';
import { dateOf } from './plan-of';

export interface ReportOfFile {
  readonly bytes: Uint8Array;
  readonly outcome: WriteOutcome;
  readonly computed: Computed;
  /** Of the copy. */
  readonly inventory: Inventory;
}

export interface ReportOfFileOptions {
  /** The name of the copy, by which it gets its kind. */
  readonly name?: string;
  readonly date?: string;
  readonly quarter?: string;
  readonly frozen?: FrozenChoice;
}

/** What `mvoi report` makes of a workbook. */
export async function reportOfFile(
  original: Uint8Array,
  { name = 'kopie.xlsx', date = '2025-10-01', quarter = '2025-Q3', frozen = 'keep' }: ReportOfFileOptions = {},
): Promise<ReportOfFile> {
  const moments = { date: dateOf(date), today: dateOf(date), quarter: parseQuarter(quarter) };
  const computed = await computeWorkbook(openXlsx(original, 'plan.xlsx', inflateWithZlib), moments);
  const { workbookSpec } = await composeReportOf(computed, {
    language: 'nl',
    frozen,
    version: '1.0.0',
    writtenOn: dateOf(date),
    digest: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  });
  const { bytes, outcome } = await writeWorkbook(original, workbookSpec, { name });
  const inventory = await openXlsx(bytes, name, inflateWithZlib).inventory();
  return { bytes, outcome, computed, inventory };
}
