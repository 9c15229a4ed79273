import { displayText } from '../workbook/cell-value';
import type { ListPlace } from './list-place';
import { candidateOf, type JudgedColumn } from './assign-columns';
import type { Confidence, Why } from './recognition';
import { columnsOfStart, type MarkColumn, type StartExpression, type YearSource } from './start-expression';
import { timeKind, yearIn, yearPartOf } from './time-words';
import { dateFromSerial, yearMonthDay } from '../kernel/calendar-date';

/** How a calendar tells the start of its tenders, and the column of the original start. */
export interface StartFound {
  readonly start: { readonly expression: StartExpression; readonly confidence: Confidence; readonly why: Why } | null;
  readonly originalStart: { readonly column: number; readonly confidence: Confidence; readonly why: Why } | null;
  /** Columns with a date that may be the start as well, best first. */
  readonly rivals: readonly number[];
}

/** The fields that are looked for here, and in no other way. */
export const START_FIELDS: ReadonlySet<string> = new Set([
  'start',
  'originalStart',
  'contractEnd',
  'year',
  'quarter',
  'month',
]);

/** What a place says of the year, besides its columns. */
export interface YearContext {
  readonly ofSheet: number | null;
  /** Whether rows with a year and nothing else stand between the tenders. */
  readonly inGroups: boolean;
}

interface Dated {
  readonly column: number;
  readonly score: number;
  readonly by: 'name' | 'words' | 'maybe';
  readonly claim: number;
  readonly fit: number | null;
}

/** Finds the start among the columns that no other field has: marks under quarters, a column, two columns, dates, an end. */
export function findStart(
  place: ListPlace,
  columns: readonly JudgedColumn[],
  free: ReadonlySet<number>,
  years: YearContext,
): StartFound {
  const datedAs = (field: string): readonly Dated[] => candidates(columns, free, field);
  const original = datedAs('originalStart').filter(({ score }) => score >= 0.4)[0];
  const rest = (list: readonly Dated[]): readonly Dated[] => list.filter(({ column }) => column !== original?.column);
  const starts = rest(datedAs('start')).filter(({ score }) => score >= LEAST);
  const marks = markColumns(place, columns, free, years);
  const end = rest(datedAs('contractEnd')).filter(({ fit, score }) => score >= LEAST && (fit ?? 0) >= 0.6)[0];
  const parts = rest([...datedAs('quarter'), ...datedAs('month')]).filter(
    ({ fit, score }) => score >= LEAST && (fit ?? 0) >= 0.6,
  );
  const [yearColumn] = rest(datedAs('year')).filter(({ fit, score }) => score >= LEAST && (fit ?? 0) >= 0.6);
  const named = starts.filter(({ by }) => by !== 'maybe');
  const found =
    ofTwoColumns(columns, parts, yearColumn, named) ??
    ofMarks(marks, named) ??
    ofOneColumn(columns, starts, years, yearColumn) ??
    ofOnlyDate(columns, free, original, end, yearColumn, years) ??
    (end === undefined ? null : beforeEnd(end));
  const used = new Set(found === null ? [] : columnsOfStart(found.expression));
  return {
    start: found,
    originalStart:
      original === undefined
        ? null
        : {
            column: original.column,
            confidence: original.claim >= 0.85 && (original.fit ?? 0) >= 0.6 ? 'certain' : 'proposed',
            why: original.fit === null ? 'no-cells' : 'heading-and-cells',
          },
    rivals: starts.filter(({ column }) => !used.has(column)).map(({ column }) => column),
  };
}

const LEAST = 0.35;
/** By how much a column must be the better one to be certain beside another with a date. */
const CLEAR = 0.1;

function candidates(columns: readonly JudgedColumn[], free: ReadonlySet<number>, field: string): readonly Dated[] {
  return columns
    .flatMap((judged, column) => {
      const claim = free.has(column) ? judged.claims.find((candidate) => candidate.field === field) : undefined;
      if (claim === undefined) return [];
      const { score, fit } = candidateOf('tenders', judged, column, claim);
      return [{ column, score, by: claim.by, claim: claim.score, fit }];
    })
    .sort((a, b) => b.score - a.score || a.column - b.column);
}

type Found = NonNullable<StartFound['start']>;

function ofTwoColumns(
  columns: readonly JudgedColumn[],
  parts: readonly Dated[],
  year: Dated | undefined,
  named: readonly Dated[],
): Found | null {
  const part = parts.find(({ column }) => column !== year?.column && !isWhole(columns, column));
  if (year === undefined || part === undefined) return null;
  // A column that says it all goes before one that has the quarter only.
  const better = named.find(
    ({ column, fit }) =>
      column !== part.column && column !== year.column && isWhole(columns, column) && (fit ?? 0) >= 0.6,
  );
  if (better !== undefined) return null;
  const expression: StartExpression = {
    kind: 'column',
    column: part.column,
    year: { from: 'column', column: year.column },
    unit: unitOf(columns, part.column),
  };
  const isCertain =
    parts.filter(({ column }) => column !== year.column).length === 1 && part.claim >= 0.85 && year.claim >= 0.85;
  return { expression, confidence: isCertain ? 'certain' : 'proposed', why: 'several-columns' };
}

