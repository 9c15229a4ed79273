import { formatSpan, type Span } from '../../kernel/span';
import { compareWithLastSnapshot } from '../compare-snapshots';
import { heading, note, type Block } from '../blocks';
import { labelColumn, textColumn, wordColumn } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';

/** What became of tenders and actions since the last Momentopname. */
export function changesSinceSnapshot(context: ReportContext): readonly Block[] {
  const { plan, words } = context;
  const { since, changes } = compareWithLastSnapshot(plan);
  const { columns } = words;
  const top = heading(words.sections.changes);
  if (since === null) return [top, note(words.changes.noSnapshot)];
  const { shown, more } = limited(changes, words);
  return [
    top,
    note(words.changes.since(since, changes.length)),
    {
      kind: 'table',
      id: 'veranderd',
      columns: [
        labelColumn(columns.nr),
        textColumn(columns.what),
        wordColumn(columns.change),
        wordColumn(columns.from),
        wordColumn(columns.to),
        wordColumn(columns.table),
      ],
      rows: shown.map(({ kind, table, nr, title, from, to }) => [
        nr,
        title,
        words.changes.kinds[kind],
        spanText(from),
        spanText(to),
        table,
      ]),
      empty: words.changes.none,
    },
    ...more,
  ];
}

function spanText(span: Span | null): string | null {
  return span === null ? null : formatSpan(span);
}
