import { addQuarters, quarterOfDate, type Quarter } from '../../kernel/quarter';
import { yearOfSpan } from '../../kernel/span';
import { lastDayOfPeriod } from '../../schema/date-types';
import { lastSnapshotPeriod } from '../../statements/last-snapshot';
import type { Row } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { labelColumn, numberColumn, spanColumn, table, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import { plainFormat } from '../plain-format';
import type { ReportContext } from '../report-context';

type Result = Row<'results'>;

/** Every result, by theme in the order of Themas and then by period. */
export function resultList(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  return [heading(words.results.heading), ...resultTable(plan.tables.results.rows, 'resultaten', context)];
}

/** The results of a year, for its evaluation; nothing where there are none. */
export function resultsOfYear(year: number, context: ReportContext): readonly Block[] {
  const isOfYear = ({ period }: Result): boolean => period !== null && yearOfSpan(period) === year;
  return periodResults(context.words.results.headingOfYear(year), isOfYear, context);
}

/** The results since the last Momentopname, else those of the reported quarter; nothing where there are none. */
export function resultsOfQuarter(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const since = lastSnapshotPeriod(plan);
  const first: Quarter = since === null ? plan.quarter : addQuarters(quarterOfDate(lastDayOfPeriod(since)), 1);
  // A result of a half-year or a year is known once that has ended.
  const isNew = ({ period }: Result): boolean => period !== null && period.last >= first && period.last <= plan.quarter;
  return periodResults(words.results.headingOfQuarter(since, plan.quarter), isNew, context);
}

function periodResults(title: string, holds: (result: Result) => boolean, context: ReportContext): readonly Block[] {
  const { rows } = context.plan.tables.results;
  const shown = rows.filter(holds);
  if (shown.length === 0) return [];
  const undated = rows.filter(({ period }) => period === null).length;
  return [
    heading(title),
    ...(undated === 0 ? [] : [note(context.words.results.undated(undated))]),
    ...resultTable(shown, 'resultaten', context),
  ];
}

function resultTable(results: readonly Result[], id: string, context: ReportContext): readonly Block[] {
  const { words, plan, rows } = context;
  const { columns } = words;
  const placeOf = new Map(plan.themes.map(({ name, index }) => [name, index] as const));
  const firstTheme = ({ themes }: Result): number =>
    Math.min(plan.themes.length, ...(themes ?? []).map((name) => placeOf.get(name) ?? plan.themes.length));
  const lastQuarter = ({ period }: Result): number => period?.last ?? Infinity;
  const sorted = [...results].sort((a, b) => firstTheme(a) - firstTheme(b) || compare(lastQuarter(a), lastQuarter(b)));
  const { shown, more } = limited(sorted, words);
  return [
    table(shown, {
      id,
      columns: [
        labelColumn(columns.theme, ({ themes }) => (themes ?? []).join(', ') || null),
        textColumn(columns.result, ({ result, source }) => withRemark(result, source)),
        spanColumn(columns.period, ({ period }) => period),
        // A name that is no Nr is shown as it was written.
        wordColumn(columns.tender, ({ tender }) => {
          if (tender === null) return null;
          const title = rows.tender(tender)?.title ?? null;
          return title === null ? tender : `${tender} ${title}`;
        }),
        wordColumn(columns.unit, ({ unit }) => unit),
        numberColumn(columns.value, ({ value }) => value, plainFormat(shown.map(({ value }) => value))),
      ],
      empty: words.results.none,
    }),
    ...more,
  ];
}

/** Of two quarters, where one that is not known comes last. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
