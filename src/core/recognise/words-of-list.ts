import type { AnyColumn } from '../schema/define-table';
import { TABLES } from '../tables';
import { displayText, isBlank, type CellValue } from '../workbook/cell-value';
import type { CellGrid } from '../workbook/inventory';
import type { ListId } from './heading-claims';
import type { WordChoice } from './list-coupling';
import { hasMeanings, meaningOfWord } from './meaning-of-word';
import type { RecognisedValue } from './recognition';
import { valueKey } from './word-keys';

/** More different words than this are no words of a list of choices. */
const MOST_WORDS = 60;

/**
 * The distinct words in a coupled column and what each means: as was chosen, else as the contract or the dictionary has
 * it. Of amounts only those that are no plain numbers.
 */
export function wordsOfColumn(
  id: ListId,
  column: string,
  rows: CellGrid,
  at: number,
  chosen: readonly WordChoice[],
): readonly RecognisedValue[] {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  const field = Object.keys(columns).find((name) => columns[name]?.heading === column) ?? 'theme';
  if (!hasMeanings(id, field)) return [];
  const said = new Map(
    chosen.flatMap((one) => (one.column === column ? [[valueKey(one.word), one.means] as const] : [])),
  );
  const counts = new Map<string, { readonly cell: Exclude<CellValue, null>; count: number }>();
  for (const cells of rows) {
    const cell = cells?.[at] ?? null;
    if (cell === null || isBlank(cell) || (field === 'value' && typeof cell !== 'string')) continue;
    const word = displayText(cell).replace(/\s+/g, ' ').trim();
    const known = counts.get(word);
    if (known === undefined) counts.set(word, { cell, count: 1 });
    else known.count += 1;
    if (counts.size > MOST_WORDS) return [];
  }
  return [...counts].flatMap(([word, { cell, count }]): readonly RecognisedValue[] => {
    const kept = said.get(valueKey(word));
    if (kept !== undefined) return [{ column, word, means: kept, count, confidence: 'certain' }];
    const { means, confidence, isNative } = meaningOfWord(id, field, cell);
    if (isNative && field === 'value') return [];
    return [{ column, word, means, count, confidence }];
  });
}

/** Whether the contract itself reads a word as it is: it need not be kept. */
export function isWordOfContract(id: ListId, column: string, word: string): boolean {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  const field = Object.keys(columns).find((name) => columns[name]?.heading === column) ?? 'theme';
  return meaningOfWord(id, field, word).isNative;
}
