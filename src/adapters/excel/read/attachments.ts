import type { Answer } from '../session/ranges';

/** How many things stand on the cells of a sheet that no value tells of. */
export interface Attachments {
  readonly comments: number;
  /** `null` in an Excel that cannot tell. */
  readonly notes: number | null;
}

/** Notes can be read from this version on. */
const NOTES = '1.18';

/** Asks how many comments and notes there are on a sheet. */
export function askAttachments(sheet: Excel.Worksheet, supports: (version: string) => boolean): Answer<Attachments> {
  const comments = sheet.comments.getCount();
  const notes = supports(NOTES) ? sheet.notes.getCount() : null;
  return () => ({ comments: comments.value, notes: notes?.value ?? null });
}
