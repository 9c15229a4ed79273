import { HostError, type OnProgress, type WriteOutcome } from '../../../app/ports';
import type { SheetPlan } from '../../../core/report/sheet-plan/sheet-plan';
import type { RecordUpdate, WorkbookPlan } from '../../../core/report/sheet-plan/workbook-plan';
import type { CellRange } from '../../../core/workbook/address';
import { askSurvey, type Survey, type SurveyedSheet } from '../read/survey';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { excelLocation } from '../session/host-error';
import { askPlace } from '../session/ranges';
import { arrangeTables } from './arrange-tables';
import { finishSheet, PlannedSheet, statusSteps } from './begin-sheet';
import { writeCharts } from './charts/write-charts';
import { clearSheet } from './clear-sheet';
import { finishedBefore } from './finished-before';
import { paintSheet } from './painting/sheet-painting';
import { linkTargets, placeSheets, type PlacedSheet } from './placing';
import { ReadBack } from './read-back';
import { planRecord } from './records/record-plan';
import { askRecord, type RecordState } from './records/record-state';
import { GUARDS, guardRecord, readRecordBack, writeRecord, type RecordWriting } from './records/write-record';
import type { SheetWriting } from './sheet-writing';
import { runSteps, step, type WriteStep } from './steps';
import { writeCells } from './write-cells';
import { writeConditions } from './write-conditions';
import { writePage } from './write-page';
import { writeTables } from './write-tables';