/** What the bare numbers of a column are: months where the heading says so, or where there are more than four. */
function unitOf(columns: readonly JudgedColumn[], column: number): 'quarter' | 'month' {
  const judged = columns[column];
  const isMonth = judged?.claims.some(({ field, score }) => field === 'month' && score >= 0.5) ?? false;
  return isMonth || (judged?.profile.largest ?? 0) > 4 ? 'month' : 'quarter';
}

/** Whether the cells of a column say a time with its year. */
function isWhole(columns: readonly JudgedColumn[], column: number): boolean {
  const share = columns[column]?.profile.share;
  return share !== undefined && share.time >= 0.6;
}

function ofMarks(marks: readonly MarkColumn[], named: readonly Dated[]): Found | null {
  if (marks.length === 0) return null;
  const better = named.some(
    ({ claim, fit, column }) => claim >= 0.85 && (fit ?? 0) >= 0.6 && !marks.some((mark) => mark.column === column),
  );
  if (better) return null;
  return { expression: { kind: 'marks', columns: marks }, confidence: 'certain', why: 'several-columns' };
}

function ofOneColumn(
  columns: readonly JudgedColumn[],
  starts: readonly Dated[],
  years: YearContext,
  yearColumn: Dated | undefined,
): Found | null {
  const [best, second] = starts;
  if (best === undefined) return null;
  const year = yearSourceOf(columns, best.column, years, yearColumn);
  const expression: StartExpression = { kind: 'column', column: best.column, year, unit: unitOf(columns, best.column) };
  if ((best.fit ?? 0) < 0.3 && best.fit !== null) return { expression, confidence: 'proposed', why: 'cells-differ' };
  if (best.fit === null)
    return { expression, confidence: best.by === 'name' ? 'certain' : 'proposed', why: 'no-cells' };
  const sparse = second !== undefined && firstIsSparse(columns, best.column, second.column);
  if (best.by === 'maybe' && sparse) {
    const ordered = starts.filter(({ by }) => by === 'maybe').map(({ column }) => column);
    return { expression: { kind: 'first-of', columns: ordered }, confidence: 'proposed', why: 'several-dates' };
  }
  const isClear = second === undefined || best.score - second.score > CLEAR;
  const isNamed = best.by !== 'maybe' && best.claim >= 0.85 && best.fit >= 0.6;
  const isPeriod = best.by !== 'name' && hasEndBeside(columns, best.column);
  const isSure = isNamed && !isPeriod && (isClear || best.by === 'name') && (year === null || isYearSure(year));
  if (isSure) return { expression, confidence: 'certain', why: year === null ? 'heading-and-cells' : 'year-elsewhere' };
  return { expression, confidence: 'proposed', why: second === undefined ? 'heading-alone' : 'several-dates' };
}

/** "Startdatum" with "Einddatum" beside it may be the contract's: a start and an end make a period. */
function hasEndBeside(columns: readonly JudgedColumn[], column: number): boolean {
  return (columns[column + 1]?.claims ?? []).some(({ field, score }) => field === 'contractEnd' && score >= 0.85);
}

function firstIsSparse(columns: readonly JudgedColumn[], first: number, second: number): boolean {
  const filled = (column: number): number => columns[column]?.profile.filled ?? 0;
  return filled(first) < 0.6 * filled(second);
}

function isYearSure(year: YearSource): boolean {
  return year.from === 'sheet' || year.from === 'column';
}

/** Where the year comes from when the cells name a quarter or month only. */
function yearSourceOf(
  columns: readonly JudgedColumn[],
  column: number,
  { ofSheet, inGroups }: YearContext,
  yearColumn: Dated | undefined,
): YearSource | null {
  const share = columns[column]?.profile.share;
  if (share === undefined || share.part < 0.3 || share.time > share.part) return null;
  if (yearColumn !== undefined && yearColumn.column !== column) return { from: 'column', column: yearColumn.column };
  if (inGroups) return { from: 'groups' };
  const ofHeading = yearIn(columns[column]?.heading.text ?? '');
  if (ofHeading !== null) return { from: 'year', year: ofHeading };
  return ofSheet === null ? null : { from: 'sheet' };
}

