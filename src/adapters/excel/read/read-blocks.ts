import type { CellRange } from '../../../core/workbook/address';
import type { CellValue } from '../../../core/workbook/cell-value';
import type { ExcelBatch } from '../session/excel-session';
import { excelCode } from '../session/host-error';
import { BYTES_PER_CELL, CELLS_PER_READ, PAYLOAD_LIMIT, TURN } from '../session/limits';
import { cellCount, cellsOf } from '../session/ranges';
import { turnsAfter } from '../../machine/turns';
import { cellValues, requiredBlock, type RawBlock } from './cell-values';

/** Cells to read, on a sheet by its id or name. */
export interface BlockRequest {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A part of a request that goes in one response. */
interface Piece {
  readonly request: number;
  readonly sheet: string;
  readonly range: CellRange;
}

const SAMPLE_ROWS = 20;
/** Comma and quotes around a value and its type. */
const PUNCTUATION = 6;

/**
 * Reads blocks in as few round trips as they fit in: one for most workbooks, more where the cells would not fit in a
 * response. How many bytes a cell takes is estimated at first, and known from what came back after that.
 */
export async function readBlocks(batch: ExcelBatch, requests: readonly BlockRequest[]): Promise<CellValue[][][]> {
  const results = requests.map((): CellValue[][] => []);
  let rest: readonly Piece[] = requests.map(({ sheet, range }, request) => ({ request, sheet, range }));
  let bytesPerCell = BYTES_PER_CELL;
  const takeTurn = turnsAfter(TURN);
  while (rest.length > 0) {
    const budget = Math.min(CELLS_PER_READ, Math.floor(PAYLOAD_LIMIT / bytesPerCell));
    const { now, later } = cutOff(rest, budget);
    const blocks = await loadPieces(batch, now);
    if (blocks === null) {
      bytesPerCell *= 2;
      continue;
    }
    for (const [i, { request }] of now.entries()) {
      for (const row of cellValues(blocks[i] as RawBlock)) results[request]?.push(row);
      await takeTurn();
    }
    bytesPerCell = Math.max(BYTES_PER_CELL / 2, bytesPerCellOf(blocks));
    rest = later;
  }
  return results;
}

/** The values of the pieces; `null` when they were too many bytes for a response. */
async function loadPieces(batch: ExcelBatch, pieces: readonly Piece[]): Promise<RawBlock[] | null> {
  const ranges = pieces.map(({ sheet, range }) => {
    const cells = cellsOf(batch.workbook.worksheets.getItem(sheet), range);
    cells.load('values,valueTypes');
    return cells;
  });
  try {
    await batch.sync();
  } catch (error) {
    const isSmallest = pieces.length === 1 && pieces[0]?.range.rowCount === 1;
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || isSmallest) throw error;
    return null;
  }
  return ranges.map(requiredBlock);
}

/** The pieces that fit in `budget` cells, at least a row; the last of them cut between two rows. */
function cutOff(pieces: readonly Piece[], budget: number): { now: Piece[]; later: Piece[] } {
  const now: Piece[] = [];
  let room = budget;
  for (const [index, piece] of pieces.entries()) {
    const { range } = piece;
    if (cellCount(range) <= room) {
      now.push(piece);
      room -= cellCount(range);
      continue;
    }
    const rows = Math.max(Math.floor(room / range.columnCount), now.length === 0 ? 1 : 0);
    if (rows > 0) now.push({ ...piece, range: { ...range, rowCount: rows } });
    const left = { ...range, row: range.row + rows, rowCount: range.rowCount - rows };
    return { now, later: [...(left.rowCount > 0 ? [{ ...piece, range: left }] : []), ...pieces.slice(index + 1)] };
  }
  return { now, later: [] };
}

/** What a cell took in these responses, from some rows of each. */
function bytesPerCellOf(blocks: readonly RawBlock[]): number {
  let cells = 0;
  let bytes = 0;
  for (const { values, valueTypes } of blocks) {
    const step = Math.max(1, Math.floor(values.length / SAMPLE_ROWS));
    for (let row = 0; row < values.length; row += step) {
      for (const [column, value] of (values[row] ?? []).entries()) {
        cells++;
        bytes += String(value).length + (valueTypes[row]?.[column] ?? '').length + PUNCTUATION;
      }
    }
  }
  return cells === 0 ? BYTES_PER_CELL : bytes / cells;
}
