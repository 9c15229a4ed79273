import { WORKBOOK_TARGET } from '../events/event-listeners';
import { invalidArgument, notModelled } from '../excel-failure';
import { existing } from '../model/range';
import { rangeValues, writeRange } from '../model/range-data';
import { Table } from '../model/table';
import { TableColumn, TableColumns } from '../model/table-columns';
import { TableRow, TableRows } from '../model/table-rows';
import { TableScope, Tables } from '../model/tables';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asFlag, asText } from '../protocol/arguments';
import { flag } from '../protocol/fields';
import { rangeArgument, workbookRangeArgument } from './cells';
import { listening } from './listening';

const targetOf = (tables: Tables): string => tables.sheet?.id ?? WORKBOOK_TARGET;

const tablesApi = apiType('TableCollection', Tables, {
  items: (tables) => tables.items,
  members: {
    count: reads('1.1', ({ items }) => items.length),
    getCount: asks('1.4', ({ items }) => items.length),
    add: acts('1.1', (tables, args, { workbook }) => {
      const range = tables.sheet
        ? rangeArgument(args.raw(0), tables.sheet)
        : workbookRangeArgument(args.raw(0), workbook);
      return tables.add(range.sheet, range.area, asFlag(args.raw(1)));
    }),
    getItem: asks('1.1', (tables, args) => tables.get(args.text(0))),
    getItemOrNullObject: asks('1.4', (tables, args) => tables.find(args.text(0))),
    getItemAt: asks('1.1', ({ items }, args) => existing(items[args.integer(0)] ?? null)),
    ...listening('DataChanged', '1.7', 'tableChanged', targetOf),
    ...listening('Added', '1.9', 'tableAdded', targetOf),
    ...listening('Deleted', '1.9', 'tableDeleted', targetOf),
  },
});

const tableScopeApi = apiType('TableScopedCollection', TableScope, {
  items: ({ items }) => items,
  members: {
    getCount: asks('1.9', ({ items }) => items.length),
    getFirst: asks('1.9', ({ items }) => existing(items[0] ?? null)),
  },
});

const tableApi = apiType('Table', Table, {
  identify: (table) => ({ Id: table.id }),
  members: {
    id: reads('1.1', (table) => table.id),
    name: sets(
      '1.1',
      (table) => table.name,
      (table, value) => {
        table.rename(asText(value));
      },
    ),
    showHeaders: sets(
      '1.1',
      (table) => table.showHeaders,
      (table, value) => {
        table.setShowHeaders(asFlag(value));
      },
    ),
    showTotals: sets(
      '1.1',
      (table) => table.showTotals,
      (table, value) => {
        table.setShowTotals(asFlag(value));
      },
    ),
    style: sets(
      '1.1',
      (table) => table.style,
      (table, value) => {
        table.style = tableStyle(value);
      },
    ),
    showBandedRows: flag('1.3', 'showBandedRows'),
    showBandedColumns: flag('1.3', 'showBandedColumns'),
    showFilterButton: flag('1.3', 'showFilterButton'),
    highlightFirstColumn: flag('1.3', 'highlightFirstColumn'),
    highlightLastColumn: flag('1.3', 'highlightLastColumn'),
    columns: leads('1.1', (table) => table.columns),
    rows: leads('1.1', (table) => table.rows),
    worksheet: leads('1.2', (table) => table.sheet),
    getRange: asks('1.1', (table) => table.range()),
    getDataBodyRange: asks('1.1', (table) => table.bodyRange()),
    getHeaderRowRange: asks('1.1', (table) => table.headerRange()),
    getTotalRowRange: asks('1.1', (table) => table.totalRange()),
    resize: acts('1.13', (table, args) => {
      table.resize(rangeArgument(args.raw(0), table.sheet).area);
    }),
    delete: acts('1.1', (table) => {
      table.delete();
    }),
    convertToRange: acts('1.2', (table) => table.convertToRange()),
    // Which rows a filter shows is not modelled, but that it hides rows is.
    clearFilters: acts('1.2', ({ sheet, bodyArea }) => {
      sheet.dimensions.hideRows(bodyArea, false);
    }),
    ...listening<Table>('DataChanged', '1.7', 'tableChanged', (table) => table.id),
    ...listening<Table>('SelectionChanged', '1.7', 'tableSelectionChanged', (table) => table.id),
  },
});

/** One of Excel's own table styles; those of a workbook are not modelled. */
function tableStyle(value: unknown): string {
  const style = asText(value);
  const [, family = '', number = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const count = { Light: 21, Medium: 28, Dark: 11 }[family] ?? 0;
  if (Number(number) < 1 || Number(number) > count) throw notModelled(`the table style "${style}"`);
  return style;
}

const columnsApi = apiType('TableColumnCollection', TableColumns, {
  items: (columns) => columns.items,
  members: {
    count: reads('1.1', ({ items }) => items.length),
    getCount: asks('1.4', ({ items }) => items.length),
    getItem: asks('1.1', (columns, args) => columns.get(args.raw(0))),
    getItemOrNullObject: asks('1.4', (columns, args) => columns.find(args.raw(0))),
    getItemAt: asks('1.1', ({ items }, args) => existing(items[args.integer(0)] ?? null)),
    add: acts('1.1', (columns, args) => {
      const column = columns.add(args.optionalInteger(0), args.optionalText(2));
      if (args.has(1)) writeRange(column.range(), args.raw(1));
      return column;
    }),
  },
});

const columnApi = apiType('TableColumn', TableColumn, {
  identify: (column) => ({ Id: column.id }),
  members: {
    id: reads('1.1', (column) => column.id),
    index: reads('1.1', (column) => column.index),
    name: sets(
      '1.1',
      (column) => column.name,
      (column, value) => {
        column.rename(asText(value));
      },
    ),
    values: sets(
      '1.1',
      (column) => rangeValues(column.range()),
      (column, value) => {
        writeRange(column.range(), value);
      },
    ),
    getRange: asks('1.1', (column) => column.range()),
    getDataBodyRange: asks('1.1', (column) => column.bodyRange()),
    getHeaderRowRange: asks('1.1', (column) => column.headerRange()),
    getTotalRowRange: asks('1.1', (column) => column.totalRange()),
    delete: acts('1.1', (column) => {
      column.delete();
    }),
  },
});

const rowsApi = apiType('TableRowCollection', TableRows, {
  items: (rows) => rows.items,
  members: {
    count: reads('1.1', (rows) => rows.count),
    getCount: asks('1.4', (rows) => rows.count),
    getItemAt: asks('1.1', (rows, args) => rows.at(args.integer(0))),
    add: acts('1.1', (rows, args) => rows.add(args.optionalInteger(0), rowBlock(args.raw(1), rows))),
  },
});

/** Rows of values; one value fills one row. */
function rowBlock(raw: unknown, { table }: TableRows): unknown[][] {
  const width = table.area.columnCount;
  if (!Array.isArray(raw)) return [Array.from({ length: width }, () => raw ?? null)];
  return raw.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument('Rows are a block of values.');
    return row as unknown[];
  });
}

const rowApi = apiType('TableRow', TableRow, {
  members: {
    index: reads('1.1', (row) => row.index),
    values: sets(
      '1.1',
      (row) => rangeValues(row.range()),
      (row, value) => {
        writeRange(row.range(), value);
      },
    ),
    getRange: asks('1.1', (row) => row.range()),
    delete: acts('1.1', (row) => {
      row.delete();
    }),
  },
});

export const TABLE_APIS = [tablesApi, tableScopeApi, tableApi, columnsApi, columnApi, rowsApi, rowApi];