/** A calendar with one column of dates of which the heading says nothing that speaks against it. */
function ofOnlyDate(
  columns: readonly JudgedColumn[],
  free: ReadonlySet<number>,
  original: Dated | undefined,
  end: Dated | undefined,
  yearColumn: Dated | undefined,
  years: YearContext,
): Found | null {
  const dated = columns.flatMap(({ profile, heading, claims }, column) => {
    const isTime = profile.filled > 0 && Math.max(profile.share.time, profile.share.part * profile.share.text) >= 0.8;
    const isOther = column === original?.column || column === end?.column || column === yearColumn?.column;
    // A heading with a word that speaks against it ("Gunning") has no claim on start at all.
    return free.has(column) &&
      isTime &&
      !isOther &&
      heading.text !== '' &&
      !isAgainst(heading.text) &&
      claims.length <= 1
      ? [column]
      : [];
  });
  const [only] = dated;
  if (only === undefined || dated.length > 1) return null;
  const expression: StartExpression = {
    kind: 'column',
    column: only,
    year: yearSourceOf(columns, only, years, yearColumn),
    unit: unitOf(columns, only),
  };
  return { expression, confidence: 'proposed', why: 'only-date' };
}

const AGAINST =
  /gunn|gegund|eind|aflo|loopt|expir|oplever|gereed|verleng|opzeg|sluit|contract|ingang|besluit|college|award|\bend|complet|deliver|deadline|gewijzigd|bijgewerkt|updated|modified|datum invoer|aangemaakt|created|registratie/i;

function isAgainst(heading: string): boolean {
  return AGAINST.test(heading);
}

/** Quarters before the end of the contract, until the user says how many. */
const USUAL_LEAD = 4;

function beforeEnd({ column }: Dated): Found {
  const expression: StartExpression = { kind: 'before-end', column, quarters: USUAL_LEAD };
  return { expression, confidence: 'proposed', why: 'from-contract-end' };
}

/** Fewer columns for quarters than this are chance, or something per quarter. */
const FEWEST_MARKS = 3;

/** The columns that stand for a quarter or month with a year: above them, in their heading, or the sheet's. */
function markColumns(
  place: ListPlace,
  columns: readonly JudgedColumn[],
  free: ReadonlySet<number>,
  { ofSheet }: YearContext,
): readonly MarkColumn[] {
  const found = columns.flatMap(({ heading, profile }, column): readonly MarkColumn[] => {
    if (!free.has(column) || !holdsMarks(profile)) return [];
    const mark = markOf(place, heading.upper, heading.lower, column);
    if (mark === null) return [];
    return mark.year === null && ofSheet === null ? [] : [mark];
  });
  const isFilled = found.some(({ column }) => (columns[column]?.profile.filled ?? 0) > 0);
  if (found.length < FEWEST_MARKS || !isFilled) return [];
  return [...found].sort((a, b) => timeOf(a) - timeOf(b) || a.column - b.column);
}

function timeOf({ part, year }: MarkColumn): number {
  return (year ?? 0) * 12 + (part.kind === 'month' ? part.number : part.number * 3 - 2);
}

/** Marks are short, and no amounts. */
function holdsMarks({ filled, length, share, numbers, largest }: JudgedColumn['profile']): boolean {
  if (filled === 0) return true;
  return numbers > 0.5 ? largest <= 5 : length <= 14 && share.money < 0.5;
}

function markOf(place: ListPlace, upper: string | null, lower: string, column: number): MarkColumn | null {
  const serial = /^\d{5}$/.test(lower) ? Number(lower) : null;
  if (serial !== null && timeKind(serial) === 'full') {
    const day = dateFromSerial(serial, false);
    if (day === null) return null;
    const { year, month } = yearMonthDay(day);
    return { column, part: { kind: 'month', number: month }, year };
  }
  const bare = lower
    .replace(/(?:19|20)\d\d/g, ' ')
    .replace(/['’]\d\d\b/g, ' ')
    .replace(/[-–/.]\s*\d\d$/, ' ')
    .replace(/[-–/|]/g, ' ')
    .trim();
  const part = yearPartOf(bare.replace(/\s+/g, ' '));
  if (part === null) return null;
  const short = /(?:['’]|[-–/.]\s*|[a-z]\.? )(\d\d)$/i.exec(lower)?.[1];
  const own = yearIn(lower) ?? (short === undefined || yearPartOf(lower) !== null ? null : 2000 + Number(short));
  return { column, part, year: own ?? (upper === null ? null : yearIn(upper)) ?? yearAbove(place, column) };
}

/** The year in a line further up, above this column or left of it: "2025" over its twelve months with a title between. */
function yearAbove({ sheet, headingRows, firstColumn }: ListPlace, column: number): number | null {
  const top = (headingRows[0] ?? 0) - (sheet.used?.row ?? 0);
  const at = column + firstColumn - (sheet.used?.column ?? 0);
  for (let row = top - 1; row >= Math.max(0, top - 2); row--) {
    const cells = sheet.head[row] ?? [];
    const filled = cells.filter((cell) => cell !== null && cell !== '');
    if (!filled.some((cell) => timeKind(cell) === 'year')) continue;
    for (let left = at; left >= 0; left--) {
      const year = yearIn(displayText(cells[left] ?? null));
      if (year !== null) return year;
    }
  }
  return null;
}
