import type { CellValue } from '../../src/core/workbook/cell-value';
import type { Grid, Grids } from './plan-of';
import { THEME_NAMES, UNREADABLE } from './random-plans';

/*
 * Coverage and actions a second time: plain loops over the raw cells of random plans, straight from the sentences of
 * the contract, slow and without any of the program's own arithmetic, dates or readers. What both agree on is unlikely
 * to be a slip of one of them.
 */

type Cells = Readonly<Record<string, CellValue>>;

function recordsOf(grid: Grid | undefined): Cells[] {
  const [headings = [], ...rows] = grid ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i] ?? null])));
}

const text = (cell: CellValue | undefined): string | null =>
  cell === null || cell === undefined || cell === UNREADABLE ? null : String(cell);

/** A quarter as a number that counts on: 2025-Q1 is 8100, 2025-Q2 8101. */
function quarterOf(cell: CellValue | undefined): number | null {
  const written = text(cell);
  if (written === null) return null;
  return Number(written.slice(0, 4)) * 4 + Number(written.slice(6)) - 1;
}

function written(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}

function quarterOfDay(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function cents(cell: CellValue | undefined): bigint | null {
  return typeof cell === 'number' ? BigInt(Math.round(cell * 100)) : null;
}

/** Rounded to 6 decimals, halves up: nothing here is negative. */
function six(numerator: bigint, denominator: bigint): number {
  return Number((numerator * 2_000_000n + denominator) / (2n * denominator)) / 1_000_000;
}

interface Tender {
  readonly key: string;
  readonly number: number;
  readonly start: number | null;
  readonly original: number | null;
  readonly promising: boolean;
  readonly status: string;
  /** Why it is not counted; empty when it is. */
  readonly reason: string;
  readonly invalid: boolean;
  readonly value: bigint | null;
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

function readTender(cells: Cells): Tender {
  const marks: Record<string, readonly string[]> = {};
  let badMarks = false;
  for (const theme of THEME_NAMES) {
    const cell = cells[theme];
    // Cells of themes that are not in Themas are cleared before.
    if (cell === UNREADABLE || cell === 'Kans; Eis') badMarks = true;
    else if (typeof cell === 'string') marks[theme] = cell.split('; ');
  }
  const bad = (heading: string): boolean => cells[heading] === UNREADABLE;
  const invalid = badMarks || bad('Start') || bad('Kansrijk') || bad('Status');
  const start = quarterOf(cells['Start']);
  const promising = cells['Kansrijk'] === 'ja';
  const status = text(cells['Status']) ?? 'Gepland';
  let reason = '';
  if (invalid) reason = 'invalid';
  if (start === null && !bad('Start')) reason = 'no-start';
  if (status === 'Vervallen') reason = 'cancelled';
  if (!promising && !bad('Kansrijk')) reason = 'not-promising';
  const key = String(cells['Nr']);
  return {
    key,
    number: Number(key.slice(2)),
    start,
    original: quarterOf(cells['Oorspronkelijke start']),
    promising,
    status,
    reason,
    invalid,
    value: cents(cells['Geraamde waarde']),
    marks,
  };
}

interface Theme {
  readonly name: string;
  readonly focus: boolean;
}

function readThemes(grid: Grid | undefined): Theme[] {
  const rows = recordsOf(grid);
  const marked = rows.some((row) => row['Focus'] === 'ja');
  return rows.map((row) => ({ name: String(row['Thema']), focus: !marked || row['Focus'] === 'ja' }));
}

const APPLIED = ['Eis', 'Gunning', 'Contract', 'Innovatie'];

function isAppliedIn(tender: Tender, themes: readonly Theme[]): boolean {
  for (const { name } of themes) {
    for (const mark of tender.marks[name] ?? []) if (APPLIED.includes(mark)) return true;
  }
  return false;
}

interface Goal {
  readonly year: number;
  readonly perMille: bigint;
  readonly over: string;
}

/** Target of a year as a fraction. */
function targetOf(goals: readonly Goal[], year: number) {
  for (const goal of goals) {
    if (goal.year === year) return { from: 'stated', over: goal.over, numerator: goal.perMille, denominator: 1000n };
  }
  for (const over of ['Kansrijk', 'Alle']) {
    let before: Goal | null = null;
    let after: Goal | null = null;
    for (const goal of goals) {
      if (goal.over !== over) continue;
      if (goal.year < year && (before === null || goal.year > before.year)) before = goal;
      if (goal.year > year && (after === null || goal.year < after.year)) after = goal;
    }
    if (before === null || after === null) continue;
    const span = BigInt(after.year - before.year);
    const numerator = before.perMille * BigInt(after.year - year) + after.perMille * BigInt(year - before.year);
    return { from: 'interpolated', over, numerator, denominator: 1000n * span };
  }
  return { from: 'none', over: 'Kansrijk', numerator: null, denominator: 1n };
}

/** `coverage` of the JSON. */
export function naiveCoverage(grids: Grids, asOf: string) {
  const themes = readThemes(grids['Themas']);
  const focus = themes.filter((theme) => theme.focus);
  const named = themes.map(({ name }) => name);
  const tenders = recordsOf(grids['Aanbestedingen']).map((cells) => {
    const known = { ...cells };
    for (const theme of THEME_NAMES) if (!named.includes(theme)) known[theme] = null;
    return readTender(known);
  });
  const goals = recordsOf(grids['Doelen']).map((row) => ({
    year: Number(row['Jaar']),
    perMille: BigInt(Math.round(Number(row['Streefwaarde']) * 1000)),
    over: text(row['Over']) ?? 'Kansrijk',
  }));
  const now = quarterOfDay(asOf);

  const years: number[] = [];
  for (let year = 2000; year < 2100; year++) {
    const counted = tenders.some(({ reason, start }) => reason === '' && Math.floor((start ?? 0) / 4) === year);
    if (counted || goals.some((goal) => goal.year === year)) years.push(year);
  }

  const upcoming = tenders
    .filter(({ reason, start }) => reason === '' && start !== null && start >= now && start <= now + 2)
    .filter((tender) => !isAppliedIn(tender, focus))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.number - b.number);

  return {
    years: years.map((year) => naiveYear(year, tenders, themes, focus, targetOf(goals, year), now)),
    upcoming: upcoming.map(({ key }) => key),
    deviations: tenders
      .filter(({ start, original }) => start !== null && original !== null && start !== original)
      .map(({ key, start, original }) => ({
        tender: key,
        from: written(original ?? 0),
        to: written(start ?? 0),
        quarters: (start ?? 0) - (original ?? 0),
      })),
    excluded: tenders.filter(({ reason }) => reason !== '').map(({ key, reason }) => ({ tender: key, reason })),
  };
}

function naiveYear(
  year: number,
  tenders: readonly Tender[],
  themes: readonly Theme[],
  focus: readonly Theme[],
  target: ReturnType<typeof targetOf>,
  now: number,
) {
  const ofYear = tenders.filter(({ start }) => start !== null && Math.floor(start / 4) === year);
  const counted = ofYear.filter(({ reason }) => reason === '');
  const all = ofYear.filter(({ invalid, status }) => !invalid && status !== 'Vervallen');
  const base = target.over === 'Alle' ? all : counted;
  const applied = base.filter((tender) => isAppliedIn(tender, focus));
  const open = base.filter(
    (tender) => !applied.includes(tender) && (tender.status === 'Gepland' || tender.status === 'In voorbereiding'),
  );
  const chances = (tender: Tender): number => focus.filter(({ name }) => tender.marks[name]?.includes('Kans')).length;
  const candidates = [...open].sort(
    (a, b) => chances(b) - chances(a) || (a.start ?? 0) - (b.start ?? 0) || a.number - b.number,
  );
  const { numerator, denominator } = target;
  let needed: number | null = null;
  if (numerator !== null) {
    needed = 0;
    while (BigInt(needed) * denominator < numerator * BigInt(base.length)) needed++;
  }
  const short = needed === null ? null : Math.max(0, needed - applied.length);
  const judged = needed !== null && base.length > 0;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : six(BigInt(part), BigInt(whole)));
  const started = base.filter(({ start }) => (start ?? 0) <= now);
  const startedApplied = applied.filter(({ start }) => (start ?? 0) <= now);
  let value = 0n;
  let valueApplied = 0n;
  for (const tender of base) value += tender.value ?? 0n;
  for (const tender of applied) valueApplied += tender.value ?? 0n;
  return {
    year,
    target: numerator === null ? null : six(numerator, denominator),
    targetFrom: target.from,
    over: target.over,
    promising: base.length,
    applied: applied.length,
    appliedAnyTheme: base.filter((tender) => isAppliedIn(tender, themes)).length,
    coverage: share(applied.length, base.length),
    needed,
    short,
    met: judged ? applied.length >= (needed ?? 0) : null,
    open: open.length,
    reachable: judged ? open.length >= (short ?? 0) : null,
    candidates: candidates.map(({ key }) => key),
    toDate: {
      promising: started.length,
      applied: startedApplied.length,
      coverage: share(startedApplied.length, started.length),
    },
    value: {
      promising: Number(value) / 100,
      applied: Number(valueApplied) / 100,
      coverage: value === 0n ? null : six(valueApplied, value),
      withoutValue: base.filter((tender) => tender.value === null).length,
    },
    themes: themes.map((theme) => ({
      theme: theme.name,
      focus: theme.focus,
      applicable: counted.filter(({ marks }) => (marks[theme.name] ?? []).length > 0).length,
      applied: counted.filter((tender) => isAppliedIn(tender, [theme])).length,
    })),
    quarters: [0, 1, 2, 3].map((i) => {
      const quarter = year * 4 + i;
      return {
        quarter: written(quarter),
        promising: base.filter(({ start }) => start === quarter).length,
        applied: applied.filter(({ start }) => start === quarter).length,
        cumulativePromising: base.filter(({ start }) => (start ?? 0) <= quarter).length,
        cumulativeApplied: applied.filter(({ start }) => (start ?? 0) <= quarter).length,
      };
    }),
  };
}

