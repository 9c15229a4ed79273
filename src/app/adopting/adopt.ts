import { COUPLINGS_KIND } from '../../core/plan/couplings';
import { couplingsSheet } from '../../core/report/couplings.sheet';
import { couplingsWords } from '../../messages/couplings';
import type { Language } from '../../messages/language';
import { couplingsToKeep, type CouplingDraft, type Read } from './coupling-draft';
import type { RunOptions, Workbook } from '../ports';

export interface CouplingsSaved {
  /** How many tables are coupled now. */
  readonly count: number;
  /** The sheet on which they stand; `null` when there is nothing to keep, and no sheet to say so. */
  readonly sheet: string | null;
}

/**
 * Keeps the user's couplingDraft on the sheet of couplings and changes no other sheet. The workbook is looked at anew just
 * before: what a colleague coupled meanwhile stays.
 *
 * @throws HostError; saving again makes the sheet whole.
 */
export async function saveCouplings(
  workbook: Pick<Workbook, 'inventory' | 'write'>,
  { plan }: Pick<Read, 'plan'>,
  couplingDraft: CouplingDraft,
  language: Language,
  { onProgress, signal }: RunOptions = {},
): Promise<CouplingsSaved> {
  const inventory = await workbook.inventory();
  const couplings = couplingsToKeep({ plan, inventory }, couplingDraft);
  const isThere = inventory.sheets.some(({ kind }) => kind === COUPLINGS_KIND);
  if (couplings.length === 0 && !isThere) return { count: 0, sheet: null };
  const sheet = couplingsSheet(couplings, couplingsWords(plan.settings.language ?? language).sheet);
  const outcome = await workbook.write({ history: [], sheets: [sheet], activate: null }, onProgress, signal);
  return { count: couplings.length, sheet: outcome.sheets[0]?.name ?? sheet.name };
}
