import type { CalendarDate } from '../kernel/calendar-date';
import { nearest } from '../kernel/nearest';
import { quarterOfDate, type Quarter } from '../kernel/quarter';
import { textKey } from '../kernel/text-key';
import type { AnyColumn, TableDefinition } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import { matchHeadings } from '../schema/headings';
import { readTable, type CellFinding, type ReadOptions } from '../schema/read-table';
import { TABLE_IDS, TABLES, type Row, type TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import { fieldFinding, tableFinding, themeCellFinding } from './place';
import type { Plan, PlanRow, PlanTable, PlanTables, Theme } from './plan';
import { readCoverageTargets } from './read-goals';
import { readSettings } from './read-settings';
import { completeTenders, underTenderKeys } from './read-tenders';
import { distinctThemes, themeClaims, themeColumns, themeFinder, themesOf } from './read-themes';
import { nameIndex, resolveReferences, type NameIndex } from './resolve-references';
import { uniqueKeys } from './unique-keys';

/** The moment to look from. */
export interface Moments {
  /** Given by the user for this run; wins from the setting Peildatum. */
  readonly date: CalendarDate | null;
  /** What the host's clock says, for when nothing else does. */
  readonly today: CalendarDate;
  /** Given by the user for this run; else the quarter of the as-of date. */
  readonly quarter: Quarter | null;
}

export interface PlanReading {
  readonly plan: Plan;
  /** Findings of the codes T, C and K: what reading found out. */
  readonly findings: readonly Finding[];
}

export type RawTables = ReadonlyMap<TableId, RawTable>;

/**
 * Reads the plan from the tables of a workbook: cells to values, theme columns, keys, references, defaults. All
 * findings are collected; nothing stops at the first.
 */
export function readPlan(workbook: string, raws: RawTables, moments: Moments, date1904 = false): PlanReading {
  const findings: Finding[] = [];
  const read = <Id extends TableId>(id: Id, options?: ReadOptions): PlanTable<Id> =>
    readPlanTable(id, raws.get(id) ?? null, findings, options);

  const settingsTable = read('settings');
  const settingsReading = readSettings(settingsTable);
  findings.push(...settingsReading.findings);
  const { settings } = settingsReading;

  const themesTable = read('themes');
  const themeRows = distinctThemes(themesTable.rows);
  const claimed = themeClaims(themeRows);
  const options = { claimed, ...(settings.promisingOnly ? { blanks: { promising: true } } : {}) };
  const cellFindings: Finding[] = [];
  const tendersTable = readPlanTable('tenders', raws.get('tenders') ?? null, cellFindings, options);
  const { themes, tenders } = readCalendar(themeRows, tendersTable, findings);
  findings.push(...underTenderKeys(cellFindings, tenders.rows));

  const rest = TABLE_IDS.filter((id) => id !== 'settings' && id !== 'themes' && id !== 'tenders');
  const others = Object.fromEntries(rest.map((id) => [id, read(id)]));
  const all = { ...others, settings: settingsTable, themes: themesTable, tenders } as unknown as PlanTables;

  const goals = readCoverageTargets(all.goals);
  findings.push(...goals.findings);
  const findTheme = themeFinder(themes);
  const unresolved = { ...all, goals: goals.table };
  const resolved = resolveReferences(unresolved, (id) => referenceIndex(unresolved, themes, findTheme, id));
  findings.push(...resolved.findings);
  // After the names: two spellings of one theme are one key.
  const unique = uniqueKeys(resolved.tables);
  findings.push(...unique.findings);

  const asOf = moments.date ?? settings.asOf ?? moments.today;
  const quarter = moments.quarter ?? quarterOfDate(asOf);
  const tables: PlanTables = unique.tables;
  const tenderIndex = new Map<string, number>();
  tables.tenders.rows.forEach(({ key }, i) => {
    if (!tenderIndex.has(textKey(key))) tenderIndex.set(textKey(key), i);
  });
  const plan: Plan = {
    workbook,
    date1904,
    asOf,
    quarter,
    settings,
    tables,
    themes,
    themeByName: (name) => themes[findTheme(name) ?? -1],
    tenderByKey: (key) => tables.tenders.rows[tenderIndex.get(textKey(key)) ?? -1],
  };
  return { plan, findings: [...findings, ...tableFindings(plan)] };
}

function readPlanTable<Id extends TableId>(
  id: Id,
  raw: RawTable | null,
  findings: Finding[],
  options?: ReadOptions,
): PlanTable<Id> {
  if (raw === null) return { id, raw, match: null, rows: [] };
  const definition: TableDefinition = TABLES[id];
  const { rows, match, cellFindings } = readTable(definition, raw, options);
  const table = { id, raw, match, rows: rows as unknown as readonly PlanRow<Id>[] };
  const byRow = new Map(table.rows.map((row) => [row.rowNumber, row]));
  for (const finding of cellFindings) findings.push(cellFinding(table, byRow, finding));
  return table;
}

function cellFinding<Id extends TableId>(
  table: PlanTable<Id>,
  byRow: ReadonlyMap<number, PlanRow<Id>>,
  { code, rowNumber, field, expected }: CellFinding,
): Finding {
  const row = byRow.get(rowNumber) as PlanRow<Id>;
  return fieldFinding(table, row, field as keyof PlanRow<Id> & string, code, { expected });
}

function readCalendar(
  themeRows: readonly (Row<'themes'> & { readonly name: string })[],
  table: PlanTable<'tenders'>,
  findings: Finding[],
): { readonly themes: readonly Theme[]; readonly tenders: PlanTable<'tenders'> } {
  if (table.raw === null || table.match === null) return { themes: themesOf(themeRows, []), tenders: table };
  const { raw, match } = table;
  const { columns, twice, marksUnknown } = themeColumns(themeRows, raw, match);
  const themes = themesOf(themeRows, columns);
  for (const { theme, column, first } of twice) {
    const details = {
      name: themes[theme]?.name ?? '',
      first: raw.headings[first] ?? '',
      second: raw.headings[column] ?? '',
    };
    findings.push(tableFinding('tenders', raw, 'T03', { column: details.name, tableColumn: column, details }));
  }
  for (const column of marksUnknown) {
    const details = {
      heading: raw.headings[column] ?? '',
      nearest: nearest(
        raw.headings[column] ?? '',
        themes.map(({ name }) => name),
      ),
    };
    findings.push(tableFinding('tenders', raw, 'T06', { tableColumn: column, details }));
  }
  const { tenders, refusals } = completeTenders(table.rows, raw, columns, match.columns.has('nr'));
  const completed = { ...table, rows: tenders };
  const planLike = { tables: { tenders: completed } } as unknown as Plan;
  for (const { tender, theme, refusal } of refusals) {
    findings.push(
      themeCellFinding(planLike, tender, themes[theme] as Theme, refusal.code, { expected: refusal.expected }),
    );
  }
  return { themes, tenders: completed };
}

/** Names to refer to; `null` when nothing is to be checked: an absent table, or no roles (K03 only when it has rows). */
function referenceIndex(
  tables: PlanTables,
  themes: readonly Theme[],
  findTheme: (name: string) => number | undefined,
  id: TableId,
): NameIndex | null {
  if (tables[id].raw === null) return null;
  if (id === 'themes') {
    return { resolve: (name) => themes[findTheme(name) ?? -1]?.name, names: themes.map(({ name }) => name) };
  }
  if (id === 'roles' && tables.roles.rows.length === 0) return null;
  return nameIndex(tables[id].rows.map(({ key }) => key));
}

/** T01-T05: what is missing as a whole. */
function tableFindings(plan: Plan): readonly Finding[] {
  return TABLE_IDS.flatMap((id) => {
    const table = plan.tables[id] as PlanTable<TableId>;
    const { raw, match } = table;
    if (raw === null || match === null) {
      const severity = TABLES[id].needed ? 'error' : 'notice';
      return [tableFinding(id, null, 'T01', { severity, details: { sheet: TABLES[id].sheet } })];
    }
    return [
      ...missingColumns(plan, id, raw),
      ...match.twice.map(({ field, column, first }) => {
        const name = (TABLES[id].columns as Readonly<Record<string, AnyColumn>>)[field]?.heading ?? field;
        const details = { name, first: raw.headings[first] ?? '', second: raw.headings[column] ?? '' };
        return tableFinding(id, raw, 'T03', { column: name, tableColumn: column, details });
      }),
      ...(table.rows.length === 0 ? [tableFinding(id, raw, 'T04')] : []),
      ...(id === 'tenders' ? missingThemeColumns(plan, raw) : []),
    ];
  });
}

function missingColumns(plan: Plan, id: TableId, raw: RawTable): readonly Finding[] {
  const match = plan.tables[id].match ?? matchHeadings(TABLES[id], raw.headings);
  const unknown = match.unknown.map((column) => raw.headings[column] ?? '').filter((heading) => heading !== '');
  return Object.entries<AnyColumn>(TABLES[id].columns)
    .filter(([field, column]) => column.required && !match.columns.has(field) && !mayBeMissing(plan, id, field))
    .map(([, column]) => {
      const near = nearest(column.heading, unknown);
      return tableFinding(id, raw, 'T02', {
        column: column.heading,
        details: { name: column.heading, nearest: near.slice(0, 1) },
      });
    });
}

/** Columns that the contract asks for, except where it says otherwise (workbook.md, Aanbestedingen). */
function mayBeMissing(plan: Plan, id: TableId, field: string): boolean {
  if (id !== 'tenders') return false;
  return field === 'nr' || (field === 'promising' && plan.settings.promisingOnly);
}

function missingThemeColumns(plan: Plan, raw: RawTable): readonly Finding[] {
  return plan.themes
    .filter((theme) => theme.column === null)
    .map((theme) => {
      const severity = theme.focus ? 'error' : 'warning';
      return tableFinding('tenders', raw, 'T05', { severity, column: theme.name, details: { name: theme.name } });
    });
}
