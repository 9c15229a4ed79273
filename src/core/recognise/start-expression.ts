import { formatQuarter, addQuarters } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import { Refusal, Remarked, type ReadContext } from '../schema/reading';
import { spanType } from '../schema/span-type';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { timeKind, yearIn, yearPartOf, type YearPart } from './time-words';

/** Where the year comes from of a start that names a quarter or month only. */
export type YearSource<Ref = number> =
  | { readonly from: 'column'; readonly column: Ref }
  | { readonly from: 'groups' }
  | { readonly from: 'sheet' }
  | { readonly from: 'year'; readonly year: number };

/** A column that stands for a quarter or month, in which a mark says that the tender starts. */
export interface MarkColumn<Ref = number> {
  readonly column: Ref;
  readonly part: YearPart;
  /** `null`: the year of the sheet. */
  readonly year: number | null;
}

/**
 * How the start of a tender follows from the team's columns (adopting.md, "Start as an expression"). Columns are those of
 * the place, from 0; as it is kept they are headings.
 */
export type StartExpression<Ref = number> =
  | {
      readonly kind: 'column';
      readonly column: Ref;
      readonly year: YearSource<Ref> | null;
      /** What a bare number is. */
      readonly unit: YearPart['kind'];
    }
  | { readonly kind: 'marks'; readonly columns: readonly MarkColumn<Ref>[] }
  | { readonly kind: 'first-of'; readonly columns: readonly Ref[] }
  | { readonly kind: 'before-end'; readonly column: Ref; readonly quarters: number };

/** The same expression over other names of columns; `null` when a column that it needs has none. */
export function withColumns<A, B extends string | number>(
  expression: StartExpression<A>,
  name: (column: A) => B | null,
): StartExpression<B> | null {
  switch (expression.kind) {
    case 'column': {
      const column = name(expression.column);
      const year = yearWith(expression.year, name);
      return column === null || year === undefined ? null : { ...expression, column, year };
    }
    case 'marks': {
      const columns = expression.columns.flatMap((mark) => {
        const column = name(mark.column);
        return column === null ? [] : [{ ...mark, column }];
      });
      return columns.length === 0 ? null : { kind: 'marks', columns };
    }
    case 'first-of': {
      const columns = expression.columns.flatMap((column) => name(column) ?? []);
      return columns.length === 0 ? null : { kind: 'first-of', columns };
    }
    case 'before-end': {
      const column = name(expression.column);
      return column === null ? null : { ...expression, column };
    }
  }
}

function yearWith<A, B>(year: YearSource<A> | null, name: (column: A) => B | null): YearSource<B> | null | undefined {
  if (year?.from !== 'column') return year;
  const column = name(year.column);
  return column === null ? undefined : { from: 'column', column };
}

/** The columns that an expression looks at, in its order. */
export function columnsOfStart<Ref>(expression: StartExpression<Ref>): readonly Ref[] {
  switch (expression.kind) {
    case 'column':
      return expression.year?.from === 'column' ? [expression.year.column, expression.column] : [expression.column];
    case 'marks':
      return expression.columns.map(({ column }) => column);
    case 'first-of':
      return expression.columns;
    case 'before-end':
      return [expression.column];
  }
}

/** The start of a row as a cell that the grammar of Start reads, and the column that it comes from. */
export interface StartCell {
  readonly value: CellValue;
  /** `null` where no column says it. */
  readonly column: number | null;
}

const NONE: StartCell = { value: null, column: null };

/**
 * Works out the start of a row. `year` is the year of the sheet, or of the group row above; `null` when there is none.
 * What cannot be worked out is left as the user wrote it, for the grammar to refuse with a reason.
 */
export function startCell(
  expression: StartExpression,
  cells: readonly CellValue[],
  year: number | null,
  context: ReadContext,
): StartCell {
  switch (expression.kind) {
    case 'column':
      return ofColumn(expression, cells, year);
    case 'marks':
      return ofMarks(expression.columns, cells, year);
    case 'first-of':
      return firstFilled(expression.columns, cells);
    case 'before-end':
      return beforeEnd(expression, cells, context);
  }
}

function ofColumn(
  { column, year: source, unit }: Extract<StartExpression, { readonly kind: 'column' }>,
  cells: readonly CellValue[],
  around: number | null,
): StartCell {
  const cell = cells[column] ?? null;
  const year = source === null ? null : yearOf(source, cells, around);
  if (isBlank(cell)) {
    // A year without a quarter is a start somewhere in that year, where the year stands in its own column.
    const alone = source?.from === 'column' ? year : null;
    return alone === null || source?.from !== 'column' ? NONE : { value: alone, column: source.column };
  }
  if (year === null) return { value: cell, column };
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= (unit === 'quarter' ? 4 : 12)) {
    return { value: quarterText(year, { kind: unit, number: cell }), column };
  }
  if (typeof cell !== 'string' || timeKind(cell) !== 'part') {
    const digits = typeof cell === 'string' ? Number(cell.trim()) : NaN;
    const isBare = unit === 'quarter' && Number.isInteger(digits) && digits >= 1 && digits <= 4;
    return isBare ? { value: `${year}-Q${digits}`, column } : { value: cell, column };
  }
  const part = yearPartOf(cell);
  return { value: part === null ? `${cell.trim()} ${year}` : quarterText(year, part), column };
}

/** The quarter that a quarter or month of a year is in, as it is written. */
function quarterText(year: number, { kind, number }: YearPart): string {
  return `${year}-Q${kind === 'quarter' ? number : Math.ceil(number / 3)}`;
}

function yearOf(source: YearSource, cells: readonly CellValue[], around: number | null): number | null {
  switch (source.from) {
    case 'column':
      return yearIn(displayText(cells[source.column] ?? null));
    case 'year':
      return source.year;
    case 'groups':
    case 'sheet':
      return around;
  }
}

/** What a cell under a quarter holds when the tender does not start in it. */
const NO_MARK: ReadonlySet<string> = new Set(['', 'nee', 'n', 'no', '0', '-', 'false', 'onwaar']);

function ofMarks(columns: readonly MarkColumn[], cells: readonly CellValue[], around: number | null): StartCell {
  for (const { column, part, year: own } of columns) {
    const cell = cells[column] ?? null;
    const isMarked = typeof cell === 'boolean' ? cell : !NO_MARK.has(textKey(displayText(cell)));
    const year = own ?? around;
    if (!isMarked || year === null) continue;
    return { value: quarterText(year, part), column };
  }
  return NONE;
}

function firstFilled(columns: readonly number[], cells: readonly CellValue[]): StartCell {
  const column = columns.find((at) => timeKind(cells[at] ?? null) !== null);
  return column === undefined ? NONE : { value: cells[column] ?? null, column };
}

function beforeEnd(
  { column, quarters }: Extract<StartExpression, { readonly kind: 'before-end' }>,
  cells: readonly CellValue[],
  context: ReadContext,
): StartCell {
  const cell = cells[column] ?? null;
  if (cell === null || isBlank(cell)) return NONE;
  const reading = spanType.read(cell, context);
  if (reading instanceof Refusal) return { value: cell, column };
  const { first } = reading instanceof Remarked ? reading.value : reading;
  return { value: formatQuarter(addQuarters(first, -quarters)), column };
}
