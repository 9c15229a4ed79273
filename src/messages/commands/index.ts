import { commandsEn } from './en';
import { commandsNl, type CommandWords } from './nl';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, CommandWords>> = { nl: commandsNl, en: commandsEn };

/** The words of the ribbon buttons. */
export function commandWords(language: Language): CommandWords {
  return WORDS[language];
}

export type { CommandWords };
