import { fraction, type Fraction } from '../kernel/fraction';
import { shownShare, shownTarget, type ShownShare } from '../kernel/shown-share';
import type { StyledCell } from './blocks';
import type { Format } from './sheet-spec/looks';
import type { ReportWords } from './words/report-words';

const FORMATS_BY_PLACES = ['percent', 'percent1', 'percent2'] as const satisfies readonly Format[];

type PercentWords = Pick<ReportWords, 'percent'>;

/** A share as the number in a cell, with the format that shows it as it is (`shownShare`); `null` for none. */
export function shareCell(share: Fraction | null, target: Fraction | null = null): StyledCell | null {
  return share === null ? null : cellOf(shownShare(share, target));
}

/** A target as the number in a cell. */
export function targetCell(target: Fraction | null): StyledCell | null {
  return target === null ? null : cellOf(shownTarget(target));
}

/** A part of a whole; `null` where there is no whole. */
export function partOf(part: number, whole: number): Fraction | null {
  return whole === 0 ? null : fraction(part, whole);
}

/** The same in words. */
export function shareText(share: Fraction, target: Fraction | null, { percent }: PercentWords): string {
  const { shown, decimals } = shownShare(share, target);
  return percent(shown, decimals);
}

/** A target in words: 75%, 72,5%. */
export function targetText(target: Fraction, { percent }: PercentWords): string {
  const { shown, decimals } = shownTarget(target);
  return percent(shown, decimals);
}

/** A whole per cent is the format of the column, and needs none of its own. */
function cellOf({ cell, decimals }: ShownShare): StyledCell {
  return decimals === 0 ? { value: cell } : { value: cell, format: FORMATS_BY_PLACES[decimals] };
}

/** The format of a share that stands by itself. */
export function shareFormat(cell: StyledCell): Format {
  return cell.format ?? 'percent';
}
