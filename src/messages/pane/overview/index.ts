import type { Language } from '../../language';
import { overviewEn } from './en';
import { overviewNl, type OverviewWords } from './nl';

const WORDS: Readonly<Record<Language, OverviewWords>> = { nl: overviewNl, en: overviewEn };

/** The words of the first view of the pane. */
export function overviewWords(language: Language): OverviewWords {
  return WORDS[language];
}

export type { OverviewWords };
