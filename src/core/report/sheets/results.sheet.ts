import type { ReportContext } from '../report-context';
import type { ReportSheet } from '../report-sheet';
import { agreementCounts, agreements } from '../sections/agreement-sections';
import { resultList } from '../sections/result-sections';

/** What tenders brought, and what was agreed in contracts: kept, and still to be checked. */
export function resultsSheet(context: ReportContext): ReportSheet | null {
  const { words, plan } = context;
  const results = plan.tables.results.rows.length;
  const agreed = plan.tables.agreements.rows.length;
  if (results + agreed === 0) return null;
  return {
    title: words.results.title,
    answer: words.results.answer({ results, agreements: agreed, due: agreementCounts(context).due }),
    blocks: [...(results === 0 ? [] : resultList(context)), ...agreements(context)],
  };
}
