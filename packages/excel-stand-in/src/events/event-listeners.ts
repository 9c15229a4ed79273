/** Excel's events that are modelled, by the numbers under which Office.js listens for them. */
export const EVENT = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The category under which Office.js hears events of the API. */
export const EVENT_CATEGORY = 65_536;

export type EventName = keyof typeof EVENT;

/** The target of events of the whole workbook; others have the id of their sheet or table. */
export const WORKBOOK_TARGET = 'Workbook';

/** What an add-in has asked to be told: an event of a sheet, a table or the workbook. */
export class EventListeners {
  private readonly keys = new Set<string>();

  add(event: EventName, target: string): void {
    this.keys.add(key(event, target));
  }

  remove(event: EventName, target: string): void {
    this.keys.delete(key(event, target));
  }

  /** Selections are told unasked, as the document's own event that Office.js listens for without telling its host. */
  has(event: EventName, target: string): boolean {
    return event === 'documentSelectionChanged' || this.keys.has(key(event, target));
  }
}

const key = (event: EventName, target: string): string => `${event} ${target}`;
