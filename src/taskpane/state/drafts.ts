import { EMPTY_DRAFT, type Draft } from '../../app/editing/draft';
import type { Plan } from '../../core/plan/plan';
import type { TableId } from '../../core/tables';
import type { EditableTable, RowChoice } from './row-choice';

/** What something was filled in for. */
export interface DraftPlace {
  readonly table: TableId;
  /** What tells the row from the others of its table; `null` for a row that is not there yet. */
  readonly key: string | null;
  /** Its row in the sheet, from 0: only where the key does not tell. */
  readonly rowNumber?: number | undefined;
  /** The row in whose form it is filled in; `null` for a form of its own. */
  readonly form: RowChoice | null;
}

/** Something that was filled in and not saved yet. */
export interface KeptDraft {
  readonly place: DraftPlace;
  readonly draft: Draft;
}

/** The name under which it is kept. */
export function draftName({ table, key, rowNumber, form }: DraftPlace): string {
  return JSON.stringify([table, key, rowNumber ?? null, key === null ? formName(form) : null]);
}

/** Says of two choices whether they are the same row. */
export function formName(form: RowChoice | null): string | null {
  return form === null ? null : JSON.stringify([form.table, form.key, form.rowNumber ?? null]);
}

/** What was filled in for a place; nothing when nothing was. */
export function draftAt(drafts: ReadonlyMap<string, KeptDraft>, place: DraftPlace): Draft {
  return drafts.get(draftName(place))?.draft ?? EMPTY_DRAFT;
}

/** A row by its key, and by its place in the sheet where that key is blank or not the only one. */
export function rowChoice(plan: Plan, table: EditableTable, key: string, rowNumber: number): RowChoice {
  return isOnlyKey(plan, table, key) ? { table, key } : { table, key, rowNumber };
}

function isOnlyKey(plan: Plan, table: EditableTable, key: string): boolean {
  const rows: readonly { readonly key: string }[] = plan.tables[table].rows;
  return key !== '' && rows.filter((row) => row.key === key).length === 1;
}

export function isEmptyDraft({ fields, marks }: Draft): boolean {
  return Object.keys(fields).length === 0 && Object.keys(marks).length === 0;
}
