import { heading, type Block } from '../blocks';
import { labelColumn, table, textColumn } from '../columns';
import type { ReportWords } from '../words/report-words';
import { NOTES_TABLE, type UserText } from './user-texts';

/** "Uw notities": what the user had typed on the sheet, last of all; nothing where nothing was typed. */
export function notesSection(
  texts: readonly UserText[],
  { userNotes }: Pick<ReportWords, 'userNotes'>,
): readonly Block[] {
  if (texts.length === 0) return [];
  const columns = [
    labelColumn<UserText>(userNotes.under, ({ under }) => under),
    textColumn<UserText>(userNotes.text, ({ text }) => text),
  ];
  return [heading(userNotes.title), table(texts, { id: NOTES_TABLE, columns, empty: '' })];
}
