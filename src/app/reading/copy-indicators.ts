import type { Plan } from '../../core/plan/plan';
import type { PaneHost } from '../pane-host';
import { indicatorsCsv } from './indicators-csv';

/** What came of copying; without the clipboard the text is there for the user to copy. */
export type CopiedIndicators = { readonly kind: 'copied' } | { readonly kind: 'blocked'; readonly text: string };

/**
 * Puts the indicators of the reported quarter on the clipboard: the text that `mvoi figures --indicators` writes. A page
 * may be forbidden to use the clipboard.
 */
export async function copyIndicators(host: Pick<PaneHost, 'copyText'>, plan: Plan): Promise<CopiedIndicators> {
  const text = indicatorsCsv(plan, plan.quarter);
  try {
    await host.copyText(text);
    return { kind: 'copied' };
  } catch {
    return { kind: 'blocked', text };
  }
}
