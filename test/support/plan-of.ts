import { runToEnd } from '../../src/core/kernel/slices';
import { parseIsoDate, type CalendarDate } from '../../src/core/kernel/calendar-date';
import { parseQuarter, type Quarter } from '../../src/core/kernel/quarter';
import { parseSpan, type Span } from '../../src/core/kernel/span';
import { readPlan, type PlanReading } from '../../src/core/plan/read-plan';
import { TABLES, tableIdOf, type TableId } from '../../src/core/tables';
import { displayText, type CellValue } from '../../src/core/workbook/cell-value';
import type { RawTable } from '../../src/core/workbook/raw-table';

/** A table as it stands in a sheet: its headings, then its rows; a row may end early. */
export type Grid = readonly (readonly CellValue[])[];

/** Tables by the contract's name (`Aanbestedingen`); a table that is not named is not there. */
export type Grids = Readonly<Record<string, Grid>>;

export interface PlanMoments {
  /** yyyy-mm-dd, as `--date` gives it; without it the setting Peildatum, else 1 July 2025. */
  readonly asOf?: string;
  /** yyyy-Qn, as `--quarter` gives it; without it the quarter of the as-of date. */
  readonly quarter?: string;
  readonly workbook?: string;
}

const TODAY = dateOf('2025-07-01');

/**
 * Reads a plan from tables written out by hand, along the real way: raw tables, `readPlan`. Each table stands on a
 * sheet of its own, in A1.
 *
 *   const { plan, findings } = planOf({ Themas: [['Thema', 'Focus'], ['Klimaat', 'ja']] }, { asOf: '2025-10-01' });
 */
export function planOf(grids: Grids, { asOf, quarter, workbook = 'proef.xlsx' }: PlanMoments = {}): PlanReading {
  const raws = new Map(Object.entries(grids).map(([name, grid]) => [idOf(name), rawTableOf(name, grid)] as const));
  const moments = {
    date: asOf === undefined ? null : dateOf(asOf),
    today: TODAY,
    quarter: quarter === undefined ? null : quarterOf(quarter),
  };
  return runToEnd(readPlan(workbook, raws, moments));
}

/** A grid as the raw table that a reader of workbooks would make of it. */
export function rawTableOf(name: string, [headings = [], ...rows]: Grid): RawTable {
  return {
    sheet: TABLES[idOf(name)].sheet,
    foundBy: 'table-name',
    tableName: name,
    headerRow: 0,
    firstRow: 1,
    firstColumn: 0,
    headings: headings.map(displayText),
    choices: [],
    rows,
    totalRows: 0,
    skipped: [],
    below: [],
    date1904: false,
  };
}

/** `2025-07-01` as a date; throws for anything else, so that a slip in a test shows. */
export function dateOf(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`Not a date: ${text}`);
  return date;
}

/** `2025-Q3` as a quarter; throws for anything else. */
export function quarterOf(text: string): Quarter {
  const quarter = parseQuarter(text);
  if (quarter === null) throw new RangeError(`Not a quarter: ${text}`);
  return quarter;
}

export function spanOf(text: string): Span {
  const span = parseSpan(text);
  if (span === null) throw new RangeError(`Not a span: ${text}`);
  return span;
}

function idOf(name: string): TableId {
  const id = tableIdOf(name);
  if (id === null) throw new RangeError(`Not a table of the contract: ${name}`);
  return id;
}
