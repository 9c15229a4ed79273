import type { Block } from './blocks';

/**
 * The sheets that a report writes, by the kind under which they are found again. Eight of them are written only when
 * they have something to show (docs/decisions/0010).
 */
export const SHEET_IDS = [
  'dashboard',
  'dekking',
  'ambities',
  'acties',
  'monitor',
  'jaarplanning',
  'rollen',
  'indicatoren',
  'impact',
  'sdgs',
  'kosten',
  'uitgaven',
  'evaluatie',
  'resultaten',
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
