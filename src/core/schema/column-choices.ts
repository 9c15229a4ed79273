import { textKey } from '../kernel/text-key';
import type { ColumnChoice } from '../workbook/raw-table';

/** Why what the user said of a column cannot be followed. */
export type ChoiceRefusal = 'unknown-column' | 'column-twice' | 'heading-gone' | 'heading-twice' | 'heading-taken';

export interface RefusedChoice {
  readonly choice: ColumnChoice;
  readonly because: ChoiceRefusal;
}

/** What the user said of the columns of a table, with the places of their headings. */
export interface ResolvedChoices {
  /** Column of the table (from 0) by what it is chosen for; `null` for what the user does not use. */
  readonly columns: ReadonlyMap<string, number | null>;
  readonly refused: readonly RefusedChoice[];
}

export const NOTHING_CHOSEN: ResolvedChoices = { columns: new Map(), refused: [] };

/**
 * Finds the headings that the user chose. `targetOf` says what the key of a column's name stands for. What cannot be
 * followed is refused and nothing is put in its place: that column is matched as if it had not been said.
 */
export function resolveChoices(
  choices: readonly ColumnChoice[],
  headings: readonly string[],
  targetOf: (key: string) => string | undefined,
): ResolvedChoices {
  if (choices.length === 0) return NOTHING_CHOSEN;
  const keys = headings.map(textKey);
  const columns = new Map<string, number | null>();
  const taken = new Set<number>();
  const refused: RefusedChoice[] = [];
  for (const choice of choices) {
    const target = targetOf(textKey(choice.column));
    const column = placeOf(choice, keys, taken);
    if (target === undefined) refused.push({ choice, because: 'unknown-column' });
    else if (columns.has(target)) refused.push({ choice, because: 'column-twice' });
    else if (typeof column === 'string') refused.push({ choice, because: column });
    else {
      columns.set(target, column);
      if (column !== null) taken.add(column);
    }
  }
  return { columns, refused };
}

function placeOf(
  { heading }: ColumnChoice,
  keys: readonly string[],
  taken: ReadonlySet<number>,
): number | null | ChoiceRefusal {
  if (heading === null) return null;
  const key = textKey(heading);
  const column = keys.indexOf(key);
  if (column < 0) return 'heading-gone';
  if (keys.includes(key, column + 1)) return 'heading-twice';
  return taken.has(column) ? 'heading-taken' : column;
}
