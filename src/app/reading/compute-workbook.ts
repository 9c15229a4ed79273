import { computeFigures } from '../../core/figures/compute-figures';
import type { Figures } from '../../core/figures/figures';
import type { Moments } from '../../core/plan/read-plan';
import { checkWorkbook, type Checked } from './check-workbook';
import type { WorkbookReader } from '../ports';
import type { ReadOptions } from './read-workbook';
import { runSlices } from './run-slices';

export interface Computed extends Checked {
  readonly figures: Figures;
}

/**
 * The way through, up to the figures:
 *
 *   workbook ──read──▶ RawTable ──parse──▶ Plan + Finding[] ──check──▶ Finding[] ──compute──▶ Figures
 *
 * (`report` goes on: ──compose──▶ SheetSpec[] ──write──▶ workbook.) Everything between reading and writing is pure.
 */
export async function computeWorkbook(
  reader: WorkbookReader,
  moments: Moments,
  options: ReadOptions = {},
): Promise<Computed> {
  const checked = await checkWorkbook(reader, moments, options);
  options.onProgress?.({ step: 'computing', done: 0, total: 1 });
  const figures = await runSlices(computeFigures(checked.plan, checked.findings), options);
  options.onProgress?.({ step: 'computing', done: 1, total: 1 });
  return { ...checked, figures };
}
