import { HostError, type OnProgress, type WriteNotice, type WriteOutcome } from '../../../app/ports';
import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import type { WorkbookSpec } from '../../../core/report/sheet-spec/workbook-spec';
import type { Survey, SurveyedSheet } from '../read/survey';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { excelCode, excelLocation, toHostError } from '../session/host-error';
import { finishSheet, statusSteps } from './begin-sheet';
import { writeCharts } from './charts/write-charts';
import { clearSheet } from './clear-sheet';
import { finishedBefore } from './finished-before';
import { placeSheets, type PlacedSheet } from './placing';
import { askStanding, placeHistory, prepareSheets, type ExcelAbilities, type PreparedSheet } from './prepare-writing';
import { ReadBack } from './read-back';
import { GUARDS, guardHistory, readHistoryBack, writeHistory, type HistoryWriting } from './history/write-history';
import { runSteps, step, type WriteStep } from './steps';
import { writeCells } from './write-cells';
import { writeConditions } from './write-conditions';
import { writePage } from './write-page';
import { writeTables } from './write-tables';
import { refusedName, surveyAfter } from './taken-name';
import { TURN_GUARD, writingTurn, type WritingTurn } from './writing-turn';

export interface WriteTools extends ExcelAbilities {
  readonly onProgress: OnProgress | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes a spec into the open workbook, in two round trips unless it does not fit in one request:
 *
 *   spec ──ask──▶ how things stand ──place, arrange, paint──▶ steps ──write and read back──▶ outcome
 *
 * Before anything is changed all is asked that can be in the way. Then every sheet says that it is not finished; history,
 * sheets and at the very end the lines that say that it is follow. What was cut off is repaired by running again.
 */
export async function writeWorkbook(batch: ExcelBatch, spec: WorkbookSpec, tools: WriteTools): Promise<WriteOutcome> {
  const standing = await askStanding(batch, spec, tools);
  const history = placeHistory(batch, spec, standing, tools);
  const finished = await finishedBefore(batch, standing.survey, spec.sheets);
  const unfinished = { ...spec, sheets: spec.sheets.filter((sheet) => !finished.has(sheet)) };
  const sheets = await writeSheets(batch, unfinished, { survey: standing.survey, history, tools });
  await activate(batch, spec, sheets);
  const notices = history.flatMap(({ update: { sheet }, spec: { rowsKept } }): WriteNotice[] =>
    rowsKept > 0 ? [{ code: 'rows-kept', sheet, rows: rowsKept }] : [],
  );
  const outcome = { sheets: spec.sheets.map((sheet) => outcomeOf(sheet, sheets, finished)) };
  return notices.length > 0 ? { ...outcome, notices } : outcome;
}

interface WhatToWrite {
  readonly survey: Survey;
  readonly history: readonly HistoryWriting[];
  readonly tools: WriteTools;
}

/** Writes and reads back; once more for each name that turns out to be taken by a sheet that no survey shows. */
async function writeSheets(
  batch: ExcelBatch,
  spec: WorkbookSpec,
  { survey: surveyed, history, tools }: WhatToWrite,
): Promise<readonly PreparedSheet[]> {
  const taken: string[] = [];
  const added = new Set<SheetSpec>();
  let survey = surveyed;
  for (;;) {
    const placed = placeSheets(survey, spec.sheets, { taken, added });
    const sheets = await prepareSheets(batch, survey, placed, tools);
    const writing = new Writing(batch, survey, history, sheets);
    const tell = (): void => tools.onProgress?.({ step: 'writing', done: writing.sheetsQueued, total: sheets.length });
    tell();
    try {
      // Once sheets have been added the rest follows.
      await runSteps(batch, writing.steps(), { onSent: tell, signal: taken.length === 0 ? tools.signal : undefined });
    } catch (error) {
      const refused = taken.length < MOST_TAKEN ? refusedName(error, placed) : null;
      if (!refused) throw (await sheetGone(batch, error, expectedSheets(spec, placed))) ?? changedMeanwhile(error);
      const after = surveyAfter(survey, placed, refused, writing.turn.name);
      survey = after.survey;
      taken.push(refused.name);
      for (const sheet of after.added) added.add(sheet);
      continue;
    }
    await writing.refuseDifferences();
    return sheets;
  }
}

/** Names found taken before it must be something else. */
const MOST_TAKEN = 20;

/** One writing: its steps in order, and what was read back of them. */
class Writing {
  /** Sheets whose contents have been queued. */
  sheetsQueued = 0;
  readonly turn: WritingTurn;
  private readonly readBack = new ReadBack();

