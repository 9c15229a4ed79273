import { nearest } from '../kernel/nearest';
import type { AnyColumn } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import type { HeadingMatch } from '../schema/headings';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import { holdsField, mayLack } from './field-place';
import { hasThemeColumns } from './tender-facts';
import type { TableCopies } from './locate-tables';
import { tableFinding } from './place';
import type { Plan, PlanTable } from './plan';
import { restFindings } from './table-rests';

/** The sheet that looks most like a table that is not there. */
export type LookAlikes = ReadonlyMap<TableId, string>;

/** T01-T05, T07, T09 and T11: what is missing or double as a whole. What is not needed is no finding (`unusedTables`). */
export function tableFindings(
  plan: Plan,
  {
    lookAlikes,
    copies,
    uncoupled,
  }: {
    readonly lookAlikes: LookAlikes;
    readonly copies: ReadonlyMap<TableId, TableCopies>;
    readonly uncoupled: ReadonlyMap<TableId, readonly string[]>;
  },
): readonly Finding[] {
  return TABLE_IDS.flatMap((id) => {
    const table: PlanTable<TableId> = plan.tables[id];
    const { raw, match } = table;
    if (raw === null || match === null) return TABLES[id].needed ? [missingTable(plan, id, lookAlikes.get(id))] : [];
    return [
      ...missingColumns(plan, table, raw, match),
      ...restFindings(table),
      ...copyFindings(id, raw, copies.get(id)),
      ...uncoupledFindings(id, raw, uncoupled.get(id) ?? []),
      ...doubleColumns(id, raw, match),
      ...(table.rows.length === 0 && TABLES[id].needed
        ? [tableFinding(id, raw, 'T04', { details: { sheet: raw.sheet } })]
        : []),
      ...(id === 'tenders' ? [...missingThemeColumns(plan, raw), ...allPromising(plan, raw)] : []),
    ];
  });
}

/** T09: names the places, and the one that is read. */
function copyFindings(id: TableId, raw: RawTable, copies: TableCopies | undefined): readonly Finding[] {
  if (copies === undefined) return [];
  const details = { places: copies.places.join(', '), read: copies.read };
  return [tableFinding(id, raw, 'T09', { details })];
}

/** T11: a sheet that looks like more of a table that is coupled, and that is not on Koppelingen. */
function uncoupledFindings(id: TableId, raw: RawTable, sheets: readonly string[]): readonly Finding[] {
  return sheets.length === 0 ? [] : [tableFinding(id, raw, 'T11', { details: { sheets: sheets.join(', ') } })];
}

function columnsOf(id: TableId): Readonly<Record<string, AnyColumn>> {
  return TABLES[id].columns;
}

/** A team that keeps a calendar of its own may keep its actions elsewhere. */
function missingTable({ tables, fromTemplate }: Plan, id: TableId, nearest: string | undefined): Finding {
  const isBesideOwnCalendar = id === 'actions' && tables.tenders.raw !== null && !fromTemplate;
  const details = { sheet: TABLES[id].sheet, ...(nearest === undefined ? {} : { nearest }) };
  return tableFinding(id, null, 'T01', { severity: isBesideOwnCalendar ? 'notice' : 'error', details });
}

/** T07: no column Kansrijk, and nothing says that all tenders are in the calendar. */
function allPromising({ allPromising: all, tables }: Plan, raw: RawTable): readonly Finding[] {
  return all && !holdsField(tables.tenders, 'promising') ? [tableFinding('tenders', raw, 'T07')] : [];
}

function missingColumns(
  { allPromising: all }: Plan,
  table: PlanTable<TableId>,
  raw: RawTable,
  match: HeadingMatch,
): readonly Finding[] {
  const unknown = match.unknown.map((column) => raw.headings[column] ?? '').filter((heading) => heading !== '');
  const { id } = table;
  return Object.entries(columnsOf(id))
    .filter(([field, { required }]) => required && !holdsField(table, field))
    .filter(([field]) => !mayLack(id, field, all))
    .map(([, { heading }]) => {
      const details = { name: heading, nearest: nearest(heading, unknown).slice(0, 1) };
      return tableFinding(id, raw, 'T02', { column: heading, details });
    });
}

function doubleColumns(id: TableId, raw: RawTable, match: HeadingMatch): readonly Finding[] {
  return match.twice.map(({ field, column, first }) => {
    const name = columnsOf(id)[field]?.heading ?? field;
    const details = { name, first: raw.headings[first] ?? '', second: raw.headings[column] ?? '' };
    return tableFinding(id, raw, 'T03', { column: name, tableColumn: column, details });
  });
}

function missingThemeColumns(plan: Plan, raw: RawTable): readonly Finding[] {
  const missing = plan.themes.filter(({ column }) => column === null);
  // A team that has not begun is not wrong theme by theme.
  if (missing.length > 0 && !hasThemeColumns(plan))
    return [tableFinding('tenders', raw, 'T05', { severity: 'notice' })];
  return missing.map(({ name, focus }) => {
    const severity = focus ? 'error' : 'warning';
    return tableFinding('tenders', raw, 'T05', { severity, column: name, details: { name } });
  });
}

/** Tables of the contract that are not there or empty, and not needed: no findings, named in one line (rules.md). */
export function unusedTables({ tables }: Plan): readonly TableId[] {
  return TABLE_IDS.filter((id) => !TABLES[id].needed && !TABLES[id].extra && tables[id].rows.length === 0);
}
