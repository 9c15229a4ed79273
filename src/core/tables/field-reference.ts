import { displayText } from '../workbook/cell-value';
import type { AnyColumn, Note } from '../schema/define-table';
import type { ColumnType } from '../schema/reading';
import { TABLE_IDS, TABLES, tableIdOf, type TableId } from '.';

/** What a user may want to know of a column, as data; the words for its grammar are in the messages. */
export interface ColumnReference {
  readonly heading: string;
  /** Other headings by which it is known. */
  readonly aliases: readonly string[];
  /** What goes in it, in both languages. */
  readonly note: Note;
  readonly type: Pick<ColumnType<unknown>, 'grammar' | 'list' | 'choices' | 'aliases'>;
  /** `filled`: the column and its cells must be there; `present`: the column must, its cells may be blank. */
  readonly required: 'filled' | 'present' | 'no';
  /** What a blank cell stands for, as it would be written; `null` when it stands for nothing. */
  readonly blank: string | null;
  /** The contract's name of the table whose rows it names. */
  readonly refersTo: string | null;
  /** Whether it is (a part of) what makes a row unique. */
  readonly key: boolean;
}

/** What a user may want to know of a table. */
export interface TableReference {
  readonly name: string;
  /** The sheet it stands on in the template. */
  readonly sheet: string;
  /** Other names of the table or its sheet. */
  readonly aliases: readonly string[];
  readonly note: Note;
  /** Whether a report needs it. */
  readonly needed: boolean;
  readonly columns: readonly ColumnReference[];
}

/** Every table and column of the contract, in its order: what the manual, the pane and the template tell of them. */
export function fieldReference(): readonly TableReference[] {
  return TABLE_IDS.map(tableReference);
}

function tableReference(id: TableId): TableReference {
  const { name, sheet, aliases, note, needed, columns } = TABLES[id];
  const key: readonly string[] = TABLES[id].key;
  const references = Object.entries<AnyColumn>(columns).map(([field, column]) =>
    columnReference(column, key.includes(field)),
  );
  return { name, sheet, aliases, note, needed, columns: references };
}

function columnReference(column: AnyColumn, key: boolean): ColumnReference {
  const { heading, aliases, note, type, required, mayBeBlank, blank, refersTo } = column;
  const { grammar, list, choices, aliases: spellings } = type;
  return {
    heading,
    aliases,
    note,
    type: { grammar, list, choices, aliases: spellings },
    required: required ? (mayBeBlank ? 'present' : 'filled') : 'no',
    blank: blank === null ? null : displayText(type.write(blank, { date1904: false })),
    refersTo: refersTo !== null && tableIdOf(refersTo) !== null ? refersTo : null,
    key,
  };
}
