import { heading, type Block } from '../blocks';
import { table, textColumn, wordColumn } from '../columns';
import { limited } from '../long-lists';
import type { ReportContext } from '../report-context';

/** The baseline per cluster of criteria, which is of no theme and no level (Helmond); left out while there is none. */
export function clusterBaseline({ plan, words }: ReportContext): readonly Block[] {
  const rows = plan.tables.baseline.rows.filter(({ cluster, criterion }) => cluster !== null && criterion !== null);
  if (rows.length === 0) return [];
  const { shown, more } = limited(rows, words);
  const { columns } = words;
  return [
    heading(words.sections.clusterBaseline),
    table(shown, {
      id: 'nulmeting',
      columns: [
        textColumn(columns.cluster, ({ cluster }) => cluster),
        textColumn(columns.criterion, ({ criterion }) => criterion),
        wordColumn(columns.criterionMet, ({ met }) => met),
        textColumn(columns.evidence, ({ evidence }) => evidence),
      ],
      empty: '',
    }),
    ...more,
  ];
}
