import type { CellValue } from '../../../src/core/workbook/cell-value';
import type { Grid, Grids } from '../plan-of';
import { cents, duty, isBadSpan, isBlank, recordsOf, spanOf, text, word, yesNo, type Cells } from './cells';
import { MARKS, UNREADABLE, type NaiveSpan } from './spellings';

/** A tender as its own cells tell it, in plain words. */
export interface NaiveTender {
  readonly key: string;
  readonly start: NaiveSpan | null;
  readonly original: NaiveSpan | null;
  readonly isPromising: boolean;
  readonly isUndecided: boolean;
  readonly status: string;
  /** Why it is not counted; empty when it is. */
  readonly reason: string;
  /** Left out of coverage. */
  readonly isInvalid: boolean;
  /** Left out of counts and rules too. */
  readonly isInvalidForCounts: boolean;
  readonly department: string | null;
  readonly productGroup: string | null;
  readonly value: bigint | null;
  readonly isPilot: boolean;
  readonly isFlagship: boolean;
  readonly support: string | null;
  readonly explanation: string | null;
  /** Per theme of Themas; no entry for a blank cell or one that cannot be read. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly badThemes: readonly string[];
  readonly cells: Cells;
}

export interface NaiveTheme {
  readonly name: string;
  readonly isFocus: boolean;
  readonly cells: Cells;
}

export function readThemes(grid: Grid | undefined): NaiveTheme[] {
  const rows = recordsOf(grid);
  const marked = rows.some((row) => yesNo(row['Focus']) === 'yes');
  return rows.map((row) => ({
    name: String(row['Thema']),
    isFocus: !marked || yesNo(row['Focus']) === 'yes',
    cells: row,
  }));
}

/** What a setting holds. */
export function setting(grids: Grids, name: string): CellValue {
  const row = recordsOf(grids['Instellingen']).find((cells) => cells['Instelling'] === name);
  return row?.['Waarde'] ?? null;
}

export function readTenders(grids: Grids): NaiveTender[] {
  const themes = readThemes(grids['Themas']).map(({ name }) => name);
  const contains = setting(grids, 'Kalender bevat');
  const hasPromising = (grids['Aanbestedingen']?.[0] ?? []).includes('Kansrijk');
  const blankMeans = contains === 'Alleen kansrijke' || (!hasPromising && contains !== 'Alle');
  return recordsOf(grids['Aanbestedingen']).map((cells) => readTender(cells, themes, blankMeans));
}

function readTender(cells: Cells, themes: readonly string[], blankMeansPromising: boolean): NaiveTender {
  const marks: Record<string, readonly string[]> = {};
  const badThemes: string[] = [];
  for (const theme of themes) {
    const cell = cells[theme];
    if (isBlank(cell)) continue;
    const said = MARKS.get(cell as CellValue);
    if (said === undefined) throw new RangeError(`No marks are written down for ${String(cell)}`);
    if (said === null) badThemes.push(theme);
    else if (said.length > 0) marks[theme] = said;
  }
  const start = spanOf(cells['Start']);
  const kansrijk = yesNo(cells['Kansrijk']);
  const status = word(cells['Status']) ?? 'Gepland';
  const badStart = isBadSpan(cells['Start']);
  const badStatus = cells['Status'] === UNREADABLE;
  const isInvalid = badThemes.length > 0 || badStart || badStatus || kansrijk === 'bad';
  const isPromising = kansrijk === 'yes' || (kansrijk === null && blankMeansPromising);
  let reason = '';
  if (isInvalid) reason = 'invalid';
  if (start === null && !badStart) reason = 'no-start';
  if (status === 'Vervallen') reason = 'cancelled';
  if (kansrijk === 'unknown') reason = 'undecided';
  if (kansrijk === 'no' || (kansrijk === null && !blankMeansPromising)) reason = 'not-promising';
  return {
    key: String(cells['Nr']),
    start,
    original: spanOf(cells['Oorspronkelijke start']),
    isPromising,
    isUndecided: kansrijk === 'unknown',
    status,
    reason,
    isInvalid,
    isInvalidForCounts: badStart || badStatus,
    department: text(cells['Afdeling']),
    productGroup: text(cells['Productgroep']),
    value: cents(cells['Geraamde waarde']),
    isPilot: yesNo(cells['Pilot']) === 'yes',
    isFlagship: yesNo(cells['Speerpunt']) === 'yes',
    support: duty(cells['Ondersteuning']),
    explanation: duty(cells['Uitleg']),
    marks,
    badThemes,
    cells,
  };
}

const APPLIED = ['Eis', 'Gunning', 'Contract', 'Innovatie'];

/** Applied in at least one of these themes. */
export function isAppliedIn({ marks }: NaiveTender, themes: readonly NaiveTheme[]): boolean {
  return themes.some(({ name }) => (marks[name] ?? []).some((mark) => APPLIED.includes(mark)));
}

/** By first, last quarter of Start, then by the number in the key. */
export function byStart(a: NaiveTender, b: NaiveTender): number {
  const first = (a.start?.first ?? 0) - (b.start?.first ?? 0);
  const last = (a.start?.last ?? 0) - (b.start?.last ?? 0);
  return first || last || Number(a.key.slice(2)) - Number(b.key.slice(2));
}
