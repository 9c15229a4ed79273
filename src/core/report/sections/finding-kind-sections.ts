import type { Finding } from '../../schema/finding';
import { findingKind, FINDING_KINDS, type FindingKind } from '../../schema/finding-codes';
import { countSeverities, groupFindings } from '../../schema/finding-groups';
import { unusedTables } from '../../plan/table-findings';
import { TABLE_IDS, TABLES } from '../../tables';
import { heading, note, type Block } from '../blocks';
import { labelColumn, numberColumn, table, textColumn, wordColumn } from '../columns';
import type { ReportContext } from '../report-context';
import { cellOf, SEVERITY_LOOKS } from './finding-cells';

/** The findings of each kind, which are never one count (rules.md, `kind`). */
export type FindingsByKind = Readonly<Record<FindingKind, readonly Finding[]>>;

export function findingsByKind(findings: readonly Finding[]): FindingsByKind {
  const ofKind = (kind: FindingKind): readonly Finding[] => findings.filter(({ code }) => findingKind(code) === kind);
  return { data: ofKind('data'), policy: ofKind('policy'), plan: ofKind('plan') };
}

/** How many there are of each severity, per kind: the answer of the sheet. */
export function findingsAnswer({ findings, rowCount, words }: ReportContext): string {
  const byKind = findingsByKind(findings);
  const counts = {
    data: countSeverities(byKind.data),
    policy: countSeverities(byKind.policy),
    plan: countSeverities(byKind.plan),
  };
  return words.findings.answer(counts, rowCount);
}

/** What was found per kind, one line for each code and table, with a link to the first cell. */
export function findingOverview(context: ReportContext): readonly Block[] {
  const { findings, words } = context;
  const { columns } = words;
  const byKind = findingsByKind(findings);
  if (findings.length === 0) return [heading(words.sections.findingOverview), note(words.findings.none)];
  return FINDING_KINDS.flatMap((kind): readonly Block[] =>
    byKind[kind].length === 0
      ? []
      : [
          heading(words.findings.kindHeadings[kind]),
          note(words.findings.kindNotes[kind]),
          table(groupFindings(byKind[kind]), {
            id: `soorten-${kind}`,
            columns: [
              labelColumn(columns.firstCell, (group) => cellOf(group.findings[0] as Finding, context)),
              textColumn(columns.what, ({ code, findings: of, isTask }) =>
                words.findings.title(code, of.length, isTask),
              ),
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
        ],
  );
}

/** How many findings of each kind every table has. */
export function findingsByTable({ findings, words }: ReportContext): readonly Block[] {
  const { columns } = words;
  const rows = TABLE_IDS.map((id) => TABLES[id].name)
    .map((name) => ({ table: name, own: findings.filter((finding) => finding.table === name) }))
    .filter(({ own }) => own.length > 0)
    .map(({ table: name, own }) => ({ table: name, sheet: own[0]?.sheet ?? null, byKind: findingsByKind(own) }));
  if (rows.length === 0) return [];
  return [
    heading(words.sections.findingsByTable),
    table(rows, {
      id: 'meldingen-per-tabel',
      columns: [
        labelColumn(columns.table, (row) => row.table),
        textColumn(columns.sheet, ({ sheet }) => sheet ?? words.findings.noSheet),
        ...FINDING_KINDS.map((kind) =>
          numberColumn(words.findings.kinds[kind], ({ byKind }: (typeof rows)[number]) => byKind[kind].length),
        ),
      ],
      empty: words.findings.none,
    }),
  ];
}

/** The tables of the contract that the plan does not use and does not need, in one line; nothing where it uses all. */
export function unusedLine({ plan, words }: ReportContext): readonly Block[] {
  const unused = unusedTables(plan).map((id) => TABLES[id].sheet);
  return unused.length === 0 ? [] : [note(words.findings.unused(unused))];
}
