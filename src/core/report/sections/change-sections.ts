import { compareWithLastSnapshot } from '../compare-snapshots';
import { heading, note, type Block } from '../blocks';
import { labelColumn, spanColumn, table, textColumn, wordColumn } from '../columns';
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
    table(shown, {
      id: 'veranderd',
      columns: [
        labelColumn(columns.nr, ({ nr }) => nr),
        textColumn(columns.what, ({ title }) => title),
        wordColumn(columns.change, ({ kind }) => words.changes.kinds[kind]),
        spanColumn(columns.from, ({ from }) => from),
        spanColumn(columns.to, ({ to }) => to),
        wordColumn(columns.table, (change) => change.table),
      ],
      empty: words.changes.none,
    }),
    ...more,
  ];
}
