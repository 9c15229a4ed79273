import {
  ACTION_STATUS_WORDS,
  KIND_WORDS,
  MARK_WORDS,
  PROCEDURE_WORDS,
  TENDER_STATUS_WORDS,
  UNKNOWN_WORDS,
  YES_NO_WORDS,
  type MeaningWords,
} from '../reference/value-words';
import type { AnyColumn } from '../schema/define-table';
import { Refusal, Remarked, type ColumnType } from '../schema/reading';
import { themeMarksType } from '../schema/tender-types';
import { TABLES } from '../tables';
import { displayText, type CellValue } from '../workbook/cell-value';
import type { ListId } from './heading-claims';
import { moneyReading } from './money-words';
import type { Confidence } from './recognition';
import { valueKey } from './word-keys';

/** What a word means in a column, in the contract's words; `null`: nobody knows. */
export interface WordMeaning {
  readonly means: string | null;
  readonly confidence: Confidence;
  /** Whether the column's own grammar reads it. */
  readonly isNative: boolean;
}

type Dictionary = ReadonlyMap<string, { readonly means: string; readonly confidence: Confidence }>;

function dictionary(words: Readonly<Record<string, MeaningWords>>): Dictionary {
  const found = new Map<string, { means: string; confidence: Confidence }>();
  for (const [means, { sure }] of Object.entries(words))
    for (const word of sure) found.set(word, { means, confidence: 'certain' });
  for (const [means, { likely }] of Object.entries(words)) {
    for (const word of likely) if (!found.has(word)) found.set(word, { means, confidence: 'proposed' });
  }
  return found;
}

const YES_NO = dictionary(YES_NO_WORDS);
const MARKS = dictionary(MARK_WORDS);
const OF_TENDERS: Readonly<Record<string, Dictionary>> = {
  status: dictionary(TENDER_STATUS_WORDS),
  procedure: dictionary(PROCEDURE_WORDS),
  kind: dictionary(KIND_WORDS),
  promising: YES_NO,
  flagship: YES_NO,
  pilot: YES_NO,
  marketExploration: YES_NO,
  reserved: YES_NO,
  evaluated: YES_NO,
  startDocument: YES_NO,
};
const OF_ACTIONS: Readonly<Record<string, Dictionary>> = {
  status: dictionary(ACTION_STATUS_WORDS),
  withinMeans: YES_NO,
};
const UNKNOWN: ReadonlySet<string> = new Set(UNKNOWN_WORDS);

/** Fields whose words have meanings that can be told; `theme`: the marks under a theme. */
export function hasMeanings(id: ListId, field: string): boolean {
  return field === 'theme' || (id === 'tenders' && field === 'value') || dictionaryOf(id, field) !== undefined;
}

function dictionaryOf(id: ListId, field: string): Dictionary | undefined {
  if (field === 'theme') return MARKS;
  return id === 'tenders' ? OF_TENDERS[field] : id === 'actions' ? OF_ACTIONS[field] : undefined;
}

function typeOf(id: ListId, field: string): ColumnType<unknown> | undefined {
  if (field === 'theme') return themeMarksType;
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  return columns[field]?.type;
}

/** What a cell's word means: as the column's own grammar reads it, else as the dictionary has it. */
export function meaningOfWord(id: ListId, field: string, cell: Exclude<CellValue, null>): WordMeaning {
  const type = typeOf(id, field);
  const reading = type?.read(cell, { date1904: false });
  if (type !== undefined && reading !== undefined && !(reading instanceof Refusal)) {
    const value: unknown = reading instanceof Remarked ? reading.value : reading;
    return {
      means: value === null || value === 0 ? '' : displayText(type.write(value, { date1904: false })),
      confidence: 'certain',
      isNative: true,
    };
  }
  if (field === 'value') return meaningOfAmount(cell);
  const key = valueKey(displayText(cell));
  const known = dictionaryOf(id, field)?.get(key);
  if (known !== undefined) return { ...known, isNative: false };
  if (UNKNOWN.has(key)) return { means: '', confidence: 'certain', isNative: false };
  return meaningOfPart(id, field, key) ?? { means: null, confidence: 'proposed', isNative: false };
}

function meaningOfAmount(cell: Exclude<CellValue, null>): WordMeaning {
  const amount = typeof cell === 'string' ? moneyReading(cell) : null;
  if (amount === null) return { means: null, confidence: 'proposed', isNative: false };
  return { means: String(amount.amount), confidence: amount.isBand ? 'proposed' : 'certain', isNative: false };
}

/** A known word with something beside it: "gegund 12-3-2025", "ja, zie bijlage". Only where one meaning comes of it. */
function meaningOfPart(id: ListId, field: string, key: string): WordMeaning | null {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 8) return null;
  const known = dictionaryOf(id, field);
  const means = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const phrase = words.slice(from, to).join(' ');
      const found = phrase.length < 3 ? undefined : known?.get(phrase);
      if (found === undefined || found.confidence === 'proposed') continue;
      means.add(found.means);
      from = to - 1;
      break;
    }
  }
  const isNegated = words.includes('niet') || words.includes('nog') || words.includes('not');
  return means.size === 1 && !isNegated
    ? { means: [...means][0] ?? null, confidence: 'proposed', isNative: false }
    : null;
}
