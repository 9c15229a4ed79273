import type { Survey } from '../read/survey';
import { step, type WriteStep } from './steps';

/** A hidden name of the workbook that counts how often sheets of ours were made: `_mvoi_bladen_3`. */
const PREFIX = '_mvoi_bladen_';

/** The call that Excel refuses when someone else made sheets since we looked. */
export const CREATION_GUARD = 'NamedItemCollection.add';

/**
 * Two programs (the pane and the ribbon's page, or the panes of two people) may look at the same moment, both find that a
 * sheet is not there, and both make it. So whoever makes sheets first takes the next number; a name that is there already
 * is refused by Excel, before anything else is changed. Sheets that are refreshed in place need no such turn.
 */
export function creationTurn(workbook: Excel.Workbook, { definedNames }: Pick<Survey, 'definedNames'>): CreationTurn {
  const earlier = definedNames.filter((name) => numberOf(name) !== null);
  const last = earlier.reduce((highest, name) => Math.max(highest, numberOf(name) ?? 0), 0);
  return {
    take: step(2, () => {
      workbook.names.add(`${PREFIX}${last + 1}`, `=${last + 1}`).visible = false;
    }),
    leave: earlier.map((name) => step(1, () => workbook.names.getItem(name).delete())),
  };
}

interface CreationTurn {
  readonly take: WriteStep;
  /** Numbers of earlier turns, which are of no use any more. */
  readonly leave: readonly WriteStep[];
}

function numberOf(name: string): number | null {
  const digits = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
