import type { CalendarDate } from '../../core/kernel/calendar-date';
import type { Quarter } from '../../core/kernel/quarter';
import { reportedQuarter } from '../../core/plan/reported-quarter';
import { quarterlyReportKind, type FrozenChoice, type QuarterlyTask } from '../../core/report/quarterly-choice';
import type { Language } from '../../messages/language';
import { computeWorkbook, type Computed } from '../reading/compute-workbook';
import type { Digest, RunOptions, Workbook, WriteOutcome } from '../ports';
import { composeReportOf } from './compose-report';

/** A quarterly report as it is asked for with one click. */
export interface QuarterlyRequest {
  readonly today: CalendarDate;
  /** `null`: the one that a report is about on the as-of date (`reportedQuarter`). */
  readonly quarter: Quarter | null;
  readonly frozen: FrozenChoice;
  /** For a workbook that does not say (Rapporttaal). */
  readonly language: Language;
  /** Of the product. */
  readonly version: string;
  readonly digest: Digest;
}

export interface MadeReport {
  readonly computed: Computed;
  readonly outcome: WriteOutcome;
  /** What became of the quarterly report itself. */
  readonly quarterly: QuarterlyTask;
}

/**
 * The whole way through, in a workbook that can be read and written:
 *
 *   workbook ──read──▶ RawTable ──parse──▶ Plan + Finding[] ──compute──▶ Figures ──compose──▶ SheetSpec[] ──write──▶ workbook
 *
 * It is read anew just before it is written, so that what was changed meanwhile is in the report.
 *
 * @throws HostError `cancelled` while nothing has been written yet; any other: the sheets say that they are not finished,
 * and the same request again makes them whole.
 */
export async function makeReport(
  workbook: Workbook,
  { today, quarter, frozen, language, version, digest }: QuarterlyRequest,
  options: RunOptions = {},
): Promise<MadeReport> {
  const moments = { date: null, today, quarter, defaultQuarter: reportedQuarter };
  const computed = await computeWorkbook(workbook, moments, options);
  const { workbookSpec, quarterly } = await composeReportOf(
    computed,
    { language: computed.plan.settings.language ?? language, frozen, version, writtenOn: today, digest },
    options,
  );
  // What was asked for is what is shown.
  const activate =
    quarterly.kind === 'keep' ? workbookSpec.activate : quarterlyReportKind(computed.plan.quarter, quarterly.version);
  const outcome = await workbook.write({ ...workbookSpec, activate }, options.onProgress, options.signal);
  return { computed, outcome, quarterly };
}
