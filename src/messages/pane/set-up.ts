import type { Language } from '../language';
import { setUpEn } from './set-up.en';
import { setUpNl, type SetUpWords } from './set-up.nl';

const WORDS: Readonly<Record<Language, SetUpWords>> = { nl: setUpNl, en: setUpEn };

/** The words of the first run and of making sheets. */
export function setUpWords(language: Language): SetUpWords {
  return WORDS[language];
}
export type { SetUpWords };
