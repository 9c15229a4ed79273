import type { Grids } from '../plan-of';
import {
  cents,
  duty,
  isExact,
  isNamed,
  namesOf,
  quarterOfDay,
  recordsOf,
  sameName,
  spanOf,
  text,
  word,
  written,
  writtenSpan,
  yearOf,
  type Cells,
} from './cells';
import { UNREADABLE, type NaiveSpan } from './spellings';
import { setting } from './tenders';

interface NaiveAction {
  readonly key: string;
  readonly subject: string | null;
  readonly roles: readonly (string | null)[];
  readonly kind: string;
  /** The action of which it is a part; `null` when it counts by itself. */
  readonly whole: string | null;
  readonly plan: string | null;
  readonly begin: NaiveSpan | null;
  readonly end: NaiveSpan | null;
  readonly status: string;
  readonly budget: bigint | null;
  /** In tenths. */
  readonly hours: number | null;
  readonly doneOn: string | null;
}

function readAction(cells: Cells, rows: readonly Cells[]): NaiveAction {
  const begin = spanOf(cells['Begin']);
  const end = spanOf(cells['Eind']);
  const hours = cells['Uren'];
  return {
    key: String(cells['Nr']),
    subject: text(cells['Onderwerp']),
    roles: duty(cells['Rol'])?.split('; ') ?? [null],
    kind: word(cells['Soort']) ?? 'Eenmalig',
    whole: wholeOf(cells, rows),
    plan: planOfRow(cells, rows),
    begin,
    end: begin !== null && end !== null && end.last < begin.first ? null : end,
    status: word(cells['Status']) ?? 'Niet gestart',
    budget: cents(cells['Budget']),
    hours: typeof hours === 'number' ? Math.round(hours * 10) : null,
    doneOn: word(cells['Voltooid op']),
  };
}

function rowWith(nr: string, rows: readonly Cells[]): Cells | undefined {
  return rows.find((row) => String(row['Nr']) === nr);
}

/** Follows Onderdeel van upwards, from a row's own whole on; ends at what has none, does not exist, or was met before. */
function wholesAbove(
  cells: Cells,
  rows: readonly Cells[],
): { readonly above: readonly Cells[]; readonly turns: boolean } {
  const above: Cells[] = [];
  let current: Cells | undefined = cells;
  for (;;) {
    const nr: string | null = text(current?.['Onderdeel van']);
    current = nr === null ? undefined : rowWith(nr, rows);
    if (current === undefined) return { above, turns: false };
    if (current === cells) return { above, turns: true };
    if (above.includes(current)) return { above, turns: false };
    above.push(current);
  }
}

/** A part of itself, straight away or along others, counts by itself; so does a part of what does not exist. */
function wholeOf(cells: Cells, rows: readonly Cells[]): string | null {
  const { above, turns } = wholesAbove(cells, rows);
  return turns ? null : (text(above[0]?.['Nr']) ?? null);
}

/** The plan that a row names, else that of the action of which it is a part. */
function planOfRow(cells: Cells, rows: readonly Cells[]): string | null {
  const { above, turns } = wholesAbove(cells, rows);
  const chain = turns ? [cells] : [cells, ...above];
  for (const row of chain) {
    const own = text(row['Plan']);
    if (own !== null) return own;
    // What counts by itself hands its own Plan on, and asks nobody for one.
    if (wholesAbove(row, rows).turns) return null;
  }
  return null;
}

/** The name of the plan in force; `null` = the plan of the rows that name none. */
function planInForce(grids: Grids, rows: readonly Cells[]): string | null {
  const chosen = text(setting(grids, 'Plan'));
  if (chosen !== null) return chosen;
  if (rows.some((row) => planOfRow(row, rows) === null)) return null;
  const named = rows.flatMap((row) => text(row['Plan']) ?? []);
  let most: string | null = null;
  for (const name of named) {
    const count = (wanted: string): number => named.filter((other) => sameName(other, wanted)).length;
    if (most === null || count(name) > count(most)) most = name;
  }
  return most;
}

/** The name of the plan in force, in lower case; empty for the plan without a name. */
export function naivePlanInForce(grids: Grids): string {
  return planInForce(grids, recordsOf(grids['Acties']))?.trim().toLowerCase() ?? '';
}

/** Whether a row of Acties is of the plan in force. */
export function isInNaiveFigures(grids: Grids, cells: Cells): boolean {
  const rows = recordsOf(grids['Acties']);
  const same = rows.find((row) => row['Nr'] === cells['Nr']) ?? cells;
  const plan = planOfRow(same, rows);
  return plan === null || plan.trim().toLowerCase() === naivePlanInForce(grids);
}

const STATUSES = ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'];
const KINDS = ['Eenmalig', 'Terugkerend', 'Doorlopend'];

function countsOf(words: readonly string[], found: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((wanted) => [wanted, found.filter((other) => other === wanted).length]));
}

function isStopped({ status }: NaiveAction): boolean {
  return status === 'Voltooid' || status === 'Vervallen';
}

function isOverdue(action: NaiveAction, now: number): boolean {
  const { kind, begin, end } = action;
  const last = end !== null ? end.last : kind === 'Eenmalig' && begin !== null ? begin.last : null;
  return last !== null && last < now && !isStopped(action) && kind !== 'Doorlopend';
}

