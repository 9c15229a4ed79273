import type { Grids } from '../plan-of';
import {
  isExact,
  isNamed,
  namesOf,
  number,
  overlap,
  quarterOfDay,
  recordsOf,
  share,
  six,
  text,
  word,
  written,
  writtenSpan,
  yearOf,
} from './cells';
import { FIRST_YEAR, LAST_YEAR } from './spellings';
import { byStart, isAppliedIn, readTenders, readThemes, type NaiveTender, type NaiveTheme } from './tenders';

/*
 * Coverage a second time: plain loops over the raw cells of random plans, straight from the sentences of figures.md,
 * slow and without any of the program's own arithmetic, dates or readers. What both agree on is unlikely to be a slip
 * of one of them.
 */

interface Goal {
  readonly year: number;
  readonly perMille: bigint;
  readonly over: string;
  readonly theme: string | null;
}

interface Target {
  readonly from: string;
  readonly over: string;
  /** `null` without a target. */
  readonly numerator: bigint | null;
  readonly denominator: bigint;
}

/** Doelen of Soort Dekking that state something, and do not name a theme that Themas does not. */
function readGoals(grids: Grids): Goal[] {
  const themes = readThemes(grids['Themas']).map(({ name }) => name);
  return recordsOf(grids['Doelen']).flatMap((row) => {
    const [year, target] = [number(row['Jaar']), number(row['Streefwaarde'])];
    if (row['Soort'] !== 'Dekking' || year === null || target === null) return [];
    const theme = text(row['Thema']);
    if (theme !== null && !themes.includes(theme)) return [];
    return [{ year, perMille: BigInt(Math.round(target * 1000)), over: word(row['Over']) ?? 'Kansrijk', theme }];
  });
}

/** Target of a year: stated, or on the line between the nearest stated years of the same base. */
function targetOf(all: readonly Goal[], year: number): Target {
  const goals = all.filter(({ theme }) => theme === null);
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
    const numerator = before.perMille * BigInt(after.year - year) + after.perMille * BigInt(year - before.year);
    return { from: 'interpolated', over, numerator, denominator: 1000n * BigInt(after.year - before.year) };
  }
  return { from: 'none', over: 'Kansrijk', numerator: null, denominator: 1n };
}

/** The least number that reaches a share of a whole, found by trying. */
function leastOf(whole: number, numerator: bigint, denominator: bigint): number {
  let needed = 0;
  while (BigInt(needed) * denominator < numerator * BigInt(whole)) needed += 1;
  return needed;
}

/** `coverage` of the JSON. */
export function naiveCoverage(grids: Grids, asOf: string) {
  const themes = readThemes(grids['Themas']);
  const focus = themes.filter(({ isFocus }) => isFocus);
  const tenders = readTenders(grids);
  const goals = readGoals(grids);
  const now = quarterOfDay(asOf);

  const years: number[] = [];
  for (let year = FIRST_YEAR - 3; year <= LAST_YEAR + 3; year++) {
    const counted = tenders.some(({ reason, start }) => reason === '' && start !== null && yearOf(start) === year);
    if (counted || goals.some((goal) => goal.year === year)) years.push(year);
  }

  const ahead = { first: now, last: now + 2 };
  const upcoming = tenders
    .filter(({ reason, start }) => reason === '' && start !== null && overlap(start, ahead))
    .filter((tender) => !isAppliedIn(tender, focus))
    .sort(byStart);

  return {
    years: years.map((year) => naiveYear(year, tenders, themes, goals, now)),
    upcoming: upcoming.map(({ key }) => key),
    deviations: tenders.flatMap(({ key, start, original }) => {
      if (start === null || original === null || overlap(start, original)) return [];
      const quarters = isExact(start) && isExact(original) ? start.first - original.first : null;
      return [{ tender: key, from: writtenSpan(original), to: writtenSpan(start), quarters }];
    }),
    excluded: tenders.filter(({ reason }) => reason !== '').map(({ key, reason }) => ({ tender: key, reason })),
  };
}

