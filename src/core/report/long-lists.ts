import { note, type Block } from './blocks';
import type { ReportWords } from './words/report-words';

/** Rows of a list on a sheet to read; who needs more filters the source table. */
const LIST_ROWS = 2000;

/** Rows of a list on a front page (reports.md, Kwartaalrapport). */
export const SHORT_LIST = 8;

/** The first rows of a list, and the line that says how many more there are. */
export function limited<T>(
  rows: readonly T[],
  words: ReportWords,
  limit = LIST_ROWS,
): { readonly shown: readonly T[]; readonly more: readonly Block[] } {
  if (rows.length <= limit) return { shown: rows, more: [] };
  return { shown: rows.slice(0, limit), more: [note(words.moreRows(rows.length - limit))] };
}

/** A title and what there is to say about it, in one cell. */
export function withRemark(title: string | null, remark: string | null): string | null {
  if (title === null || remark === null) return title ?? remark;
  return `${title}\n${remark}`;
}
