import type { Slices } from '../../kernel/slices';
import type { DismissedFinding } from '../../rules/finding';
import type { Finding } from '../../schema/finding';
import type { Severity } from '../../schema/finding-codes';
import { countSeverities, groupFindings, SEVERITIES, type SeverityCounts } from '../../schema/finding-groups';
import { TABLE_IDS, TABLES } from '../../tables';
import { shortenedText } from '../../workbook/cell-text';
import { heading, note, type Block, type CellContent } from '../blocks';
import { chartOf, columnSeries } from '../chart-of';
import {
  labelColumn,
  longTable,
  numberColumn,
  table,
  textColumn,
  wordColumn,
  wrappedColumn,
  type Column,
} from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';
import { COLORS, type Look } from '../sheet-spec/looks';

const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  error: COLORS.behind,
  warning: COLORS.postponed,
  notice: COLORS.notStarted,
};

const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = { error: 'bad', warning: 'warning', notice: 'body' };

/** Bars whose labels fit beside them. */
const DRAWN_TABLES = 8;
/** Excel holds 65,530 links on a sheet; what comes after has no link, so it is counted instead. */
const MOST_FINDINGS = 20_000;

/** The findings of a table. */
interface TableFindings {
  readonly table: string;
  readonly counts: SeverityCounts;
  readonly total: number;
}

/** Findings by table and severity, with their chart. */
export function findingsByTable({ findings, words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const rows = TABLE_IDS.map((id) => TABLES[id].name)
    .map((name) => ({ table: name, counts: countSeverities(findings.filter((finding) => finding.table === name)) }))
    .map((row) => ({ ...row, total: SEVERITIES.reduce((sum, severity) => sum + row.counts[severity], 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.counts.error - a.counts.error || b.total - a.total);
  const severities = SEVERITIES.map((severity) => ({
    severity,
    column: numberColumn(words.severities[severity], ({ counts }: TableFindings) => counts[severity]),
  }));
  const byTable = table(rows, {
    id: 'meldingen-per-tabel',
    columns: [
      labelColumn(columns.table, (row) => row.table),
      textColumn(
        columns.sheet,
        (row) => findings.find((finding) => finding.table === row.table)?.sheet ?? words.findings.noSheet,
      ),
      ...severities.map(({ column }) => column),
      numberColumn(columns.total, ({ total }) => total),
    ],
    empty: words.findings.none,
  });
  return [
    heading(words.sections.findingsByTable),
    ...(rows.length > DRAWN_TABLES ? [note(words.findings.firstTables(DRAWN_TABLES))] : []),
    byTable,
    chartOf(byTable, {
      title: words.findings.chart(countSeverities(findings)),
      type: 'bars-stacked',
      rows: DRAWN_TABLES,
      series: severities.map(({ severity, column }) =>
        columnSeries(column, { color: SEVERITY_COLORS[severity], labels: true }),
      ),
      valueAxis: { title: words.axes.findings, format: '0' },
      empty: words.findings.none,
    }),
  ];
}

/** What was found, one line for each code and table, with a link to the first cell. */
export function findingOverview(context: ReportContext): readonly Block[] {
  const { findings, words } = context;
  const { columns } = words;
  return [
    heading(words.sections.findingOverview),
    table(groupFindings(findings), {
      id: 'soorten-meldingen',
      columns: [
        labelColumn(columns.firstCell, (group) => cellOf(group.findings[0] as Finding, context)),
        textColumn(columns.what, (group) => words.findings.title(group.code, group.findings.length)),
        wordColumn(columns.severity, ({ severity }) => ({
          value: words.severity[severity],
          look: SEVERITY_LOOKS[severity],
        })),
        wordColumn(columns.table, (group) => group.table),
        wordColumn(columns.code, ({ code }) => code),
        numberColumn(columns.count, (group) => group.findings.length),
      ],
      empty: words.findings.none,
    }),
  ];
}

/** Every finding with a link to its cell. */
export function* findingList(context: ReportContext): Slices<readonly Block[]> {
  const { findings, words } = context;
  const ordered = groupFindings(findings).flatMap((group) => group.findings);
  const { shown, more } = limited(ordered, words, MOST_FINDINGS);
  const { columns } = words;
  const list = yield* longTable(shown, {
    id: 'meldingen',
    columns: [
      labelColumn(columns.place, (finding) => cellOf(finding, context)),
      wrappedColumn(columns.message, MESSAGE_WIDTH, (finding) => words.findings.message(finding)),
      ...placeColumns(context),
      wordColumn(columns.contents, ({ value }) => (value === null ? null : shortenedText(value, CONTENTS_LENGTH))),
      wordColumn(columns.severity, ({ severity }) => words.severity[severity]),
      wordColumn(columns.code, ({ code }) => code),
    ],
    empty: words.findings.none,
  });
  return [heading(words.sections.findingList), list, ...more];
}

/** The row and column of a finding, as the user names them. */
function placeColumns({ words: { columns } }: ReportContext): readonly Column<Finding>[] {
  return [
    wordColumn(columns.row, ({ row }) => row),
    wordColumn(columns.column, (finding) => finding.heading ?? finding.column),
  ];
}

const MESSAGE_WIDTH = { minimum: 46, maximum: 60 };
const CONTENTS_LENGTH = 40;

function cellOf({ sheet, cell, table }: Finding, { cells }: ReportContext): CellContent {
  if (sheet === null) return table;
  const value = cell === null ? sheet : `${sheet}!${cell}`;
  const link = cells.at(sheet, cell ?? 'A1');
  return link === null ? value : { value, link };
}

/** Notices that the user dismissed, apart, with the reason given. */
export function dismissedList(context: ReportContext): readonly Block[] {
  const { dismissed, words } = context;
  const { columns } = words;
  const { shown, more } = limited(dismissed, words);
  return [
    heading(words.sections.dismissed),
    note(words.findings.dismissedNote(dismissed.length)),
    table(shown, {
      id: 'afgewezen',
      columns: [
        labelColumn(columns.place, ({ finding }) => cellOf(finding, context)),
        wrappedColumn(
          columns.message,
          MESSAGE_WIDTH,
          ({ finding, reason }) => `${words.findings.message(finding)}\n${words.findings.dismissedFor(reason)}`,
        ),
        ...placeColumns(context).map(ofDismissed),
        wordColumn(columns.code, ({ finding }) => finding.code),
      ],
      empty: words.findings.noneDismissed,
    }),
    ...more,
  ];
}

function ofDismissed(column: Column<Finding>): Column<DismissedFinding> {
  return { ...column, fill: ({ finding }) => column.fill(finding) };
}
