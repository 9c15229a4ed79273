import type { Span } from '../../core/kernel/span';
import { textKey } from '../../core/kernel/text-key';
import { ownColumn } from '../../core/plan/field-place';
import type { Plan } from '../../core/plan/plan';
import { cellPlaceOf } from '../../core/workbook/raw-table';

/** A row of the user's that a number counts, with the way there. */
export interface RowLink {
  readonly table: 'tenders' | 'actions';
  readonly key: string;
  readonly title: string;
  /** Start of a tender, last quarter of an action. */
  readonly when: Span | null;
  readonly sheet: string;
  /** In the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

export type LinksOf = (keys: readonly string[]) => readonly RowLink[];

/** The ways to rows by their keys; a key that no row has (which cannot be) gives none. */
export function rowLinks(plan: Plan): { readonly tenders: LinksOf; readonly actions: LinksOf } {
  const { tenders, actions } = plan.tables;
  return {
    tenders: linksIn(plan, 'tenders', tenders.rows, ({ start }) => start),
    actions: linksIn(plan, 'actions', actions.rows, ({ begin, end }) => end ?? begin),
  };
}

interface NamedRow {
  readonly key: string;
  readonly title: string | null;
  readonly rowNumber: number;
}

function linksIn<R extends NamedRow>(
  plan: Plan,
  table: RowLink['table'],
  rows: readonly R[],
  whenOf: (row: R) => Span | null,
): LinksOf {
  const { raw } = plan.tables[table];
  if (raw === null) return () => [];
  const column = ownColumn(plan.tables[table], 'title') ?? 0;
  const byKey = new Map(rows.map((row) => [textKey(row.key), row] as const).reverse());
  return (keys) =>
    keys.flatMap((key) => {
      const row = byKey.get(textKey(key));
      if (row === undefined) return [];
      const when = whenOf(row);
      return [{ table, key, title: row.title ?? '', when, ...cellPlaceOf(raw, row.rowNumber, column) }];
    });
}
