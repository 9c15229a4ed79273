import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { compassResults, compassSteps, compassTenders, relevanceMatrix, sdgTable } from '../sections/sdg-sections';

/** The global goals: focus and initiatives, what tenders found and did for them, where they matter. */
export function sdgsSheet(context: ReportContext): ReportSheet | null {
  const { words, figures, plan } = context;
  const { sdgs, sdgCompass, sdgRelevance } = plan.tables;
  if (sdgs.rows.length + sdgCompass.rows.length + sdgRelevance.rows.length === 0) return null;
  return {
    title: words.sdgs.title,
    answer: words.sdgs.answer({
      named: figures.sdgs?.length ?? 0,
      focus: figures.sdgs?.filter(({ focus }) => focus).length ?? 0,
      tenders: compassTenders(context).length,
    }),
    blocks: [...sdgTable(context), ...compassSteps(context), ...compassResults(context), ...relevanceMatrix(context)],
  };
}
