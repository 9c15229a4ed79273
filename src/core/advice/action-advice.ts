import { textKey } from '../kernel/text-key';
import { serialFromDate } from '../kernel/calendar-date';
import { formatQuarter } from '../kernel/quarter';
import { isCountedAction, isOverdue, lastQuarterOfAction } from '../plan/action-facts';
import type { EditValue } from '../plan/cell-edit';
import type { Plan } from '../plan/plan';
import { rowFinder } from '../plan/read-plan-table';
import type { Finding } from '../schema/finding';
import type { FindingCode } from '../schema/finding-codes';
import { TABLES, type Row } from '../tables';
import { cellPlaceOf } from '../workbook/raw-table';
import type { ActionAdvice, ActionProposal } from './advice';
import { fieldStates } from './field-states';
import { proposeField } from './propose';

/** What there is to say of one action, by its Nr (the first with it) or its row in the sheet; `null` when there is none. */
export function actionAdvice(plan: Plan, findings: readonly Finding[], which: string | number): ActionAdvice | null {
  const { raw, rows } = plan.tables.actions;
  const action =
    typeof which === 'number' ? rowFinder(rows)(which) : rows.find(({ key }) => textKey(key) === textKey(which));
  if (raw === null || action === undefined) return null;
  const own = findings.filter(
    ({ table, rowNumber }) => table === TABLES.actions.name && rowNumber === action.rowNumber,
  );
  const fields = fieldStates(plan, 'actions', action);
  const last = lastQuarterOfAction(action);
  return {
    key: action.key,
    rowNumber: action.rowNumber,
    sheet: cellPlaceOf(raw, action.rowNumber, 0).sheet,
    title: action.title,
    fields,
    missingColumns: fields.filter(({ state }) => state === 'no-column').map(({ column }) => column),
    findings: own,
    counted: isCountedAction(plan, action),
    partOf: action.partOf,
    overdue: isOverdue(plan, action),
    lastQuarter: last === null ? null : formatQuarter(last),
    themes: action.themes ?? [],
    proposals: own.flatMap(({ code }) => proposalsFor(plan, action, code)),
    dateDone: action.doneOn === null ? dateDone(plan, action) : null,
  };
}

/** What would settle a finding; a quarter or a name only the user knows, and a day is the as-of date until corrected. */
function proposalsFor(plan: Plan, action: Row<'actions'>, code: FindingCode): readonly ActionProposal[] {
  const propose = (kind: ActionProposal['kind'], field: string, value: EditValue): ActionProposal => ({
    kind,
    change: proposeField(plan, 'actions', action, field, value),
  });
  switch (code) {
    case 'A02':
      return [dateDone(plan, action)];
    case 'A03':
      return [propose('finish', 'status', 'Voltooid')];
    case 'A04':
      return [propose('name-owner', 'roles', null)];
    case 'A05':
      return [propose('plan-begin', 'begin', null)];
    case 'A06':
      return [propose('finish', 'status', 'Voltooid'), propose('new-end', 'end', null)];
    case 'A07':
      return [propose('give-means', 'withinMeans', 'ja')];
    default:
      return [];
  }
}

function dateDone(plan: Plan, action: Row<'actions'>): ActionProposal {
  return { kind: 'date-done', change: proposeField(plan, 'actions', action, 'doneOn', serialFromDate(plan.asOf)) };
}
