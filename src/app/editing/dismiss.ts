import { composeTemplate } from '../../core/report/compose-template';
import type { TableSpec } from '../../core/report/sheet-spec/sheet-spec';
import { cellEdit, type CellEdit } from '../../core/plan/cell-edit';
import { holdsField } from '../../core/plan/field-place';
import type { Plan } from '../../core/plan/plan';
import { dismissalRowsOf } from '../../core/rules/apply-dismissals';
import type { NotDismissible } from '../../core/rules/finding';
import type { Finding } from '../../core/schema/finding';
import { TABLES } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import { freeSheetName } from '../../core/workbook/sheet-name';
import type { Language } from '../../messages/language';
import { templateWords } from '../../messages/template';
import type { Draft } from './draft';
import { dismissibility } from './dismissibility';
import { enterRow, proposeEntry } from './enter-row';
import { newRow } from './new-row';
import type { OpenWorkbook } from '../ports';
import { writeCells, type UndoStep, type Written } from './write-cells';

/** What came of setting a finding aside. */
export type Dismissed =
  | {
      readonly done: true;
      readonly undo: UndoStep;
      /** The sheet that was made for it; `null` when Afwijzingen was there already. */
      readonly newSheet: string | null;
    }
  | { readonly done: false; readonly because: NotDismissible };

interface Read {
  readonly plan: Plan;
  readonly inventory: Inventory;
}

/**
 * Sets a notice or a warning aside with a reason: a row in Afwijzingen, which is made on a sheet of its own where the
 * workbook does not have it. Taking it back empties the row.
 *
 * @throws HostError: nothing was changed, or (`changed`) the table is not as it was read.
 */
export async function dismissFinding(
  workbook: Pick<OpenWorkbook, 'addRow' | 'changeCells' | 'write'>,
  read: Read,
  finding: Finding,
  reason: string,
  language: Language,
): Promise<Dismissed> {
  const because = dismissibility(finding) ?? (reason.trim() === '' ? 'no-reason' : null);
  if (because !== null) return { done: false, because };
  const { plan } = read;
  const fields = dismissalFields(plan, finding, reason.trim());
  const draft = { fields, marks: {} };
  const { row, key, because: unplaced } = newRow(plan, 'dismissals', draft);
  if (row !== null) {
    // What sets a finding aside is one row: one like it is what an earlier try left behind, or says so already.
    const attempt = { key, cells: row.cells, alike: 0, inserted: false };
    const { undo } = await enterRow(workbook, plan, proposeEntry(plan, 'dismissals', { ...draft, attempt }));
    return { done: true, undo, newSheet: null };
  }
  if (unplaced !== 'table-missing') return { done: false, because: 'columns-missing' };
  return addSheet(workbook, read, fields, language);
}

/** The dismissal by fields; a sheet without Kolom can only set aside the whole row. */
function dismissalFields({ tables }: Plan, finding: Finding, reason: string): Draft['fields'] {
  const table = tables.dismissals;
  const hasColumn = table.raw === null || holdsField(table, 'column');
  return {
    code: finding.code,
    table: finding.table,
    nr: finding.row,
    ...(hasColumn && finding.column !== null ? { column: finding.column } : {}),
    // Last: a row that was cut off has no reason yet, and sets nothing aside.
    reason,
  };
}

async function addSheet(
  workbook: Pick<OpenWorkbook, 'write'>,
  { inventory }: Read,
  fields: Draft['fields'],
  language: Language,
): Promise<Dismissed> {
  const { name, columns } = TABLES.dismissals;
  const values = Object.fromEntries(
    Object.entries(columns).map(([field, { heading }]) => [heading, fields[field] ?? null]),
  );
  const sheets = composeTemplate({ dismissals: [values] }, templateWords(language));
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) throw new RangeError(`The template has no table ${name}`);
  const own = {
    ...sheet,
    name: freeSheetName(
      sheet.name,
      inventory.sheets.map((other) => other.name),
    ),
  };
  const { sheets: written } = await workbook.write({ history: [], sheets: [own], activate: null });
  const newSheet = written[0]?.name ?? own.name;
  return { done: true, undo: { cells: filledCells(table, newSheet) }, newSheet };
}

function filledCells({ row, column, rows }: TableSpec, name: string): UndoStep['cells'] {
  return rows.flatMap((values, i) =>
    values.flatMap((wrote, j) =>
      wrote === null
        ? []
        : [{ sheet: name, row: row + 1 + i, column: column + j, wrote, before: null, numberFormat: null }],
    ),
  );
}

/**
 * Takes the dismissal of a finding back: the rows of Afwijzingen that set it aside are emptied. A row without Kolom sets
 * aside more than this finding; all of that returns.
 *
 * @throws HostError: nothing was changed, or (`changed`) taking it back again makes it whole.
 */
export async function withdrawDismissal(
  workbook: Pick<OpenWorkbook, 'changeCells'>,
  plan: Plan,
  finding: Finding,
): Promise<Written> {
  const { raw, match } = plan.tables.dismissals;
  if (raw === null || match === null) return { written: [], leftAlone: [], undo: null };
  const edits = dismissalRowsOf(plan, finding).flatMap(({ rowNumber }) =>
    [...match.columns.values()].map((column): CellEdit => cellEdit(raw, rowNumber, column, null, 'text')),
  );
  return writeCells(
    workbook,
    edits.filter(({ expected }) => expected !== null),
    plan.date1904,
  );
}
