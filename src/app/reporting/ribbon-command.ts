import type { CalendarDate } from '../../core/kernel/calendar-date';
import { formatQuarter } from '../../core/kernel/quarter';
import type { Plan } from '../../core/plan/plan';
import { reportVersion } from '../../core/report/quarterly-choice';
import { TABLE_IDS } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import type { Language } from '../../messages/language';
import { HostError, type Digest, type HostErrorCode, type OpenWorkbook } from '../ports';
import { makeReport } from './make-report';
import type { ReportPart } from './report-part';

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
 * Runs a ribbon command on the open workbook: makes its part of the report (`makeReport`).
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
    if (error instanceof NoPlanError) return { kind: 'no-plan' };
    if (!(error instanceof HostError)) throw error;
    return { kind: 'failed', code: error.code, details: error.details };
  }
}

const PARTS: Readonly<Record<RibbonCommand, ReportPart>> = {
  check: 'check',
  refresh: 'sheets',
  'quarterly-report': 'all',
};

/** Nothing is written where no table of the contract was found. */
class NoPlanError extends Error {
  override readonly name = 'NoPlanError';
}

async function writeFor(command: RibbonCommand, host: CommandHost): Promise<CommandOutcome> {
  const { workbook, version, language, digest } = host;
  const { computed, quarterly } = await makeReport(workbook, {
    today: host.today(),
    quarter: null,
    frozen: 'keep',
    part: PARTS[command],
    language,
    version,
    digest,
    onComputed: ({ plan }) => {
      if (!hasTables(plan)) throw new NoPlanError();
    },
  });
  if (command !== 'quarterly-report' || quarterly.kind !== 'keep') return { kind: 'written' };
  const { plan, inventory } = computed;
  const sheet = frozenReport(plan, inventory);
  await showIfPossible(workbook, sheet);
  return { kind: 'kept', quarter: formatQuarter(plan.quarter), sheet };
}

function hasTables({ tables }: Plan): boolean {
  return TABLE_IDS.some((id) => tables[id].raw !== null);
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