  constructor(
    private readonly batch: ExcelBatch,
    survey: Survey,
    private readonly history: readonly HistoryWriting[],
    private readonly sheets: readonly PreparedSheet[],
  ) {
    this.turn = writingTurn(batch.workbook, survey);
  }

  *steps(): Iterable<WriteStep> {
    const { history, sheets, readBack, turn } = this;
    yield* this.guards();
    yield turn.take;
    for (const { target } of sheets) yield* target.begin();
    for (const record of history) yield* writeHistory(record);
    for (const sheet of sheets) yield* clearSheet(sheet);
    for (const sheet of sheets) {
      yield* writePage(sheet);
      yield* writeCells(sheet);
      yield* writeTables(sheet);
      yield* writeConditions(sheet);
      yield* writeCharts(sheet);
      this.sheetsQueued++;
    }
    yield* turn.leave;
    for (const sheet of sheets) yield* finishSheet(sheet);
    for (const record of history) yield* readHistoryBack(record, readBack);
    for (const sheet of sheets) yield* readBack.sheet(sheet);
  }

  /**
   * A sheet in which Excel has something else than was written says again that it is not finished.
   *
   * @throws HostError `changed`.
   */
  async refuseDifferences(): Promise<void> {
    const differing = new Set(this.readBack.differing());
    const [first] = differing;
    if (first === undefined) return;
    for (const { name, spec, sheet } of this.sheets) {
      if (differing.has(name)) for (const busy of statusSteps(sheet, spec, 'busy')) busy.apply();
    }
    await this.batch.sync();
    throw new HostError('changed', { sheet: first });
  }

  /** Calls that Excel refuses when something is gone or has moved; they come before all that changes anything. */
  private *guards(): Iterable<WriteStep> {
    const { worksheets } = this.batch.workbook;
    for (const { old } of this.sheets) if (old) yield step(2, () => worksheets.getItem(old.id).load('name'));
    for (const record of this.history) yield* guardHistory(record);
  }
}

function outcomeOf(
  spec: SheetSpec,
  placed: readonly PlacedSheet[],
  finished: ReadonlyMap<SheetSpec, SurveyedSheet>,
): WriteOutcome['sheets'][number] {
  const written = placed.find((sheet) => sheet.spec === spec);
  const { kind } = spec;
  return { kind, name: (written ?? finished.get(spec))?.name ?? spec.name, refreshed: written?.isNew !== true };
}

function expectedSheets({ history }: WorkbookSpec, placed: readonly PlacedSheet[]): ReadonlySet<string> {
  return new Set([...history.map(({ sheet }) => sheet), ...placed.flatMap(({ old }) => old?.name ?? [])]);
}

/** What Excel says of a spec that others overtook: a table that no longer fits its place, a name that was just given. */
const OVERTAKEN: ReadonlySet<string> = new Set(['InvalidArgument', 'ItemAlreadyExists']);

function changedMeanwhile(error: unknown): unknown {
  const location = excelLocation(error) ?? '';
  if (GUARDS.has(location) || location === TURN_GUARD) return new HostError('changed');
  if (!OVERTAKEN.has(excelCode(error) ?? '')) return error;
  const { details, cause } = toHostError(error) as HostError;
  return new HostError('changed', details, { cause });
}

/** Shows the sheet that was asked for. The user may be elsewhere by now, so it is no failure when Excel refuses. */
async function activate(
  batch: ExcelBatch,
  { activate: kind }: WorkbookSpec,
  sheets: readonly PreparedSheet[],
): Promise<void> {
  const wanted = kind === null ? undefined : sheets.find(({ spec }) => spec.kind === kind);
  if (!wanted) return;
  wanted.sheet().activate();
  await batch.sync().catch(() => undefined);
}
