import type { Block } from './blocks';

/** The sheets that every report writes, by the kind under which they are found again. */
export const SHEET_IDS = [
  'dashboard',
  'dekking',
  'ambities',
  'acties',
  'jaarplanning',
  'indicatoren',
  'controle',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** What one sheet says; name, as-of line and status are the same for all and come when it is composed. */
export interface ReportSheet {
  readonly title: string;
  readonly answer: string;
  readonly onePage?: boolean;
  readonly blocks: readonly Block[];
}
