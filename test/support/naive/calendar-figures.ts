import type { CellValue } from '../../../src/core/workbook/cell-value';
import type { Grids } from '../plan-of';
import { isNotKnown, number, recordsOf, text, word, yearOf, yesNo, type Cells } from './cells';
import { FIRST_YEAR, LAST_YEAR, UNREADABLE } from './spellings';
import { readTenders, readThemes, type NaiveTender } from './tenders';

/* What is counted over the calendar without regard to Kansrijk: counts, policy rules and counted indicators. */

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 7 }, (_, i) => FIRST_YEAR - 3 + i);

/** Neither Vervallen nor with a Start or Status that cannot be read. */
function inCalendar(grids: Grids): NaiveTender[] {
  return readTenders(grids).filter(({ status, isInvalidForCounts }) => status !== 'Vervallen' && !isInvalidForCounts);
}

function ofYear(tenders: readonly NaiveTender[], year: number): NaiveTender[] {
  return tenders.filter(({ start }) => start !== null && yearOf(start) === year);
}

const COUNTS: Readonly<Record<string, (tender: NaiveTender) => boolean>> = {
  Pilots: ({ isPilot }) => isPilot,
  Speerpunten: ({ isFlagship }) => isFlagship,
  Ondersteund: ({ isFlagship, support }) => isFlagship && support !== null,
};

/** `counts` of the JSON. */
export function naiveCounts(grids: Grids) {
  const tenders = inCalendar(grids);
  const themes = readThemes(grids['Themas']).map(({ name }) => name);
  const goals = recordsOf(grids['Doelen']).filter((row) => {
    const theme = text(row['Thema']);
    if (!(String(row['Soort']) in COUNTS) || (theme !== null && !themes.includes(theme))) return false;
    return number(row['Jaar']) !== null;
  });
  const count = (kind: string, rows: readonly NaiveTender[]): number =>
    rows.filter((row) => COUNTS[kind]?.(row)).length;
  const target = (kind: string, year: number): number | null =>
    number(
      goals.find((row) => row['Soort'] === kind && row['Jaar'] === year && text(row['Thema']) === null)?.[
        'Streefwaarde'
      ],
    );
  const isThere = (year: number): boolean =>
    ofYear(tenders, year).length > 0 || goals.some((row) => row['Jaar'] === year);
  return {
    years: YEARS.filter(isThere).map((year) => ({
      year,
      pilots: count('Pilots', ofYear(tenders, year)),
      pilotsTarget: target('Pilots', year),
      flagships: count('Speerpunten', ofYear(tenders, year)),
      flagshipsTarget: target('Speerpunten', year),
      supported: count('Ondersteund', ofYear(tenders, year)),
      supportedTarget: target('Ondersteund', year),
    })),
    themeGoals: goals.flatMap((row) => {
      const theme = text(row['Thema']);
      if (theme === null) return [];
      const marked = ofYear(tenders, Number(row['Jaar'])).filter(({ marks }) =>
        (marks[theme] ?? []).some((mark) => mark !== 'Nee'),
      );
      return [
        {
          year: Number(row['Jaar']),
          theme,
          kind: String(row['Soort']),
          target: number(row['Streefwaarde']),
          realised: count(String(row['Soort']), marked),
        },
      ];
    }),
  };
}

/** Whether a tender meets a Kolom with a Minimaal: of theme marks one, of numbers at least, of words the same. */
function meets({ cells, marks, badThemes }: NaiveTender, column: string, minimum: CellValue): boolean {
  if (column in marks || badThemes.includes(column)) {
    const wanted = String(minimum).split('; ');
    return (marks[column] ?? []).some((mark) => wanted.includes(mark));
  }
  const cell = cells[column];
  if (cell === undefined || cell === null || isNotKnown(cell) || cell === UNREADABLE) return false;
  if (typeof minimum === 'number') return typeof cell === 'number' && cell >= minimum;
  if (YES_NO_COLUMNS.includes(column)) return yesNo(cell) === yesNo(minimum);
  return String(cell) === String(minimum);
}

const YES_NO_COLUMNS = ['Pilot', 'Speerpunt', 'Kansrijk'];

/** `rules` of the JSON. */
export function naiveRules(grids: Grids) {
  const tenders = inCalendar(grids);
  return recordsOf(grids['Beleidsregels'])
    .filter((rule) => text(rule['Kolom']) !== null)
    .map((rule) => {
      const applies = tenders.filter((tender) => isUnder(tender, rule));
      const met = applies.filter((tender) => meets(tender, String(rule['Kolom']), rule['Minimaal'] ?? null));
      const rest = applies.filter((tender) => !met.includes(tender));
      const mayExplain = rule['Zwaarte'] !== 'Verplicht';
      const explained = rest.filter(({ explanation }) => mayExplain && explanation !== null);
      const neither = rest.filter((tender) => !explained.includes(tender));
      const isPublished = ({ status }: NaiveTender): boolean => status === 'Gepubliceerd' || status === 'Gegund';
      return {
        rule: String(rule['Regel']),
        applies: applies.length,
        met: met.length,
        explained: explained.length,
        pending: neither.filter((tender) => !isPublished(tender)).map(({ key }) => key),
        broken: neither.filter(isPublished).map(({ key }) => key),
      };
    });
}

/** The day as yyyy-mm-dd on which a quarter begins. */
function firstDay(quarter: number): string {
  return `${Math.floor(quarter / 4)}-${['01', '04', '07', '10'][quarter % 4] ?? ''}-01`;
}

function isUnder({ start, department, value }: NaiveTender, rule: Cells): boolean {
  const [from, until] = [text(rule['Vanaf']), text(rule['Tot'])];
  if (from !== null || until !== null) {
    if (start === null) return false;
    const day = firstDay(start.first);
    if (from !== null && day < from) return false;
    if (until !== null && day > until) return false;
  }
  const departments =
    text(rule['Afdeling'])
      ?.split('; ')
      .map((name) => name.toLowerCase()) ?? null;
  if (departments !== null && (department === null || !departments.includes(department.toLowerCase()))) return false;
  const least = number(rule['Waarde vanaf']);
  return least === null || (value !== null && value >= BigInt(Math.round(least * 100)));
}

/** Counted indicators among `indicators` of the JSON: those with Kolom and Minimaal. */
export function naiveCountedIndicators(grids: Grids) {
  const tenders = inCalendar(grids);
  return recordsOf(grids['Indicatoren'])
    .filter((row) => text(row['Kolom']) !== null && text(row['Minimaal']) !== null)
    .map((indicator) => {
      const goals = recordsOf(grids['Doelen']).filter(
        (row) => row['Soort'] === 'Indicator' && row['Indicator'] === indicator['Code'],
      );
      const targetOf = (year: number): number | null =>
        number(goals.find((row) => row['Jaar'] === year)?.['Streefwaarde']);
      const isThere = (year: number): boolean => ofYear(tenders, year).length > 0 || targetOf(year) !== null;
      return {
        code: String(indicator['Code']),
        name: String(indicator['Indicator']),
        unit: text(indicator['Eenheid']),
        theme: text(indicator['Thema']),
        years: YEARS.filter(isThere).map((year) => {
          const here = ofYear(tenders, year);
          const realised = here.filter((tender) =>
            meets(tender, String(indicator['Kolom']), indicator['Minimaal'] ?? null),
          ).length;
          const target = targetOf(year);
          const isLower = word(indicator['Richting']) === 'Lager';
          const met = target === null || here.length === 0 ? null : isLower ? realised <= target : realised >= target;
          return { year, realised, ambition: 0, projects: realised, target, met };
        }),
      };
    });
}
