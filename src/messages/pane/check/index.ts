import type { Language } from '../../language';
import { checkViewEn } from './en';
import { checkViewNl, type CheckViewWords } from './nl';

const WORDS: Readonly<Record<Language, CheckViewWords>> = { nl: checkViewNl, en: checkViewEn };

/** The words of the view Controle. */
export function checkViewWords(language: Language): CheckViewWords {
  return WORDS[language];
}
