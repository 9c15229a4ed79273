import type { ReportWords } from '../../core/report/words/report-words';
import type { Language } from '../language';
import { reportEn } from './en';
import { reportNl } from './nl';

const WORDS: Readonly<Record<Language, ReportWords>> = { nl: reportNl, en: reportEn };

/** The words of a report in a language. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}
