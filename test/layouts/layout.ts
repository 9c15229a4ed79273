import { calendarDate, serialFromDate } from '../../src/core/kernel/calendar-date';
import type { CellValue } from '../../src/core/workbook/cell-value';
import { quarterOf, type Item } from './tender-items';

/** A column of a team's own sheet. */
export interface LayoutColumn {
  readonly heading: string;
  /** The line above it; several columns with the same one are a group, of which only the first cell is filled. */
  readonly upper?: string;
  /** The contract's heading, or a theme, that a colleague would say it is; nothing for a column that is the team's own. */
  readonly means?: string;
  readonly cell: (item: Item, index: number) => CellValue;
}

export interface LayoutSheet {
  readonly name: string;
  /** Lines above the headings. */
  readonly titles?: readonly (readonly CellValue[])[];
  readonly columns: readonly LayoutColumn[];
  readonly items: readonly Item[];
  /** Rows put before the item with this index. */
  readonly between?: Readonly<Record<number, readonly (readonly CellValue[])[]>>;
  /** Rows under the list. */
  readonly after?: readonly (readonly CellValue[])[];
  /** Where the block of headings begins, counted from A. */
  readonly left?: number;
  readonly excelTable?: string;
  /** Other cells on the sheet, beside the list: from the row of the headings on, this many columns right of it. */
  readonly beside?: { readonly gap: number; readonly cells: readonly (readonly CellValue[])[] };
}

/** A workbook of a team, and what a colleague would map at a glance. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly LayoutSheet[];
  /** Sheets that are no calendar, as cells. */
  readonly others?: readonly { readonly name: string; readonly cells: readonly (readonly CellValue[])[] }[];
  /** Where Start is more than one column: the headings (lower line) that it is made of. */
  readonly start?: readonly string[];
  /** Other headings that are as right. */
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
  /** Columns that may be said or not. */
  readonly free?: readonly string[];
  /** The starts that are read; those of the items unless said. */
  readonly starts?: (item: Item, sheet: LayoutSheet) => string;
  /** Whether the calendar says which tenders are promising. */
  readonly saysPromising?: boolean;
  readonly actions?: {
    readonly sheet: string;
    readonly headerRow: number;
    readonly columns: Readonly<Record<string, string>>;
    readonly alternatives?: Readonly<Record<string, readonly string[]>>;
    readonly rows: number;
  };
}

export function column(
  heading: string,
  means: string | undefined,
  cell: LayoutColumn['cell'],
  upper?: string,
): LayoutColumn {
  return { heading, cell, ...(means === undefined ? {} : { means }), ...(upper === undefined ? {} : { upper }) };
}

/** A column that no field of the contract is about. */
export function own(heading: string, cell: LayoutColumn['cell'], upper?: string): LayoutColumn {
  return column(heading, undefined, cell, upper);
}

/** A day as Excel keeps it, some months after the start. */
export function dayAfter({ start }: Item, months = 0): number | null {
  if (start === null) return null;
  const total = start.year * 12 + start.month - 1 + months;
  const date = calendarDate(Math.floor(total / 12), (total % 12) + 1, start.day);
  return date === null ? null : serialFromDate(date, false);
}

export function quarterText(item: Item, write: (quarter: number, year: number) => string): string | null {
  const quarter = quarterOf(item);
  return quarter === null || item.start === null ? null : write(quarter, item.start.year);
}

/** The cells of a sheet, from A1. */
export function cellsOf({
  titles = [],
  columns,
  items,
  between = {},
  after = [],
  left = 0,
  beside,
}: LayoutSheet): readonly (readonly CellValue[])[] {
  const hasUpper = columns.some(({ upper }) => upper !== undefined);
  const shift = (cells: readonly CellValue[]): readonly CellValue[] => [...Array<null>(left).fill(null), ...cells];
  const upper = columns.map((one, at) =>
    one.upper !== undefined && one.upper !== columns[at - 1]?.upper ? one.upper : null,
  );
  const rows = items.flatMap((item, index) => [
    ...(between[index] ?? []),
    columns.map(({ cell }) => cell(item, index)),
  ]);
  const list = [...(hasUpper ? [upper] : []), columns.map(({ heading }) => heading), ...rows].map((cells, row) => {
    const extra = beside?.cells[row];
    if (extra === undefined || beside === undefined) return shift(cells);
    return [
      ...shift([...cells, ...Array<null>(columns.length - cells.length).fill(null)]),
      ...Array<null>(beside.gap).fill(null),
      ...extra,
    ];
  });
  return [...titles, ...list, ...after.map(shift)];
}

/** Row of the lower line of headings, as Excel counts. */
export function headerRowOf({ titles = [], columns }: LayoutSheet): number {
  return titles.length + 1 + (columns.some(({ upper }) => upper !== undefined) ? 1 : 0);
}
