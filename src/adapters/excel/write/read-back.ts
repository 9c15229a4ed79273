import type { SpecValue, StatusSpec } from '../../../core/report/sheet-spec/sheet-spec';
import type { CellRange } from '../../../core/workbook/address';
import { askPlace, cellsOf, sameRange } from '../session/ranges';
import { statusCell } from './begin-sheet';
import { holds } from './painting/entry';
import type { ValueBand } from './painting/sheet-painting';
import type { SheetWriting } from './sheet-writing';
import { jsonBytes, question, type WriteStep } from './steps';

/** Cells of a band that are read back in one step. */
const STEP_CELLS = 10_000;
/** Bytes of the answer to a question about a place or a list of names. */
const SMALL_ANSWER = 400;

/**
 * What was written, read back along with the writing: Excel may have taken a value for something else, or left something
 * out without a word. The checks are asked once all is written.
 */
export class ReadBack {
  private readonly checks: { readonly sheet: string; readonly passes: () => boolean }[] = [];

  /** The sheets in which Excel has something else than was written. */
  differing(): string[] {
    return [...new Set(this.checks.filter(({ passes }) => !passes()).map(({ sheet }) => sheet))];
  }

  *sheet(writing: SheetWriting): Iterable<WriteStep> {
    const { name, spec, painting, sheet } = writing;
    for (const band of painting.bands) yield* this.values(name, sheet, band, spec.status);
    for (const { name: table, layout } of writing.tables.tables) yield this.place(name, sheet, table, layout.range);
    yield question(2, SMALL_ANSWER * (1 + spec.charts.length), () => {
      const { charts } = sheet();
      charts.load('items/name,items/series/count');
      this.check(name, () =>
        spec.charts.every((wanted) =>
          charts.items.some((chart) => chart.name === wanted.name && chart.series.count === wanted.series.length),
        ),
      );
    });
  }

  /** That cells hold these values; the status line, if it is among them, says that the sheet is finished. */
  *values(
    name: string,
    sheet: () => Excel.Worksheet,
    band: ValueBand,
    status: StatusSpec | null = null,
  ): Iterable<WriteStep> {
    const { range, rows } = finished(band, status);
    const step = Math.max(1, Math.floor(STEP_CELLS / range.columnCount));
    for (let first = 0; first < rows.length; first += step) {
      const part = rows.slice(first, first + step);
      const place = { ...range, row: range.row + first, rowCount: part.length };
      yield question(3, bytesOf(part), () => {
        const cells = cellsOf(sheet(), place);
        cells.load('values');
        this.check(name, () => isSame(cells.values, part));
      });
    }
  }

  /** That a table stands there. */
  place(name: string, sheet: () => Excel.Worksheet, table: string, range: CellRange): WriteStep {
    return question(4, SMALL_ANSWER, () => {
      const place = askPlace(sheet().tables.getItem(table).getRange().untrack());
      this.check(name, () => isAt(place(), range));
    });
  }

  private check(sheet: string, passes: () => boolean): void {
    this.checks.push({ sheet, passes });
  }
}

/** The band as it is once the status line says that the sheet is finished. */
function finished({ range, rows }: ValueBand, status: StatusSpec | null): ValueBand {
  if (status === null) return { range, rows };
  const { row, column } = statusCell(status);
  const at = row - range.row;
  const changed = rows[at];
  if (!changed || column < range.column || column >= range.column + range.columnCount) return { range, rows };
  const done = changed.map((value, i) => (i === column - range.column ? status.done : value));
  return { range, rows: rows.map((values, i) => (i === at ? done : values)) };
}

/** What the values take in a response. */
function bytesOf(rows: readonly (readonly SpecValue[])[]): number {
  return rows.reduce((sum, row) => row.reduce<number>((bytes, value) => bytes + jsonBytes(value ?? ''), sum + 2), 0);
}

function isSame(read: unknown, rows: readonly (readonly SpecValue[])[]): boolean {
  if (!Array.isArray(read)) return false;
  const block = read as readonly (readonly unknown[])[];
  return rows.every((row, i) => row.every((value, j) => holds(block[i]?.[j], value)));
}

function isAt(place: CellRange | null, wanted: CellRange): boolean {
  return place !== null && sameRange(place, wanted);
}
