import type { AnyColumn } from '../schema/define-table';
import { FINDING_CODES } from '../schema/finding-codes';
import type { Finding } from '../schema/finding';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import type { Plan } from '../plan/plan';

const CODES = Object.keys(FINDING_CODES).sort();
const RANK_OF_CODE = new Map(CODES.map((code, rank) => [code, rank]));
/** More rows than a sheet has. */
const ROWS = 2 ** 21;

/**
 * Findings in the order of rules.md: table as in workbook.md, then row as in the sheet (a table as a whole first), then
 * column as in the contract (a row as a whole first; the themes after Status, in their own order), then code. Equals
 * stay as they were.
 */
export function sortFindings(plan: Plan, findings: readonly Finding[]): readonly Finding[] {
  const places = TABLE_IDS.map((id) => columnPlaces(plan, id));
  const columns = 1 + Math.max(...places.map((ranks) => ranks.size));
  const rankOfTable = new Map<string, number>(TABLE_IDS.map((id, rank) => [TABLES[id].name, rank]));
  const sortKey = ({ table, rowNumber, column, code }: Finding): number => {
    const tableRank = rankOfTable.get(table) ?? TABLE_IDS.length;
    const row = (rowNumber ?? -1) + 1;
    const columnRank = column === null ? 0 : 1 + (places[tableRank]?.get(column) ?? columns - 1);
    // One number below 2^53: table, row, column and code as the digits of one count.
    return ((tableRank * ROWS + row) * (columns + 1) + columnRank) * CODES.length + (RANK_OF_CODE.get(code) ?? 0);
  };
  return findings
    .map((finding) => ({ finding, key: sortKey(finding) }))
    .sort((a, b) => a.key - b.key)
    .map(({ finding }) => finding);
}

/** The place of each column in its table. */
function columnPlaces(plan: Plan, id: TableId): ReadonlyMap<string, number> {
  const headings = Object.entries<AnyColumn>(TABLES[id].columns).flatMap(([field, { heading }]) =>
    id === 'tenders' && field === 'status' ? [heading, ...plan.themes.map(({ name }) => name)] : [heading],
  );
  const places = new Map<string, number>();
  for (const heading of headings) if (!places.has(heading)) places.set(heading, places.size);
  return places;
}
