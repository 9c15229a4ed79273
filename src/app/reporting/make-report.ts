import type { CalendarDate } from '../../core/kernel/calendar-date';
import type { Quarter } from '../../core/kernel/quarter';
import { reportedQuarter } from '../../core/plan/reported-quarter';
import type { FrozenChoice, QuarterlyTask } from '../../core/report/quarterly-choice';
import { rememberTexts } from '../../core/report/user-notes/written-texts';
import type { Language } from '../../messages/language';
import { countedSheet } from '../adopting/keep-counted';
import { computeWorkbook, type Computed } from '../reading/compute-workbook';
import type { Digest, RunOptions, Workbook, WriteOutcome } from '../ports';
import { composeReportOf } from './compose-report';
import { partOfReport, type ReportPart } from './report-part';

/** A report as it is asked for: by the pane, a button of the ribbon or the command line. */
export interface ReportOrder {
  readonly today: CalendarDate;
  /** The as-of date of this run; that of the workbook unless given. */
  readonly date?: CalendarDate | null;
  /** `null`: the one that a report is about on the as-of date (`reportedQuarter`). */
  readonly quarter: Quarter | null;
  readonly frozen: FrozenChoice;
  /** All of it unless given. */
  readonly part?: ReportPart;
  /** For a workbook that does not say (Rapporttaal). */
  readonly language: Language;
  /** Of the product. */
  readonly version: string;
  readonly digest: Digest;
  /** Called when everything is read and nothing is composed or written; what it throws stops the run. */
  readonly onComputed?: (computed: Computed) => void | Promise<void>;
}

export interface MadeReport {
  readonly computed: Computed;
  readonly outcome: WriteOutcome;
  /** What became of the quarterly report itself. */
  readonly quarterly: QuarterlyTask;
}

/**
 * The whole way through, in a workbook that can be read and written, an open one or a file:
 *
 *   workbook ──read──▶ RawTable ──parse──▶ Plan + Finding[] ──compute──▶ Figures ──compose──▶ SheetSpec[] ──write──▶ workbook
 *   └────────────────────────── computeWorkbook ───────────────────────┘└─ composeReportOf ─┘
 *
 * It is read anew just before it is written, so that what was changed meanwhile is in the report.
 *
 * @throws HostError `cancelled` while nothing has been written yet; any other: the sheets say that they are not finished,
 * and the same order again makes them whole.
 */
export async function makeReport(
  workbook: Workbook,
  order: ReportOrder,
  options: RunOptions = {},
): Promise<MadeReport> {
  const { today, date = null, quarter, frozen, part = 'all', language, version, digest } = order;
  const moments = { date, today, quarter, defaultQuarter: reportedQuarter };
  const computed = await computeWorkbook(workbook, moments, { ...options, ownSheets: true });
  await order.onComputed?.(computed);
  const composed = await composeReportOf(
    computed,
    { language: computed.plan.settings.language ?? language, frozen, version, writtenOn: today, digest },
    options,
  );
  const report = rememberTexts(partOfReport(part, composed, computed));
  const kept = countedSheet(computed, computed.plan.settings.language ?? language);
  const spec = { ...report, sheets: [...report.sheets, ...kept] };
  const outcome = await workbook.write(spec, options.onProgress, options.signal);
  return { computed, outcome, quarterly: composed.quarterly };
}
