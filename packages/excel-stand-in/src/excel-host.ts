import { EXCEL_API } from './api/excel-api';
import type { HostReply, HostRequest } from './connection';
import { Connection } from './connection';
import { ExcelFailure } from './excel-failure';
import type { FailureCode } from './excel-failure';
import type { PlannedFailure, SyncHook } from './failure-plan';
import { FailurePlan, plannedFailure } from './failure-plan';
import type { HostOptions } from './host-options';
import { DEFAULT_HOST_OPTIONS } from './host-options';
import { DEFAULT_WORKBOOK_OPTIONS, Workbook } from './model/workbook';
import { Coauthor, LocalUser } from './people';
import type { BatchOutcome } from './protocol/batch-runner';
import { BatchRunner } from './protocol/batch-runner';
import type { WireBatch } from './protocol/wire';
import { ACTION, PATH } from './protocol/wire';
import { Requirements } from './requirements';
import { restoreWorkbook } from './snapshot/restore-workbook';
import { saveWorkbook } from './snapshot/save-workbook';
import type { WorkbookSnapshot } from './snapshot/workbook-snapshot';
import type { SyncRecord } from './sync-record';
import { utf8Length } from './sync-record';
import { UndoRecord } from './undo-record';

const DELAY_FOR_CELL_EDIT = 64;

/**
 * The stand-in for Excel: a workbook, the people in it, and the real Office.js talking to it through connections. It
 * keeps count of every round trip, and fails where a test asks for it.
 *
 *     Office.js ──batch──▶ Connection ──▶ ExcelHost (waits, limits, planned failures) ──▶ BatchRunner ──▶ api ──▶ model
 *     Office.js ◀─events── Connection ◀──────────────── notices of what changed, and who did it ◀──────────────────┘
 */
export class ExcelHost {
  readonly options: HostOptions;
  readonly workbook: Workbook;
  readonly requirements: Requirements;
  readonly undo = new UndoRecord();
  readonly user: LocalUser;
  readonly coauthor: Coauthor;
  /** Every sync so far; the library's own upkeep is not among them. */
  readonly syncs: SyncRecord[] = [];
  /** Milliseconds that a round trip takes from now on. */
  latency: number;

  private readonly plan = new FailurePlan();
  private queue: Promise<unknown> = Promise.resolve();
  private readonly pending = new Set<Promise<unknown>>();
  private readonly syncListeners: (() => void)[] = [];
  private started = 0;

  constructor(options: Partial<HostOptions> = {}, snapshot?: WorkbookSnapshot) {
    const dates = snapshot?.dates === undefined ? {} : { dates: snapshot.dates };
    this.options = { ...DEFAULT_WORKBOOK_OPTIONS, ...DEFAULT_HOST_OPTIONS, ...dates, ...options };
    this.latency = this.options.latency;
    this.workbook = new Workbook(this.options);
    this.requirements = new Requirements({ ...this.options.otherSets, ExcelApi: this.options.excelApi });
    this.user = new LocalUser(this.workbook, this.undo);
    this.coauthor = new Coauthor(this.workbook);
    if (snapshot) restoreWorkbook(this.workbook, snapshot);
    else this.workbook.worksheets.add(null);
    this.workbook.isDirty = false;
  }

  /** Plugs in one more Office.js. */
  connect(): Connection {
    return new Connection(this);
  }

  snapshot(): WorkbookSnapshot {
    return saveWorkbook(this.workbook);
  }

  /** The number of the sync that comes next: 1 at first. */
  get nextSync(): number {
    return this.started + 1;
  }

  /** Has a coming sync fail, by its number. */
  failAt(sync: number, failure: PlannedFailure): void {
    this.plan.failAt(sync, failure);
  }

  /** Has this sync and all after it fail, as when the session has ended. */
  failFrom(sync: number, code: FailureCode): void {
    this.plan.failFrom(sync, code);
  }

  /** Has something happen just before a coming sync is carried out: a sheet deleted, a cell changed by a co-author. */
  beforeSync(sync: number, hook: SyncHook): void {
    this.plan.beforeSync(sync, hook);
  }

  afterSync(sync: number, hook: SyncHook): void {
    this.plan.afterSync(sync, hook);
  }

  /** Calls the listener after every sync, whatever came of it. */
  onSync(listener: () => void): void {
    this.syncListeners.push(listener);
  }

