import type { NotDismissible } from '../../core/rules/finding';
import type { Finding } from '../../core/schema/finding';

/** Whether a finding can be set aside: errors cannot, and only what is about a row has a place in Afwijzingen. */
export function dismissibility({ severity, row }: Finding): NotDismissible | null {
  if (severity === 'error') return 'error';
  return row === null ? 'about-a-table' : null;
}
