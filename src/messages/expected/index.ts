import type { Expected } from '../../core/schema/reading';
import { expectedEn } from './en';
import { expectedNl, type ExpectedTexts } from './nl';
import type { Language } from '../language';

const TEXTS: Readonly<Record<Language, ExpectedTexts>> = { nl: expectedNl, en: expectedEn };

/** What a cell would have been accepted as, with an example: "een kwartaal, bijvoorbeeld 2025-Q3". */
export function expectedText(expected: Expected, language: Language): string {
  return TEXTS[language][expected.grammar](expected.choices);
}
