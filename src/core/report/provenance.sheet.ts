import { runToEnd } from '../kernel/slices';
import { heading, type Block } from './blocks';
import { PROVENANCE_KIND } from './compose-template';
import { table, wrappedColumn } from './columns';
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
    table(rows, {
      id: 'herkomst',
      columns: [
        wrappedColumn(words.columns.table, { minimum: 14, maximum: 18 }, (row) => row.table),
        wrappedColumn(words.columns.row, { minimum: 10, maximum: 26 }, ({ row }) => row),
        wrappedColumn(words.columns.source, { minimum: 16, maximum: 26 }, ({ source }) => source),
        wrappedColumn(words.columns.quote, { minimum: 30, maximum: 60 }, ({ quote }) => quote),
        wrappedColumn(words.columns.elsewhere, { minimum: 30, maximum: 60 }, ({ elsewhere }) =>
          elsewhere.map((passage) => `${passage.columns.join(', ')}: ${passage.source}, “${passage.quote}”`).join('\n'),
        ),
        wrappedColumn(words.columns.ours, { minimum: 24, maximum: 44 }, ({ ours }) =>
          ours.map(({ column, reason }) => `${column}: ${reason}`).join('; '),
        ),
        wrappedColumn(words.columns.note, { minimum: 20, maximum: 44 }, ({ note }) => note),
      ],
      empty: words.empty,
    }),
  ];
  return runToEnd(
    layOutSheet({
      kind: PROVENANCE_KIND,
      name: words.sheet,
      accent: null,
      title: words.title,
      answer: words.answer(example),
      asOf: instructions.asOf,
      status: instructions.status,
      blocks,
    }),
  );
}
