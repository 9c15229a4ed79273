import { SOCIAL_RETURN_SHARE } from '../../reference/impact-factors';
import type { CellContent } from '../blocks';
import type { ReportContext } from '../report-context';

const DECIMALS = 1;

/** What a tender brings in of social return, in euros; `isComplete` when nothing of it is still to be worked out. */
interface SocialReturn {
  readonly tender: string;
  readonly result: number | null;
  readonly isComplete: boolean;
}

/**
 * Social return of a tender against the value of its contract: what was agreed, else 2-5 % (SOCIAL_RETURN_SHARE). What is
 * more than that was not asked, so that it is neither good nor bad; nor is too little while some is still to be worked out.
 */
export function socialReturnCell({ tender, result, isComplete }: SocialReturn, context: ReportContext): CellContent {
  const { words, rows } = context;
  const contract = rows.tender(tender);
  const value = contract?.value ?? null;
  if (result === null || value === null || value === 0) return null;
  const share = result / value;
  const least = contract?.socialReturn ?? SOCIAL_RETURN_SHARE.minimum;
  const most = contract?.socialReturn ?? SOCIAL_RETURN_SHARE.maximum;
  const text = words.percent(share, DECIMALS);
  // More only where it shows: whoever gives what was agreed and some euros gives what was agreed.
  if (share > most && text !== words.percent(most, DECIMALS)) return words.impact.moreThanAsked(text);
  if (share >= least) return { value: text, look: 'good' };
  // 1,98 % where 2 % would read as enough.
  const less = text === words.percent(least, DECIMALS) ? words.percent(share, DECIMALS + 1) : text;
  return isComplete ? { value: less, look: 'bad' } : less;
}
