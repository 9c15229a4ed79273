import type { WireEvent } from './events/event-router';
import { eventsOf } from './events/event-router';
import { EventListeners } from './events/event-listeners';
import type { ExcelFailure } from './excel-failure';
import type { ExcelHost } from './excel-host';
import { AddinService } from './model/addin-service';
import type { Workbook } from './model/workbook';
import { References } from './protocol/references';
import type { WireBatch } from './protocol/wire';
import type { Requirements } from './requirements';
import type { Session } from './session';
import type { UndoRecord } from './undo-record';

/** A batch on its way to Excel. */
export interface HostRequest {
  readonly batch: WireBatch;
  readonly bytes: number;
  /** Office.js's request flags; 64 asks to wait while the user edits a cell. */
  readonly flags: number;
}

/** Excel's answer as JSON text, or its refusal of the whole request; nothing at all once the pane is closed. */
export type HostReply =
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'refusal'; readonly failure: ExcelFailure };

/** One loaded Office.js and the stand-in: batches go in, answers and events come out. */
export class Connection implements Session {
  readonly references = new References();
  readonly listeners = new EventListeners();
  readonly addinService = new AddinService();
  /** Called with events as they happen. */
  onEvents: (events: readonly WireEvent[]) => void = () => undefined;

  private readonly outbox: WireEvent[] = [];
  private isOpen = true;

  constructor(private readonly host: ExcelHost) {
    host.workbook.onShift((sheet, shift) => {
      this.references.shift(sheet, shift);
    });
    host.workbook.onNotice((notice, actor) => {
      if (this.isOpen) this.post(eventsOf(notice, actor, this));
    });
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get requirements(): Requirements {
    return this.host.requirements;
  }

  get undo(): UndoRecord {
    return this.host.undo;
  }

  /** Sends a batch; the promise stays pending for good when the pane is closed before the answer comes. */
  async send(request: HostRequest): Promise<HostReply> {
    const reply = this.isOpen ? await this.host.process(request, this, () => this.isOpen) : null;
    return reply && this.isOpen ? reply : new Promise<never>(() => undefined);
  }

  /** The pane is closed: batches that Excel has not begun are not carried out, and nothing comes back. */
  close(): void {
    this.isOpen = false;
    this.outbox.length = 0;
  }

  /** Events leave after the batch that caused them, in order. */
  private post(events: readonly WireEvent[]): void {
    if (events.length === 0) return;
    if (this.outbox.length === 0) this.host.later(() => this.flush());
    this.outbox.push(...events);
  }

  private flush(): void {
    const events = this.outbox.splice(0);
    if (events.length > 0) this.onEvents(events);
  }
}
