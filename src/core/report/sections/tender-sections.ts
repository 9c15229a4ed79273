import type { CoverageYear } from '../../figures/figures';
import { formatSpan } from '../../kernel/span';
import type { TenderRow } from '../../plan/plan';
import { OPPORTUNITY_MARK } from '../../schema/tender-types';
import { heading, note, type Block, type BlockColumn, type CellContent, type TableBlock } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
import { limited, withRemark } from '../long-lists';
import type { ReportContext } from '../report-context';
import { shareCell } from '../shares';

interface TenderList {
  readonly id: string;
  readonly keys: readonly string[];
  readonly columns: readonly BlockColumn[];
  /** What stands below the title. */
  readonly remark?: (tender: TenderRow) => string | null;
  /** What comes after key and title. */
  readonly cells: (tender: TenderRow, index: number) => readonly CellContent[];
  readonly empty: string;
}

/** Tenders by key: number (a link to its row), title, and what the list is about. */
function tenderList(list: TenderList, { rows, cells, words }: ReportContext): readonly Block[] {
  const { shown, more } = limited(list.keys, words);
  const table: TableBlock = {
    kind: 'table',
    id: list.id,
    columns: [labelColumn(words.columns.nr), textColumn(words.columns.tender), ...list.columns],
    rows: shown.map((key, index) => {
      const tender = rows.tender(key);
      const link = cells.tender(key);
      const remark = tender === undefined ? null : (list.remark?.(tender) ?? null);
      const start = [{ value: key, link }, withRemark(tender?.title ?? null, remark)];
      return tender === undefined ? start : [...start, ...list.cells(tender, index)];
    }),
    empty: list.empty,
  };
  return [table, ...more];
}

/** Who must talk now: starting soon, and nothing applied yet. */
export function upcoming(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  return [
    heading(words.sections.upcoming),
    ...tenderList(
      {
        id: 'aan-zet',
        keys: figures.coverage.upcoming,
        columns: openColumns(context),
        cells: (tender) => openCells(tender, context),
        empty: words.tenders.noUpcoming,
      },
      context,
    ),
  ];
}

/** Those that can still change the coverage of a year, most promising first. */
export function candidates(entry: CoverageYear, context: ReportContext): readonly Block[] {
  const { words } = context;
  return [
    heading(words.sections.candidates(entry.year)),
    ...tenderList(
      {
        id: 'kan-nog',
        keys: entry.candidates,
        columns: openColumns(context),
        cells: (tender) => openCells(tender, context),
        empty: words.tenders.noCandidates(entry.year),
      },
      context,
    ),
  ];
}

function openColumns({ words: { columns } }: ReportContext): readonly BlockColumn[] {
  return [
    wordColumn(columns.start),
    wordColumn(columns.status),
    wordColumn(columns.client),
    wordColumn(columns.opportunities),
  ];
}

function openCells(tender: TenderRow, { plan, words }: ReportContext): readonly CellContent[] {
  const chances = plan.themes.filter(({ index }) => ((tender.marks[index] ?? 0) & OPPORTUNITY_MARK) !== 0);
  return [
    tender.start === null ? null : formatSpan(tender.start),
    words.tenderStatus[tender.status],
    tender.client ?? tender.department,
    chances.map(({ name }) => name).join(', '),
  ];
}

/** Starts that moved from where they were planned first. */
export function deviations(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const list = figures.coverage.deviations;
  const { columns } = words;
  return [
    heading(words.sections.deviations),
    ...tenderList(
      {
        id: 'afwijkingen',
        keys: list.map(({ tender }) => tender),
        columns: [
          wordColumn(columns.originalStart),
          wordColumn(columns.start),
          wordColumn(columns.status),
          numberColumn(columns.quartersLater),
        ],
        remark: ({ note: why }) => why,
        cells: ({ status }, index) => {
          const moved = list[index];
          return moved === undefined
            ? []
            : [formatSpan(moved.from), formatSpan(moved.to), words.tenderStatus[status], moved.quarters];
        },
        empty: words.tenders.noDeviations,
      },
      context,
    ),
  ];
}

/** Every tender that is not counted, with the reason. */
export function excluded(context: ReportContext): readonly Block[] {
  const { figures, words } = context;
  if (figures.coverage === null) return [];
  const list = figures.coverage.excluded;
  return [
    heading(words.sections.excluded),
    note(words.tenders.excludedOf(list.length, context.plan.tables.tenders.rows.length)),
    ...tenderList(
      {
        id: 'telt-niet-mee',
        keys: list.map(({ tender }) => tender),
        columns: [wordColumn(words.columns.start), wordColumn(words.columns.status), wordColumn(words.columns.reason)],
        cells: ({ start, status, unreadable }, index) => [
          start === null ? null : formatSpan(start),
          unreadable?.has('status') ? null : words.tenderStatus[status],
          words.exclusion[list[index]?.reason ?? 'invalid'],
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
    {
      kind: 'table',
      id: 'euro',
      columns: [
        labelColumn(columns.year, 'general'),
        textColumn(columns.withoutValue),
        numberColumn(columns.value, 'money'),
        numberColumn(columns.valueApplied, 'money'),
        numberColumn(columns.shareOfValue, 'percent'),
      ],
      rows: figures.coverage.years.map(({ year, value, promising }) => [
        year,
        words.coverage.withoutValue(value.withoutValue, promising.count),
        value.promising,
        value.applied,
        shareCell(value.coverage),
      ]),
      empty: words.coverage.noYears,
    },
  ];
}
