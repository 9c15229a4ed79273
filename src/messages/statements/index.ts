import type { StatementWords } from '../../core/statements/statement-words';
import type { Language } from '../language';
import { statementsEn } from './en';
import { statementsNl } from './nl';

const WORDS: Readonly<Record<Language, StatementWords>> = { nl: statementsNl, en: statementsEn };

/** What may be said of a plan, in words: the same on sheets, in the pane, in documents and on a terminal. */
export function statementWords(language: Language): StatementWords {
  return WORDS[language];
}
