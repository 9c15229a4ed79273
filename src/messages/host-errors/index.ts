import { hostErrorsEn } from './en';
import { hostErrorsNl, type ErrorDetails, type HostErrorWords } from './nl';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, HostErrorWords>> = { nl: hostErrorsNl, en: hostErrorsEn };

function isKnown(code: string): code is keyof HostErrorWords {
  return Object.hasOwn(hostErrorsNl, code);
}

/** What went wrong and what to do, for a failure of Excel; a code of files (which Excel never gives) is unexpected. */
export function hostErrorMessage(code: string, details: ErrorDetails, language: Language): string {
  return WORDS[language][isKnown(code) ? code : 'unexpected'](details);
}
