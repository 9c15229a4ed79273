import { AID_KINDS } from '../../tables/aids.table';
import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { impactFactors, impactSections, totalOfKind } from '../sections/impact-sections';

/** Effects of tenders worked out with factors, each with its unit and source. */
export function impactSheet(context: ReportContext): ReportSheet | null {
  const { words, figures, plan } = context;
  const aids = figures.aids ?? [];
  if (plan.tables.aids.rows.length === 0) return null;
  return {
    title: words.impact.title,
    answer: words.impact.answer({
      rows: plan.tables.aids.rows.length,
      computed: aids.filter(({ result }) => result !== null).length,
      totals: AID_KINDS.flatMap((kind) => {
        const total = totalOfKind(kind, aids);
        return total === null ? [] : [{ kind, total }];
      }),
    }),
    blocks: [...impactSections(context), ...impactFactors(context)],
  };
}
