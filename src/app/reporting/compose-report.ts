import type { CalendarDate } from '../../core/kernel/calendar-date';
import { composeWorkbook } from '../../core/report/compose';
import { isFinished, quarterlyTask, type FrozenChoice, type QuarterlyTask } from '../../core/report/quarterly-choice';
import { userTexts } from '../../core/report/user-notes/user-texts';
import type { WorkbookSpec } from '../../core/report/sheet-spec/workbook-spec';
import { applyDismissals } from '../../core/rules/apply-dismissals';
import type { Inventory } from '../../core/workbook/inventory';
import { LANGUAGES, type Language } from '../../messages/language';
import { reportWords } from '../../messages/report';
import type { Computed } from '../reading/compute-workbook';
import { fingerprint } from './fingerprint';
import type { Digest, RunOptions } from '../ports';
import { pause, runSlices } from '../reading/run-slices';

export interface ReportOptions {
  readonly language: Language;
  /** What to do when the report of the quarter is frozen already. */
  readonly frozen: FrozenChoice;
  /** Of the product. */
  readonly version: string;
  readonly writtenOn: CalendarDate;
  readonly digest: Digest;
}

export interface ComposedReport {
  readonly workbookSpec: WorkbookSpec;
  /** What becomes of the quarterly report itself. */
  readonly quarterly: QuarterlyTask;
}

/** Composes the report of a computed workbook: everything that is to be written, and nothing written yet. */
export async function composeReportOf(
  computed: Computed,
  options: ReportOptions,
  run: RunOptions = {},
): Promise<ComposedReport> {
  run.onProgress?.({ step: 'composing', done: 0, total: 1 });
  const { plan, figures, inventory, raws } = computed;
  const { open, dismissed } = applyDismissals(plan, computed.findings);
  await pause(run);
  const quarterly = quarterlyTask(plan.quarter, existingReports(inventory), options.frozen);
  const request = {
    plan,
    figures,
    findings: open,
    dismissed,
    words: reportWords(options.language),
    fingerprint: await fingerprint(raws, options.digest, run),
    version: options.version,
    writtenOn: options.writtenOn,
    userTexts: new Map(computed.ownSheets.map(({ kind, sheet, grid }) => [kind, userTexts(sheet, grid)])),
    quarterly,
  };
  await pause(run);
  const workbookSpec = await runSlices(composeWorkbook(request), run);
  run.onProgress?.({ step: 'composing', done: 1, total: 1 });
  return { workbookSpec, quarterly };
}

/** The sheets of ours in a workbook; a half-written one is not frozen. */
function existingReports(inventory: Inventory): readonly { readonly kind: string; readonly frozen: boolean }[] {
  const words = LANGUAGES.map(reportWords);
  return inventory.sheets.flatMap(({ kind, head }) =>
    kind === null ? [] : [{ kind, frozen: isFinished(head, words) }],
  );
}
