import type { CellEdit } from '../../core/plan/cell-edit';
import type { Fix } from '../../core/fixes/fix';
import type { Plan } from '../../core/plan/plan';
import type { OpenWorkbook } from '../ports';
import { writeCells, type LeftAlone, type UndoStep } from './write-cells';

/** What came of quick fixes. */
export interface Fixed {
  readonly fixed: readonly Fix[];
  readonly leftAlone: readonly (LeftAlone & { readonly fix: Fix })[];
  /** `null` when nothing was written. */
  readonly undo: UndoStep | null;
}

/** The repairs that change no meaning: what "all safe ones" applies. */
export function safeRepairs(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ safe, finding }) => safe && finding !== null);
}

/** Cells that are read well and could be spelled as the contract does: never needed, and in no count of repairs. */
export function tidyingFixes(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ finding }) => finding === null);
}

/**
 * Makes quick fixes, one or many at once; cells that were changed meanwhile and formulas are left alone and named.
 *
 * @throws HostError: nothing was changed, or (`changed`) fixing again makes it whole.
 */
export async function applyFixes(
  workbook: Pick<OpenWorkbook, 'changeCells'>,
  { date1904 }: Pick<Plan, 'date1904'>,
  fixes: readonly Fix[],
): Promise<Fixed> {
  const edits = fixes.map((fix): CellEdit & { readonly fix: Fix } => ({ ...fix.edit, fix }));
  const { written, leftAlone, undo } = await writeCells(workbook, edits, date1904);
  return {
    fixed: written.map(({ fix }) => fix),
    leftAlone: leftAlone.map(({ edit: { fix }, ...place }) => ({ ...place, fix })),
    undo,
  };
}