export interface WriteTools {
  readonly supports: (version: string) => boolean;
  /** Where a table stood when the workbook was last read; `null` when it was not. */
  readonly placeOfTable: (id: string) => CellRange | null;
  readonly onProgress: OnProgress | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Tables can be resized from this version on; older Excels make them anew. */
const RESIZE = '1.13';

/**
 * Writes a plan into the open workbook, in two round trips unless it does not fit in one request:
 *
 *   plan ──ask──▶ how things stand ──place, arrange, paint──▶ steps ──write and read back──▶ outcome
 *
 * Before anything is changed all is asked that can be in the way. Then every sheet says that it is not finished; records,
 * sheets and at the very end the lines that say so follow. What was cut off is repaired by running again.
 */
export async function writeWorkbook(batch: ExcelBatch, plan: WorkbookPlan, tools: WriteTools): Promise<WriteOutcome> {
  const present = await ask(batch, plan);
  const records = planRecords(batch, plan, present, tools);
  const finished = await finishedBefore(batch, present.survey, plan.sheets);
  const placed = placeSheets(
    present.survey,
    plan.sheets.filter((sheet) => !finished.has(sheet)),
  );
  const sheets = await prepareSheets(batch, present.survey, placed, tools);
  const readBack = new ReadBack();
  const steps = [...writingSteps(batch, records, sheets, readBack)];
  const onDone = (done: number): void => tools.onProgress?.({ step: 'writing', done, total: steps.length });
  onDone(0);
  try {
    await runSteps(batch, steps, { onDone, signal: tools.signal });
  } catch (error) {
    throw (await sheetGone(batch, error, expectedSheets(plan, placed))) ?? changedMeanwhile(error);
  }
  await refuseDifferences(batch, readBack, sheets);
  await activate(batch, plan, sheets);
  return { sheets: plan.sheets.map((sheet) => outcomeOf(sheet, placed, finished)) };
}

function outcomeOf(
  plan: SheetPlan,
  placed: readonly PlacedSheet[],
  finished: ReadonlyMap<SheetPlan, SurveyedSheet>,
): WriteOutcome['sheets'][number] {
  const written = placed.find((sheet) => sheet.plan === plan);
  const { kind } = plan;
  return { kind, name: (written ?? finished.get(plan))?.name ?? plan.name, refreshed: written?.old !== null };
}

interface Present {
  readonly survey: Survey;
  readonly records: readonly RecordState[];
}

/** How things stand, just before the writing: what was read before may be old. */
async function ask(batch: ExcelBatch, { records }: WorkbookPlan): Promise<Present> {
  const survey = askSurvey(batch.workbook);
  const states = records.map((update) => askRecord(batch.workbook, update));
  try {
    await batch.sync();
  } catch (error) {
    throw (await sheetGone(batch, error, new Set(records.map(({ sheet }) => sheet)))) ?? error;
  }
  return { survey: survey(), records: states.map((state) => state()) };
}

function planRecords(
  { workbook }: ExcelBatch,
  { records }: WorkbookPlan,
  { survey, records: states }: Present,
  { supports }: WriteTools,
): RecordWriting[] {
  if (survey.readOnly) throw new HostError('read-only');
  const isProtected = (update: RecordUpdate): boolean =>
    survey.sheets.some((sheet) => sheet.protected && sheet.name.toLowerCase() === update.sheet.toLowerCase());
  return records.map((update, i) => {
    if (isProtected(update)) throw new HostError('protected-sheet', { sheet: update.sheet });
    const state = states[i] as RecordState;
    return {
      update,
      state,
      plan: planRecord(update, state),
      workbook,
      date1904: survey.date1904,
      canResize: supports(RESIZE),
    };
  });
}

async function prepareSheets(
  batch: ExcelBatch,
  survey: Survey,
  placed: readonly PlacedSheet[],
  { supports, placeOfTable }: WriteTools,
): Promise<(SheetWriting & { readonly target: PlannedSheet })[]> {
  const places = await placesOfTables(batch, placed, placeOfTable);
  const tables = arrangeTables(survey, placed, (id) => (supports(RESIZE) ? (places.get(id) ?? null) : null));
  const linkTarget = linkTargets(survey, placed);
  return placed.map((sheet, i) => {
    const target = new PlannedSheet(batch.workbook, sheet);
    return {
      ...sheet,
      target,
      sheet: target.get,
      painting: paintSheet(sheet.plan, sheet.layouts, survey.date1904),
      tables: tables[i] as SheetWriting['tables'],
      date1904: survey.date1904,
      supports,
      linkTarget,
    };
  });
}

/** Where the tables of an earlier run stand; asked only when the workbook was not read just before. */
async function placesOfTables(
  batch: ExcelBatch,
  placed: readonly PlacedSheet[],
  known: (id: string) => CellRange | null,
): Promise<ReadonlyMap<string, CellRange>> {
  const tables = placed.flatMap(({ old }) => (old?.tables ?? []).map((table) => ({ sheet: old?.id ?? '', ...table })));
  const places = tables.map(({ id }) => known(id));
  if (places.some((place) => place === null)) {
    const { worksheets } = batch.workbook;
    const answers = tables.map(({ sheet, id }) =>
      askPlace(worksheets.getItem(sheet).tables.getItem(id).getRange().untrack()),
    );
    await batch.sync();
    answers.forEach((answer, i) => (places[i] = answer()));
  }
  return new Map(tables.map(({ id }, i) => [id, places[i] as CellRange]));
}

function* writingSteps(
  { workbook }: ExcelBatch,
  records: readonly RecordWriting[],
  sheets: readonly (SheetWriting & { readonly target: PlannedSheet })[],
  readBack: ReadBack,
): Iterable<WriteStep> {
  for (const { old } of sheets) {
    if (old) yield step(2, () => workbook.worksheets.getItem(old.id).load('name'));
  }
  for (const record of records) yield* guardRecord(record);
  for (const { target } of sheets) yield* target.begin();
  for (const record of records) yield* writeRecord(record);
  for (const sheet of sheets) yield* clearSheet(sheet);
  for (const sheet of sheets) {
    yield* writePage(sheet);
    yield* writeCells(sheet);
    yield* writeTables(sheet);
    yield* writeConditions(sheet);
    yield* writeCharts(sheet);
  }
  for (const sheet of sheets) yield* finishSheet(sheet);
  for (const record of records) yield* readRecordBack(record, readBack);
  for (const sheet of sheets) yield* readBack.sheet(sheet);
}

function expectedSheets({ records }: WorkbookPlan, placed: readonly PlacedSheet[]): ReadonlySet<string> {
  return new Set([...records.map(({ sheet }) => sheet), ...placed.flatMap(({ old }) => old?.name ?? [])]);
}

function changedMeanwhile(error: unknown): unknown {
  return GUARDS.has(excelLocation(error) ?? '') ? new HostError('changed') : error;
}

/** A sheet in which Excel has something else than was written says again that it is not finished. */
async function refuseDifferences(
  batch: ExcelBatch,
  readBack: ReadBack,
  sheets: readonly SheetWriting[],
): Promise<void> {
  const [first, ...others] = readBack.differing();
  if (first === undefined) return;
  const differing = new Set([first, ...others]);
  for (const { name, plan, sheet } of sheets) {
    if (differing.has(name)) for (const step of statusSteps(sheet, plan, 'busy')) step.apply();
  }
  await batch.sync();
  throw new HostError('changed', { sheet: first });
}

/** Shows the sheet that was asked for. The user may be elsewhere by now, so it is no failure when Excel refuses. */
async function activate(
  batch: ExcelBatch,
  { activate: kind }: WorkbookPlan,
  sheets: readonly SheetWriting[],
): Promise<void> {
  const wanted = kind === null ? undefined : sheets.find(({ plan }) => plan.kind === kind);
  if (!wanted) return;
  wanted.sheet().activate();
  await batch.sync().catch(() => undefined);
}
