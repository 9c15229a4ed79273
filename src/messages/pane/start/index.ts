import type { Language } from '../../language';
import { startEn } from './en';
import { startNl, type StartWords } from './nl';

const WORDS: Readonly<Record<Language, StartWords>> = { nl: startNl, en: startEn };

/** The words of starting a workbook. */
export function startWords(language: Language): StartWords {
  return WORDS[language];
}
export type { StartWords };
