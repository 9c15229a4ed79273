import { nearest } from '../kernel/nearest';
import type { AnyColumn } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import type { HeadingMatch } from '../schema/headings';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import { holdsField, mayLack } from './field-place';
import { tableFinding } from './place';
import type { Plan, PlanTable } from './plan';

/** T01-T05: what is missing or double as a whole. */
export function tableFindings(plan: Plan): readonly Finding[] {
  return TABLE_IDS.flatMap((id) => {
    const table: PlanTable<TableId> = plan.tables[id];
    const { raw, match } = table;
    if (raw === null || match === null) return TABLES[id].extra ? [] : [missingTable(id)];
    return [
      ...missingColumns(plan, table, raw, match),
      ...doubleColumns(id, raw, match),
      ...(table.rows.length === 0 && !TABLES[id].extra ? [tableFinding(id, raw, 'T04')] : []),
      ...(id === 'tenders' ? missingThemeColumns(plan, raw) : []),
    ];
  });
}

function columnsOf(id: TableId): Readonly<Record<string, AnyColumn>> {
  return TABLES[id].columns;
}

function missingTable(id: TableId): Finding {
  const { needed, sheet } = TABLES[id];
  return tableFinding(id, null, 'T01', { severity: needed ? 'error' : 'notice', details: { sheet } });
}

function missingColumns(
  { settings }: Plan,
  table: PlanTable<TableId>,
  raw: RawTable,
  match: HeadingMatch,
): readonly Finding[] {
  const unknown = match.unknown.map((column) => raw.headings[column] ?? '').filter((heading) => heading !== '');
  const { id } = table;
  return Object.entries(columnsOf(id))
    .filter(([field, { required }]) => required && !holdsField(table, field))
    .filter(([field]) => !mayLack(id, field, settings.promisingOnly))
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
  return plan.themes
    .filter(({ column }) => column === null)
    .map(({ name, focus }) => {
      const severity = focus ? 'error' : 'warning';
      return tableFinding('tenders', raw, 'T05', { severity, column: name, details: { name } });
    });
}
