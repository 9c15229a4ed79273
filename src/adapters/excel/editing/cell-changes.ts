import { HostError, type CellChange, type CellGuard, type CellOutcome } from '../../../app/ports';
import type { SpecValue } from '../../../core/report/sheet-spec/sheet-spec';
import type { CellRange } from '../../../core/workbook/address';
import { isSameValue, type CellValue } from '../../../core/workbook/cell-value';
import { cellValues, requiredBlock } from '../read/cell-values';
import { sheetGone } from '../read/workbook-reading';
import type { ExcelBatch } from '../session/excel-session';
import { cellsOf } from '../session/ranges';
import { AreaCollector } from '../write/painting/area-collector';
import { formatAfter, formatBefore, formatOfCell, NO_FORMAT, storedValue } from '../write/painting/entry';
import { ReadBack } from '../write/read-back';
import { question, runSteps, step, type WriteStep } from '../write/steps';
import { formatSteps, valueSteps } from '../write/write-cells';

interface FoundCell extends Omit<CellOutcome, 'moved' | 'formula'> {
  /** As Excel gives it: the value itself where there is no formula. */
  readonly content: unknown;
  readonly formula: boolean;
  readonly locked: boolean;
}

/**
 * Changes single cells, in two round trips: how they are now; writing and reading back. A cell that no longer holds what
 * was expected is left alone and reported, so that nobody's work is written over. The writing looks once more, in the same
 * round trip, just before it writes: what someone changed in between is put back in a third one, and reported too.
 *
 * @throws HostError `read-only`, `protected-sheet`, `sheet-gone`: nothing was changed. `changed`: Excel has something else.
 */
export async function changeCells(batch: ExcelBatch, changes: readonly CellChange[]): Promise<readonly CellOutcome[]> {
  const { cellAt, date1904 } = await findCells(batch, changes);
  const cells = changes.map(({ sheet, row, column }) => cellAt(sheet, row, column));
  const outcomes = changes.map((change, i) => outcomeOf(change, cells[i] as FoundCell, hasMoved(change, cellAt)));
  const wanted = changes.flatMap((change, i) => {
    const outcome = outcomes[i] as CellOutcome;
    return outcome.written ? [{ change, value: storedValue(change.value, change.format, date1904), outcome }] : [];
  });
  const readBack = new ReadBack();
  const asked: AskedBlocks[] = [];
  const steps = [...bySheet(wanted)].flatMap(([sheet, ofSheet]) => [
    lookAgain(batch, sheet, ofSheet, asked),
    ...sheetSteps(batch, sheet, ofSheet, readBack),
  ]);
  await runSteps(batch, steps);
  const [differing] = readBack.differing();
  if (differing !== undefined) throw new HostError('changed', { sheet: differing });
  const cellThen = finderOf(asked);
  const then = wanted.map(({ change }) =>
    outcomeOf(change, cellThen(change.sheet, change.row, change.column), hasMoved(change, cellThen)),
  );
  const overwritten = wanted.filter((_, i) => then[i]?.written === false).map(({ change }) => change);
  await putBack(batch, overwritten, cellThen);
  const late = new Map(wanted.map(({ change }, i) => [change, then[i] as CellOutcome] as const));
  return outcomes.map((outcome, i) => late.get(changes[i] as CellChange) ?? outcome);
}

/** Asks how the cells are once more, before anything is written in that round trip. */
function lookAgain({ workbook }: ExcelBatch, name: string, wanted: readonly Wanted[], asked: AskedBlocks[]): WriteStep {
  const blocks = askedRanges(wanted);
  const cellCount = blocks.reduce((count, { rowCount, columnCount }) => count + rowCount * columnCount, 0);
  return question(CALLS_PER_BLOCK * blocks.length, BYTES_PER_ANSWER * cellCount, () => {
    const sheet = workbook.worksheets.getItem(name);
    asked.push({ name, blocks: blocks.map((range) => askBlock(sheet, range)) });
  });
}

const CALLS_PER_BLOCK = 4;
/** Value, type, formula and number format of a cell, roughly. */
const BYTES_PER_ANSWER = 120;

/** What others had just put there returns: their values, formulas and number formats. */
async function putBack(batch: ExcelBatch, changes: readonly CellChange[], cellAt: CellFinder): Promise<void> {
  if (changes.length === 0) return;
  const steps = changes.map(({ sheet, row, column }) => {
    const { content, numberFormat } = cellAt(sheet, row, column);
    return step(CALLS_PER_BLOCK, () => {
      const cell = cellsOf(batch.workbook.worksheets.getItem(sheet), { row, column, rowCount: 1, columnCount: 1 });
      cell.numberFormat = [[numberFormat]];
      cell.formulas = [[content]];
      cell.untrack();
    });
  });
  await runSteps(batch, steps);
}

/** How the cells are now, in blocks of neighbours. */
async function findCells(
  batch: ExcelBatch,
  changes: readonly CellChange[],
): Promise<{ cellAt: CellFinder; date1904: boolean }> {
  const { workbook } = batch;
  workbook.load('readOnly');
  const probe = workbook.functions.date(1904, 1, 2);
  probe.load('value');
  const sheets = [...bySheet(changes.map((change) => ({ change })))].map(([name, ofSheet]) => {
    const sheet = workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    return { name, sheet, blocks: askedRanges(ofSheet).map((range) => askBlock(sheet, range)) };
  });
  try {
    await batch.sync();
  } catch (error) {
    throw (await sheetGone(batch, error, new Set(changes.map(({ sheet }) => sheet)))) ?? error;
  }
  if (workbook.readOnly) throw new HostError('read-only');
  const cellAt = finderOf(sheets);
  const locked = new Set(sheets.flatMap(({ name, sheet }) => (sheet.protection.protected ? [name] : [])));
  const refused = changes.find(({ sheet, row, column }) => locked.has(sheet) && cellAt(sheet, row, column).locked);
  if (refused !== undefined) throw new HostError('protected-sheet', { sheet: refused.sheet });
  return { cellAt, date1904: probe.value === 1 };
}

