import { heading, type Block } from './blocks';
import { PROVENANCE_KIND } from './compose-template';
import { wrappedColumn } from './columns';
import { layOutSheet } from './layout';
import type { SheetSpec } from './sheet-spec/sheet-spec';
import type { TemplateWords } from './words/template-words';

/** Words of a file, and the columns that they say. */
export interface Passage {
  readonly columns: readonly string[];
  readonly source: string;
  readonly quote: string;
}

/** Where the values of one row come from. */
export interface Provenance {
  readonly table: string;
  readonly row: string;
  /** File of the plan; `null` when the row is ours. */
  readonly source: string | null;
  readonly quote: string | null;
  /** Columns that other words say, of this file or of another. */
  readonly elsewhere: readonly Passage[];
  /** Columns that the source does not say, each with the reason. */
  readonly ours: readonly { readonly column: string; readonly reason: string }[];
  readonly note: string | null;
}

/** A sheet that tells, row by row, what the plan says literally and what is an example or a reading of ours. */
export function provenanceSheet(
  example: string,
  rows: readonly Provenance[],
  { provenance: words, instructions }: TemplateWords,
): SheetSpec {
  const blocks: readonly Block[] = [
    heading(words.heading),
    {
      kind: 'table',
      id: 'herkomst',
      columns: [
        wrappedColumn(words.columns.table, 14, 18),
        wrappedColumn(words.columns.row, 10, 26),
        wrappedColumn(words.columns.source, 16, 26),
        wrappedColumn(words.columns.quote, 30, 60),
        wrappedColumn(words.columns.elsewhere, 30, 60),
        wrappedColumn(words.columns.ours, 24, 44),
        wrappedColumn(words.columns.note, 20, 44),
      ],
      rows: rows.map(({ table, row, source, quote, elsewhere, ours, note }) => [
        table,
        row,
        source,
        quote,
        elsewhere.map((passage) => `${passage.columns.join(', ')}: ${passage.source}, “${passage.quote}”`).join('\n'),
        ours.map((entry) => `${entry.column}: ${entry.reason}`).join('; '),
        note,
      ]),
      empty: words.empty,
    },
  ];
  return layOutSheet({
    kind: PROVENANCE_KIND,
    name: words.sheet,
    accent: null,
    title: words.title,
    answer: words.answer(example),
    asOf: instructions.asOf,
    status: instructions.status,
    blocks,
  });
}
