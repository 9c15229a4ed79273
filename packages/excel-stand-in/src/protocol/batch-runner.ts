import { ExcelFailure, notFound, notModelled } from '../excel-failure';
import type { Session } from '../session';
import type { ApiCatalogue } from './api-catalogue';
import type { BatchWatch } from './object-paths';
import { ObjectPaths } from './object-paths';
import { Query } from './query';
import type { WireAction, WireAnswer, WireBatch, WireError, WireResult } from './wire';
import { ACTION, memberName } from './wire';

/** A failure that a test asked for, after so many changes; half way the batch when no number is given. */
export interface Interruption {
  readonly afterChanges: number | null;
  readonly failure: ExcelFailure;
}

/** The result of a batch: the answer, how many actions were carried out, how many changes made, and what was called. */
export interface BatchOutcome {
  readonly answer: WireAnswer;
  readonly performed: number;
  readonly changes: number;
  readonly calls: readonly string[];
}

/**
 * Carries out the actions of one batch in order. Not atomic, as Excel is not: when an action fails, what was done
 * before it stays, and what comes after it is not done.
 */
export class BatchRunner {
  constructor(
    private readonly catalogue: ApiCatalogue,
    private readonly session: Session,
  ) {}

  run(batch: WireBatch, interruption?: Interruption): BatchOutcome {
    const log = new BatchLog(interruption);
    const paths = new ObjectPaths(batch.ObjectPaths, this.catalogue, this.session, log);
    const stop = this.session.workbook.onShift((sheet, shift) => {
      paths.shift(sheet, shift);
    });
    try {
      return { ...this.runActions(batch, paths, log), changes: log.changes, calls: log.calls };
    } finally {
      stop();
      this.session.workbook.application.resume();
    }
  }

  private runActions(
    { Actions: actions }: WireBatch,
    paths: ObjectPaths,
    log: BatchLog,
  ): { readonly answer: WireAnswer; readonly performed: number } {
    const results: WireResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of actions.entries()) {
      try {
        log.beforeAction(index, actions.length);
        results.push({ ActionId: action.Id, Value: this.perform(action, paths, log) });
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      } catch (error) {
        const answer = { Results: results, TraceIds: traceIds, Error: wireError(error, index, log.calls.at(-1)) };
        return { answer, performed: index };
      }
    }
    return { answer: { Results: results, TraceIds: traceIds }, performed: actions.length };
  }

  private perform(action: WireAction, paths: ObjectPaths, log: BatchLog): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = paths.resolve(action.ObjectPathId);
    const query = new Query(this.catalogue, this.session);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && query.identity(target);
      case ACTION.query:
        if (target) log.onCall(`load ${this.catalogue.typeOf(target).name}`);
        return target && query.answer(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.callMethod(action, target, paths);
      case ACTION.setProperty:
        this.setProperty(action, target, paths, log);
        return null;
      default:
        throw notModelled(`the action type ${String(action.ActionType)}`);
    }
  }

  private callMethod(action: WireAction, target: object | null, paths: ObjectPaths): unknown {
    if (action.Name === '_KeepReference') {
      if (target) this.session.references.keep(target);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.session.references.release(paths.arguments(action.ArgumentInfo).text(0));
      return null;
    }
    if (!target) throw notFound('The object is a null object.');
    const result = paths.call(target, memberName(action.Name), paths.arguments(action.ArgumentInfo));
    return result === undefined || this.catalogue.isObject(result) ? null : result;
  }

  private setProperty(action: WireAction, target: object | null, paths: ObjectPaths, log: BatchLog): void {
    if (!target) throw notFound('The object is a null object.');
    const type = this.catalogue.typeOf(target);
    const name = memberName(action.Name);
    const member = this.catalogue.member(type, name, this.session.requirements);
    if (member.kind !== 'scalar' || !member.set) throw notModelled(`setting ${type.name}.${name}`);
    log.onCall(`set ${type.name}.${name}`);
    paths.beginChange();
    member.set.apply(target, paths.arguments(action.ArgumentInfo).raw(0), this.session);
  }
}

/** What one batch did so far; stops it where a test asked for a failure. */
class BatchLog implements BatchWatch {
  readonly calls: string[] = [];
  changes = 0;

  constructor(private readonly interruption?: Interruption) {}

  onCall(call: string): void {
    this.calls.push(call);
  }

  onChange(): void {
    if (this.interruption?.afterChanges === this.changes) throw this.interruption.failure;
    this.changes++;
  }

  /** A batch with fewer changes fails at its last action all the same. */
  beforeAction(index: number, count: number): void {
    if (!this.interruption) return;
    const { afterChanges, failure } = this.interruption;
    if (index === (afterChanges === null ? Math.floor(count / 2) : count - 1)) throw failure;
  }
}

/** An error of the stand-in itself is no answer of Excel's: it goes up and breaks the test. */
function wireError(error: unknown, index: number, call: string | undefined): WireError {
  if (!(error instanceof ExcelFailure)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.status,
    ActionIndex: index,
    Location: (call ?? '').replace(/^(?:set|load) /, ''),
  };
}
