import type { Language } from '../../language';
import { stepsEn } from './en';
import { stepsNl, type StepsWords } from './nl';

const WORDS: Readonly<Record<Language, StepsWords>> = { nl: stepsNl, en: stepsEn };

/** The words of the seven steps. */
export function stepsWords(language: Language): StepsWords {
  return WORDS[language];
}
