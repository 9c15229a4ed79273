import { shownShare, shownTarget, type ShownShare } from '../../core/kernel/shown-share';
import type { Span } from '../../core/kernel/span';
import { yearOfDate } from '../../core/kernel/calendar-date';
import type { Counted, CountYear, CoverageYear, ThemeAmbition } from '../../core/figures/figures';
import type { CoverageBase } from '../../core/plan/coverage-targets';
import { ownColumn } from '../../core/plan/field-place';
import type { Plan } from '../../core/plan/plan';
import { cellPlaceOf } from '../../core/workbook/raw-table';
import { textKey } from '../../core/kernel/text-key';
import { applyDismissals } from '../../core/rules/apply-dismissals';
import { ACTION_STATUSES, type ActionStatus } from '../../core/tables/actions.table';
import { countSeverities, type SeverityCounts } from '../../core/schema/finding-groups';
import type { Computed } from './compute-workbook';

/** A row of the user's that a number counts, with the way there. */
export interface RowLink {
  readonly table: 'tenders' | 'actions';
  readonly key: string;
  readonly title: string;
  /** Start of a tender, last quarter of an action. */
  readonly when: Span | null;
  readonly sheet: string;
  /** In the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

/** The coverage of a year: shares as they are shown, `null` over nothing. */
export interface YearCoverage {
  readonly year: number;
  readonly over: CoverageBase;
  readonly base: readonly RowLink[];
  readonly applied: readonly RowLink[];
  readonly share: ShownShare | null;
  readonly target: ShownShare | null;
  /** Between two targets that the plan states. */
  readonly interpolated: boolean;
  readonly short: number | null;
  readonly met: boolean | null;
  readonly reachable: boolean | null;
  /** Those that can still change, most promising first. */
  readonly candidates: readonly RowLink[];
}

export interface StatusRows {
  readonly status: ActionStatus;
  readonly rows: readonly RowLink[];
}

/** A yearly promise in numbers of tenders. */
export interface PromiseCount {
  readonly kind: 'pilots' | 'flagships' | 'supported';
  readonly rows: readonly RowLink[];
  readonly target: number | null;
}

/** Where the plan stands: what the first view of the pane tells. */
export interface Overview {
  /** Every year with a counted tender or a target, ascending; `null` when the calendar or the themes are not there. */
  readonly years: readonly YearCoverage[] | null;
  /** Every year with coverage or with a promise, ascending. */
  readonly choices: readonly number[];
  /** The choice to begin with: the year of the as-of date, else the nearest. */
  readonly year: number | null;
  /** Who must talk now; `null` when it cannot be known. */
  readonly upcoming: readonly RowLink[] | null;
  readonly actions: {
    readonly total: number;
    readonly byStatus: readonly StatusRows[];
    readonly overdue: readonly RowLink[];
  } | null;
  /** Themes behind their path, and how many levels; `null` when no theme has a path to be behind of. */
  readonly behind: readonly { readonly theme: string; readonly levels: number }[] | null;
  /** Promises in numbers, by year; only years that have one. */
  readonly promises: ReadonlyMap<number, readonly PromiseCount[]>;
  /** Open ones; what was dismissed is not among them. */
  readonly findings: SeverityCounts;
}

/** What a computed workbook has to tell at a glance. */
export function overviewOf({ plan, figures, findings }: Pick<Computed, 'plan' | 'figures' | 'findings'>): Overview {
  const { coverage, ambition, actions, counts } = figures;
  const links = rowLinks(plan);
  const promises = promisesByYear(counts?.years ?? [], links.tenders);
  const choices = ascending([...(coverage?.years ?? []).map(({ year }) => year), ...promises.keys()]);
  return {
    years: coverage?.years.map((year) => yearCoverage(year, links.tenders)) ?? null,
    choices,
    year: firstYear(choices, yearOfDate(plan.asOf)),
    upcoming: coverage === null ? null : links.tenders(coverage.upcoming),
    actions:
      actions === null
        ? null
        : {
            total: actions.total,
            byStatus: ACTION_STATUSES.map((status) => ({ status, rows: links.actions(actions.keysByStatus[status]) })),
            overdue: links.actions(actions.overdue),
          },
    behind: themesBehind(ambition?.themes ?? []),
    promises,
    findings: countSeverities(applyDismissals(plan, findings).open),
  };
}

function themesBehind(themes: readonly ThemeAmbition[]): Overview['behind'] {
  const known = themes.flatMap(({ theme, behind }) => (behind === null ? [] : [{ theme, levels: behind }]));
  return known.length === 0 ? null : known.filter(({ levels }) => levels > 0);
}

type LinksOf = (keys: readonly string[]) => readonly RowLink[];

/** The ways to rows by their keys; a key that no row has (which cannot be) gives none. */
function rowLinks(plan: Plan): { readonly tenders: LinksOf; readonly actions: LinksOf } {
  const { tenders, actions } = plan.tables;
  return {
    tenders: linksIn(plan, 'tenders', tenders.rows, ({ start }) => start),
    actions: linksIn(plan, 'actions', actions.rows, ({ begin, end }) => end ?? begin),
  };
}

interface NamedRow {
  readonly key: string;
  readonly title: string | null;
  readonly rowNumber: number;
}

function linksIn<R extends NamedRow>(
  plan: Plan,
  table: RowLink['table'],
  rows: readonly R[],
  whenOf: (row: R) => Span | null,
): LinksOf {
  const { raw } = plan.tables[table];
  if (raw === null) return () => [];
  const column = ownColumn(plan.tables[table], 'title') ?? 0;
  const byKey = new Map(rows.map((row) => [textKey(row.key), row] as const).reverse());
  return (keys) =>
    keys.flatMap((key) => {
      const row = byKey.get(textKey(key));
      if (row === undefined) return [];
      const when = whenOf(row);
      return [{ table, key, title: row.title ?? '', when, ...cellPlaceOf(raw, row.rowNumber, column) }];
    });
}

function yearCoverage(year: CoverageYear, links: LinksOf): YearCoverage {
  const { coverage, target, targetFrom } = year;
  return {
    year: year.year,
    over: year.over,
    base: links(year.promising.keys),
    applied: links(year.applied.keys),
    share: coverage && shownShare(coverage, target),
    target: target && shownTarget(target),
    interpolated: targetFrom === 'interpolated',
    short: year.short,
    met: year.met,
    reachable: year.reachable,
    candidates: links(year.candidates),
  };
}

/** The wanted year when it is there, else the last before it, else the first. */
function firstYear(years: readonly number[], wanted: number): number | null {
  return years.find((year) => year === wanted) ?? years.filter((year) => year < wanted).at(-1) ?? years[0] ?? null;
}

function promisesByYear(years: readonly CountYear[], links: LinksOf): Overview['promises'] {
  const byYear = years.map((year) => [year.year, promisesOf(year, links)] as const);
  return new Map(byYear.filter(([, promises]) => promises.length > 0));
}

/** Each year once. */
function ascending(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Only promises that the plan makes or the calendar holds something for. */
function promisesOf(year: CountYear, links: LinksOf): readonly PromiseCount[] {
  const promise = (kind: PromiseCount['kind'], counted: Counted, target: number | null): readonly PromiseCount[] =>
    counted.count === 0 && target === null ? [] : [{ kind, rows: links(counted.keys), target }];
  return [
    ...promise('flagships', year.flagships, year.flagshipsTarget),
    ...promise('supported', year.supported, year.supportedTarget),
    ...promise('pilots', year.pilots, year.pilotsTarget),
  ];
}
