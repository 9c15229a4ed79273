import type { TemplateWords } from '../../core/report/words/template-words';
import type { Language } from '../language';
import { templateEn } from './en';
import { templateNl } from './nl';

const WORDS: Readonly<Record<Language, TemplateWords>> = { nl: templateNl, en: templateEn };

export function templateWords(language: Language): TemplateWords {
  return WORDS[language];
}
