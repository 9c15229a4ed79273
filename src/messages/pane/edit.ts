import type { Language } from '../language';
import { editViewEn } from './edit.en';
import { editViewNl, type EditViewWords } from './edit.nl';

const WORDS: Readonly<Record<Language, EditViewWords>> = { nl: editViewNl, en: editViewEn };

/** The words of the view Bewerken. */
export function editViewWords(language: Language): EditViewWords {
  return WORDS[language];
}

export type { EditViewWords };
