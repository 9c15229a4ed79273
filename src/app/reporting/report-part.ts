import { quarterlyReportKind } from '../../core/report/quarterly-choice';
import { SHEET_IDS } from '../../core/report/report-sheet';
import type { WorkbookSpec } from '../../core/report/sheet-spec/workbook-spec';
import type { Computed } from '../reading/compute-workbook';
import type { ComposedReport } from './compose-report';

/**
 * What of a report is written: only the sheet Controle; the report sheets and nothing that is history (no quarterly
 * report, no Statusverloop, no Momentopname); or everything.
 */
export type ReportPart = 'check' | 'sheets' | 'all';

/** That part of a composed report; the sheet that was asked for is the one that is shown. */
export function partOfReport(
  part: ReportPart,
  { workbookSpec, quarterly }: ComposedReport,
  { plan }: Pick<Computed, 'plan'>,
): WorkbookSpec {
  switch (part) {
    case 'check':
      return onlySheets(workbookSpec, ['controle'], 'controle');
    case 'sheets':
      return onlySheets(workbookSpec, SHEET_IDS, 'dashboard');
    case 'all':
      return quarterly.kind === 'keep'
        ? workbookSpec
        : { ...workbookSpec, activate: quarterlyReportKind(plan.quarter, quarterly.version) };
  }
}

function onlySheets({ sheets }: WorkbookSpec, kinds: readonly string[], activate: string): WorkbookSpec {
  return { history: [], sheets: sheets.filter(({ kind }) => kind !== null && kinds.includes(kind)), activate };
}
