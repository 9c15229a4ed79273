import type { ColumnChoice } from '../workbook/raw-table';
import type { ListId } from './heading-claims';
import type { RecognisedList } from './recognition';
import { withColumns, type StartExpression } from './start-expression';

/** A word of the team's and what it means in the contract's words; '' = nothing. */
export interface WordChoice {
  readonly column: string;
  readonly word: string;
  readonly means: string;
}

/** What counts of a team's list, as recognised or as it is kept: everything by headings, so that columns may move. */
export interface ListCoupling {
  readonly id: ListId;
  readonly places: readonly { readonly sheet: string; readonly tableName: string | null }[];
  readonly columns: readonly ColumnChoice[];
  /** Heading of the column whose cells name themes. */
  readonly themesIn: string | null;
  /** Where Start does not stand in one column of its own. */
  readonly start: StartExpression<string> | null;
  readonly values: readonly WordChoice[];
  readonly factor: number;
  /** The column of the contract that group rows tell. */
  readonly groups: string | null;
}

/** What counts of a list at once, or (`accepted`) after the user's yes to all that is proposed. */
export function couplingOf(list: RecognisedList, accepted: boolean): ListCoupling {
  const counts = (confidence: 'certain' | 'proposed'): boolean => accepted || confidence === 'certain';
  const headings = list.places[0]?.headings ?? [];
  const start = list.columns.find(({ column }) => column === START);
  const expression = start !== undefined && counts(start.confidence) ? list.start : null;
  const isPlain = expression === null || (expression.kind === 'column' && expression.year === null);
  const columns = list.columns.filter(({ column, confidence }) => counts(confidence) && (column !== START || isPlain));
  return {
    id: list.id,
    places: list.places.map(({ sheet, tableName }) => ({ sheet, tableName })),
    columns: columns.map(({ column, headings: [heading] }) => ({ column, heading: heading ?? null })),
    themesIn: list.themesInOne !== null && counts(list.themesInOne.confidence) ? list.themesInOne.heading : null,
    start: isPlain ? null : withColumns(expression, (column) => headings[column] ?? null),
    values: list.values.flatMap(({ column, word, means, confidence }) =>
      means !== null && counts(confidence) ? [{ column, word, means }] : [],
    ),
    factor: list.factor,
    groups: list.groups !== null && accepted ? list.groups.column : null,
  };
}

const START = 'Start';
