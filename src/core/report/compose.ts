import { isBeforeQuarter } from '../kernel/quarter';
import type { Slices } from '../kernel/slices';
import { composeHistory } from './compose-history';
import { markExamples } from './example-marks';
import { layOutSheet, type SheetContent } from './layout';
import { quarterlyReportKind, type QuarterlyTask } from './quarterly-choice';
import { reportContext, type ReportContext, type ReportInput } from './report-context';
import { SHEET_IDS, type ReportSheet, type SheetId } from './report-sheet';
import { historyLines } from './sections/status-history';
import { accentOf } from './sheet-spec/accent';
import type { SheetSpec } from './sheet-spec/sheet-spec';
import type { WorkbookSpec } from './sheet-spec/workbook-spec';
import { actionsSheet } from './sheets/actions.sheet';
import { ambitionSheet } from './sheets/ambition.sheet';
import { checkSheet } from './sheets/check.sheet';
import { costsSheet } from './sheets/costs.sheet';
import { coverageSheet } from './sheets/coverage.sheet';
import { dashboardSheet } from './sheets/dashboard.sheet';
import { evaluationSheet } from './sheets/evaluation.sheet';
import { impactSheet } from './sheets/impact.sheet';
import { indicatorsSheet } from './sheets/indicators.sheet';
import { monitorSheet } from './sheets/monitor.sheet';
import { quarterlyReportSheet } from './sheets/quarterly-report.sheet';
import { resultsSheet } from './sheets/results.sheet';
import { rolesSheet } from './sheets/roles.sheet';
import { sdgsSheet } from './sheets/sdgs.sheet';
import { spendSheet } from './sheets/spend.sheet';
import { notesSection } from './user-notes/notes-section';
import { yearPlanSheet } from './sheets/year-plan.sheet';

/** A report as it is asked for. */
export interface ReportRequest extends ReportInput {
  /** Whether the quarterly report is written, and as which version (`quarterlyTask`). */
  readonly quarterly: QuarterlyTask;
}

/** The sheets of a report as data: those that have something to say, then the report of the quarter. */
export function* composeReport(request: ReportRequest): Slices<readonly SheetSpec[]> {
  const context = reportContext(request);
  const keeps = request.quarterly.kind === 'keep';
  yield;
  const history = historyLines(request.plan, keeps);
  yield;
  const sheets: Readonly<Record<SheetId, () => ReportSheet | null | Slices<ReportSheet>>> = {
    dashboard: () => dashboardSheet(context),
    dekking: () => coverageSheet(context),
    ambities: () => ambitionSheet(context),
    acties: () => actionsSheet(context, history),
    monitor: () => monitorSheet(context, history),
    jaarplanning: () => yearPlanSheet(context),
    rollen: () => rolesSheet(context),
    indicatoren: () => indicatorsSheet(context),
    impact: () => impactSheet(context),
    sdgs: () => sdgsSheet(context),
    kosten: () => costsSheet(context),
    uitgaven: () => spendSheet(context),
    evaluatie: () => evaluationSheet(context),
    resultaten: () => resultsSheet(context),
    controle: () => checkSheet(context),
  };
  const specs: SheetSpec[] = [];
  for (const id of SHEET_IDS) {
    const made = sheets[id]();
    if (made === null) continue;
    const sheet = 'blocks' in made ? made : yield* made;
    yield;
    specs.push(yield* layOutSheet(sheetContent(markExamples(sheet, id, context), id, sheetName(id, context), context)));
  }
  specs.push(...(yield* quarterlyReport(request.quarterly, context)));
  return specs;
}

/** All that one run writes: the quarter in Statusverloop and Momentopname, then the sheets. */
export function* composeWorkbook(request: ReportRequest): Slices<WorkbookSpec> {
  const { plan, words, quarterly } = request;
  const history = quarterly.kind === 'keep' ? null : yield* composeHistory(plan, words.source);
  yield;
  const sheets = yield* composeReport(request);
  return {
    history: history?.updates ?? [],
    sheets: [...(history?.sheets ?? []), ...sheets],
    activate: 'dashboard',
  };
}

function* quarterlyReport(task: QuarterlyTask, context: ReportContext): Slices<readonly SheetSpec[]> {
  if (task.kind === 'keep') return [];
  const { quarter } = context.plan;
  const kind = quarterlyReportKind(quarter, task.version);
  const name = context.words.sheetNames.quarterlyReport(quarter, task.version);
  const sheet = markExamples(sayingWhenEarly(yield* quarterlyReportSheet(context), context), null, context);
  yield;
  return [yield* layOutSheet(sheetContent(sheet, kind, name, context))];
}

/** A report that is seen from before its quarter began says so first of all. */
function sayingWhenEarly(sheet: ReportSheet, { plan, words }: ReportContext): ReportSheet {
  const { asOf, quarter } = plan;
  return isBeforeQuarter(asOf, quarter)
    ? { ...sheet, answer: `${words.beforeQuarter(asOf, quarter)} ${sheet.answer}` }
    : sheet;
}

/** A sheet of the user's that holds a table is often called the same; ours is then named as a report. */
function sheetName(id: SheetId, { plan, words }: ReportContext): string {
  const name = words.sheetNames[id];
  const isTaken = Object.values(plan.tables).some(({ raw }) => raw?.sheet.toLowerCase() === name.toLowerCase());
  return isTaken ? words.sheetNames.besideSource(name) : name;
}

function sheetContent(sheet: ReportSheet, kind: string, name: string, context: ReportContext): SheetContent {
  const { words, plan, writtenOn, rowCount } = context;
  const { organisation, houseColor } = plan.settings;
  return {
    kind,
    name,
    accent: accentOf(houseColor),
    title: sheet.title,
    answer: sheet.answer,
    asOf: words.asOf({ organisation, asOf: plan.asOf, quarter: plan.quarter }),
    status: { busy: words.status.busy, done: words.status.done(writtenOn, rowCount) },
    onePage: sheet.onePage ?? false,
    blocks: [...sheet.blocks, ...notesSection(context.userTexts?.get(kind) ?? [], words)],
  };
}
