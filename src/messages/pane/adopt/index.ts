import type { Language } from '../../language';
import { adoptEn } from './en';
import { adoptNl, type AdoptWords } from './nl';

const WORDS: Readonly<Record<Language, AdoptWords>> = { nl: adoptNl, en: adoptEn };

/** The words of saying which sheet is which table and which heading is which column. */
export function adoptWords(language: Language): AdoptWords {
  return WORDS[language];
}
export type { AdoptWords };
