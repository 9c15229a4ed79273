import { plainText } from '../kernel/clean-text';
import { textKey } from '../kernel/text-key';
import { displayText } from '../workbook/cell-value';
import { splitKnown, splitList, unknownPiece } from './list-types';
import { expected, PLAIN, Refusal, type ColumnType, type Reading } from './reading';

const SDG_COUNT = 17;

function sdgOf(text: string): number | null {
  const match = /^(?:sdg ?)?(\d{1,2})$/.exec(textKey(text));
  const number = Number(match?.[1] ?? NaN);
  return number >= 1 && number <= SDG_COUNT ? number : null;
}

const isSdg = (text: string): boolean => sdgOf(text) !== null;

function refuseSdg(text: string): Refusal {
  if (/^\d+\.\d+$/.test(text)) return new Refusal('C03', expected('sdg', { because: 'not-whole' }));
  return new Refusal(/\d/.test(text) ? 'C02' : 'C03', expected('sdg'));
}

/** A Sustainable Development Goal, 1-17. */
export const sdgType: ColumnType<number> = {
  ...PLAIN,
  grammar: 'sdg',
  limits: { kind: 'whole', minimum: 1, maximum: SDG_COUNT },
  format: 'general',
  width: 7,
  read: (value) => sdgOf(displayText(value)) ?? refuseSdg(displayText(value)),
  write: (value) => value,
};

/** A list of Sustainable Development Goals, ascending. "12,13" that Dutch Excel made into 12.13 is refused. */
export const sdgListType: ColumnType<readonly number[]> = {
  ...PLAIN,
  grammar: 'sdg',
  list: true,
  width: 14,
  read(value): Reading<readonly number[]> {
    const numbers = new Set<number>();
    for (const part of splitList(plainText(displayText(value)))) {
      for (const piece of splitKnown(part, isSdg)) {
        const number = sdgOf(piece);
        if (number === null) return refuseSdg(unknownPiece(piece, isSdg));
        numbers.add(number);
      }
    }
    return [...numbers].sort((a, b) => a - b);
  },
  write: (value) => value.join('; '),
};
