import type { CalendarDate } from '../kernel/calendar-date';
import type { CellEdit, EditTarget, EditValue } from '../plan/cell-edit';
import type { RuleState } from '../plan/policy';
import type { ChecklistItem } from '../plan/tender-checklist';
import type { Exclusion } from '../plan/tender-facts';
import type { Note } from '../schema/define-table';
import type { Finding } from '../schema/finding';
import type { Expected, GrammarName } from '../schema/reading';
import type { Mark, MarkSet } from '../schema/tender-types';
import type { Row } from '../tables';
import type { Weight } from '../tables/policy-rules.table';

/** A field of a row: what it holds, what may go in, and whether it asks for something. */
export interface FieldState {
  readonly field: string;
  /** The contract's heading, and the one in the user's sheet (`null` when it has no column of its own there). */
  readonly column: string;
  readonly heading: string | null;
  /** `no-column`: the sheet lacks it. `unreadable`: see `expected`. */
  readonly state: 'filled' | 'blank' | 'unreadable' | 'no-column';
  /** The value as its column writes it (days count from 1900); `null` when blank or unreadable. */
  readonly value: EditValue;
  /** What a blank cell counts as. */
  readonly fallback: EditValue;
  /** The cell as it shows; empty when blank. */
  readonly raw: string;
  readonly grammar: GrammarName;
  readonly format: CellEdit['format'];
  readonly list: boolean;
  /** The words to choose from, in their canonical spelling. */
  readonly choices: readonly string[];
  /** The table whose key it names. */
  readonly refersTo: string | null;
  readonly required: boolean;
  /** Required, and not there or blank. */
  readonly missing: boolean;
  readonly expected: Expected | null;
  readonly note: Note;
}

/** A change that the advice proposes; the user puts it in the draft, or not. */
export interface ProposedChange {
  readonly target: EditTarget;
  /** The contract's heading of the field, or the theme's name. */
  readonly column: string;
  /** What goes into the cell; `null` when only the user knows. */
  readonly value: EditValue;
  /** The change of the cell; `null` without a value, or without a column. */
  readonly edit: CellEdit | null;
  readonly columnMissing: boolean;
}

export type NeededKind = 'set-promising' | 'reopen' | 'fill-start' | 'repair' | 'apply-theme';

/** One change of those that make a tender count and applied. */
export interface NeededChange {
  readonly kind: NeededKind;
  readonly change: ProposedChange;
  /** For `apply-theme`: focus themes by which it can be done, the best first (`change` takes that one). */
  readonly themes: readonly number[];
}

/** Whether a tender counts, and what would make it count. */
export interface TenderStanding {
  /** Year of its Start, the year in which it counts. */
  readonly year: number | null;
  readonly counts: boolean;
  readonly exclusion: Exclusion | null;
  /** In a focus theme: this is what coverage counts. */
  readonly applied: boolean;
  readonly appliedThemes: readonly string[];
  /** Applied in themes that are no focus: they do not count. */
  readonly appliedElsewhere: readonly string[];
  /** Still to be published: it can still change. */
  readonly open: boolean;
  /**
   * What makes it count and applied, in this order, together enough (checked by computing it anew); empty when it does
   * already, or when the plan has no theme to apply. With one entry that is the single change.
   */
  readonly needed: readonly NeededChange[];
}

/** A policy rule that applies to the tender. */
export interface RuleAdvice {
  readonly rule: string;
  readonly source: string | null;
  readonly weight: Weight | null;
  readonly state: RuleState;
  /** The column or theme that it tests; `null` for a rule for people. */
  readonly column: string | null;
  readonly grammar: GrammarName | null;
  readonly minimum: EditValue;
  readonly maximum: EditValue;
  /** What the tender has; `null` when blank. */
  readonly actual: EditValue;
  /** What would meet it (checked by testing it anew); `null` when it is met, or when only the user knows. */
  readonly proposal: ProposedChange | null;
}

export interface ThemeState {
  readonly theme: number;
  readonly name: string;
  readonly focus: boolean;
  readonly hasColumn: boolean;
  readonly set: MarkSet;
  readonly marks: readonly Mark[];
  readonly applied: boolean;
  readonly unreadable: boolean;
  readonly expected: Expected | null;
  /** The cell as it shows. */
  readonly raw: string;
  /** Whether it is among the suggestions. */
  readonly suggested: boolean;
  /** What the plan asks for concretely (Maatregelen), with how it is asked; `null` where that is still to be chosen. */
  readonly measures: readonly { readonly measure: string; readonly form: string | null }[];
}

/** Why a theme is suggested, and the tenders (Nr) that it rests on. */
export type SuggestionReason = { readonly tenders: readonly string[] } & (
  | { readonly kind: 'risk-group'; readonly productGroup: string; readonly group: string }
  | { readonly kind: 'sdg-relevance'; readonly productGroup: string; readonly sdg: number; readonly meaning: string }
  | { readonly kind: 'request-text'; readonly productGroup: string; readonly texts: number }
  | {
      /** So many of the tenders that share something with this one mark the theme. */
      readonly kind: 'product-group' | 'cluster' | 'cpv' | 'title';
      /** What they share: the name of the group, the CPV division, words of the title. */
      readonly shared: string;
      readonly marked: number;
      readonly of: number;
    }
);

