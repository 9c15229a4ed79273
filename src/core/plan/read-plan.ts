import type { CalendarDate } from '../kernel/calendar-date';
import { quarterOfDate, type Quarter } from '../kernel/quarter';
import type { Slices } from '../kernel/slices';
import { textKey } from '../kernel/text-key';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, type TableId } from '../tables';
import type { RawTable } from '../workbook/raw-table';
import type { Plan, PlanTables, Theme } from './plan';
import { readCalendar } from './read-calendar';
import { readGoals } from './read-goals';
import { readPlanTable, type PlanTableReading } from './read-plan-table';
import { readSettings } from './read-settings';
import { distinctThemes, themeFinder } from './read-themes';
import { referenceNames, resolveReferences } from './resolve-references';
import { withResultTenders } from './result-tenders';
import { baselineFindings } from './read-baseline';
import { columnNameFindings } from './column-names';
import type { TableCopies } from './locate-tables';
import { tableFindings, type LookAlikes } from './table-findings';
import { uniqueKeys } from './unique-keys';

/** The moment to look from. */
export interface Moments {
  /** Given by the user for this run; wins from the setting Peildatum. */
  readonly date: CalendarDate | null;
  /** What the host's clock says, for when nothing else does. */
  readonly today: CalendarDate;
  /** Given by the user for this run. */
  readonly quarter: Quarter | null;
  /** The quarter when none is given, by the as-of date; without it the quarter of that date. */
  readonly defaultQuarter?: (asOf: CalendarDate) => Quarter;
}

/** The plan, and what reading it found out. */
export interface PlanReading {
  readonly plan: Plan;
  /** Findings of the codes T, C and K. */
  readonly findings: readonly Finding[];
}

/** The tables that were found in the workbook. */
export type RawTables = ReadonlyMap<TableId, RawTable>;

/** What reading needs to know of the workbook around the tables. */
export interface Surroundings {
  readonly date1904: boolean;
  /** Whether the workbook was made from our template. */
  readonly fromTemplate: boolean;
  /** The sheets that look most like the tables that are not there. */
  readonly lookAlikes: LookAlikes;
  /** The tables of which there are copies. */
  readonly copies: ReadonlyMap<TableId, TableCopies>;
  /** Sheets that look like more of a table that is coupled. */
  readonly uncoupled: ReadonlyMap<TableId, readonly string[]>;
}

const NO_SURROUNDINGS: Surroundings = {
  date1904: false,
  fromTemplate: false,
  lookAlikes: new Map(),
  copies: new Map(),
  uncoupled: new Map(),
};

/**
 * Reads the plan from the tables of a workbook: cells to values, theme columns, references, keys, defaults. All findings
 * are collected; nothing stops at the first.
 */
export function* readPlan(
  workbook: string,
  raws: RawTables,
  moments: Moments,
  surroundings = NO_SURROUNDINGS,
): Slices<PlanReading> {
  const rawOf = (id: TableId): RawTable | null => raws.get(id) ?? null;
  const settingsTable = yield* readPlanTable('settings', rawOf('settings'));
  const { settings, findings: settingsFindings } = readSettings(settingsTable.table);
  const themesTable = yield* readPlanTable('themes', rawOf('themes'));
  const calendar = yield* readCalendar(distinctThemes(themesTable.table.rows), rawOf('tenders'), settings.contains);
  const { themes } = calendar;
  const goals = yield* readGoals(rawOf('goals'));

  const others = TABLE_IDS.filter((id) => !['settings', 'themes', 'tenders', 'goals'].includes(id));
  const rest: PlanTableReading<TableId>[] = [];
  for (const id of others) rest.push(yield* readPlanTable(id, rawOf(id)));
  const read = {
    ...Object.fromEntries(rest.map(({ table }) => [table.id, table])),
    settings: settingsTable.table,
    themes: themesTable.table,
    tenders: calendar.tenders,
    goals: goals.table,
  } as PlanTables;

  const findTheme = themeFinder(themes);
  const themeByName = (name: string): Theme | undefined => themes[findTheme(name) ?? -1];
  const resolved = yield* resolveReferences(read, (id) => referenceNames({ tables: read, themes, themeByName }, id));
  // After the names: two spellings of one theme are one key.
  const { tables, findings: doubleKeys } = yield* uniqueKeys(withResultTenders(resolved.tables));

  const asOf = moments.date ?? settings.asOf ?? moments.today;
  const plan: Plan = {
    workbook,
    date1904: surroundings.date1904,
    asOf,
    quarter: moments.quarter ?? (moments.defaultQuarter ?? quarterOfDate)(asOf),
    settings,
    allPromising: calendar.allPromising,
    blankPromising: calendar.blankPromising,
    fromTemplate: surroundings.fromTemplate,
    tables,
    themes,
    themeByName,
    tenderByKey: firstByKey(tables.tenders.rows),
  };
  const readings = [settingsTable, { findings: settingsFindings }, themesTable, calendar, goals, ...rest];
  const findings = readings.flatMap((reading) => reading.findings);
  return {
    plan,
    findings: [
      ...findings,
      ...resolved.findings,
      ...doubleKeys,
      ...baselineFindings(tables.baseline),
      ...columnNameFindings(plan),
      ...tableFindings(plan, surroundings),
    ],
  };
}

/** Finds the first row with a key; the index is made when it is first asked for. */
function firstByKey<R extends { readonly key: string }>(rows: readonly R[]): (key: string) => R | undefined {
  let byKey: Map<string, R> | null = null;
  return (key) => {
    byKey ??= new Map(rows.map((row) => [textKey(row.key), row] as const).reverse());
    return byKey.get(textKey(key));
  };
}
