import type { AnyColumn } from '../schema/define-table';
import type { ColumnType } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import { textType } from '../schema/word-types';
import { TABLES, tableIdOf, type TableId } from '../tables';
import { columnLetters } from '../workbook/address';
import { rowHeight, wrapInColumn, wrapText } from './layout/measure';
import { fittingValue } from './layout/sheet-builder';
import { plainFormat } from './plain-format';
import type { Format } from './sheet-spec/looks';
import type { SpecValue, SheetSpec, TableColumnSpec, TableSpec, Validation } from './sheet-spec/sheet-spec';
import type { SourceWords } from './words/source-words';

/** A row by the headings of its table; a theme's column by the theme's name. What is not named is blank. */
export type SourceRow = Readonly<Record<string, SpecValue>>;

export interface SourceTableOptions {
  /** Names of the themes: columns of Aanbestedingen, after Status. */
  readonly themes?: readonly string[];
  /** Columns of the team's own in Aanbestedingen, after those of the contract. */
  readonly ownColumns?: readonly string[];
  /** Rows kept for the user to fill, below the data. */
  readonly blankRows?: number;
  readonly row?: number;
  readonly column?: number;
  /** Cells that hold a day in a column that does not (a setting's Waarde). */
  readonly dates?: readonly { readonly row: number; readonly heading: string }[];
}

interface SourceColumn {
  readonly heading: string;
  readonly type: ColumnType<unknown>;
  readonly required: boolean;
  readonly note: string;
  readonly refersTo: string | null;
}

/** Rows that a drop-down of names looks at below the headings of their table. */
const NAMED_ROWS = 500;
/** Characters; a column that is so wide holds sentences. */
const LONG_TEXT = 40;
/** Excel holds no more in a list that stands in the validation itself. */
const MAX_LIST_LENGTH = 255;

/**
 * A table of the contract, for the user to fill: headings (those that must be filled stand out), notes that say what
 * goes in, drop-downs and bounds from the column's own grammar, number formats. Used for `mvoi init` and for record
 * tables that a workbook lacks. A drop-down refuses other words only where the grammar does.
 */
export function sourceTableSpec(
  id: TableId,
  rows: readonly SourceRow[],
  words: SourceWords,
  { themes = [], ownColumns = [], blankRows = 0, row = 0, column = 0, dates = [] }: SourceTableOptions = {},
): TableSpec {
  const columns = sourceColumns(id, words, { themes, ownColumns });
  return {
    name: TABLES[id].name,
    row,
    column,
    columns: columns.map((source) => columnSpec(source, rows, words)),
    rows: rows.map((values) => columns.map(({ heading }) => fittingValue(values[heading] ?? null))),
    // A table has at least one data row.
    blankRows: rows.length === 0 ? Math.max(1, blankRows) : blankRows,
    overrides: dates.flatMap(({ row: index, heading }) => {
      const at = columns.findIndex((candidate) => candidate.heading === heading);
      return at < 0 ? [] : [{ row: index, column: at, look: 'label' as const, format: 'date' as const }];
    }),
    filter: true,
  };
}

/** Widths of the columns of a table of the contract, in characters. */
export function sourceWidths(
  id: TableId,
  words: SourceWords,
  options: Pick<SourceTableOptions, 'themes' | 'ownColumns'> = {},
): readonly number[] {
  return sourceColumns(id, words, options).map(({ heading, type }) => {
    const longestWord = Math.max(...heading.split(/[\s-]+/).map((word) => word.length));
    return Math.max(type.width, longestWord + 4);
  });
}

/** A sheet of its own for a table of the contract; the user's to fill, so it has no kind. */
export function sourceSheetSpec(
  id: TableId,
  rows: readonly SourceRow[],
  words: SourceWords,
  options: SourceTableOptions = {},
): SheetSpec {
  const table = sourceTableSpec(id, rows, words, options);
  const { row, column } = table;
  const widths = sourceWidths(id, words, options);
  const headingLines = table.columns.map(({ heading }, i) => wrapText(heading, (widths[i] ?? 0) - 3).length);
  return {
    kind: null,
    name: TABLES[id].sheet,
    columnWidths: [...Array.from({ length: column }, () => MARGIN), ...widths],
    rowHeights: [
      { row, height: Math.max(...headingLines) * HEADING_LINE + HEADING_PADDING },
      ...dataHeights(table, widths),
    ],
    cells: [],
    tables: [table],
    charts: [],
    links: [],
    conditionalFormats: [],
    gridlines: true,
    freezeRows: row + 1,
    freezeColumns: 0,
    print: {
      landscape: true,
      titleRows: { first: row, last: row },
      footer: { left: '&F', center: '&A', right: '&D  ·  &P / &N' },
    },
    status: null,
  };
}