/** A theme that the tender does not mark, and probably could. */
export interface ThemeSuggestion {
  readonly theme: number;
  readonly name: string;
  readonly focus: boolean;
  /** The strongest first. */
  readonly reasons: readonly SuggestionReason[];
  /** Marks the theme as Kans. */
  readonly change: ProposedChange;
}

/** Whether Uitleg is asked for, and why. */
export interface ExplanationAdvice {
  readonly asked: boolean;
  /** B01: it has started, or a theme was refused. `rules`: apply or explain. */
  readonly because: readonly ('started' | 'refused' | 'rules')[];
  readonly rules: readonly string[];
  readonly filled: boolean;
  readonly hasColumn: boolean;
}

/** A sample text that fits the tender. */
export interface RequestTextAdvice {
  /** Row in the sheet of Uitvraagteksten, from 0. */
  readonly rowNumber: number;
  readonly text: string;
  readonly level: string | null;
  readonly theme: string | null;
  readonly sdg: number | null;
  readonly productGroup: string | null;
  readonly source: string | null;
  /**
   * `sdg`: of its compass; `theme-sdg`: an SDG that a theme of the tender serves; `relevant-sdg`: one that matters for its
   * product group.
   */
  readonly because: readonly ('theme' | 'sdg' | 'theme-sdg' | 'relevant-sdg' | 'product-group' | 'procedure')[];
  /** Themes (`Theme.index`) whose mark the text asks for: its own, else those that serve its SDG, the tender's first. */
  readonly themes: readonly number[];
}

/** A row of SdgKompas of the tender. */
export interface SdgCompassRow {
  readonly rowNumber: number;
  readonly sdg: number | null;
  readonly meaning: string | null;
  readonly priority: boolean;
  readonly ambition: readonly string[];
  readonly description: string | null;
  readonly indicator: string | null;
  readonly result: string | null;
}

/** A row of Afspraken of the tender. */
export interface AgreementRow {
  readonly rowNumber: number;
  readonly agreement: string;
  readonly theme: string | null;
  readonly who: string | null;
  readonly checkOn: CalendarDate | null;
  /** `null`: the cell cannot be read. */
  readonly kept: Row<'agreements'>['kept'] | null;
  /** The day of checking is over, and it is not known whether it was kept (B16). */
  readonly isDue: boolean;
  readonly fields: readonly FieldState[];
}

/** A row of Resultaten of the tender. */
export interface ResultRow {
  readonly rowNumber: number;
  readonly result: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** As it is written back. */
  readonly period: string | null;
  readonly themes: readonly string[];
  readonly fields: readonly FieldState[];
}

/** What SdgRelevantie says of the tender's product group. */
export interface RelevantSdg {
  readonly sdg: number;
  readonly meaning: string;
  readonly note: string | null;
}

interface RowAdvice {
  readonly key: string;
  /** Row in the sheet, from 0. */
  readonly rowNumber: number;
  readonly sheet: string;
  readonly title: string | null;
  /** In the order of the contract. */
  readonly fields: readonly FieldState[];
  /** Columns of the contract that the sheet lacks; for a tender also themes without a column. */
  readonly missingColumns: readonly string[];
  readonly findings: readonly Finding[];
}

/** Everything that the pane advises of a tender; plain JSON, the words are in the messages. */
export interface TenderAdvice extends RowAdvice {
  readonly standing: TenderStanding;
  readonly rules: readonly RuleAdvice[];
  readonly themes: readonly ThemeState[];
  readonly suggestions: readonly ThemeSuggestion[];
  readonly explanation: ExplanationAdvice;
  readonly checklist: readonly ChecklistItem[];
  /** The most fitting first. */
  readonly requestTexts: readonly RequestTextAdvice[];
  readonly sdgs: readonly SdgCompassRow[];
  readonly relevantSdgs: readonly RelevantSdg[];
  readonly agreements: readonly AgreementRow[];
  readonly results: readonly ResultRow[];
}

export interface ActionProposal {
  readonly kind: 'finish' | 'date-done' | 'new-end' | 'plan-begin' | 'name-owner' | 'give-means';
  readonly change: ProposedChange;
}

/** Everything that the pane advises of an action. */
export interface ActionAdvice extends RowAdvice {
  /** Counted on its own; a part of another action is not, nor one whose Status cannot be read. */
  readonly counted: boolean;
  readonly partOf: string | null;
  readonly overdue: boolean;
  /** The quarter in which it should be done. */
  readonly lastQuarter: string | null;
  readonly themes: readonly string[];
  readonly proposals: readonly ActionProposal[];
  /** For when it is completed by a draft: the as-of date as Voltooid op; `null` when that is filled already. */
  readonly dateDone: ActionProposal | null;
}
