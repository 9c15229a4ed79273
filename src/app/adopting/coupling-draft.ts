import {
  problem,
  readCouplings,
  type Coupling,
  type CouplingPlace,
  type CouplingProblem,
} from '../../core/plan/couplings';
import type { RefusedChoice } from '../../core/schema/column-choices';
import { locateWith } from '../../core/plan/locate-tables';
import type { TableLocation } from '../../core/plan/table-location';
import { matchedColumns } from '../../core/plan/matched-columns';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import type { ColumnChoice } from '../../core/workbook/raw-table';
import type { Computed } from '../reading/compute-workbook';

/** What the user says of a table, in the place of what is recognised automatically. */
export interface TableCoupling {
  readonly place: CouplingPlace | 'automatic' | 'unused';
  /** The heading by the contract's column, or the theme's name; `null` = not used. Any other column is automatic. */
  readonly columns: Readonly<Record<string, string | null>>;
}

export type CouplingDraft = Readonly<Partial<Record<TableId, TableCoupling>>>;

/** What is known of a workbook when its tables are adopted. */
export type Read = Pick<Computed, 'plan' | 'inventory'>;

export const AUTOMATIC: TableCoupling = { place: 'automatic', columns: {} };

/** What the workbook keeps of a table, as a correction: its place as it is called by now. */
export function keptCoupling({ inventory }: Pick<Read, 'inventory'>, id: TableId): TableCoupling {
  const { couplings } = readCouplings(inventory);
  const coupling = couplings.find((kept) => kept.id === id);
  if (coupling === undefined) return AUTOMATIC;
  const columns = Object.fromEntries(coupling.choices.map(({ column, heading }) => [column, heading]));
  if (coupling.place === null) return { place: 'unused', columns };
  const location = locateWith(inventory, couplings).locations.get(id);
  return { place: (location?.foundBy === 'adopted' ? placeOf(location) : undefined) ?? coupling.place, columns };
}

/** The couplingDraft that take back every coupling that the workbook keeps. */
export function allAutomatic({ inventory }: Pick<Read, 'inventory'>): CouplingDraft {
  return Object.fromEntries(readCouplings(inventory).couplings.map(({ id }) => [id, AUTOMATIC]));
}

/**
 * The couplingDraft with the couplings that a writing which failed half-way has lost: they were on the sheet before, and
 * are to be saved again.
 */
export function withLost(
  before: Pick<Read, 'inventory'>,
  now: Pick<Read, 'inventory'>,
  couplingDraft: CouplingDraft,
): CouplingDraft {
  const lost = readCouplings(before.inventory).couplings.flatMap(({ id }) => {
    const kept = keptCoupling(before, id);
    return isSameCoupling(keptCoupling(now, id), kept) ? [] : [[id, kept] as const];
  });
  return { ...Object.fromEntries(lost), ...couplingDraft };
}

/** Whether two couplingDraft say the same. */
export function isSameCoupling(a: TableCoupling, b: TableCoupling): boolean {
  const said = ({ place, columns }: TableCoupling): string =>
    JSON.stringify([
      typeof place === 'string' ? place : [place.sheet, place.tableName],
      Object.entries(columns).sort(([first], [second]) => (first < second ? -1 : 1)),
    ]);
  return said(a) === said(b);
}

/** The couplings with what the user corrects; those of other tables stay as they are kept. */
export function couplingsWith(
  { inventory }: Pick<Read, 'inventory'>,
  couplingDraft: CouplingDraft,
): readonly Coupling[] {
  let couplings = readCouplings(inventory).couplings;
  for (const id of TABLE_IDS) {
    const correction = couplingDraft[id];
    if (correction === undefined) continue;
    const others = couplings.filter((coupling) => coupling.id !== id);
    const choices = Object.entries(correction.columns).map(([column, heading]) => ({ column, heading }));
    const place =
      correction.place === 'automatic'
        ? placeOf(locateWith(inventory, others).locations.get(id))
        : correction.place === 'unused'
          ? null
          : correction.place;
    const isKept = place !== undefined && (correction.place !== 'automatic' || choices.length > 0);
    couplings = isKept ? [...others, { id, place, choices: place === null ? [] : choices }] : others;
  }
  return couplings;
}

function placeOf(location: TableLocation | undefined): CouplingPlace | undefined {
  return location && { sheet: location.sheet, tableName: location.tableName };
}

/** The same, without what the automatic matching says already: only what differs from it is kept. */
export function couplingsToKeep(read: Read, couplingDraft: CouplingDraft): readonly Coupling[] {
  let couplings = couplingsWith(read, couplingDraft);
  for (const coupling of couplings) {
    const { id, place } = coupling;
    if (couplingDraft[id] === undefined || place === null) continue;
    const others = couplings.filter((other) => other.id !== id);
    const choices = withoutRepeats(read, couplings, coupling);
    const isRepeat = choices.length === 0 && isSamePlace(read, couplings, others, id);
    couplings = isRepeat ? others : [...others, { id, place, choices }];
  }
  return couplings;
}

/** The choices without which a column would be another one; those that cannot be followed stay, for the user to see. */
function withoutRepeats(
  { inventory, plan }: Read,
  couplings: readonly Coupling[],
  { id, choices }: Coupling,
): readonly ColumnChoice[] {
  const headings = locateWith(inventory, couplings).locations.get(id)?.headings ?? [];
  const read = (with_: readonly ColumnChoice[]): string => {
    const { columns, refused } = matchedColumns(id, headings, with_, plan.themes);
    return JSON.stringify([[...columns].sort(([a], [b]) => (a < b ? -1 : 1)), refused]);
  };
  return choices.reduce((kept, choice) => {
    const without = kept.filter((other) => other !== choice);
    return read(without) === read(kept) ? without : kept;
  }, choices);
}

function isSamePlace(
  { inventory }: Read,
  couplings: readonly Coupling[],
  others: readonly Coupling[],
  id: TableId,
): boolean {
  const [now, then] = [couplings, others].map((list) => locateWith(inventory, list).locations.get(id));
  return (
    now !== undefined &&
    then !== undefined &&
    now.sheet === then.sheet &&
    now.firstRow === then.firstRow &&
    now.firstColumn === then.firstColumn
  );
}

/** What of the couplings that a workbook keeps is not followed: the automatic matching is used for it. */
export function couplingProblems({ plan, inventory }: Read): readonly CouplingProblem[] {
  const { couplings, problems } = readCouplings(inventory);
  const ofColumns = TABLE_IDS.flatMap((id) =>
    (plan.tables[id].match?.refused ?? []).map((refused) => columnProblem(id, refused)),
  );
  return [...problems, ...locateWith(inventory, couplings).problems, ...ofColumns];
}

/** A choice of a column that cannot be followed, as a problem of its table. */
export function columnProblem(id: TableId, { choice, because }: RefusedChoice): CouplingProblem {
  const isOfColumn = because === 'unknown-column' || because === 'column-twice';
  return problem(because, TABLES[id].name, isOfColumn ? choice.column : (choice.heading ?? ''));
}
