import { textKey } from '../kernel/text-key';
import type { PlanTables } from './plan';

/**
 * The good examples with their tender by its Nr, where the cell names one by Nr or, failing that, by a name that only one
 * tender has (workbook.md, Resultaten). Another text stays as it is typed: what was done before there was a calendar.
 */
export function withResultTenders(tables: PlanTables): PlanTables {
  const { results, tenders } = tables;
  if (results.rows.length === 0) return tables;
  const keys = new Map(tenders.rows.map(({ key }) => [textKey(key), key]));
  const named = new Map<string, string | null>();
  for (const { key, title } of tenders.rows) {
    if (title !== null) named.set(textKey(title), named.has(textKey(title)) ? null : key);
  }
  const rows = results.rows.map((row) => {
    const typed = row.tender === null ? null : textKey(row.tender);
    const key = typed === null ? null : (keys.get(typed) ?? named.get(typed) ?? null);
    return key === null || key === row.tender ? row : { ...row, tender: key };
  });
  return { ...tables, results: { ...results, rows } };
}
