import type { Slices } from '../../kernel/slices';
import type { DismissedFinding } from '../../rules/finding';
import type { Finding } from '../../schema/finding';
import { findingKind, FINDING_KINDS } from '../../schema/finding-codes';
import { groupFindings } from '../../schema/finding-groups';
import { shortenedText } from '../../workbook/cell-text';
import { heading, note, type Block } from '../blocks';
import { labelColumn, longTable, table, wordColumn, wrappedColumn, type Column } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';
import { cellOf } from './finding-cells';
import { findingsByKind } from './finding-kind-sections';

/** Excel holds 65,530 links on a sheet; what comes after has no link, so it is counted instead. */
const MOST_FINDINGS = 20_000;

/** Every finding with a link to its cell, those of a kind together. */
export function* findingList(context: ReportContext): Slices<readonly Block[]> {
  const { findings, words } = context;
  const byKind = findingsByKind(findings);
  const ordered = FINDING_KINDS.flatMap((kind) => groupFindings(byKind[kind]).flatMap((group) => group.findings));
  const { shown, more } = limited(ordered, words, MOST_FINDINGS);
  const { columns } = words;
  const list = yield* longTable(shown, {
    id: 'meldingen',
    columns: [
      labelColumn(columns.place, (finding) => cellOf(finding, context)),
      wrappedColumn(columns.message, MESSAGE_WIDTH, (finding) => words.findings.message(finding)),
      ...placeColumns(context),
      wordColumn(columns.contents, ({ value }) => (value === null ? null : shortenedText(value, CONTENTS_LENGTH))),
      wordColumn(columns.findingKind, ({ code }) => words.findings.kinds[findingKind(code)]),
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
