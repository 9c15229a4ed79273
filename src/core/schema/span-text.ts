import { calendarDate } from '../kernel/calendar-date';
import { quarter, quarterOfDate, yearOfQuarter } from '../kernel/quarter';
import { parseSpan, span, spanOfYear, type Span } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import { MONTH_NAME, monthOfName } from './month-names';
import type { Expected } from './reading';
import { BETWEEN, numberOfQuarter, QUARTER, quarterOfKey, YEAR, yearOf } from './quarter-text';

/** Why a text is no span, where more can be said than that it is none. */
export type NoSpan = Extract<Expected['because'], 'year-missing' | 'two-years' | 'runs-back' | 'no-such-week'>;

/**
 * When something is planned, as people write it (workbook.md, "span"): every form of a quarter, a month, an ISO week, a
 * half-year, a season, a year, a range in one year, and what `formatSpan` writes. `null` where the text is none of these.
 */
export function spanOfText(text: string): Span | NoSpan | null {
  const key = textKey(text);
  const written = parseSpan(key.toUpperCase());
  if (written !== null) return yearOf(key.slice(0, YEAR_LENGTH)) === null ? null : written;
  return (
    partOfYear(key) ?? weekOf(key) ?? halfOf(key) ?? seasonOf(key) ?? rangeOf(key) ?? whole(key) ?? withoutYear(key)
  );
}

const YEAR_LENGTH = 4;

const POSITION = String.raw`(begin|medio|eind|einde|early|mid|late|end)(?: van| of)?[ -]`;
const PART = new RegExp(`^${POSITION}(.+)$`);
/** Quarters of "begin 2026", "medio 2026" and "eind 2026". */
const QUARTERS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  begin: [1, 1],
  early: [1, 1],
  medio: [2, 3],
  mid: [2, 3],
  eind: [4, 4],
  einde: [4, 4],
  late: [4, 4],
  end: [4, 4],
};
const YEAR_ALONE = new RegExp(`^(?:${YEAR})$`);

/** "begin 2026", and "begin", "medio" or "eind" before a quarter or a month, which says no more than that quarter. */
function partOfYear(key: string): Span | null {
  const [, position = '', rest = ''] = PART.exec(key) ?? [];
  if (YEAR_ALONE.test(rest)) {
    const year = yearOf(rest);
    const [first, last] = QUARTERS_OF_PART[position] ?? [1, 4];
    return year === null ? null : spanIn(year, first, last);
  }
  return rest === '' ? null : whole(rest);
}

/** A quarter or a month, with its year. */
function whole(key: string): Span | null {
  const ofQuarter = quarterOfKey(key);
  return ofQuarter === null ? monthOf(key) : span(ofQuarter);
}

/** Two digits are a year behind a hyphen or an apostrophe only: "mei 26" is a day. */
const NAMED_MONTH = new RegExp(`^(${MONTH_NAME})\\.?(?:${BETWEEN}(${YEAR})|-(\\d{2}))$`);
const YEAR_AND_NAME = new RegExp(`^(${YEAR})${BETWEEN}(${MONTH_NAME})\\.?$`);
const NUMBERED_MONTH = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))$/;

function monthOf(key: string): Span | null {
  const [, name, full, short] = NAMED_MONTH.exec(key) ?? [];
  if (name !== undefined) return spanOfMonth(yearOf(full ?? `'${short ?? ''}`), monthOfName(name));
  const [, year, after] = YEAR_AND_NAME.exec(key) ?? [];
  if (after !== undefined) return spanOfMonth(yearOf(year), monthOfName(after));
  const [, yearFirst, month, monthFirst, yearLast] = NUMBERED_MONTH.exec(key) ?? [];
  return spanOfMonth(yearOf(yearFirst ?? yearLast), Number(month ?? monthFirst));
}

function spanOfMonth(year: number | null, month: number | undefined): Span | null {
  if (year === null || month === undefined || !(month >= 1 && month <= 12)) return null;
  const number = Math.ceil(month / 3);
  return spanIn(year, number, number);
}

const WEEK_WORD = String.raw`(?:weeknummer|weeknr\.?|week|wk\.?|w)`;
const WEEK = new RegExp(
  `^(?:${WEEK_WORD} ?(\\d{1,2})${BETWEEN}(${YEAR})|(${YEAR})${BETWEEN}${WEEK_WORD} ?(\\d{1,2}))$`,
);
const THURSDAY = 3;

/** An ISO week: the quarter of its Thursday, which lies in the week's own year. */
function weekOf(key: string): Span | NoSpan | null {
  const [, week, year, yearFirst, weekLast] = WEEK.exec(key) ?? [];
  const inYear = yearOf(year ?? yearFirst);
  if (inYear === null) return null;
  const fourth = calendarDate(inYear, 1, 4);
  if (fourth === null) return null;
  // 1 January 1970 was a Thursday; the week of 4 January is the first.
  const weekday = (((fourth + THURSDAY) % 7) + 7) % 7;
  const thursday = (fourth - weekday + THURSDAY + (Number(week ?? weekLast) - 1) * 7) as typeof fourth;
  const found = quarterOfDate(thursday);
  return Number(week ?? weekLast) < 1 || yearOfQuarter(found) !== inYear ? 'no-such-week' : span(found);
}

