import type { CellRange } from '../../../core/workbook/address';
import type { TableLayout } from '../../../core/report/sheet-spec/table-layout';
import { freeTableName } from '../../../core/workbook/table-name';
import type { Survey, SurveyedTable } from '../read/survey';
import { intersection } from '../session/ranges';
import type { PlacedSheet } from './placing';

/** A table of the spec, and the table of an earlier run that it goes on in. */
export interface ArrangedTable {
  readonly layout: TableLayout;
  readonly name: string;
  /** Its id and where it stands; `null` when the table is made anew. */
  readonly kept: { readonly id: string; readonly range: CellRange; readonly overlap: CellRange } | null;
}

/** What happens to the tables of a sheet. */
export interface TableArrangement {
  readonly tables: readonly ArrangedTable[];
  /** Tables of an earlier run that have no place in this one. */
  readonly dropped: readonly SurveyedTable[];
}

/**
 * Which tables go on and which are made anew, for all sheets of a spec. A table keeps its identity (the user's formulas
 * may refer to it) when it has the same name and its headings stay in their row: Excel resizes no other.
 *
 * @param placeOf Where a table stands now, by its id; `null` when it cannot be resized.
 */
export function arrangeTables(
  survey: Survey,
  placed: readonly PlacedSheet[],
  placeOf: (id: string) => CellRange | null,
): TableArrangement[] {
  const ours = new Set(placed.map(({ old }) => old?.id));
  const others = survey.sheets.filter(({ id }) => !ours.has(id)).flatMap(({ tables }) => tables);
  const names = [...survey.definedNames.map(({ name }) => name), ...others.map(({ name }) => name)];
  return placed.map(({ layouts, old }) => {
    const left = new Map((old?.tables ?? []).map((table) => [table.name.toLowerCase(), table]));
    const tables = layouts.map((layout) => {
      const name = freeTableName(layout.spec.name, names);
      names.push(name);
      const kept = keptTable(layout, left.get(name.toLowerCase()), placeOf);
      if (kept) left.delete(name.toLowerCase());
      return { layout, name, kept };
    });
    return { tables, dropped: [...left.values()] };
  });
}

function keptTable(
  { range }: TableLayout,
  table: SurveyedTable | undefined,
  placeOf: (id: string) => CellRange | null,
): ArrangedTable['kept'] {
  const stands = table?.showHeaders ? placeOf(table.id) : null;
  if (!table || !stands) return null;
  // The total row goes before anything is resized.
  const old = { ...stands, rowCount: stands.rowCount - (table.showTotals ? 1 : 0) };
  const overlap = intersection(old, range);
  return old.row === range.row && overlap && overlap.rowCount > 1 ? { id: table.id, range: old, overlap } : null;
}
