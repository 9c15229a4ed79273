import { textKey } from '../../core/kernel/text-key';
import { mayBeUnused, problem, type CouplingPlace, type CouplingProblem } from '../../core/plan/couplings';
import { locateWith } from '../../core/plan/locate-tables';
import type { TableLocation } from '../../core/plan/table-location';
import { columnNames, matchedColumns } from '../../core/plan/matched-columns';
import { placesOf } from '../../core/plan/table-places';
import { TABLES, type TableId } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import {
  AUTOMATIC,
  columnProblem,
  couplingsWith,
  isSameCoupling,
  keptCoupling,
  type TableCoupling,
  type CouplingDraft,
  type Read,
} from './coupling-draft';
import { foundTables } from './found-tables';

/** A column of the contract, or of a theme, and the heading that holds it. */
export interface ColumnForm {
  readonly column: string;
  readonly required: boolean;
  /** The heading that is recognised by itself; `null` when none is. */
  readonly automatic: string | null;
  /** What the user chose: a heading, `null` for not used; `undefined` for automatic. */
  readonly chosen: string | null | undefined;
}

/** What can be corrected of one table, with what was chosen so far. */
export interface CouplingForm {
  readonly id: TableId;
  readonly correction: TableCoupling;
  /** Where it may stand: the user's Excel tables, and sheets with headings outside them. */
  readonly places: readonly CouplingPlace[];
  /** Where it is found by itself; `null` when nowhere. */
  readonly automatic: CouplingPlace | null;
  readonly mayBeUnused: boolean;
  /** The headings at the chosen place that can be told apart. */
  readonly headings: readonly string[];
  /** None while the table has no place. */
  readonly columns: readonly ColumnForm[];
  /** What of the choice cannot be followed. */
  readonly problems: readonly CouplingProblem[];
}

/** The correction of a table as it stands: what was chosen, else what the workbook keeps. */
export function draftedCoupling(read: Read, couplingDraft: CouplingDraft, id: TableId): TableCoupling {
  return couplingDraft[id] ?? keptCoupling(read, id);
}

/** The couplingDraft with another one for a table; what says no more than the workbook keeps is none. */
export function withCoupling(
  read: Read,
  couplingDraft: CouplingDraft,
  id: TableId,
  correction: TableCoupling,
): CouplingDraft {
  const { [id]: _, ...others } = couplingDraft;
  return isSameCoupling(correction, keptCoupling(read, id)) ? others : { ...others, [id]: correction };
}

/** The couplingDraft with a table elsewhere; of its columns what the new place has headings for. */
export function withPlace(
  read: Read,
  couplingDraft: CouplingDraft,
  id: TableId,
  place: TableCoupling['place'],
): CouplingDraft {
  const { columns } = draftedCoupling(read, couplingDraft, id);
  const moved = withCoupling(read, couplingDraft, id, { place, columns });
  const headings = new Set((locationOf(read, moved, id)?.headings ?? []).map(textKey));
  const kept = Object.entries(columns).filter(([, heading]) => heading === null || headings.has(textKey(heading)));
  const fitting = place === 'unused' ? {} : Object.fromEntries(kept);
  return withCoupling(read, couplingDraft, id, { place, columns: fitting });
}

/** The couplingDraft with another heading for a column; `undefined` makes it automatic again. */
export function withColumn(
  read: Read,
  couplingDraft: CouplingDraft,
  id: TableId,
  column: string,
  heading: string | null | undefined,
): CouplingDraft {
  const { place, columns } = draftedCoupling(read, couplingDraft, id);
  const others = Object.entries(columns).filter(([name]) => textKey(name) !== textKey(column));
  const chosen = heading === undefined ? others : [...others, [column, heading] as const];
  return withCoupling(read, couplingDraft, id, { place, columns: Object.fromEntries(chosen) });
}

/** What can be corrected of a table. */
export function couplingForm(read: Read, couplingDraft: CouplingDraft, id: TableId): CouplingForm {
  const correction = draftedCoupling(read, couplingDraft, id);
  const { name } = TABLES[id];
  const located = locateWith(read.inventory, couplingsWith(read, { ...couplingDraft, [id]: correction }));
  const automatic = locationOf(read, { ...couplingDraft, [id]: AUTOMATIC }, id);
  const location = located.locations.get(id);
  const ofPlace =
    correction.place === 'unused' && !mayBeUnused(id)
      ? [problem('always-used', name, '')]
      : located.problems.filter(({ table }) => table === name);
  const headings = location?.headings ?? [];
  const choices = Object.entries(correction.columns).map(([column, heading]) => ({ column, heading }));
  const { refused } = matchedColumns(id, headings, choices, read.plan.themes);
  return {
    id,
    correction,
    places: placesToChoose(read.inventory),
    automatic: automatic === undefined ? null : { sheet: automatic.sheet, tableName: automatic.tableName },
    mayBeUnused: mayBeUnused(id),
    headings: onlyOnce(headings),
    columns: location === undefined ? [] : columnForms(read, id, headings, correction),
    problems: ofPlace.length > 0 ? ofPlace : refused.map((choice) => columnProblem(id, choice)),
  };
}

function locationOf(read: Read, couplingDraft: CouplingDraft, id: TableId): TableLocation | undefined {
  return locateWith(read.inventory, couplingsWith(read, couplingDraft)).locations.get(id);
}

function columnForms(
  read: Read,
  id: TableId,
  headings: readonly string[],
  { columns }: TableCoupling,
): readonly ColumnForm[] {
  const automatic = matchedColumns(id, headings, [], read.plan.themes).columns;
  const chosen = new Map(Object.entries(columns).map(([name, heading]) => [textKey(name), heading]));
  const ofTable = foundTables(read).find((table) => table.id === id)?.columns ?? [];
  const required = new Set(ofTable.flatMap((found) => (found.required ? [found.column] : [])));
  return columnNames(id, read.plan.themes).map((column) => {
    const at = automatic.get(column);
    return {
      column,
      required: required.has(column),
      automatic: at === undefined ? null : (headings[at] ?? null),
      chosen: chosen.get(textKey(column)),
    };
  });
}

/** Headings that are filled and not there twice: only these can be meant. */
function onlyOnce(headings: readonly string[]): readonly string[] {
  const keys = headings.map(textKey);
  return headings.filter((_, i) => keys[i] !== '' && keys.indexOf(keys[i] ?? '') === keys.lastIndexOf(keys[i] ?? ''));
}

function placesToChoose({ sheets }: Inventory): readonly CouplingPlace[] {
  return sheets
    .filter(({ kind }) => kind === null)
    .flatMap((sheet) => [
      ...sheet.tables.map((table) => ({ sheet: sheet.name, tableName: table.name })),
      ...(placesOf(sheet).some((place) => place.kind === 'range') ? [{ sheet: sheet.name, tableName: null }] : []),
    ]);
}
