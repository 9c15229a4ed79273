import { runsOf } from '../../../../core/report/sheet-spec/history-arrangement';
import type { HistoryUpdate } from '../../../../core/report/sheet-spec/workbook-spec';
import type { CellRange } from '../../../../core/workbook/address';
import type { Attachments } from '../../read/attachments';
import { ROWS_PER_SHEET } from '../../session/limits';
import { askPlace, cellsOf, contains, type Answer } from '../../session/ranges';

/** What stands on and beside the rows that go. */
export interface SurplusRows {
  /** Rows that hold something of the user's: their own text, a comment, a note, a link. */
  readonly kept: ReadonlySet<number>;
  /** Whether these rows can be deleted as rows of the sheet. */
  readonly movable: boolean;
}

const NOTHING: SurplusRows = { kept: new Set(), movable: true };

/**
 * Asks what would go along with the rows that an update removes.
 *
 * @param known How many comments and notes there were when the sheet was last looked at: only by number can each be asked
 *   where it stands. Where there are more by now, nobody knows on which rows.
 */
export function askSurplus(sheet: Excel.Worksheet, update: HistoryUpdate, known: Attachments | null): AnswerAt {
  if (update.remove.length === 0) return () => NOTHING;
  const held = askHeld(sheet, update);
  const attached = askAttachedRows(sheet, known);
  const first = Math.min(...update.remove);
  const { range } = update;
  const from = { ...range, row: range.row + first, rowCount: range.rowCount - first };
  const used = askPlace(cellsOf(sheet, from).getEntireRow().untrack().getUsedRangeOrNullObject(true).untrack());
  return (body) => {
    const rows = attached();
    const isAttached = (row: number): boolean => rows?.has(body.row + row) === true;
    const isBeside = !contains({ ...body, row: 0, rowCount: ROWS_PER_SHEET }, used() ?? body);
    const below = Array.from({ length: body.rowCount - first }, (_, i) => first + i);
    const kept = new Set(update.remove.filter((row) => isAttached(row) || held(body.row + row)));
    return { kept, movable: rows !== null && kept.size === 0 && !isBeside && !below.some(isAttached) };
  };
}

/** The answer, for the place of the data rows as it turned out to be. */
export type AnswerAt = (body: CellRange) => SurplusRows;

/** Asks which rows of the sheet hold a link, or text in a column that is not ours. */
function askHeld(sheet: Excel.Worksheet, { range, columns, remove }: HistoryUpdate): (row: number) => boolean {
  const ours = new Set(columns.map(({ column }) => column));
  const blocks = runsOf([...remove].sort((a, b) => a - b)).map(({ first, count }) => {
    // One row more: whether the table has a header row is answered at the same time.
    const place = { ...range, row: range.row + first, rowCount: count + 1 };
    const cells = cellsOf(sheet, place);
    cells.load('values,formulas');
    return { place, cells, properties: cells.getCellProperties({ hyperlink: true }) };
  });
  return (row) =>
    blocks.some(({ place, cells, properties }) => {
      const values = (cells.values as unknown[][])[row - place.row] ?? [];
      const formulas = (cells.formulas as unknown[][])[row - place.row] ?? [];
      const isTyped = values.some(
        (value, column) => !ours.has(column) && value !== '' && !isFormula(formulas[column], value),
      );
      return isTyped || (properties.value[row - place.row] ?? []).some(({ hyperlink }) => leadsSomewhere(hyperlink));
    });
}

/** A text that begins with an equals sign is told from a formula by being its own value. */
function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function leadsSomewhere(link: Excel.RangeHyperlink | null | undefined): boolean {
  return Boolean(link?.address) || Boolean(link?.documentReference);
}

/** Asks on which rows of the sheet comments and notes stand; `null` when that cannot be known. */
function askAttachedRows(sheet: Excel.Worksheet, known: Attachments | null): Answer<ReadonlySet<number> | null> {
  if (known === null || known.notes === null) return () => null;
  const lists = [
    { things: sheet.comments, count: known.comments },
    { things: sheet.notes, count: known.notes },
  ].map(({ things, count }) => ({
    count,
    present: things.getCount(),
    places: Array.from({ length: count }, (_, i) => askPlace(things.getItemAt(i).getLocation().untrack())),
  }));
  return () => {
    if (lists.some(({ count, present }) => present.value !== count)) return null;
    const places = lists.flatMap((list) => list.places.map((place) => place()));
    return new Set(places.flatMap((place) => (place === null ? [] : rowsOf(place))));
  };
}

function rowsOf({ row, rowCount }: CellRange): number[] {
  return Array.from({ length: rowCount }, (_, i) => row + i);
}
