import { cliEn } from './en';
import { cliNl, type CliWords } from './nl';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, CliWords>> = { nl: cliNl, en: cliEn };

export function cliWords(language: Language): CliWords {
  return WORDS[language];
}

export type { CliWords };