/** Heights of rows with long texts, which take more than one line; a table of thousands of rows is not for reading. */
function dataHeights({ row, columns, rows }: TableSpec, widths: readonly number[]): SheetSpec['rowHeights'] {
  if (rows.length > MOST_MEASURED_ROWS) return [];
  return rows.flatMap((values, i) => {
    const lines = values.map((value, column) =>
      typeof value === 'string' && columns[column]?.look === 'wrapped'
        ? wrapInColumn(value, widths[column] ?? 0).length
        : 1,
    );
    const most = Math.max(1, ...lines);
    return most === 1 ? [] : [{ row: row + 1 + i, height: rowHeight(most, HEADING_LINE) }];
  });
}

const MOST_MEASURED_ROWS = 2000;

/** Characters and points. */
const MARGIN = 2;
const HEADING_LINE = 15;
const HEADING_PADDING = 8;

function sourceColumns(
  id: TableId,
  words: SourceWords,
  { themes = [], ownColumns = [] }: Pick<SourceTableOptions, 'themes' | 'ownColumns'>,
): readonly SourceColumn[] {
  const ofContract = Object.entries<AnyColumn>(TABLES[id].columns).flatMap(([field, column]) => {
    const own: SourceColumn = {
      heading: column.heading,
      type: column.type,
      required: column.required,
      note: column.note[words.language],
      refersTo: column.refersTo,
    };
    return id === 'tenders' && field === 'status' ? [own, ...themes.map((theme) => themeColumn(theme, words))] : [own];
  });
  return id === 'tenders' ? [...ofContract, ...ownColumns.map((heading) => ownColumn(heading, words))] : ofContract;
}

function themeColumn(theme: string, words: SourceWords): SourceColumn {
  const type = themeMarksType as ColumnType<unknown>;
  return { heading: theme, type, required: false, note: words.themeColumnNote(theme), refersTo: null };
}

/** A column that only this team keeps: any word will do, and nothing is checked. */
function ownColumn(heading: string, words: SourceWords): SourceColumn {
  const type = textType as ColumnType<unknown>;
  return { heading, type, required: false, note: words.ownColumnNote, refersTo: null };
}

function columnSpec(source: SourceColumn, rows: readonly SourceRow[], words: SourceWords): TableColumnSpec {
  const { heading, type, required, note } = source;
  return {
    heading,
    look: type.width >= LONG_TEXT ? 'wrapped' : type.grammar === 'year' ? 'label' : 'body',
    headingLook: required ? 'requiredHeading' : 'optionalHeading',
    format: type.format === 'number' ? numberFormat(rows.map((row) => row[heading] ?? null)) : type.format,
    validation: validation(source, words),
    note,
  };
}

/** Where there are decimals as many in every row; a column that is still to be filled shows what is typed. */
function numberFormat(values: readonly SpecValue[]): Format {
  const format = plainFormat(values.map((value) => (typeof value === 'number' ? value : null)));
  return format === 'integer' ? 'number' : format;
}

function validation(source: SourceColumn, words: SourceWords): TableColumnSpec['validation'] {
  const rule = validationRule(source);
  return rule && { ...rule, message: words.validation(source.type, source.refersTo) };
}

function validationRule({ type, refersTo }: SourceColumn): Validation | null {
  if (refersTo !== null) return namesOf(refersTo);
  const { limits, choices } = type;
  if (limits === null) return null;
  if (limits.kind !== 'list') return { ...limits, strict: true };
  const fits = choices.join(',').length <= MAX_LIST_LENGTH && !choices.some((choice) => choice.includes(','));
  return fits && choices.length > 0 ? { kind: 'list', items: choices, strict: limits.strict } : null;
}

/** The keys of another table, where the template puts it; a name that is not there yet may be typed all the same. */
function namesOf(table: string): Validation | null {
  const id = tableIdOf(table);
  const key = id === null ? undefined : TABLES[id].key[0];
  if (id === null || key === undefined) return null;
  const letters = columnLetters(Object.keys(TABLES[id].columns).indexOf(key));
  return {
    kind: 'list-of',
    range: { sheet: TABLES[id].sheet, address: `${letters}2:${letters}${1 + NAMED_ROWS}` },
    strict: false,
  };
}
