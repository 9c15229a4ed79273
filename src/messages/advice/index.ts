import type { Fix } from '../../core/fixes/fix';
import { dateFromSerial } from '../../core/kernel/calendar-date';
import type { CellEdit, EditValue } from '../../core/plan/cell-edit';
import { contractColumn } from '../../core/plan/cell-type';
import type { Plan } from '../../core/plan/plan';
import type { RefusedEdit } from '../../core/plan/refused-edit';
import type { TableId } from '../../core/tables';
import { displayText } from '../../core/workbook/cell-value';
import { adviceEn } from './en';
import { adviceNl, type AdviceWords } from './nl';
import { expectedText } from '../expected';
import { formatsOf } from '../format';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, AdviceWords>> = { nl: adviceNl, en: adviceEn };

/** The words of advice and of changing cells. */
export function adviceWords(language: Language): AdviceWords {
  return WORDS[language];
}

/** A value as its cell will show it; empty for a blank one. */
export function editValueText(value: EditValue, format: CellEdit['format'], language: Language): string {
  const { number, percent, money, date } = formatsOf(language);
  if (typeof value !== 'number') return displayText(value);
  if (format === 'percent') return percent(value);
  if (format === 'money') return money(value);
  if (format === 'number' || format === 'integer') return number(value);
  const day = format === 'date' ? dateFromSerial(value) : null;
  return day === null ? displayText(value) : date(day);
}

/**
 * A value as it is typed into a cell, which its grammar reads back: days, money and per cents in the Dutch way, numbers
 * without thousands (1.234 can be read two ways).
 */
export function typedText(value: EditValue, format: CellEdit['format']): string {
  if (typeof value !== 'number') return displayText(value);
  if (format === 'percent' || format === 'date') return editValueText(value, format, 'nl');
  return displayText(value).replace('.', ',');
}

/** "“ja ” wordt “ja”", and what changes besides the letters: "“10.000” wordt “€ 10.000” (tekst wordt getal)" */
export function fixText({ edit, changes }: Fix, language: Language): string {
  const { becomes, fixChanges } = adviceWords(language).edits;
  const text = becomes(displayText(edit.expected), editValueText(edit.value, edit.format, language));
  return changes === null ? text : `${text} (${fixChanges[changes]})`;
}

interface Counted {
  readonly leftAlone: readonly unknown[];
}

/** "2 cellen bewaard; 1 cel met rust gelaten." */
export function savedText(
  { written, leftAlone }: Counted & { readonly written: readonly unknown[] },
  language: Language,
): string {
  const { edits } = adviceWords(language);
  return outcomeText(
    written.length === 0 ? edits.nothingSaved : edits.saved(written.length),
    leftAlone.length,
    language,
  );
}

/** "3 cellen verbeterd; 1 cel met rust gelaten." */
export function fixedText(
  { fixed, leftAlone }: Counted & { readonly fixed: readonly Pick<Fix, 'finding'>[] },
  language: Language,
): string {
  const { edits } = adviceWords(language);
  const isTidied = fixed.length > 0 && fixed.every(({ finding }) => finding === null);
  return outcomeText(isTidied ? edits.tidied(fixed.length) : edits.fixed(fixed.length), leftAlone.length, language);
}

function outcomeText(done: string, left: number, language: Language): string {
  return `${done}${left === 0 ? '' : `; ${adviceWords(language).edits.leftAlone(left)}`}.`;
}

/** Why a value cannot be written, with what would do. */
export function refusalText(
  { themes }: Pick<Plan, 'themes'>,
  id: TableId,
  { because, target, value, expected, names }: RefusedEdit,
  language: Language,
): string {
  const column =
    target.kind === 'theme'
      ? (themes[target.theme]?.name ?? '')
      : (contractColumn(id, target.field)?.heading ?? target.field);
  const accepted = expected === null ? '' : expectedText(expected, language);
  return adviceWords(language).edits.refused[because]({
    column,
    value: displayText(value),
    expected: accepted,
    names,
  });
}
