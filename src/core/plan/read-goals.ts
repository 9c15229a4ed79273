import type { Slices } from '../kernel/slices';
import { yearType } from '../schema/date-types';
import { percentType } from '../schema/number-types';
import { cellReader, readTable, type CellFinding } from '../schema/read-table';
import { acceptedBy, NotKnown, Refusal, Remarked, type Reading } from '../schema/reading';
import { TABLES, type Row } from '../tables';
import { isBlank } from '../workbook/cell-value';
import { rawCell, type RawTable } from '../workbook/raw-table';
import type { PlanTable } from './plan';
import { cellFindingsOf, readPlanTable, type PlanTableReading } from './read-plan-table';

type Goal = Row<'goals'>;

/**
 * Reads the goals, with what depends on their Soort: the target of Dekking is a share, so that 75 was meant as 75 %
 * (C11) and more than 100 % is out of range (C12); only Indicator may do without a year (C01).
 */
export function* readGoals(raw: RawTable | null): Slices<PlanTableReading<'goals'>> {
  if (raw === null) return yield* readPlanTable('goals', raw);
  const { rows: plain, match, cellFindings } = yield* readTable(TABLES.goals, raw);
  const readShare = cellReader(percentType, { date1904: raw.date1904 });
  const { target, year } = { target: match.columns.get('target'), year: match.columns.get('year') };
  const ofKind: CellFinding[] = [];
  const shares = new Set<number>();
  const rows = plain.map((row) => {
    const { rowNumber } = row;
    if (year !== undefined && lacksYear(row)) {
      ofKind.push({ code: 'C01', rowNumber, field: 'year', column: year, expected: acceptedBy(yearType) });
    }
    const cell = row.kind === 'Dekking' && target !== undefined ? rawCell(raw, rowNumber, target) : null;
    if (target === undefined || cell === null || isBlank(cell)) return row;
    shares.add(rowNumber);
    const reading = readShare(cell);
    ofKind.push(
      ...findingsOfShare(reading).map((finding) => ({ ...finding, rowNumber, field: 'target', column: target })),
    );
    return withShare(row, reading);
  });
  const others = cellFindings.filter(({ field, rowNumber }) => field !== 'target' || !shares.has(rowNumber));
  const table: PlanTable<'goals'> = { id: 'goals', raw, match, rows, prepared: [] };
  return { table, findings: cellFindingsOf(table, [...others, ...ofKind]) };
}

function lacksYear({ kind, year, unreadable }: Goal): boolean {
  return kind !== null && kind !== 'Indicator' && year === null && !unreadable?.has('year');
}

function findingsOfShare(reading: Reading<number> | NotKnown): readonly Pick<CellFinding, 'code' | 'expected'>[] {
  if (reading instanceof Refusal) return [reading];
  if (reading instanceof NotKnown) return [{ code: 'C15', expected: acceptedBy(percentType) }];
  return reading instanceof Remarked ? reading.codes.map((code) => ({ code, expected: null })) : [];
}

function withShare(row: Goal, reading: Reading<number> | NotKnown): Goal {
  if (reading instanceof Refusal) {
    return { ...row, target: null, unreadable: new Set([...(row.unreadable ?? []), 'target']) };
  }
  if (reading instanceof NotKnown) return { ...row, target: null };
  return { ...row, target: reading instanceof Remarked ? reading.value : reading };
}
