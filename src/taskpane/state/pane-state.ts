import type { CouplingDraft } from '../../app/adopting/coupling-draft';
import type { Computed } from '../../app/reading/compute-workbook';
import type { Failure } from '../../app/failure';
import type { Progress } from '../../app/reading/run-slices';
import type { Selection } from '../../app/reading/selected-row';
import type { UndoStep } from '../../app/editing/write-cells';
import type { Language } from '../../messages/language';
import type { KeptDraft } from './drafts';
import type { RowChoice } from './row-choice';

/** Where the user is. Views that are about something say what. */
export type View =
  | { readonly name: 'overview' }
  | { readonly name: 'check' }
  /** Follows the selected row, until the user goes to another one from the pane. */
  | { readonly name: 'edit'; readonly row?: RowChoice }
  | { readonly name: 'report' }
  /** `section` is where to begin. */
  | { readonly name: 'settings'; readonly section?: 'tables' }
  | { readonly name: 'steps' }
  | { readonly name: 'about' };

export type ViewName = View['name'];

/** What takes so long that the user waits for it; everything else of the pane stays usable. */
export type WorkKind = 'report' | 'fix' | 'undo' | 'dismiss' | 'save' | 'new-row' | 'add-tables' | 'example' | 'show';

export interface Work {
  readonly kind: WorkKind;
  /** `null` until something is known of how far it is. */
  readonly progress: Progress | null;
  readonly cancellable: boolean;
  /** The user asked to stop, and it has not stopped yet. */
  readonly cancelling: boolean;
}

/** Something that Excel would not do, with what to try. */
export interface Problem extends Failure {
  /** What failed: `refresh` is the reading of the workbook. */
  readonly during: WorkKind | 'refresh';
}

/** A fault in the program itself: shown with technical details and a way to load the pane anew. */
export interface Fault {
  readonly name: string;
  /** Lines of the stack, without the message. */
  readonly places: readonly string[];
}

/** What came of something that the user did. */
export interface Outcome {
  readonly text: string;
  /** Success only where all of it was done. */
  readonly tone: 'success' | 'warning';
}

export interface PaneState {
  readonly language: Language;
  readonly view: View;
  /** The workbook as last read; `null` until then. */
  readonly computed: Computed | null;
  /** Whether the workbook holds nothing of a plan. */
  readonly isNew: boolean;
  /** The time of that reading, "10:42". */
  readonly readAt: string | null;
  /** Since when source tables differ from what is shown; `null` while they do not. */
  readonly outdatedSince: string | null;
  /** How far the reading under way is. */
  readonly refreshing: Progress | null;
  readonly work: Work | null;
  /** Excel lets us wait: the user is in the middle of a cell. */
  readonly waiting: boolean;
  readonly problem: Problem | null;
  readonly fault: Fault | null;
  /** What is selected in the sheet; `null` before the first selection. */
  readonly selection: Selection | null;
  /** What was filled in and not saved yet, by the name of its place. */
  readonly drafts: ReadonlyMap<string, KeptDraft>;
  /** What was chosen of tables and columns, and not saved yet. */
  readonly couplingDraft: CouplingDraft;
  /** What the user did here and can take back, latest last. */
  readonly undoSteps: readonly UndoStep[];
  /** Said once by the screen reader. */
  readonly announcement: string;
  /** What came of the last thing that the user did; shown until the next. */
  readonly outcome: Outcome | null;
  /** How often the keyboard was sent to the beginning of the view. */
  readonly focusAsked: number;
}
