import { computeFigures } from '../../core/figures/compute-figures';
import type { Quarter } from '../../core/kernel/quarter';
import { finishedLine, quarterOfReport, type FrozenChoice } from '../../core/report/quarterly-choice';
import { actionHistory, historyLines, type PeriodCounts } from '../../core/report/sections/status-history';
import type { HistoryUpdate } from '../../core/report/sheet-spec/workbook-spec';
import type { Inventory } from '../../core/workbook/inventory';
import { LANGUAGES } from '../../messages/language';
import { reportWords } from '../../messages/report';
import type { Computed } from '../reading/compute-workbook';
import type { ReportOrder } from './make-report';
import type { RunOptions } from '../ports';
import { runSlices } from '../reading/run-slices';
import { composeReportOf } from './compose-report';

/** What a report will write, before anything is written. */
export interface ReportPreview {
  readonly quarter: Quarter;
  readonly sheets: readonly PreviewSheet[];
  /** What becomes of the report of the quarter. */
  readonly quarterly: 'new' | 'unfinished' | 'kept' | 'replaced' | 'new-version';
  /** The history tables: rows that come, change and go. */
  readonly history: readonly { readonly sheet: string; readonly rows: number; readonly removed: number }[];
  /** Rows with cells that could not be read: what they count for leaves them out. */
  readonly leftOut: readonly { readonly table: string; readonly row: string; readonly cell: string }[];
}

export interface PreviewSheet {
  readonly name: string;
  /** Refreshed in place, or made. */
  readonly exists: boolean;
}

/** Works out what a report would write now, from what was read last: no round trip. */
export async function previewReport(
  computed: Computed,
  request: Omit<ReportOrder, 'quarter'> & { readonly quarter: Quarter },
  options: RunOptions = {},
): Promise<ReportPreview> {
  const { quarter, language, frozen, version, today, digest } = request;
  const plan = { ...computed.plan, quarter };
  const figures = await runSlices(computeFigures(plan, computed.findings), options);
  const atQuarter: Computed = { ...computed, plan, figures };
  const composed = await composeReportOf(
    atQuarter,
    { language: plan.settings.language ?? language, frozen, version, writtenOn: today, digest },
    options,
  );
  const names = new Map(computed.inventory.sheets.flatMap(({ kind, name }) => (kind === null ? [] : [[kind, name]])));
  const { sheets, history } = composed.workbookSpec;
  return {
    quarter,
    sheets: sheets.map(({ kind, name }) => {
      const present = kind === null ? undefined : names.get(kind);
      return { name: present ?? name, exists: present !== undefined };
    }),
    quarterly: outcomeOf(quarter, computed.inventory, frozen),
    history: history.map(rowsOf),
    leftOut: atQuarter.figures.unreadable,
  };
}

function rowsOf({ sheet, replace, append, remove }: HistoryUpdate): ReportPreview['history'][number] {
  return { sheet, rows: replace.length + append.length, removed: remove.length };
}

function outcomeOf(quarter: Quarter, inventory: Inventory, frozen: FrozenChoice): ReportPreview['quarterly'] {
  const versions = quarterlyReports(inventory).filter((report) => report.quarter === quarter);
  if (versions.length === 0) return 'new';
  if (!versions.some(({ finished }) => finished)) return 'unfinished';
  return frozen === 'keep' ? 'kept' : frozen === 'replace' ? 'replaced' : 'new-version';
}

/** A quarterly report that the workbook has. */
export interface PresentReport {
  readonly quarter: Quarter;
  readonly sheet: string;
  /** Frozen: its line "Bijgewerkt op" stands. */
  readonly finished: boolean;
  /** That line: when it was written, and from how many rows. */
  readonly finishedLine: string | null;
}

/** The quarterly reports in a workbook, latest quarter first. */
export function quarterlyReports({ sheets }: Inventory): readonly PresentReport[] {
  const words = LANGUAGES.map(reportWords);
  return sheets
    .flatMap(({ kind, name, head }) => {
      const quarter = kind === null ? null : quarterOfReport(kind);
      if (quarter === null) return [];
      const line = finishedLine(head, words);
      return [{ quarter, sheet: name, finished: line !== null, finishedLine: line }];
    })
    .sort((a, b) => b.quarter - a.quarter);
}

/** What Statusverloop holds of the actions, oldest period first. */
export function recordedPeriods({ plan }: Computed): readonly PeriodCounts[] {
  return actionHistory(historyLines(plan, true));
}
