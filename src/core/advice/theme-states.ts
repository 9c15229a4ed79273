import type { Plan, TenderRow } from '../plan/plan';
import { acceptedBy, Refusal } from '../schema/reading';
import { isAppliedSet, marksOf, themeMarksType } from '../schema/tender-types';
import { CellError, displayText } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import { textKey } from '../kernel/text-key';
import type { ThemeState, ThemeSuggestion } from './advice';

/** What a tender marks for each theme, in the order of Themas. */
export function themeStates(
  plan: Plan,
  tender: TenderRow,
  suggestions: readonly ThemeSuggestion[],
): readonly ThemeState[] {
  const { raw } = plan.tables.tenders;
  return plan.themes.map(({ index, name, focus, column }) => {
    const cell = raw === null || column === null ? null : rawCell(raw, tender.rowNumber, column);
    const set = tender.marks[index] ?? 0;
    const unreadable = tender.unreadableThemes?.has(index) === true;
    const reading =
      !unreadable || cell === null || cell instanceof CellError
        ? null
        : themeMarksType.read(cell, { date1904: plan.date1904 });
    const refused = reading instanceof Refusal ? reading.expected : acceptedBy(themeMarksType);
    return {
      theme: index,
      name,
      focus,
      hasColumn: column !== null,
      set,
      marks: marksOf(set),
      applied: isAppliedSet(set),
      unreadable,
      expected: unreadable ? refused : null,
      raw: displayText(cell),
      suggested: suggestions.some(({ theme }) => theme === index),
      measures: measuresOf(plan, tender, name),
    };
  });
}

function measuresOf({ tables }: Plan, { key }: TenderRow, theme: string): ThemeState['measures'] {
  return tables.measures.rows.flatMap((row) =>
    row.measure !== null && row.theme === theme && row.tender !== null && textKey(row.tender) === textKey(key)
      ? [{ measure: row.measure, form: row.form }]
      : [],
  );
}
