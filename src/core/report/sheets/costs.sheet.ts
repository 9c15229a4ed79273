import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { costOverview, costsAnswer, costSections } from '../sections/cost-sections';

/** Total cost of ownership: what each variant costs over the years, and when a dearer purchase has paid off. */
export function costsSheet(context: ReportContext): ReportSheet | null {
  const { words, figures } = context;
  if ((figures.costs ?? []).length === 0) return null;
  return {
    title: words.costs.title,
    answer: costsAnswer(context),
    blocks: [...costOverview(context), ...costSections(context)],
  };
}
