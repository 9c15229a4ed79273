import type { Language } from '../../language';
import { shellEn } from './en';
import { shellNl, type ShellWords } from './nl';

const WORDS: Readonly<Record<Language, ShellWords>> = { nl: shellNl, en: shellEn };

/** The words of the frame around the views. */
export function shellWords(language: Language): ShellWords {
  return WORDS[language];
}

export type { ShellWords };
