import type { Language } from '../language';
import { noticesEn } from './en';
import { noticesNl, type NoticeWords } from './nl';

const WORDS: Readonly<Record<Language, NoticeWords>> = { nl: noticesNl, en: noticesEn };

/** What writing left out, or did otherwise than asked. */
type Notice =
  | { readonly code: Exclude<keyof NoticeWords, 'rows-kept'> }
  | { readonly code: 'rows-kept'; readonly sheet: string; readonly rows: number };

/** The sentence for something that the user should know of what was written. */
export function noticeSentence(notice: Notice, language: Language): string {
  const words = WORDS[language];
  return notice.code === 'rows-kept' ? words['rows-kept'](notice.sheet, notice.rows) : words[notice.code]();
}
