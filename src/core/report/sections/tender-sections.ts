import type { CoverageYear } from '../../figures/figures';
import { OPPORTUNITY_MARK } from '../../schema/tender-types';
import type { TenderRow } from '../../plan/plan';
import { heading, note, type Block } from '../blocks';
import {
  linkColumn,
  moneyColumn,
  numberColumn,
  spanColumn,
  shareColumn,
  table,
  textColumn,
  wordColumn,
  yearColumn,
  type Column,
} from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';
import { chosenDeviations } from './deviations';

/** What a list knows of a tender: its key at least. */
interface Keyed {
  readonly key: string;
}

/** The same with its row of the calendar. */
type Found<Item> = Item & { readonly tender: TenderRow };

interface TenderList<Item> {
  readonly id: string;
  /** What stands below the title. */
  readonly remark?: (tender: TenderRow) => string | null;
  /** What comes after key and title. */
  readonly columns: readonly Column<Found<Item>>[];
  readonly empty: string;
  /** Rows that are shown; a long list's unless given. */
  readonly most?: number;
}

/** Tenders by key: number (a link to its row), title, and what the list is about. */
function tenderList<Item extends Keyed>(
  items: readonly Item[],
  list: TenderList<Item>,
  { rows, cells, words }: ReportContext,
): readonly Block[] {
  const { shown, more } = limited(items, words, list.most);
  const { remark = () => null } = list;
  return [
    table(
      shown.map((item) => ({ item, tender: rows.tender(item.key) })),
      {
        id: list.id,
        columns: [
          linkColumn(words.columns.nr, ({ item }) => item.key, cells.tender),
          textColumn(words.columns.tender, ({ tender }) =>
            tender === undefined ? null : withRemark(tender.title, remark(tender)),
          ),
          ...list.columns.map((column) => whereFound(column)),
        ],
        empty: list.empty,
      },
    ),
    ...more,
  ];
}

/** The same column for a key: blank where there is no such tender. */
function whereFound<Item>(
  column: Column<Found<Item>>,
): Column<{ readonly item: Item; readonly tender: TenderRow | undefined }> {
  return { ...column, fill: ({ item, tender }) => (tender === undefined ? null : column.fill({ ...item, tender })) };
}

function keyed(keys: readonly string[]): readonly Keyed[] {
  return keys.map((key) => ({ key }));
}

/** Who must talk now: starting soon, and nothing applied yet; at most so many. */
export function upcoming(context: ReportContext, most?: number): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  return [
    heading(words.sections.upcoming),
    ...tenderList(
      keyed(figures.coverage.upcoming),
      {
        id: 'aan-zet',
        columns: openColumns(context),
        empty: words.tenders.noUpcoming,
        ...(most === undefined ? {} : { most }),
      },
      context,
    ),
  ];
}

/** Those that can still change the coverage of a year, most promising first; at most so many. */
export function candidates(entry: CoverageYear, context: ReportContext, most?: number): readonly Block[] {
  const { words } = context;
  return [
    heading(words.sections.candidates(entry.year)),
    ...tenderList(
      keyed(entry.candidates),
      {
        id: 'kan-nog',
        columns: openColumns(context),
        empty: words.tenders.noCandidates(entry.year),
        ...(most === undefined ? {} : { most }),
      },
      context,
    ),
  ];
}

function startColumn<Row extends { readonly tender: TenderRow }>({ words }: ReportContext): Column<Row> {
  return spanColumn(words.columns.start, ({ tender }) => tender.start);
}

/** Blank where the cell cannot be read. */
function statusColumn<Row extends { readonly tender: TenderRow }>({ words }: ReportContext): Column<Row> {
  return wordColumn(words.columns.status, ({ tender }) =>
    tender.unreadable?.has('status') ? null : words.tenderStatus[tender.status],
  );
}

function openColumns(context: ReportContext): readonly Column<Found<Keyed>>[] {
  const { plan, words } = context;
  const { columns } = words;
  return [
    startColumn(context),
    statusColumn(context),
    wordColumn(columns.client, ({ tender }) => tender.client ?? tender.department),
    wordColumn(columns.opportunities, ({ tender }) =>
      plan.themes
        .filter(({ index }) => ((tender.marks[index] ?? 0) & OPPORTUNITY_MARK) !== 0)
        .map(({ name }) => name)
        .join(', '),
    ),
  ];
}

/** Starts that moved from where they were planned first: those still open or new, and how many others. */
export function deviations(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  const { shown, older } = chosenDeviations(context);
  return [
    heading(words.sections.deviations),
    ...tenderList(
      shown.map((moved) => ({ key: moved.tender, moved })),
      {
        id: 'afwijkingen',
        remark: ({ note: why }) => why,
        columns: [
          spanColumn(columns.originalStart, ({ moved }) => moved.from),
          spanColumn(columns.start, ({ moved }) => moved.to),
          statusColumn(context),
          numberColumn(columns.quartersLater, ({ moved }) => moved.quarters),
        ],
        empty: older === 0 ? words.tenders.noDeviations : words.tenders.noNewDeviations,
      },
      context,
    ),
    ...(older === 0 ? [] : [note(words.tenders.olderDeviations(older))]),
  ];
}

/** Every tender that is not counted, with the reason. */
export function excluded(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const items = figures.coverage.excluded.map(({ tender, reason }) => ({ key: tender, reason }));
  return [
    heading(words.sections.excluded),
    note(words.tenders.excludedOf(items.length, context.plan.tables.tenders.rows.length)),
    ...tenderList(
      items,
      {
        id: 'telt-niet-mee',
        columns: [
          startColumn(context),
          statusColumn(context),
          wordColumn(words.columns.reason, ({ reason }) => words.exclusion[reason]),
        ],
        empty: words.tenders.noneExcluded,
      },
      context,
    ),
  ];
}

/** Coverage in euros, with how many tenders had no value. */
export function coverageInEuros(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const { columns } = words;
  return [
    heading(words.sections.coverageInEuros),
    table(figures.coverage.years, {
      id: 'euro',
      columns: [
        yearColumn(columns.year, ({ year }) => year),
        textColumn(columns.withoutValue, ({ value, promising }) =>
          words.coverage.withoutValue(value.withoutValue, promising.count),
        ),
        moneyColumn(columns.value, ({ value }) => value.promising),
        moneyColumn(columns.valueApplied, ({ value }) => value.applied),
        shareColumn(columns.shareOfValue, ({ value }) => value.coverage),
      ],
      empty: words.coverage.noYears,
    }),
  ];
}