const HALF = String.raw`(?:h ?([12])|([12])(?:e|st|nd)? ?(?:helft|halfjaar|half jaar|half-year|half|h)|(eerste|tweede) (?:helft|halfjaar|half jaar))`;
const HALF_OF_YEAR = new RegExp(`^(?:${HALF}${BETWEEN}(${YEAR})|(${YEAR})${BETWEEN}${HALF})$`);

function halfOf(key: string): Span | null {
  const [, a, b, word, year, yearFirst, c, d, wordLast] = HALF_OF_YEAR.exec(key) ?? [];
  const inYear = yearOf(year ?? yearFirst);
  if (inYear === null) return null;
  const half = Number(a ?? b ?? c ?? d ?? ((word ?? wordLast) === 'eerste' ? 1 : 2));
  return spanIn(inYear, half * 2 - 1, half * 2);
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  voorjaar: [1, 2],
  zomer: [2, 3],
  najaar: [3, 4],
};
const SEASON = new RegExp(`^(voorjaar|zomer|najaar)${BETWEEN}(${YEAR})$|^(${YEAR})${BETWEEN}(voorjaar|zomer|najaar)$`);

function seasonOf(key: string): Span | null {
  const [, name, year, yearFirst, nameLast] = SEASON.exec(key) ?? [];
  const inYear = yearOf(year ?? yearFirst);
  const [first, last] = SEASONS[name ?? nameLast ?? ''] ?? [0, 0];
  return inYear === null ? null : spanIn(inYear, first, last);
}

const TO = String.raw` ?(?:-|/|&|\+|t/m|tot en met|tot|to|en|and) ?`;
const MONTH = `(?:${MONTH_NAME})\\.?`;
const END = `(?:${QUARTER}|[1-4]|${MONTH})`;
/** "Q1-Q2 2026", "2026 Q1-Q2", "Q1 2026 - Q2 2026", "mei t/m juli 2026": each end a quarter or a month. */
const RANGES: readonly RegExp[] = [
  new RegExp(`^(?<from>${QUARTER}|${MONTH})${TO}(?<until>${END})${BETWEEN}(?<year>${YEAR})$`),
  new RegExp(`^(?<year>${YEAR})${BETWEEN}(?<from>${QUARTER}|${MONTH})${TO}(?<until>${END})$`),
  new RegExp(`^(?<from>[1-4])e?${TO}(?<until>[1-4])e? ?(?:kwartaal|kw\\.?)${BETWEEN}(?<year>${YEAR})$`),
];
const SEPARATOR = new RegExp(TO, 'g');

function rangeOf(key: string): Span | NoSpan | null {
  for (const pattern of RANGES) {
    const { from, until, year } = pattern.exec(key)?.groups ?? {};
    const inYear = yearOf(year);
    const [first, last] = [numberOfEnd(from), numberOfEnd(until)];
    if (inYear === null || first === null || last === null) continue;
    return last < first ? 'runs-back' : spanIn(inYear, first, last);
  }
  return rangeOfWholes(key);
}

/** The quarter of the year that one end of a range means. */
function numberOfEnd(text: string | undefined): number | null {
  const month = monthOfName((text ?? '').replace(/\.$/, ''));
  return month === undefined ? numberOfQuarter(text) : Math.ceil(month / 3);
}

/** Two ends that each have a year of their own. */
function rangeOfWholes(key: string): Span | NoSpan | null {
  for (const { 0: sign, index } of key.matchAll(SEPARATOR)) {
    const [first, last] = [endOf(key.slice(0, index)), endOf(key.slice(index + sign.length))];
    if (first !== null && last !== null) return joined(first, last);
  }
  return null;
}

function endOf(key: string): Span | null {
  const year = YEAR_ALONE.test(key) ? yearOf(key) : null;
  return year === null ? whole(key) : spanOfYear(year);
}

function joined(from: Span, until: Span): Span | NoSpan {
  if (yearOfQuarter(from.first) !== yearOfQuarter(until.first)) return 'two-years';
  return until.last < from.first ? 'runs-back' : span(from.first, until.last);
}

const NO_YEAR = new RegExp(
  `^(?:${POSITION})?(?:${QUARTER}|${MONTH}|${HALF}|${WEEK_WORD} ?\\d{1,2}|voorjaar|zomer|najaar)$`,
);

function withoutYear(key: string): NoSpan | null {
  return NO_YEAR.test(key) ? 'year-missing' : null;
}

function spanIn(year: number, first: number, last: number): Span {
  return span(quarter(year, first), quarter(year, last));
}
