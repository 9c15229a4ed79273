import type { CalendarDate } from '../kernel/calendar-date';
import { formatSpan } from '../kernel/span';
import { textKey } from '../kernel/text-key';
import type { Plan, PlanRow, TenderRow } from '../plan/plan';
import type { AgreementRow, ResultRow } from './advice';
import { fieldStates } from './field-states';

/** What was agreed in the contract of a tender, in table order. */
export function tenderAgreements(plan: Plan, { key }: TenderRow): readonly AgreementRow[] {
  return plan.tables.agreements.rows.flatMap((row): readonly AgreementRow[] => {
    if (row.tender === null || textKey(row.tender) !== textKey(key)) return [];
    const { rowNumber, agreement, theme, who, checkOn, kept } = row;
    const isKnown = row.unreadable?.has('kept') !== true;
    return [
      {
        rowNumber,
        agreement: agreement ?? '',
        theme,
        who,
        checkOn,
        kept: isKnown ? kept : null,
        isDue: isKnown && isDue(plan.asOf, row),
        fields: fieldStates(plan, 'agreements', row).filter(({ field }) => field !== 'tender' && field !== 'agreement'),
      },
    ];
  });
}

/** As B16 has it: the day of checking is over, and it is not known whether the agreement was kept. */
function isDue(asOf: CalendarDate, { checkOn, kept }: PlanRow<'agreements'>): boolean {
  return checkOn !== null && checkOn < asOf && kept === 'Onbekend';
}

/** Good examples of a tender, in table order. */
export function tenderResults(plan: Plan, { key }: TenderRow): readonly ResultRow[] {
  return plan.tables.results.rows.flatMap((row): readonly ResultRow[] => {
    if (row.tender === null || textKey(row.tender) !== textKey(key)) return [];
    const { rowNumber, result, value, unit, period, themes } = row;
    return [
      {
        rowNumber,
        result: result ?? '',
        value,
        unit,
        period: period === null ? null : formatSpan(period),
        themes: themes ?? [],
        fields: fieldStates(plan, 'results', row).filter(({ field }) => field !== 'tender'),
      },
    ];
  });
}
