import type { ActionStatus } from '../tables/actions.table';
import type { ChartSeries } from './blocks';
import { COLORS } from './sheet-spec/looks';
import type { ReportWords } from './words/report-words';

/** Reading order of a bar: what is finished first, what will not happen last. */
export const STATUS_ORDER = [
  'Voltooid',
  'Loopt',
  'Niet gestart',
  'Uitgesteld',
  'Vervallen',
] as const satisfies readonly ActionStatus[];

const STATUS_COLORS: Readonly<Record<ActionStatus, string>> = {
  Voltooid: COLORS.done,
  Loopt: COLORS.running,
  'Niet gestart': COLORS.notStarted,
  Uitgesteld: COLORS.postponed,
  Vervallen: COLORS.cancelled,
};

/** The series of a stacked chart of statuses, drawn from columns in `STATUS_ORDER` that begin at `firstColumn`. */
export function statusSeries(firstColumn: number, words: ReportWords): readonly ChartSeries[] {
  return STATUS_ORDER.map((status, i) => ({
    name: words.actionStatus[status],
    cells: { column: firstColumn + i },
    color: STATUS_COLORS[status],
    hatched: status === 'Vervallen',
    labels: true,
  }));
}
