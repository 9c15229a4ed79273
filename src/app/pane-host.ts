import type { Digest, OpenWorkbook, TakeTurn } from './ports';
import type { CalendarDate } from '../core/kernel/calendar-date';
import type { Language } from '../messages/language';

/**
 * What the pane needs of the page and the Excel it is in; its main file gives the real one, tests another. Views pass
 * the workbook on to use cases and never ask anything of it themselves.
 */
export interface PaneHost {
  readonly workbook: OpenWorkbook;
  /** Of the product. */
  readonly version: string;
  /** In which Office itself speaks. */
  readonly language: Language;
  readonly digest: Digest;
  /** Lets the page draw and listen during long work. */
  readonly takeTurn: TakeTurn;
  today(): CalendarDate;
  /** The time of day as the user's clock shows it, "10:42". */
  clock(): string;
  copyText(text: string): Promise<void>;
  /** Loads the pane anew. */
  reload(): void;
}