  /** Resolves when nothing is under way any more: no batch, no event. */
  async settled(): Promise<void> {
    do {
      await this.queue;
      await Promise.all(this.pending);
      await pause(0);
    } while (this.pending.size > 0);
  }

  /** Runs something once the present batch has been answered. */
  later(task: () => void): void {
    const run = pause(0).then(task);
    const done = run.finally(() => this.pending.delete(done));
    this.pending.add(done);
  }

  /** Carries out a batch when its turn comes; `null` when the pane was closed before that. */
  process(request: HostRequest, connection: Connection, isOpen: () => boolean): Promise<HostReply | null> {
    if (isUpkeep(request.batch)) return Promise.resolve(this.answer(this.run(request, connection)));
    const turn = this.queue.then(() => this.takeTurn(request, connection, isOpen));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async takeTurn(
    request: HostRequest,
    connection: Connection,
    isOpen: () => boolean,
  ): Promise<HostReply | null> {
    this.started++;
    const number = this.started;
    if (this.latency > 0) await pause(this.latency);
    await this.plan.runBefore(number);
    if (!isOpen()) return null;
    const reply = await this.reply(request, connection, number);
    await this.plan.runAfter(number);
    return reply;
  }

  private async reply(request: HostRequest, connection: Connection, number: number): Promise<HostReply> {
    const failure = this.plan.failureOf(number);
    if (failure?.when === 'before') return this.refuse(request, number, plannedFailure(failure.code));
    if (this.user.isEditingCell) {
      const waits = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
      if (!waits) return this.refuse(request, number, new ExcelFailure('InvalidOperationInCellEditMode'));
      await this.user.whenCellEditEnds();
    }
    if (request.bytes > this.options.payloadLimit) {
      return this.refuse(request, number, new ExcelFailure('RequestPayloadSizeLimitExceeded'));
    }
    const outcome = this.run(request, connection, failure);
    if (failure?.when === 'after') return this.refuse(request, number, plannedFailure(failure.code), outcome);
    const reply = this.answer(outcome);
    const bytes = utf8Length(reply.text);
    if (bytes > this.options.payloadLimit) {
      return this.refuse(request, number, new ExcelFailure('ResponsePayloadSizeLimitExceeded'), outcome);
    }
    this.note(request, number, outcome.answer.Error?.Code as FailureCode | undefined, outcome, bytes);
    return reply;
  }

  private run({ batch }: HostRequest, connection: Connection, planned: PlannedFailure | null = null): BatchOutcome {
    const runner = new BatchRunner(EXCEL_API, connection);
    return this.workbook.as('add-in', () => {
      if (planned?.when !== 'within') return runner.run(batch);
      return runner.run(batch, { afterChanges: planned.applied ?? null, failure: plannedFailure(planned.code) });
    });
  }

  private answer(outcome: BatchOutcome): HostReply & { readonly kind: 'answer' } {
    return { kind: 'answer', text: JSON.stringify(outcome.answer) };
  }

  private refuse(request: HostRequest, number: number, failure: ExcelFailure, outcome?: BatchOutcome): HostReply {
    this.note(request, number, failure.code, outcome, 0);
    return { kind: 'refusal', failure };
  }

  private note(
    { batch, bytes }: HostRequest,
    number: number,
    failure: FailureCode | undefined,
    outcome: BatchOutcome | undefined,
    responseBytes: number,
  ): void {
    this.syncs.push({
      number,
      actions: batch.Actions.length,
      performed: outcome?.performed ?? 0,
      changes: outcome?.changes ?? 0,
      calls: outcome?.calls ?? [],
      requestBytes: bytes,
      responseBytes,
      failure: failure ?? null,
    });
    for (const listener of this.syncListeners) listener();
  }
}

/** Requests that the library sends of itself: releasing references after a run, and telling that it has loaded. */
function isUpkeep({ Actions, ObjectPaths }: WireBatch): boolean {
  const isService = Object.values(ObjectPaths).every((path) => path.ObjectPathType === PATH.newObject);
  const isRelease = Actions.every(
    (action) =>
      action.ActionType === ACTION.instantiate ||
      (action.ActionType === ACTION.method && action.Name === '_RemoveReference'),
  );
  return isService || (isRelease && Actions.some((action) => action.ActionType === ACTION.method));
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
