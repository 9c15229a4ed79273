import { textKey } from '../kernel/text-key';
import { markSet } from '../schema/tender-types';
import { Refusal, Remarked } from '../schema/reading';
import { yesNoType } from '../schema/word-types';
import type { Row } from '../tables';
import { CellError, displayText, isBlank, type CellValue } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import { criterionSubject } from './calendar-criterion';
import { columnOf, holdsField } from './field-place';
import type { Plan, TenderRow } from './plan';
import { procedureFilter } from './procedure-filter';

/** A step of the team's own table Checklist. */
export interface OwnStep {
  readonly name: string;
  /** The field of the contract that fills it in; `null` for marks of a theme and for a column of the team's own. */
  readonly field: string | null;
  readonly hasColumn: boolean;
  readonly appliesTo: (tender: TenderRow) => boolean;
  /** Filled and not "nee" (workbook.md). */
  readonly isDone: (tender: TenderRow) => boolean;
}

const known = new WeakMap<Plan, readonly OwnStep[]>();

/** The team's own steps by Volgorde, then as they stand in the table; none without rows that name a step. */
export function ownSteps(plan: Plan): readonly OwnStep[] {
  const before = known.get(plan);
  if (before) return before;
  const steps = [...plan.tables.checklist.rows]
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.rowNumber - b.rowNumber)
    .flatMap((row) => (row.step === null ? [] : [ownStep(plan, row, row.step)]));
  known.set(plan, steps);
  return steps;
}

/** A column of the calendar that is none of the contract's, by its heading (from 0). */
function ownHeading({ tables }: Plan, name: string): number | null {
  const { raw, match } = tables.tenders;
  const key = textKey(name);
  return match?.unknown.find((column) => textKey(raw?.headings[column] ?? '') === key) ?? null;
}

function ownStep(plan: Plan, row: Row<'checklist'>, name: string): OwnStep {
  const passes = procedureFilter(row.procedures);
  const { valueFrom } = row;
  return {
    name,
    ...place(plan, row.column),
    appliesTo: (tender) =>
      passes(tender.procedure) && (valueFrom === null || (tender.value !== null && tender.value >= valueFrom)),
  };
}

function place(plan: Plan, column: string | null): Pick<OwnStep, 'field' | 'hasColumn' | 'isDone'> {
  const subject = column === null ? null : criterionSubject(plan, column);
  if (subject?.kind === 'theme') {
    const { index, column: own } = subject.theme;
    const refused = markSet(['Nee']);
    return {
      field: null,
      hasColumn: own !== null,
      isDone: ({ marks }) => (marks[index] ?? 0) !== 0 && marks[index] !== refused,
    };
  }
  const { tenders } = plan.tables;
  if (subject !== null) {
    const { field } = subject;
    const isDone = (tender: TenderRow): boolean =>
      !tender.unreadable?.has(field) &&
      !tender.notKnown?.has(field) &&
      isFilled(plan, tender, columnOf(tenders, tender, field as keyof TenderRow));
    return { field, hasColumn: holdsField(tenders, field), isDone };
  }
  const own = column === null ? null : ownHeading(plan, column);
  return { field: null, hasColumn: own !== null, isDone: (tender) => isFilled(plan, tender, own) };
}

/** "Onbekend" is a word for a blank that its column has among its choices. */
const NOT_FILLED: ReadonlySet<string> = new Set(['onbekend']);

function isFilled(plan: Plan, tender: TenderRow, column: number | null): boolean {
  const { raw } = plan.tables.tenders;
  const cell: CellValue = raw === null || column === null ? null : rawCell(raw, tender.rowNumber, column);
  if (cell === null || isBlank(cell) || cell instanceof CellError) return false;
  if (NOT_FILLED.has(textKey(displayText(cell)))) return false;
  const answer = yesNoType.read(cell, { date1904: plan.date1904 });
  return answer instanceof Refusal || (answer instanceof Remarked ? answer.value : answer);
}
