import type { Columns } from '../../src/core/schema/define-table';
import { TABLES } from '../../src/core/tables';
import type { Language } from '../../src/messages/language';
import { reportEn } from '../../src/messages/report/en';
import { reportNl } from '../../src/messages/report/nl';

/** Names of the contract that a sentence may mention: sheets and headings. */
export function contractNames(): readonly string[] {
  return Object.values(TABLES).flatMap(({ sheet, columns }) => [
    sheet,
    ...Object.values(columns as Columns).map(({ heading }) => heading),
  ]);
}

/** The sheets that a report writes, by the names of their tabs. */
export function reportSheetNames(language: Language): readonly string[] {
  const { sheetNames } = language === 'nl' ? reportNl : reportEn;
  return Object.values(sheetNames).filter((name) => typeof name === 'string');
}
