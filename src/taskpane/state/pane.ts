import type { Draft } from '../../app/editing/draft';
import type { CouplingDraft } from '../../app/adopting/coupling-draft';
import type { Computed } from '../../app/reading/compute-workbook';
import { failureOf } from '../../app/failure';
import type { WorkbookChange } from '../../app/reading/outdated';
import type { Progress } from '../../app/reading/run-slices';
import type { Undone, UndoStep } from '../../app/editing/write-cells';
import { parseRange, type CellRange } from '../../core/workbook/address';
import type { PaneHost } from '../../app/pane-host';
import { hostErrorMessage } from '../../messages/host-errors';
import { draftName, type DraftPlace } from './drafts';
import { faultOf, isNotFetched } from './fault';
import type * as PlanCodeModule from './plan-code';
import type { Outcome, PaneState, View, Work, WorkKind } from './pane-state';
import { Store } from './store';

/** Milliseconds without a change after which the pane reads again, where the plan asks for that. */
const QUIET = 1_500;

type PlanCode = typeof PlanCodeModule;

/** Fetches the program that reads plans; once. */
export function loadPlanCode(): Promise<PlanCode> {
  return import(/* webpackChunkName: "plan" */ './plan-code');
}

/** What a piece of work gets: how to tell how far it is, and whether it is to stop. */
export interface WorkTools {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface WorkOptions {
  readonly cancellable?: boolean;
  /** Whether the workbook is read again afterwards, also when the work failed: it may have changed something. */
  readonly refresh?: boolean;
}

/**
 * What the pane knows and does. Reading the workbook goes on behind the views, which answer from what was read last;
 * of the work that the user waits for there is one at a time. Views call this and never Excel.
 */
export class Pane {
  readonly store: Store<PaneState>;
  private reading: AbortController | null = null;
  private working: AbortController | null = null;
  /** A change that came while the workbook was being read: what was read may lack it. */
  private changedWhileReading = false;
  /** Known once the workbook has been read. */
  private code: PlanCode | null = null;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private unwatch: (() => Promise<void>) | null = null;

  constructor(readonly host: PaneHost) {
    this.store = new Store<PaneState>({
      language: host.language,
      view: { name: 'overview' },
      computed: null,
      isNew: false,
      readAt: null,
      outdatedSince: null,
      refreshing: null,
      work: null,
      waiting: false,
      problem: null,
      fault: null,
      selection: null,
      drafts: new Map(),
      couplingDraft: {},
      undoSteps: [],
      announcement: '',
      outcome: null,
      focusAsked: 0,
    });
  }

  /** Begins to watch the workbook, and reads it. */
  async start(): Promise<void> {
    await Promise.all([this.watch(), this.refresh()]);
  }

  async stop(): Promise<void> {
    clearTimeout(this.quiet);
    this.reading?.abort();
    await this.unwatch?.();
  }

  readonly go = (view: View): void => {
    this.store.set({ view, outcome: null });
  };

  /** Puts the keyboard at the beginning of the view: what had it has gone. */
  readonly focusView = (): void => {
    this.store.set({ focusAsked: this.store.get().focusAsked + 1 });
  };

  readonly setWaiting = (waiting: boolean): void => {
    this.store.set({ waiting });
  };

  /** Has the screen reader say something; the same text twice is said twice. */
  readonly announce = (text: string): void => {
    const { announcement } = this.store.get();
    // A blank that is not heard makes the region's text another one.
    this.store.set({ announcement: announcement === text ? `${text}\u00a0` : text });
  };

  /** Says what came of something that the user did: shown until the next thing, and heard. */
  readonly tell = (text: string, tone: Outcome['tone'] = 'success'): void => {
    this.store.set({ outcome: { text, tone } });
    this.announce(text);
  };

  readonly dismissOutcome = (): void => {
    this.store.set({ outcome: null });
  };

  readonly dismissProblem = (): void => {
    this.store.set({ problem: null });
  };

  /** Reads the workbook and computes everything anew; a newer reading takes the place of one under way. */
  readonly refresh = async (): Promise<Computed | null> => {
    clearTimeout(this.quiet);
    this.reading?.abort();
    const run = new AbortController();
    this.reading = run;
    this.changedWhileReading = false;
    const isCurrent = (): boolean => this.reading === run;
    this.store.set({ refreshing: { step: 'reading', done: 0, total: 2 } });
    try {
      const { workbook, takeTurn } = this.host;
      const moments = { date: null, today: this.host.today(), quarter: null };
      const onProgress = (refreshing: Progress): void => {
        if (isCurrent()) this.store.set({ refreshing });
      };
      this.code = await loadPlanCode();
      const computed = await this.code.computeWorkbook(workbook, moments, { onProgress, signal: run.signal, takeTurn });
      if (!isCurrent()) return null;
      this.noteRead(computed);
      return computed;
    } catch (error) {
      if (isCurrent()) this.fail(error, 'refresh');
      return null;
    } finally {
      if (isCurrent()) {
        this.reading = null;
        this.store.set({ refreshing: null });
      }
    }
  };