function openState(action: NaiveAction, now: number): string | null {
  if (isStopped(action)) return null;
  if (isOverdue(action, now)) return 'late';
  if (action.kind === 'Doorlopend') return 'continuous';
  if (action.begin === null && action.end === null) return 'undated';
  return action.begin !== null && action.begin.first > now ? 'planned' : 'current';
}

/** `actions` of the JSON. */
export function naiveActions(grids: Grids, asOf: string, reported: string) {
  const now = quarterOfDay(asOf);
  const quarter = Number(reported.slice(0, 4)) * 4 + Number(reported.slice(6)) - 1;
  const rows = recordsOf(grids['Acties']);
  const inForce = planInForce(grids, rows);
  const actions = rows
    .filter((cells) => cells['Status'] !== UNREADABLE)
    .map((cells) => readAction(cells, rows))
    .filter(({ plan }) => plan === null || (inForce !== null && sameName(plan, inForce)));
  const counted = actions.filter(({ whole }) => whole === null);
  const keysOf = (wanted: (action: NaiveAction) => boolean): string[] => actions.filter(wanted).map(({ key }) => key);
  const countOpen = (state: string): number => counted.filter((action) => openState(action, now) === state).length;
  return {
    total: counted.length,
    byStatus: countsOf(
      STATUSES,
      counted.map(({ status }) => status),
    ),
    byKind: countsOf(
      KINDS,
      counted.map(({ kind }) => kind),
    ),
    open: {
      late: countOpen('late'),
      undated: countOpen('undated'),
      continuous: countOpen('continuous'),
      current: countOpen('current'),
      planned: countOpen('planned'),
    },
    subjects: namesOf(counted.map(({ subject }) => subject)).map((name) => {
      const ofSubject = counted.filter(({ subject }) => isNamed(name, subject));
      return {
        subject: name,
        total: ofSubject.length,
        byStatus: countsOf(
          STATUSES,
          ofSubject.map(({ status }) => status),
        ),
      };
    }),
    overdue: keysOf((action) => isOverdue(action, now)),
    completed: keysOf(({ doneOn }) => doneOn !== null && quarterOfDay(doneOn) === quarter),
    next: keysOf(
      ({ begin, status }) =>
        begin !== null &&
        isExact(begin) &&
        begin.first === quarter + 1 &&
        (status === 'Niet gestart' || status === 'Uitgesteld'),
    ),
    undated: counted.filter((action) => openState(action, now) === 'undated').map(({ key }) => key),
    budget: Number(sumOf(counted, actions, ({ budget }) => budget)) / 100,
    hours: Number(sumOf(counted, actions, ({ hours }) => (hours === null ? null : BigInt(hours)))) / 10,
    yearPlan: naiveYearPlan(actions, quarter),
  };
}

/** What an action has itself; else what its parts have, each of them in the same way. Cancelled ones have nothing. */
function sumOf(
  actions: readonly NaiveAction[],
  all: readonly NaiveAction[],
  amountOf: (action: NaiveAction) => bigint | null,
): bigint {
  let total = 0n;
  for (const action of actions) {
    if (action.status === 'Vervallen') continue;
    const own = amountOf(action);
    const parts = all.filter(({ whole }) => whole === action.key);
    total += own ?? sumOf(parts, all, amountOf);
  }
  return total;
}

/** The quarters in which an action stands, a span beside them, or neither. */
function placeInYearPlan({ kind, begin, end }: NaiveAction): {
  readonly from?: number;
  readonly until?: number;
  readonly during?: NaiveSpan;
} {
  if (begin === null) {
    if (end === null) return {};
    return isExact(end) ? { from: end.first, until: end.first } : { during: end };
  }
  if (kind === 'Doorlopend') return { from: begin.first, until: end === null ? Infinity : end.last };
  const isEqual = end !== null && end.first === begin.first && end.last === begin.last;
  if (!isExact(begin) && (end === null || isEqual)) return { during: begin };
  return { from: begin.first, until: end === null ? begin.first : end.last };
}

function naiveYearPlan(actions: readonly NaiveAction[], quarter: number) {
  const planned = actions.filter(({ status }) => status !== 'Vervallen');
  const year = Math.floor(quarter / 4);
  return namesOf(planned.flatMap(({ roles }) => roles)).map((role) => {
    const ofRole = planned.filter(({ roles }) => roles.some((own) => isNamed(role, own)));
    const during = ofRole.flatMap((action) => {
      const { during: span } = placeInYearPlan(action);
      return span !== undefined && yearOf(span) === year ? [{ span, key: action.key }] : [];
    });
    const spans = [...new Set(during.map(({ span }) => `${span.first} ${span.last}`))]
      .map((pair) => pair.split(' ').map(Number))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
    return {
      role,
      cells: [-1, 0, 1, 2, 3].map((i) => {
        const cell = year * 4 + i;
        const here = ofRole.filter((action) => {
          const { from, until } = placeInYearPlan(action);
          return from !== undefined && until !== undefined && from <= cell && cell <= until;
        });
        return { quarter: written(cell), actions: here.map(({ key }) => key) };
      }),
      during: spans.map(([first = 0, last = 0]) => ({
        span: writtenSpan({ first, last }),
        actions: during.filter(({ span }) => span.first === first && span.last === last).map(({ key }) => key),
      })),
    };
  });
}
