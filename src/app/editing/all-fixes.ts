import { fixesOf } from '../../core/fixes/finding-fixes';
import type { Fix } from '../../core/fixes/fix';
import { spellingFixes } from '../../core/fixes/spelling-fixes';
import { piecesOf, type Slices } from '../../core/kernel/slices';
import { TABLE_IDS } from '../../core/tables';
import type { Computed } from '../reading/compute-workbook';
import type { RunOptions } from '../ports';
import { runSlices } from '../reading/run-slices';

/** Every quick fix of a workbook: those of findings, and spellings that are read all the same. */
export function allFixes(computed: Pick<Computed, 'plan' | 'findings'>, options: RunOptions): Promise<readonly Fix[]> {
  return runSlices(fixesInSlices(computed), options);
}

function* fixesInSlices({ plan, findings }: Pick<Computed, 'plan' | 'findings'>): Slices<readonly Fix[]> {
  const fixes: Fix[] = [];
  for (const piece of piecesOf(findings)) {
    fixes.push(...fixesOf(plan, piece));
    yield;
  }
  const places = new Set(fixes.map(placeOf));
  for (const id of TABLE_IDS) {
    for (const fix of spellingFixes(plan, [id])) if (!places.has(placeOf(fix))) fixes.push(fix);
    yield;
  }
  return fixes;
}

/** A cell is fixed once. */
function placeOf({ edit: { sheet, row, column } }: Fix): string {
  return `${sheet} ${row}:${column}`;
}
