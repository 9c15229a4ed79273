import { HostError } from '../../../app/ports';
import type { HistoryUpdate, WorkbookSpec } from '../../../core/report/sheet-spec/workbook-spec';
import type { CellRange } from '../../../core/workbook/address';
import { askAttachments, type Attachments } from '../read/attachments';
import { askSurvey, type Survey } from '../read/survey';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { askPlace } from '../session/ranges';
import { arrangeTables } from './arrange-tables';
import { PaintedSheet } from './begin-sheet';
import { paintSheet } from './painting/sheet-painting';
import { linkTargets, type PlacedSheet } from './placing';
import { placeHistoryTable } from './history/history-placing';
import { askHistory, type HistoryState } from './history/history-state';
import type { HistoryWriting } from './history/write-history';
import type { SheetWriting } from './sheet-writing';

/** What the writing needs to know of the Excel it is in. */
export interface ExcelAbilities {
  readonly supports: (version: string) => boolean;
  /** Where a table stood when the workbook was last read; `null` when it was not. */
  readonly placeOfTable: (id: string) => CellRange | null;
  /** How many comments and notes a sheet had when the workbook was last read; `null` when it was not. */
  readonly attachmentsOf: (sheet: string) => Attachments | null;
}

/** How things stand just before the writing: what was read before may be old. */
export interface Standing {
  readonly survey: Survey;
  readonly history: readonly HistoryState[];
}

/** Tables can be resized from this version on; older Excels make them anew. */
const RESIZE = '1.13';

/**
 * Asks how things stand, in one round trip; one more where rows go on a sheet of which nobody has counted the comments.
 *
 * @throws HostError `sheet-gone`; `changed` when something went that was there when the workbook was read.
 */
export async function askStanding(
  batch: ExcelBatch,
  { history }: WorkbookSpec,
  tools: ExcelAbilities,
): Promise<Standing> {
  const { workbook } = batch;
  try {
    const attachments = await attachmentsFor(batch, history, tools);
    const survey = askSurvey(workbook);
    const states = history.map((update, i) => askHistory(workbook, update, attachments[i] ?? null));
    await batch.sync();
    return { survey: survey(), history: states.map((state) => state()) };
  } catch (error) {
    throw (await sheetGone(batch, error, new Set(history.map(({ sheet }) => sheet)))) ?? error;
  }
}

/** What is known of the comments beside rows that go; nothing where several tables share a sheet, for none may move another. */
async function attachmentsFor(
  batch: ExcelBatch,
  history: readonly HistoryUpdate[],
  { attachmentsOf, supports }: ExcelAbilities,
): Promise<readonly (Attachments | null)[]> {
  const isAlone = ({ sheet }: HistoryUpdate): boolean => history.filter((other) => other.sheet === sheet).length === 1;
  const wanted = history.map((update) => update.remove.length > 0 && isAlone(update));
  const known = history.map(({ sheet }, i) => (wanted[i] ? attachmentsOf(sheet) : null));
  if (!wanted.some((isWanted, i) => isWanted && known[i] === null)) return known;
  const asked = history.map(({ sheet }, i) =>
    wanted[i] ? askAttachments(batch.workbook.worksheets.getItem(sheet), supports) : null,
  );
  await batch.sync();
  return asked.map((answer) => answer?.() ?? null);
}

/**
 * Works out what happens to each history table.
 *
 * @throws HostError `read-only`, `protected-sheet`, `changed`, `no-room`: nothing was changed.
 */
export function placeHistory(
  { workbook }: ExcelBatch,
  { history }: WorkbookSpec,
  { survey, history: states }: Standing,
  { supports }: ExcelAbilities,
): HistoryWriting[] {
  if (survey.readOnly) throw new HostError('read-only');
  const isProtected = (update: HistoryUpdate): boolean =>
    survey.sheets.some((sheet) => sheet.protected && sheet.name.toLowerCase() === update.sheet.toLowerCase());
  return history.map((update, i) => {
    if (isProtected(update)) throw new HostError('protected-sheet', { sheet: update.sheet });
    const state = states[i] as HistoryState;
    const spec = placeHistoryTable(update, state);
    return { update, state, spec, workbook, date1904: survey.date1904, canResize: supports(RESIZE) };
  });
}

/** A sheet on its way, and the sheet itself in this batch. */
export interface PreparedSheet extends SheetWriting {
  readonly target: PaintedSheet;
}

/** Lays out all that goes into the sheets; their own tables of an earlier run are looked for only when not yet known. */
export async function prepareSheets(
  batch: ExcelBatch,
  survey: Survey,
  placed: readonly PlacedSheet[],
  { supports, placeOfTable }: ExcelAbilities,
): Promise<PreparedSheet[]> {
  const places = await placesOfTables(batch, placed, placeOfTable);
  const tables = arrangeTables(survey, placed, (id) => (supports(RESIZE) ? (places.get(id) ?? null) : null));
  const linkTarget = linkTargets(survey, placed);
  const prepared: PreparedSheet[] = [];
  for (const [i, sheet] of placed.entries()) {
    const target = new PaintedSheet(batch, sheet);
    prepared.push({
      ...sheet,
      target,
      sheet: target.get,
      painting: await paintSheet(sheet.spec, sheet.layouts, survey.date1904),
      tables: tables[i] as SheetWriting['tables'],
      date1904: survey.date1904,
      supports,
      linkTarget,
    });
  }
  return prepared;
}

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
