import { couplingsEn } from './en';
import { couplingsNl, type CouplingsWords } from './nl';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, CouplingsWords>> = { nl: couplingsNl, en: couplingsEn };

/** The words of couplings: of their sheet, and of what of them is not followed. */
export function couplingsWords(language: Language): CouplingsWords {
  return WORDS[language];
}
