import type { Language } from '../../language';
import { settingsEn } from './en';
import { settingsNl, type SettingsWords } from './nl';

export type { SettingsWords };

const WORDS: Readonly<Record<Language, SettingsWords>> = { nl: settingsNl, en: settingsEn };

/** The words of the view Instellingen. */
export function settingsWords(language: Language): SettingsWords {
  return WORDS[language];
}
