import { mapInSlices, type Slices } from '../../kernel/slices';
import type { Finding } from '../../schema/finding';
import type { Severity } from '../../schema/finding-codes';
import { countSeverities, groupFindings, SEVERITIES } from '../../schema/finding-groups';
import { TABLE_IDS, TABLES } from '../../tables';
import { heading, note, type Block, type CellContent } from '../blocks';
import { labelColumn, numberColumn, textColumn, wordColumn } from '../columns';
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

/** Findings by table and severity, with their chart. */
export function findingsByTable({ findings, words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const tables = TABLE_IDS.map((id) => TABLES[id].name);
  const rows = tables
    .map((table) => ({ table, counts: countSeverities(findings.filter((finding) => finding.table === table)) }))
    .map((row) => ({ ...row, total: SEVERITIES.reduce((sum, severity) => sum + row.counts[severity], 0) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.counts.error - a.counts.error || b.total - a.total);
  return [
    heading(words.sections.findingsByTable),
    ...(rows.length > DRAWN_TABLES ? [note(words.findings.firstTables(DRAWN_TABLES))] : []),
    {
      kind: 'table',
      id: 'meldingen-per-tabel',
      columns: [
        labelColumn(columns.table),
        textColumn(columns.sheet),
        ...SEVERITIES.map((severity) => numberColumn(words.severities[severity])),
        numberColumn(columns.total),
      ],
      rows: rows.map(({ table, counts, total }) => [
        table,
        findings.find((finding) => finding.table === table)?.sheet ?? words.findings.noSheet,
        ...SEVERITIES.map((severity) => counts[severity]),
        total,
      ]),
      empty: words.findings.none,
    },
    {
      kind: 'chart',
      table: 'meldingen-per-tabel',
      title: words.findings.chart(countSeverities(findings)),
      type: 'bars-stacked',
      categories: { column: 0 },
      rows: DRAWN_TABLES,
      series: SEVERITIES.map((severity, i) => ({
        name: words.severities[severity],
        cells: { column: 2 + i },
        color: SEVERITY_COLORS[severity],
        labels: true,
      })),
      valueAxis: { title: words.axes.findings, format: '0' },
      categoryAxis: { title: null },
      empty: words.findings.none,
    },
  ];
}

/** What was found, one line for each code and table, with a link to the first cell. */
export function findingOverview(context: ReportContext): readonly Block[] {
  const { findings, words } = context;
  const { columns } = words;
  return [
    heading(words.sections.findingOverview),
    {
      kind: 'table',
      id: 'soorten-meldingen',
      columns: [
        labelColumn(columns.firstCell),
        textColumn(columns.what),
        wordColumn(columns.severity),
        wordColumn(columns.table),
        wordColumn(columns.code),
        numberColumn(columns.count),
      ],
      rows: groupFindings(findings).map(({ code, severity, table, findings: members }) => [
        cellOf(members[0] as Finding, context),
        words.findings.title(code, members.length),
        { value: words.severity[severity], look: SEVERITY_LOOKS[severity] },
        table,
        code,
        members.length,
      ]),
      empty: words.findings.none,
    },
  ];
}

/** Every finding with a link to its cell. */
export function* findingList(context: ReportContext): Slices<readonly Block[]> {
  const { findings, words } = context;
  const ordered = groupFindings(findings).flatMap((group) => group.findings);
  const { shown, more } = limited(ordered, words, MOST_FINDINGS);
  const { columns } = words;
  const rows = yield* mapInSlices(shown, (finding) => [
    cellOf(finding, context),
    words.findings.message(finding),
    finding.row,
    finding.heading ?? finding.column,
    shortened(finding.value),
    words.severity[finding.severity],
    finding.code,
  ]);
  return [
    heading(words.sections.findingList),
    {
      kind: 'table',
      id: 'meldingen',
      columns: [
        labelColumn(columns.place),
        { ...textColumn(columns.message), width: MESSAGE_WIDTH },
        wordColumn(columns.row),
        wordColumn(columns.column),
        wordColumn(columns.contents),
        wordColumn(columns.severity),
        wordColumn(columns.code),
      ],
      rows,
      empty: words.findings.none,
    },
    ...more,
  ];
}

const MESSAGE_WIDTH = { minimum: 46, maximum: 60 };
const CONTENTS_LENGTH = 40;

function shortened(value: string | null): string | null {
  if (value === null || value.length <= CONTENTS_LENGTH) return value;
  return `${value.slice(0, CONTENTS_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

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
    {
      kind: 'table',
      id: 'afgewezen',
      columns: [
        labelColumn(columns.place),
        { ...textColumn(columns.message), width: MESSAGE_WIDTH },
        wordColumn(columns.row),
        wordColumn(columns.column),
        wordColumn(columns.code),
      ],
      rows: shown.map(({ finding, reason }) => [
        cellOf(finding, context),
        `${words.findings.message(finding)}\n${words.findings.dismissedFor(reason)}`,
        finding.row,
        finding.heading ?? finding.column,
        finding.code,
      ]),
      empty: words.findings.noneDismissed,
    },
    ...more,
  ];
}
