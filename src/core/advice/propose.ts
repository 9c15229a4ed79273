import { cellEdit, type EditValue } from '../plan/cell-edit';
import { contractColumn, fieldType } from '../plan/cell-type';
import { fieldPlace } from '../plan/field-place';
import type { Plan, PlanRow, PlanTable, TenderRow } from '../plan/plan';
import { markSet, marksOf, themeMarksType, type Mark, type MarkSet } from '../schema/tender-types';
import type { TableId } from '../tables';
import type { ProposedChange } from './advice';

/** Proposes a value for a field of a row; `null` leaves the choice to the user. */
export function proposeField(
  plan: Plan,
  id: TableId,
  row: PlanRow<TableId>,
  field: string,
  value: EditValue,
): ProposedChange {
  const table: PlanTable<TableId> = plan.tables[id];
  const place = fieldPlace(table, field);
  // Crosses under quarters are moved when the draft is saved: no one cell gets the value.
  const column = place?.kind === 'column' ? place.column : null;
  const { raw } = table;
  const format = fieldType(id, field, row)?.format ?? 'general';
  return {
    target: { kind: 'field', field },
    column: contractColumn(id, field)?.heading ?? field,
    value,
    edit:
      raw === null || column === null || value === null ? null : cellEdit(raw, row.rowNumber, column, value, format),
    columnMissing: place === null,
  };
}

/** Proposes marks for a theme. */
export function proposeMarks(plan: Plan, tender: TenderRow, theme: number, set: MarkSet): ProposedChange {
  const { raw } = plan.tables.tenders;
  const column = plan.themes[theme]?.column ?? null;
  const value = marksOf(set).join('; ');
  const { format } = themeMarksType;
  return {
    target: { kind: 'theme', theme },
    column: plan.themes[theme]?.name ?? '',
    value,
    edit: raw === null || column === null ? null : cellEdit(raw, tender.rowNumber, column, value, format),
    columnMissing: column === null,
  };
}

/** The marks with one more that applies the theme: Kans and Nee go, what is applied or asked already stays. */
export function withApplied(set: MarkSet, mark: Mark): MarkSet {
  return (set & ~markSet(['Kans', 'Nee'])) | markSet([mark]);
}

/**
 * How a tender best asks for something: a requirement in a small private procedure, an award criterion in a larger one,
 * innovation in a pilot; `null` when the procedure is not known yet.
 */
export function fittingForm({ pilot, procedure }: TenderRow): 'Eis' | 'Gunning' | 'Innovatie' | null {
  if (pilot) return 'Innovatie';
  if (procedure === null || procedure === 'Onbekend') return null;
  return procedure === 'Enkelvoudig onderhands' || procedure === 'Meervoudig onderhands' ? 'Eis' : 'Gunning';
}