interface Action {
  readonly key: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly kind: string;
  readonly part: boolean;
  readonly begin: number | null;
  readonly end: number | null;
  readonly status: string;
  readonly cells: Cells;
}

function readAction(cells: Cells): Action {
  const begin = quarterOf(cells['Begin']);
  const end = quarterOf(cells['Eind']);
  return {
    key: String(cells['Nr']),
    subject: text(cells['Onderwerp']) ?? '',
    roles: (text(cells['Rol']) ?? '').split('; '),
    kind: text(cells['Soort']) ?? 'Eenmalig',
    part: cells['Onderdeel van'] !== null,
    begin,
    end: begin !== null && end !== null && end < begin ? null : end,
    status: text(cells['Status']) ?? 'Niet gestart',
    cells,
  };
}

const STATUSES = ['Niet gestart', 'Loopt', 'Voltooid', 'Uitgesteld', 'Vervallen'];

/** `actions` of the JSON. */
export function naiveActions(grids: Grids, asOf: string, reported: string) {
  const now = quarterOfDay(asOf);
  const quarter = quarterOf(reported) ?? 0;
  const readable = recordsOf(grids['Acties'])
    .filter((cells) => cells['Status'] !== UNREADABLE)
    .map(readAction);
  const counted = readable.filter(({ part }) => !part);
  const byStatus = (actions: readonly Action[]) =>
    Object.fromEntries(STATUSES.map((status) => [status, actions.filter((action) => action.status === status).length]));
  const blankLast = (names: readonly string[]): string[] => {
    const distinct = [...new Set(names)];
    return [...distinct.filter((name) => name !== ''), ...distinct.filter((name) => name === '')];
  };

  const overdue: string[] = [];
  const completed: string[] = [];
  const next: string[] = [];
  let budget = 0n;
  let hours = 0;
  for (const { key, kind, begin, end, status, cells } of counted) {
    const last = end ?? (kind === 'Eenmalig' ? begin : null);
    const stopped = status === 'Voltooid' || status === 'Vervallen' || kind === 'Doorlopend';
    if (last !== null && last < now && !stopped) overdue.push(key);
    const doneOn = text(cells['Voltooid op']);
    if (doneOn !== null && quarterOfDay(doneOn) === quarter) completed.push(key);
    if (begin === quarter + 1 && (status === 'Niet gestart' || status === 'Uitgesteld')) next.push(key);
    if (status === 'Vervallen') continue;
    budget += cents(cells['Budget']) ?? 0n;
    hours += Math.round(Number(cells['Uren'] ?? 0) * 10);
  }

  const planned = readable.filter(({ status }) => status !== 'Vervallen');
  const firstOfYear = Math.floor(quarter / 4) * 4;
  const yearPlan = blankLast(planned.flatMap(({ roles }) => roles)).map((role) => ({
    role,
    cells: [-1, 0, 1, 2, 3].map((i) => {
      const cell = firstOfYear + i;
      const actions: string[] = [];
      for (const { key, roles, kind, begin, end } of planned) {
        if (!roles.includes(role) || begin === null || cell < begin) continue;
        if (end !== null ? cell <= end : kind === 'Doorlopend' || cell === begin) actions.push(key);
      }
      return { quarter: written(cell), actions };
    }),
  }));

  return {
    total: counted.length,
    byStatus: byStatus(counted),
    byKind: Object.fromEntries(
      ['Eenmalig', 'Terugkerend', 'Doorlopend'].map((kind) => [
        kind,
        counted.filter((action) => action.kind === kind).length,
      ]),
    ),
    subjects: blankLast(counted.map(({ subject }) => subject)).map((subject) => {
      const actions = counted.filter((action) => action.subject === subject);
      return { subject, total: actions.length, byStatus: byStatus(actions) };
    }),
    overdue,
    completed,
    next,
    budget: Number(budget) / 100,
    hours: hours / 10,
    yearPlan,
  };
}
