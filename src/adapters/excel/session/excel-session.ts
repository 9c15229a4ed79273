import { HostError } from '../../../app/ports';
import { isPassing, toHostError } from './host-error';
import { EVENTS_WITHIN, WAITING_AFTER } from './limits';
import type { OfficeLibrary } from './office-library';

/** One conversation with Excel: calls are queued on `workbook`, and `sync` is a round trip. */
export interface ExcelBatch {
  readonly workbook: Excel.Workbook;
  /** Leaves a mark between the calls: of a failure it is known which marks were passed (`excelTraces`). */
  readonly trace: (mark: string) => void;
  sync(): Promise<void>;
}

/** Tells that Excel lets us wait (the user is probably editing a cell: "druk op Enter of Esc"), and when that is over. */
export type OnWaiting = (waiting: boolean) => void;

/**
 * Speaks with Excel, one piece of work at a time: what is asked meanwhile waits its turn, so that no reading sees half of
 * a writing. Excel's errors come out as HostError.
 */
export class ExcelSession {
  private last: Promise<unknown> = Promise.resolve();
  private writing = false;
  private changes = 0;
  private changedAt = -Infinity;

  constructor(
    private readonly library: OfficeLibrary,
    private readonly onWaiting?: OnWaiting,
  ) {}

  supports(version: string): boolean {
    return this.library.supports(version);
  }

  /** Work that changes nothing: done once more when it failed by a passing fault. */
  read<T>(work: (batch: ExcelBatch) => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      try {
        return await this.run(work);
      } catch (error) {
        if (!isPassing(error)) throw error;
        return await this.run(work);
      }
    });
  }

  /** Work that is done once, whatever comes of it. */
  once<T>(work: (batch: ExcelBatch) => Promise<T>): Promise<T> {
    return this.inTurn(() => this.run(work));
  }

  /** Work that changes something. */
  change<T>(work: (batch: ExcelBatch) => Promise<T>): Promise<T> {
    return this.once(async (batch) => {
      this.changes++;
      try {
        return await work(batch);
      } finally {
        this.changes--;
        this.changedAt = performance.now();
      }
    });
  }

  /** Whether an event that comes now may be of our own making. */
  get isChanging(): boolean {
    return this.changes > 0 || performance.now() - this.changedAt < EVENTS_WITHIN;
  }

  /** A long change, of which there is one at a time: a second one is refused, so that two clicks do not do it twice. */
  async write<T>(work: (batch: ExcelBatch) => Promise<T>): Promise<T> {
    if (this.writing) throw new HostError('busy');
    this.writing = true;
    try {
      return await this.change(work);
    } finally {
      this.writing = false;
    }
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } catch (error) {
      throw toHostError(error);
    }
  }

  /** Excel waits while the user edits a cell, where it can; elsewhere it refuses. */
  private run<T>(work: (batch: ExcelBatch) => Promise<T>): Promise<T> {
    return this.library.run({ delayForCellEdit: true }, (context) =>
      work({ workbook: context.workbook, trace: (mark) => context.trace(mark), sync: () => this.sync(context) }),
    );
  }

  private async sync(context: Excel.RequestContext): Promise<void> {
    const { onWaiting } = this;
    if (!onWaiting) return context.sync();
    let told = false;
    const timer = setTimeout(() => {
      told = true;
      onWaiting(true);
    }, WAITING_AFTER);
    try {
      await context.sync();
    } finally {
      clearTimeout(timer);
      if (told) onWaiting(false);
    }
  }
}
