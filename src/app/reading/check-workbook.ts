import { checkPlan } from '../../core/rules/check-plan';
import { sortFindings } from '../../core/rules/sort-findings';
import type { Finding } from '../../core/schema/finding';
import type { Moments } from '../../core/plan/read-plan';
import type { WorkbookReader } from '../ports';
import { pause, runSlices } from './run-slices';
import { readWorkbook, type ReadOptions, type WorkbookReading } from './read-workbook';

export interface Checked extends WorkbookReading {
  /** Every finding, of reading and of the rules, in the order of the contract. */
  readonly findings: readonly Finding[];
}

/** Reads and checks a workbook. */
export async function checkWorkbook(
  reader: WorkbookReader,
  moments: Moments,
  options: ReadOptions = {},
): Promise<Checked> {
  const reading = await readWorkbook(reader, moments, options);
  const found = await runSlices(checkPlan(reading.plan), options);
  await pause(options);
  const findings = sortFindings(reading.plan, [...reading.findings, ...found]);
  await pause(options);
  options.onProgress?.({ step: 'checking', done: 1, total: 1 });
  return { ...reading, findings };
}
