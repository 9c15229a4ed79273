import type { Survey } from '../read/survey';
import { step, type WriteStep } from './steps';

/** A hidden name of the workbook that counts how often we wrote: `_mvoi_beurt_3`. */
const PREFIX = '_mvoi_beurt_';

/** The call that Excel refuses when someone else has written since we looked. */
export const TURN_GUARD = 'NamedItemCollection.add';

/**
 * Two programs (the pane and the ribbon's page, or the panes of two people) may look at the same moment and then write one
 * after the other: both would make the sheet that was not there, or the second would look for tables where they stood
 * before. So whoever writes first takes the next number; a name that is there already is refused by Excel, before
 * anything is changed.
 */
export function writingTurn(workbook: Excel.Workbook, { definedNames }: Pick<Survey, 'definedNames'>): WritingTurn {
  const earlier = definedNames.map(({ name }) => name).filter((name) => numberOf(name) !== null);
  const last = earlier.reduce((highest, name) => Math.max(highest, numberOf(name) ?? 0), 0);
  const name = `${PREFIX}${last + 1}`;
  return {
    name,
    take: step(2, () => {
      workbook.names.add(name, `=${last + 1}`).visible = false;
    }),
    leave: earlier.map((name) => step(1, () => workbook.names.getItem(name).delete())),
  };
}

export interface WritingTurn {
  /** The number that is taken, as a name of the workbook. */
  readonly name: string;
  readonly take: WriteStep;
  /** Numbers of earlier turns, which are of no use any more. */
  readonly leave: readonly WriteStep[];
}

function numberOf(name: string): number | null {
  const digits = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null;
}
