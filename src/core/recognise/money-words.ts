import { textKey } from '../kernel/text-key';

/** An amount that stands for a band: its middle, or its only bound. */
export interface MoneyReading {
  /** Euros. */
  readonly amount: number;
  /** A band is an estimate of ours; a plain amount in other words ("1,2 mln") is the user's. */
  readonly isBand: boolean;
}

const AMOUNT = "(\\d[\\d.,' ]*)";
const SCALE = '(k|mln|mio|miljoen|million|m|duizend|thousand)?';
const ONE = new RegExp(`^${AMOUNT} ?${SCALE}$`);
const BAND = new RegExp(
  `^(?:tussen |van |between |from )?${AMOUNT} ?${SCALE} ?(?:-|tot en met|t/m|tot|en|to|and|/) ?${AMOUNT} ?${SCALE}$`,
);
const OPEN = new RegExp(
  `^(<=?|>=?|≤|≥|tot|t/m|onder|kleiner dan|minder dan|maximaal|max|under|below|up to|less than|over|above|boven|vanaf|meer dan|groter dan|more than|minimaal) ?\\.? ?${AMOUNT} ?${SCALE}\\+?$`,
);
const IS_BELOW = /^(?:<|≤|tot|t\/m|onder|kleiner|minder|max|under|below|up to|less)/;

/** An amount that a person wrote in words: "€ 50.000 - 100.000", "1,2 mln", "250k", "< 50.000"; `null` when it is none. */
export function moneyReading(text: string): MoneyReading | null {
  const plain = textKey(text)
    .replace(/[€£$]|\b(?:eur|euro|circa|ca\.?|plm\.?|ongeveer|ong\.?|approx\.?|c\.)(?= |\d|$)|~|±/g, ' ')
    .replace(/,-+/g, ' ')
    .replace(/\b(?:excl|incl|ex)\.? ?(?:btw|vat)\.?|per jaar|p\.?j\.?$/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const band = BAND.exec(plain);
  if (band !== null) return bandOf(band);
  const open = OPEN.exec(plain);
  if (open !== null) {
    const bound = amountOf(open[2], open[3]);
    if (bound === null) return null;
    return { amount: IS_BELOW.test(plain) ? bound / 2 : bound, isBand: true };
  }
  const one = ONE.exec(plain.replace(/\+$/, '').trim());
  const amount = one === null ? null : amountOf(one[1], one[2]);
  return amount === null ? null : { amount, isBand: plain.endsWith('+') };
}

function bandOf([, from, fromScale, to, toScale]: RegExpExecArray): MoneyReading | null {
  // "50 - 100k" is fifty thousand to a hundred thousand; "5.000 - 1 mln" is not five thousand million.
  const upper = amountOf(to, toScale);
  const written = amountOf(from, fromScale);
  if (upper === null || written === null) return null;
  const scaled = fromScale === undefined && toScale !== undefined ? (amountOf(from, toScale) ?? written) : written;
  const lower = scaled < upper ? scaled : written;
  return lower < upper ? { amount: (lower + upper) / 2, isBand: true } : null;
}

function amountOf(digits: string | undefined, scale: string | undefined): number | null {
  if (digits === undefined) return null;
  const trimmed = digits.trim().replace(/[.,']$/, '');
  const decimals = /^(\d+)[.,](\d{1,2})$/.exec(trimmed.replace(/ /g, ''));
  const grouped = /^\d{1,3}(?:[., ']\d{3})+(?:[.,]\d{1,2})?$/.test(trimmed);
  const plain = decimals
    ? Number(`${decimals[1]}.${decimals[2]}`)
    : grouped
      ? Number(trimmed.replace(/[.,]\d{1,2}$/, '').replace(/[., ']/g, ''))
      : Number(trimmed.replace(/ /g, ''));
  if (!Number.isFinite(plain)) return null;
  return Math.round(plain * factorOfScale(scale) * 100) / 100;
}

function factorOfScale(scale: string | undefined): number {
  if (scale === undefined) return 1;
  return scale === 'k' || scale === 'duizend' || scale === 'thousand' ? 1000 : 1_000_000;
}

/** Whether a text is an amount and nothing else. */
export function isMoneyText(text: string): boolean {
  return text.length <= LONGEST && moneyReading(text) !== null;
}

const LONGEST = 40;