type CellFinder = (sheet: string, row: number, column: number) => FoundCell;

/** Blocks of a sheet that are known once Excel has answered. */
interface AskedBlocks {
  readonly name: string;
  readonly blocks: readonly (() => [string, FoundCell][])[];
}

function finderOf(sheets: readonly AskedBlocks[]): CellFinder {
  const found = new Map<string, FoundCell>();
  for (const { name, blocks } of sheets) {
    for (const [place, cell] of blocks.flatMap((block) => block())) found.set(`${name} ${place}`, cell);
  }
  return (sheet, row, column) => found.get(`${sheet} ${row}:${column}`) as FoundCell;
}

/**
 * The cells that say whose row it is, and those that are changed: in blocks of their own, for Excel tells of a block as a
 * whole whether it is locked, and a key may well be locked beside a cell that is not.
 */
function askedRanges(items: readonly { readonly change: CellChange }[]): readonly CellRange[] {
  const placeOf = ({ row, column }: CellGuard): string => `${row}:${column}`;
  const changed = new Set(items.map(({ change }) => placeOf(change)));
  const guards = items.flatMap(({ change }) =>
    (change.guards ?? []).flatMap((guard) =>
      changed.has(placeOf(guard)) ? [] : [{ change: { ...change, ...guard } }],
    ),
  );
  return [...blocksOf(guards), ...blocksOf(items)];
}

function hasMoved({ sheet, guards = [] }: CellChange, cellAt: CellFinder): boolean {
  return guards.some(({ row, column, expected }) => !isSameValue(cellAt(sheet, row, column).found, blankOr(expected)));
}

function askBlock(sheet: Excel.Worksheet, range: CellRange): () => [string, FoundCell][] {
  const cells = cellsOf(sheet, range);
  cells.load('values,valueTypes,formulas,numberFormat,format/protection/locked');
  return () => {
    const values = cellValues(requiredBlock(cells));
    return values.flatMap((row, i) =>
      row.map((found, j): [string, FoundCell] => [
        `${range.row + i}:${range.column + j}`,
        {
          written: false,
          found,
          content: cells.formulas[i]?.[j] ?? '',
          numberFormat: String(cells.numberFormat[i]?.[j] ?? NO_FORMAT),
          formula: isFormula(cells.formulas[i]?.[j], found),
          // Where the cells differ Excel gives nothing.
          locked: cells.format.protection.locked !== false,
        },
      ]),
    );
  };
}

/** A text that begins with = is its own value; a formula's value is something else. */
function isFormula(formula: unknown, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function outcomeOf({ expected }: CellChange, { found, numberFormat, formula }: FoundCell, moved: boolean): CellOutcome {
  return { written: !moved && !formula && isSameValue(found, blankOr(expected)), found, numberFormat, formula, moved };
}

/** A text without characters is written as a blank cell, so that is what is looked for. */
function blankOr(value: CellValue): CellValue {
  return value === '' ? null : value;
}

interface Wanted {
  readonly change: CellChange;
  readonly value: SpecValue;
  readonly outcome: CellOutcome;
}

function* sheetSteps(
  { workbook }: ExcelBatch,
  name: string,
  wanted: readonly Wanted[],
  readBack: ReadBack,
): Iterable<WriteStep> {
  const sheet = (): Excel.Worksheet => workbook.worksheets.getItem(name);
  const before = new AreaCollector<string>();
  const after = new AreaCollector<string>();
  const values = new Map<string, SpecValue>();
  for (const { change, value, outcome } of inOrder(wanted)) {
    const final = formatAfter(value, change.numberFormat ?? formatOfCell(value, change.format, outcome.numberFormat));
    const first = formatBefore(value, final);
    before.add(change.row, change.column, first);
    if (first !== final) after.add(change.row, change.column, final);
    values.set(`${change.row}:${change.column}`, value);
  }
  const bands = blocksOf(wanted).map((range) => ({
    range,
    rows: Array.from({ length: range.rowCount }, (_, i) =>
      Array.from({ length: range.columnCount }, (__, j) => values.get(`${range.row + i}:${range.column + j}`) ?? null),
    ),
  }));
  yield* formatSteps(sheet, before.areas());
  for (const band of bands) yield* valueSteps(sheet, band, '');
  yield* formatSteps(sheet, after.areas());
  for (const band of bands) yield* readBack.values(name, sheet, band);
}

function bySheet<T extends { readonly change: CellChange }>(items: readonly T[]): Map<string, T[]> {
  const sheets = new Map<string, T[]>();
  for (const item of items) sheets.set(item.change.sheet, [...(sheets.get(item.change.sheet) ?? []), item]);
  return sheets;
}

/** Cells that lie next to each other, as blocks. */
function blocksOf(items: readonly { readonly change: CellChange }[]): readonly CellRange[] {
  const blocks = new AreaCollector<true>();
  for (const { change } of inOrder(items)) blocks.add(change.row, change.column, true);
  return blocks.areas().get(true) ?? [];
}

function inOrder<T extends { readonly change: CellChange }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => a.change.row - b.change.row || a.change.column - b.change.column);
}
