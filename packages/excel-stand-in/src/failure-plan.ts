import type { FailureCode } from './excel-failure';
import { ExcelFailure } from './excel-failure';

/**
 * How a sync fails: 'before' anything is applied, 'within' after the first changes (they stay), or 'after' all was
 * applied, so that only the answer is lost.
 */
export type PlannedFailure =
  | { readonly when: 'before' | 'after'; readonly code: FailureCode }
  | {
      readonly when: 'within';
      readonly code: FailureCode;
      /** How many changes are made, at most all but the last action; half of the batch when not given. */
      readonly applied?: number;
    };

export type SyncHook = () => void | Promise<void>;

/** What tests planned for coming syncs, by their number: failures, and things that happen before or after. */
export class FailurePlan {
  private readonly failures = new Map<number, PlannedFailure>();
  private readonly before = new Map<number, SyncHook[]>();
  private readonly after = new Map<number, SyncHook[]>();
  private lasting: { readonly from: number; readonly failure: PlannedFailure } | null = null;

  failAt(sync: number, failure: PlannedFailure): void {
    this.failures.set(sync, failure);
  }

  /** From this sync on none succeeds, as when the session has ended. */
  failFrom(sync: number, code: FailureCode): void {
    this.lasting = { from: sync, failure: { when: 'before', code } };
  }

  beforeSync(sync: number, hook: SyncHook): void {
    this.before.set(sync, [...(this.before.get(sync) ?? []), hook]);
  }

  afterSync(sync: number, hook: SyncHook): void {
    this.after.set(sync, [...(this.after.get(sync) ?? []), hook]);
  }

  failureOf(sync: number): PlannedFailure | null {
    const lasting = this.lasting !== null && sync >= this.lasting.from ? this.lasting.failure : null;
    return this.failures.get(sync) ?? lasting;
  }

  async runBefore(sync: number): Promise<void> {
    for (const hook of this.before.get(sync) ?? []) await hook();
  }

  async runAfter(sync: number): Promise<void> {
    for (const hook of this.after.get(sync) ?? []) await hook();
  }
}

export const plannedFailure = (code: FailureCode): ExcelFailure => new ExcelFailure(code, 'The test asked for it.');