function naiveYear(
  year: number,
  tenders: readonly NaiveTender[],
  themes: readonly NaiveTheme[],
  goals: readonly Goal[],
  now: number,
) {
  const focus = themes.filter(({ isFocus }) => isFocus);
  const target = targetOf(goals, year);
  const ofYear = tenders.filter(({ start }) => start !== null && yearOf(start) === year);
  const counted = ofYear.filter(({ reason }) => reason === '');
  const all = ofYear.filter(({ isInvalid, status }) => !isInvalid && status !== 'Vervallen');
  const base = target.over === 'Alle' ? all : counted;
  const applied = base.filter((tender) => isAppliedIn(tender, focus));
  const open = base.filter(
    (tender) => !applied.includes(tender) && (tender.status === 'Gepland' || tender.status === 'In voorbereiding'),
  );
  const chances = (tender: NaiveTender): number =>
    focus.filter(({ name }) => (tender.marks[name] ?? []).includes('Kans')).length;
  const { numerator, denominator } = target;
  const needed = numerator === null ? null : leastOf(base.length, numerator, denominator);
  const short = needed === null ? null : Math.max(0, needed - applied.length);
  const isJudged = needed !== null && base.length > 0;
  const endingBy = (rows: readonly NaiveTender[], quarter: number): number =>
    rows.filter(({ start }) => start !== null && start.last <= quarter).length;
  const startingIn = (rows: readonly NaiveTender[], quarter: number): number =>
    rows.filter(({ start }) => start !== null && isExact(start) && start.first === quarter).length;
  const coarse = (rows: readonly NaiveTender[]): number =>
    rows.filter(({ start }) => start !== null && !isExact(start)).length;
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
    met: isJudged ? applied.length >= needed : null,
    open: open.length,
    reachable: isJudged ? open.length >= (short ?? 0) : null,
    candidates: [...open].sort((a, b) => chances(b) - chances(a) || byStart(a, b)).map(({ key }) => key),
    toDate: {
      promising: endingBy(base, now),
      applied: endingBy(applied, now),
      coverage: share(endingBy(applied, now), endingBy(base, now)),
    },
    value: naiveValue(base, applied),
    themes: themes.map((theme) => naiveTheme(theme, year, counted, goals)),
    departments: namesOf(base.map(({ department }) => department)).map((name) => ({
      department: name,
      promising: base.filter(({ department }) => isNamed(name, department)).length,
      applied: applied.filter(({ department }) => isNamed(name, department)).length,
    })),
    quarters: [0, 1, 2, 3].map((i) => {
      const quarter = year * 4 + i;
      return {
        quarter: written(quarter),
        promising: startingIn(base, quarter),
        applied: startingIn(applied, quarter),
        cumulativePromising: endingBy(base, quarter),
        cumulativeApplied: endingBy(applied, quarter),
      };
    }),
    withoutQuarter: { promising: coarse(base), applied: coarse(applied) },
  };
}

function naiveValue(base: readonly NaiveTender[], applied: readonly NaiveTender[]) {
  let promising = 0n;
  let appliedValue = 0n;
  for (const { value } of base) promising += value ?? 0n;
  for (const { value } of applied) appliedValue += value ?? 0n;
  return {
    promising: Number(promising) / 100,
    applied: Number(appliedValue) / 100,
    coverage: promising === 0n ? null : six(appliedValue, promising),
    withoutValue: base.filter(({ value }) => value === null).length,
  };
}

function naiveTheme(theme: NaiveTheme, year: number, counted: readonly NaiveTender[], goals: readonly Goal[]) {
  const goal = goals.find((candidate) => candidate.theme === theme.name && candidate.year === year);
  const applied = counted.filter((tender) => isAppliedIn(tender, [theme])).length;
  const needed = goal === undefined ? null : leastOf(counted.length, goal.perMille, 1000n);
  return {
    theme: theme.name,
    focus: theme.isFocus,
    applicable: counted.filter(({ marks }) => (marks[theme.name] ?? []).length > 0).length,
    applied,
    target: goal === undefined ? null : six(goal.perMille, 1000n),
    needed,
    met: needed === null || counted.length === 0 ? null : applied >= needed,
  };
}