  /**
   * Does something that the user waits for; `null` when it failed (the pane says why), was cancelled, or when other work
   * is under way.
   */
  async work<T>(kind: WorkKind, job: (tools: WorkTools) => Promise<T>, options: WorkOptions = {}): Promise<T | null> {
    if (this.working !== null) return null;
    const { cancellable = false, refresh = false } = options;
    const run = new AbortController();
    this.working = run;
    const set = (progress: Progress | null): void => {
      const cancelling = run.signal.aborted;
      this.store.set({ work: { kind, progress, cancellable, cancelling } satisfies Work });
    };
    // What was said before is over: when this work fails it must not be heard again.
    this.store.set({ problem: null, outcome: null, announcement: '' });
    set(null);
    try {
      return await job({ signal: run.signal, onProgress: set });
    } catch (error) {
      this.fail(error, kind);
      return null;
    } finally {
      this.working = null;
      this.store.set({ work: null });
      if (refresh) void this.refresh();
    }
  }

  readonly cancel = (): void => {
    const { work } = this.store.get();
    if (this.working === null || work === null) return;
    this.working.abort();
    this.store.set({ work: { ...work, cancelling: true } });
  };

  /** Keeps what was filled in; `null` when it is saved or given up. */
  readonly keepDraft = (place: DraftPlace, draft: Draft | null): void => {
    const drafts = new Map(this.store.get().drafts);
    if (draft === null) drafts.delete(draftName(place));
    else drafts.set(draftName(place), { place, draft });
    this.store.set({ drafts });
  };

  /** Keeps what was chosen of tables and columns, until it is saved or given up. */
  readonly keepCouplings = (couplingDraft: CouplingDraft): void => {
    this.store.set({ couplingDraft });
  };

  /** After a row was put into a sheet what can be taken back stands lower. */
  readonly noteRowAdded = async (sheet: string, row: number): Promise<void> => {
    const { afterRowAdded } = await loadPlanCode();
    this.store.set({ undoSteps: this.store.get().undoSteps.map((step) => afterRowAdded(step, sheet, row)) });
  };

  /** Keeps what the user can take back; nothing when nothing was written. */
  readonly remember = (step: UndoStep | null): void => {
    if (step !== null) this.store.set({ undoSteps: [...this.store.get().undoSteps, step] });
  };

  /** Takes back the last thing that the user did here: cells that changed since keep what they hold. */
  readonly undoLast = async (): Promise<Undone | null> => {
    const step = this.store.get().undoSteps.at(-1);
    if (step === undefined) return null;
    const takeBack = async (): Promise<Undone> => (await loadPlanCode()).undo(this.host.workbook, step);
    const undone = await this.work('undo', takeBack, { refresh: true });
    if (undone !== null) this.store.set({ undoSteps: this.store.get().undoSteps.filter((other) => other !== step) });
    return undone;
  };

  /** Shows cells in Excel and selects them; the user may go on meanwhile. */
  readonly show = async (sheet: string, place: string | CellRange): Promise<boolean> => {
    const range = typeof place === 'string' ? parseRange(place) : place;
    if (range === null) throw new RangeError('Not an address');
    try {
      await this.host.workbook.show({ sheet, range });
      return true;
    } catch (error) {
      this.fail(error, 'show');
      return false;
    }
  };

  /** A fault in the program, wherever it came up: the pane says so, with a way out. */
  readonly fault = (error: unknown): void => {
    this.store.set({ fault: faultOf(error) });
  };

  private fail(error: unknown, during: WorkKind | 'refresh'): void {
    const failure = failureOf(error);
    if (isNotFetched(error)) this.store.set({ problem: { code: 'offline', details: {}, during } });
    else if (failure === null) this.fault(error);
    else if (failure.code === 'cancelled') this.announce(hostErrorMessage(failure.code, {}, this.store.get().language));
    else this.store.set({ problem: { ...failure, during } });
  }

  private noteRead(computed: Computed): void {
    const { problem } = this.store.get();
    this.store.set({
      computed,
      isNew: this.code?.isNewWorkbook(computed) ?? false,
      readAt: this.host.clock(),
      outdatedSince: this.changedWhileReading ? this.host.clock() : null,
      problem: problem?.during === 'refresh' ? null : problem,
    });
    if (this.changedWhileReading) this.refreshWhenQuiet();
  }

  /** Nothing depends on being told of changes: where Excel cannot, the pane just does not say that it is outdated. */
  private async watch(): Promise<void> {
    try {
      this.unwatch = await this.host.workbook.watch({
        onChange: (change) => {
          this.noteChange(change);
        },
        onSelection: (selection) => {
          const { view } = this.store.get();
          // From now on the sheet says which row it is about.
          this.store.set({ selection, view: view.name === 'edit' ? { name: 'edit' } : view });
        },
      });
    } catch (error) {
      if (failureOf(error) === null) this.fault(error);
    }
  }

  private noteChange(change: WorkbookChange): void {
    const { computed, outdatedSince } = this.store.get();
    if (computed !== null && this.code?.makesOutdated(computed, change) === false) return;
    if (this.reading !== null) this.changedWhileReading = true;
    if (computed === null) return;
    this.store.set({ outdatedSince: outdatedSince ?? this.host.clock() });
    this.refreshWhenQuiet();
  }

  private refreshWhenQuiet(): void {
    clearTimeout(this.quiet);
    if (this.store.get().computed?.plan.settings.refreshAutomatically !== true) return;
    this.quiet = setTimeout(() => void this.refresh(), QUIET);
  }
}
