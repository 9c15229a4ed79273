import { textKey } from '../../core/kernel/text-key';
import { formatDutchDate } from '../../core/kernel/calendar-date';
import type { CellEdit } from '../../core/plan/cell-edit';
import { holdsField, ownColumn } from '../../core/plan/field-place';
import type { Plan, Settings } from '../../core/plan/plan';
import { SETTINGS } from '../../core/plan/read-settings';
import { momentType, type Moment } from '../../core/schema/date-types';
import { displayText } from '../../core/workbook/cell-value';
import { rawCell } from '../../core/workbook/raw-table';
import { formatsOf } from '../../messages/format';
import type { Language } from '../../messages/language';
import type { NoRowBecause, RefusedEdit } from '../../core/plan/refused-edit';
import { isColor } from '../../core/report/sheet-spec/accent';
import { Refusal, Remarked, type ColumnType } from '../../core/schema/reading';
import { TABLES } from '../../core/tables';
import { draftEdits } from './edit';
import { addTableRow, blankRowFor, newRow } from './new-row';
import type { NewRow, OpenWorkbook } from '../ports';
import { writeCells, type UndoStep, type Written } from './write-cells';

/** The settings that the pane offers, in order. */
const SHOWN_SETTINGS = [
  'organisation',
  'planName',
  'planFrom',
  'planUntil',
  'asOf',
  'contains',
  'language',
  'discountRate',
  'houseColor',
  'refreshAutomatically',
] as const satisfies readonly (keyof typeof SETTINGS)[];
export type SettingName = (typeof SHOWN_SETTINGS)[number];

/** A setting as the user sees it. */
export interface SettingField {
  readonly id: SettingName;
  /** Its name in the table. */
  readonly name: string;
  /** As it is typed; a cell that cannot be read as it stands. */
  readonly text: string;
  /** The words to choose from; empty for what is typed freely. */
  readonly choices: readonly string[];
  /** Row of the sheet, from 0; `null` when the table has no such row. */
  readonly rowNumber: number | null;
}

/** What of a form can be written, and what cannot. */
export interface SettingsChange {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly NewRow[];
  readonly refused: readonly { readonly id: SettingName; readonly because: SettingRefusal }[];
  /** What someone else changed meanwhile: not written until the user has chosen. */
  readonly conflicts: readonly SettingConflict[];
}

/** A setting that someone else changed since the user began to type. */
export interface SettingConflict {
  readonly id: SettingName;
  readonly mine: string;
  readonly theirs: string;
}

/** Why a setting is not written: what its cell says of it, what makes no sense, or that there is no place for a row. */
export type SettingRefusal =
  | { readonly kind: 'cell'; readonly refusal: RefusedEdit }
  | { readonly kind: 'no-row'; readonly because: NoRowBecause }
  | { readonly kind: 'rate' | 'color' | 'period' };

/** The texts of a form that differ from what is there. */
export type ChangedSettings = Readonly<Partial<Record<SettingName, string>>>;

/** The texts that the user has seen of the settings that were changed. */
export type SeenSettings = Readonly<Partial<Record<SettingName, readonly string[]>>>;

/** The heading of a column without which no setting can be read or written; `null` when both are there. */
export function missingSettingsColumn({ tables: { settings } }: Plan): string | null {
  const missing = (['name', 'value'] as const).find((field) => !holdsField(settings, field));
  return missing === undefined ? null : TABLES.settings.columns[missing].heading;
}

const YES_NO = ['ja', 'nee'] as const;

/** The settings of a workbook, to fill in. */
export function settingFields(plan: Plan, language: Language): readonly SettingField[] {
  const { rows, raw } = plan.tables.settings;
  const valueColumn = ownColumn(plan.tables.settings, 'value');
  return SHOWN_SETTINGS.map((id) => {
    const { name, aliases, type } = SETTINGS[id];
    const names = new Set([name, ...aliases].map(textKey));
    const row = rows.find((candidate) => candidate.name !== null && names.has(textKey(candidate.name)));
    const held =
      raw === null || row === undefined || valueColumn === null ? null : rawCell(raw, row.rowNumber, valueColumn);
    return {
      id,
      name,
      text: held === null ? '' : (shownText(id, plan.settings, language) ?? displayText(held)),
      choices: type.grammar === 'yes-no' ? YES_NO : type.choices,
      rowNumber: row?.rowNumber ?? null,
    };
  });
}

/** The value that was read, as it is typed (days in the Dutch way, whatever the language); `null` when there is none. */
function shownText(id: SettingName, settings: Settings, language: Language): string | null {
  const moment = (value: Moment | null): string | null => {
    if (value === null) return null;
    // One day would be written as a serial number.
    return value.first === value.last
      ? formatDutchDate(value.first)
      : displayText(momentType.write(value, { date1904: false }));
  };
  switch (id) {
    case 'planFrom':
      return moment(settings.planFrom);
    case 'planUntil':
      return moment(settings.planUntil);
    case 'asOf':
      return settings.asOf === null ? null : formatDutchDate(settings.asOf);
    case 'discountRate':
      return settings.discountRate === null ? null : formatsOf(language).percent(settings.discountRate);
    case 'refreshAutomatically':
      return settings.refreshAutomatically ? 'ja' : 'nee';
    case 'contains':
      return settings.contains ?? 'Alle';
    case 'planName':
      return settings.planName;
    case 'organisation':
      return settings.organisation;
    case 'language':
      return settings.language;
    case 'houseColor':
      return settings.houseColor;
  }
}

