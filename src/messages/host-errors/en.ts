import type { HostErrorWords } from './nl';

/** What a failure of Excel means for the user and what to do, in English. */
export const hostErrorsEn: HostErrorWords = {
  'edit-mode': () => 'Excel is still busy with a cell. Press Enter or Esc and try again.',
  'protected-sheet': (d) => `The sheet ${d.sheet} is protected. Unprotect it and try again.`,
  'protected-workbook': () =>
    'The structure of the workbook is protected, so that no sheet can be added. Unprotect it and try again.',
  'read-only': () => 'The workbook is read-only. Save a copy and try again there.',
  'session-ended': () => 'The connection with Excel was lost. Close the pane, open it again and retry.',
  'too-much-data': () => 'There is too much data for one go. Delete empty rows below your tables and try again.',
  'not-supported': () => 'This version of Excel cannot do this. Use a newer version or Excel on the web.',
  'sheet-gone': (d) => `The sheet ${d.sheet} disappeared during the work. Try again.`,
  'hidden-sheet': (d) => `The sheet ${d.sheet} is hidden. Show it and try again.`,
  'no-room': (d) =>
    `The table on sheet ${d.sheet} cannot grow: there is something below it, in cell ${d.address}. Move that and try again.`,
  changed: () => 'Someone changed the workbook during the work. Try again.',
  busy: () => 'Excel is busy. Wait a moment and try again.',
  offline: () => 'A part of the program could not be fetched. Check the internet connection and try again.',
  cancelled: () => 'Cancelled. Nothing was changed.',
  unexpected: () =>
    'Something went wrong that should not have happened. Try again. Tell the administrator if it keeps going wrong.',
};
