import { fractionOfDecimal, roundDecimal } from '../../core/kernel/fraction';
import { shareText as shareInWords } from '../../core/report/shares';
import { formatsOf } from '../format';
import type { Language } from '../language';

/** A share has two decimals more than its percentage. */
const HUNDREDTHS = 2;

/** A share (a fraction of 1) as reports write it: whole per cents, unless that would read as the target it is not. */
export function shareText(share: number, target: number | null, language: Language): string {
  const { percent } = formatsOf(language);
  const words = { percent: (value: number, decimals: number) => percent(roundDecimal(value, decimals + HUNDREDTHS)) };
  return shareInWords(fractionOfDecimal(share), target === null ? null : fractionOfDecimal(target), words);
}