/** What the texts that were changed would write; a blank text clears the cell. */
export function settingsChange(
  plan: Plan,
  fields: readonly SettingField[],
  changed: ChangedSettings,
  seen: SeenSettings = {},
): SettingsChange {
  const conflicts = conflictsIn(fields, changed, seen);
  const edits: CellEdit[] = [];
  const rows: NewRow[] = [];
  const refused: { id: SettingName; because: SettingRefusal }[] = [];
  for (const { id, name, rowNumber } of fields) {
    const text = changed[id];
    if (text === undefined || conflicts.some((conflict) => conflict.id === id)) continue;
    const value = writtenText(id, text);
    if (rowNumber === null && value === null) continue;
    const nonsense = value === null ? null : nonsenseOf(id, value, fields, changed);
    if (nonsense !== null) {
      refused.push({ id, because: nonsense });
      continue;
    }
    const made =
      rowNumber === null
        ? newRow(plan, 'settings', { fields: { name, value }, marks: {} })
        : draftEdits(plan, 'settings', rowNumber, { fields: { value }, marks: {} });
    refused.push(...made.refused.map((refusal) => ({ id, because: { kind: 'cell' as const, refusal } })));
    if ('edits' in made) edits.push(...made.edits);
    else if (made.row !== null) rows.push(made.row);
    else if (made.because !== null) refused.push({ id, because: { kind: 'no-row', because: made.because } });
  }
  return { edits, rows, refused, conflicts };
}

function conflictsIn(
  fields: readonly SettingField[],
  changed: ChangedSettings,
  seen: SeenSettings,
): readonly SettingConflict[] {
  return fields.flatMap(({ id, text: theirs }) => {
    const [mine, known] = [changed[id], seen[id]];
    const isUnseen = mine !== undefined && known !== undefined && mine !== theirs && !known.includes(theirs);
    return isUnseen ? [{ id, mine, theirs }] : [];
  });
}

/** As it is typed into the cell: a rate is a percentage, also where the sign is left out. */
function writtenText(id: SettingName, text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return id === 'discountRate' && !trimmed.includes('%') ? `${trimmed} %` : trimmed;
}

/** What its cell would accept, and no plan can mean. */
function nonsenseOf(
  id: SettingName,
  text: string,
  fields: readonly SettingField[],
  changed: ChangedSettings,
): SettingRefusal | null {
  switch (id) {
    case 'discountRate': {
      const rate = readOrNull(SETTINGS.discountRate.type, text);
      return rate !== null && (rate < 0 || rate >= 1) ? { kind: 'rate' } : null;
    }
    case 'houseColor':
      return isColor(text) ? null : { kind: 'color' };
    case 'planFrom':
    case 'planUntil': {
      const momentOf = (name: 'planFrom' | 'planUntil'): Moment | null =>
        readOrNull(momentType, (changed[name] ?? fields.find((field) => field.id === name)?.text ?? '').trim());
      const [from, until] = [momentOf('planFrom'), momentOf('planUntil')];
      return from !== null && until !== null && until.last < from.first ? { kind: 'period' } : null;
    }
    default:
      return null;
  }
}

function readOrNull<T>(type: ColumnType<T>, text: string): T | null {
  if (text === '') return null;
  const reading = type.read(text, { date1904: false });
  if (reading instanceof Refusal) return null;
  return reading instanceof Remarked ? reading.value : reading;
}

/** What was typed in the form before and after it was saved. */
export interface SavedSettings {
  readonly sent: ChangedSettings;
  /** What the form has become meanwhile. */
  readonly now: ChangedSettings;
  readonly leftAlone: Written['leftAlone'];
  readonly conflicts?: SettingsChange['conflicts'];
}

/** What of the form is still to be saved: what was typed while it was being saved, and what was left alone. */
export function settingsAfterSaving(
  fields: readonly SettingField[],
  { sent, now, leftAlone, conflicts = [] }: SavedSettings,
): ChangedSettings {
  const isLeft = (id: string): boolean =>
    conflicts.some((conflict) => conflict.id === id) ||
    fields.some((field) => field.id === id && leftAlone.some(({ row }) => row === field.rowNumber));
  return Object.fromEntries(Object.entries(now).filter(([id, text]) => text !== sent[id as SettingName] || isLeft(id)));
}

/**
 * Writes the changes of a form: cells first, then the rows of settings that the table lacked. `onWritten` gets what can
 * be taken back, also when only a part was written.
 *
 * @throws HostError: what was written stays, and saving again writes the rest.
 */
export async function saveSettings(
  workbook: Pick<OpenWorkbook, 'changeCells' | 'addRow'>,
  plan: Plan,
  { edits, rows }: Pick<SettingsChange, 'edits' | 'rows'>,
  onWritten: (step: UndoStep) => void,
): Promise<Pick<Written, 'leftAlone'>> {
  const { leftAlone, undo } = await writeCells(workbook, edits, plan.date1904);
  const cells = [...(undo?.cells ?? [])];
  try {
    let inserted = 0;
    for (const [i, row] of rows.entries()) {
      // Each row that was added made the table one longer than it was read.
      const range = { ...row.range, rowCount: row.range.rowCount + inserted };
      const next = { ...row, range, position: row.position + i };
      const added = await addTableRow(workbook, plan, next, blankRowFor(plan, 'settings', next, false));
      if (added.inserted) inserted += 1;
      cells.push(...added.undo.cells);
    }
  } finally {
    if (cells.length > 0) onWritten({ cells });
  }
  return { leftAlone };
}
