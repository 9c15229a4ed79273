import { sheetReference } from '../../../core/workbook/address';
import { addressLists, cellsOf } from '../session/ranges';
import { applyLook, BLACK } from './apply-look';
import { writtenValue, type Written } from './painting/entry';
import { valueAt, type ValueBand } from './painting/sheet-painting';
import { setNumberFormat } from './set-number-format';
import type { SheetWriting } from './sheet-writing';
import { jsonBytes, step, type WriteStep } from './steps';

/** Bytes of values that go in one step, so that a long table can be cut between two round trips. */
const STEP_BYTES = 250_000;
/** The library cuts a block into pieces of so many cells, each with a few calls of its own. */
const CELLS_PER_CALL = 1_500;
const CALLS_PER_PIECE = 5;
/** Excel takes no more on one sheet. */
const MAX_LINKS = 65_530;

/** Writes what stands in the cells of a sheet that is new or cleared, and how it looks. */
export function* writeCells(writing: SheetWriting): Iterable<WriteStep> {
  const { painting, sheet } = writing;
  yield* formatSteps(sheet, painting.formatsBefore);
  yield* linkSteps(writing);
  for (const band of painting.bands) yield* valueSteps(sheet, band, null);
  yield* formatSteps(sheet, painting.formatsAfter);
  yield* lookSteps(writing);
}

/** @param blank What is written for no value: `null` leaves the cell, an empty text empties it. */
export function* valueSteps(
  sheet: () => Excel.Worksheet,
  { range, rows }: ValueBand,
  blank: null | '',
): Iterable<WriteStep> {
  for (let first = 0; first < rows.length;) {
    const block: Written[][] = [];
    let bytes = 0;
    while (first + block.length < rows.length && bytes < STEP_BYTES) {
      const row = (rows[first + block.length] ?? []).map((value) => writtenValue(value, blank));
      for (const value of row) bytes += jsonBytes(value);
      block.push(row);
    }
    const place = { ...range, row: range.row + first, rowCount: block.length };
    const pieces = Math.ceil((block.length * range.columnCount) / CELLS_PER_CALL);
    yield step(1 + pieces * CALLS_PER_PIECE, () => (cellsOf(sheet(), place).values = block), bytes);
    first += block.length;
  }
}

export function* formatSteps(
  sheet: () => Excel.Worksheet,
  formats: SheetWriting['painting']['formatsBefore'],
): Iterable<WriteStep> {
  for (const [format, ranges] of formats) {
    for (const range of ranges) yield step(2, () => setNumberFormat(cellsOf(sheet(), range), format));
  }
}

/**
 * Before the values: Excel writes the target into an empty cell, and gives the cell a look of its own. A cell that stays
 * empty gets no link, for there would be nothing to click on.
 */
function* linkSteps({ spec, painting, sheet, linkTarget }: SheetWriting): Iterable<WriteStep> {
  const links = spec.links.filter(({ row, column }) => valueAt(painting, row, column) !== null).slice(0, MAX_LINKS);
  for (const { row, column, sheet: name, kind, address } of links) {
    const documentReference = sheetReference(linkTarget(name, kind), address);
    const write = (): void => {
      const cell = cellsOf(sheet(), { row, column, rowCount: 1, columnCount: 1 });
      cell.hyperlink = { documentReference };
    };
    yield step(2, write, jsonBytes(documentReference));
  }
  const linked = spec.links
    .slice(0, MAX_LINKS)
    .map(({ row, column }) => ({ row, column, rowCount: 1, columnCount: 1 }));
  for (const addresses of addressLists(linked)) {
    yield step(5, () => plainFont(sheet().getRanges(addresses).untrack().format.font), addresses.length);
  }
}

/** Takes off the looks that Excel gives to a link, for the cell's own to come after it. */
function plainFont(font: Excel.RangeFont): void {
  font.underline = 'None';
  font.color = BLACK;
}

function* lookSteps({ painting, sheet }: SheetWriting): Iterable<WriteStep> {
  for (const [look, ranges] of painting.looks) {
    for (const addresses of addressLists(ranges)) {
      yield step(14, () => applyLook(sheet().getRanges(addresses).untrack().format, look), addresses.length);
    }
  }
}
