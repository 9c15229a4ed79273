import type { YearPart } from './time-words';

/** Where the year comes from of a start that names a quarter or month only. */
export type YearSource =
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'groups' }
  | { readonly from: 'sheet' }
  | { readonly from: 'year'; readonly year: number };

/** A column that stands for a quarter or month, in which a mark says that the tender starts. */
export interface MarkColumn {
  /** Column of the place, from 0. */
  readonly column: number;
  readonly part: YearPart;
  /** `null`: the year of the sheet. */
  readonly year: number | null;
}

/** How the start of a tender follows from the team's columns (adopting.md, "Start as an expression"). */
export type StartExpression =
  | { readonly kind: 'column'; readonly column: number; readonly year: YearSource | null }
  | { readonly kind: 'marks'; readonly columns: readonly MarkColumn[] }
  | { readonly kind: 'first-of'; readonly columns: readonly number[] }
  | { readonly kind: 'before-end'; readonly column: number; readonly quarters: number };

/** The columns that an expression looks at, in its order. */
export function columnsOfStart(expression: StartExpression): readonly number[] {
  switch (expression.kind) {
    case 'column':
      return expression.year?.from === 'column' ? [expression.year.column, expression.column] : [expression.column];
    case 'marks':
      return expression.columns.map(({ column }) => column);
    case 'first-of':
      return expression.columns;
    case 'before-end':
      return [expression.column];
  }
}
