import type { Language } from '../language';
import { adoptingEn } from './en';
import { adoptingNl, type AdoptingWords } from './nl';

const WORDS: Readonly<Record<Language, AdoptingWords>> = { nl: adoptingNl, en: adoptingEn };

/** The words of adopting a workbook: what was found, why, and what is asked. */
export function adoptingWords(language: Language): AdoptingWords {
  return WORDS[language];
}
