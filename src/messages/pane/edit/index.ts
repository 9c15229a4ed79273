import type { Language } from '../../language';
import { editViewEn } from './en';
import { editViewNl, type EditViewWords } from './nl';

const WORDS: Readonly<Record<Language, EditViewWords>> = { nl: editViewNl, en: editViewEn };

/** The words of the view Bewerken. */
export function editViewWords(language: Language): EditViewWords {
  return WORDS[language];
}

export type { EditViewWords };
