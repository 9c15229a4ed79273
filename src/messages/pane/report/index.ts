import type { Language } from '../../language';
import { reportViewEn } from './en';
import { reportViewNl, type ReportViewWords } from './nl';

export type { ReportViewWords };

const WORDS: Readonly<Record<Language, ReportViewWords>> = { nl: reportViewNl, en: reportViewEn };

/** The words of the view in which the quarterly report is made. */
export function reportViewWords(language: Language): ReportViewWords {
  return WORDS[language];
}
