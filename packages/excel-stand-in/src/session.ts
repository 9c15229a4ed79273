import type { EventListeners } from './events/event-listeners';
import type { AddinService } from './model/addin-service';
import type { Workbook } from './model/workbook';
import type { References } from './protocol/references';
import type { Requirements } from './requirements';
import type { UndoRecord } from './undo-record';

/** One loaded Office.js in conversation with the stand-in: a pane, or the page of the ribbon commands. */
export interface Session {
  readonly workbook: Workbook;
  readonly requirements: Requirements;
  readonly undo: UndoRecord;
  readonly references: References;
  readonly listeners: EventListeners;
  readonly addinService: AddinService;
}
