import type { CalendarDate } from '../../core/kernel/calendar-date';
import { formatQuarter } from '../../core/kernel/quarter';
import type { Plan } from '../../core/plan/plan';
import { reportedQuarter } from '../../core/plan/reported-quarter';
import { quarterlyReportKind, reportVersion } from '../../core/report/quarterly-choice';
import { SHEET_IDS } from '../../core/report/report-sheet';
import type { WorkbookSpec } from '../../core/report/sheet-spec/workbook-spec';
import { TABLE_IDS } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import type { Language } from '../../messages/language';
import { computeWorkbook, type Computed } from '../reading/compute-workbook';
import { HostError, type Digest, type HostErrorCode, type OpenWorkbook } from '../ports';
import { composeReportOf, type ComposedReport } from './compose-report';

export const RIBBON_COMMANDS = ['check', 'refresh', 'quarterly-report'] as const;

/** A button of the ribbon that works without the pane. */
export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/** What a command needs of the page that it runs in. */
export interface CommandHost {
  readonly workbook: OpenWorkbook;
  /** Of the product. */
  readonly version: string;
  /** In which Office speaks; the sheets follow the setting Rapporttaal where there is one. */
  readonly language: Language;
  readonly digest: Digest;
  today(): CalendarDate;
}

/** What came of a command. */
export type CommandOutcome =
  /** The sheets are there, and the one that answers the question is shown. */
  | { readonly kind: 'written' }
  /** The report of the quarter was frozen before and still is what it was; the other sheets are refreshed. */
  | { readonly kind: 'kept'; readonly quarter: string; readonly sheet: string }
  /** No table of the contract was found: nothing was written. */
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'failed'; readonly code: HostErrorCode; readonly details: HostError['details'] };

/**
 * Runs a ribbon command on the open workbook: read, compute, compose, write its part.
 *
 * - check: only the sheet Controle;
 * - refresh: the report sheets, and nothing that is history: no quarterly report, no Statusverloop, no Momentopname;
 * - quarterly-report: everything, for the quarter of the reporting date; a frozen report is kept, never replaced.
 *
 * Failures of the host come back as an outcome; a fault in the program is thrown.
 */
export async function runCommand(command: RibbonCommand, host: CommandHost): Promise<CommandOutcome> {
  try {
    return await writeFor(command, host);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: 'failed', code: error.code, details: error.details };
  }
}

async function writeFor(command: RibbonCommand, host: CommandHost): Promise<CommandOutcome> {
  const { workbook, version, digest } = host;
  const writtenOn = host.today();
  const moments = { date: null, today: writtenOn, quarter: null, defaultQuarter: reportedQuarter };
  const computed = await computeWorkbook(workbook, moments);
  const { plan, inventory } = computed;
  if (!hasTables(plan)) return { kind: 'no-plan' };
  const language = plan.settings.language ?? host.language;
  const composed = await composeReportOf(computed, { language, frozen: 'keep', version, writtenOn, digest });
  await workbook.write(partOf(command, composed, computed));
  if (command !== 'quarterly-report' || composed.quarterly.kind !== 'keep') return { kind: 'written' };
  const sheet = frozenReport(plan, inventory);
  await showIfPossible(workbook, sheet);
  return { kind: 'kept', quarter: formatQuarter(plan.quarter), sheet };
}

function hasTables({ tables }: Plan): boolean {
  return TABLE_IDS.some((id) => tables[id].raw !== null);
}

/** What of a whole report the command writes, and which sheet it shows. */
function partOf(command: RibbonCommand, { workbookSpec, quarterly }: ComposedReport, { plan }: Computed): WorkbookSpec {
  switch (command) {
    case 'check':
      return onlySheets(workbookSpec, ['controle'], 'controle');
    case 'refresh':
      return onlySheets(workbookSpec, SHEET_IDS, 'dashboard');
    case 'quarterly-report':
      return {
        ...workbookSpec,
        activate: quarterly.kind === 'keep' ? null : quarterlyReportKind(plan.quarter, quarterly.version),
      };
  }
}

function onlySheets({ sheets }: WorkbookSpec, kinds: readonly string[], activate: string): WorkbookSpec {
  return { history: [], sheets: sheets.filter(({ kind }) => kind !== null && kinds.includes(kind)), activate };
}

/** The name of the newest report of the quarter; there is one, since it was kept. */
function frozenReport({ quarter }: Plan, { sheets }: Inventory): string {
  const versions = sheets.flatMap(({ kind, name }) => {
    const version = kind === null ? null : reportVersion(kind, quarter);
    return version === null ? [] : [{ version, name }];
  });
  return versions.reduce((last, next) => (next.version > last.version ? next : last)).name;
}

/** The user may be elsewhere by now, or have hidden it: the outcome says where it is, so that is no failure. */
async function showIfPossible(workbook: OpenWorkbook, sheet: string): Promise<void> {
  try {
    await workbook.show({ sheet, range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
