import { textKey } from '../core/kernel/text-key';
import { formatDutchDate } from '../core/kernel/calendar-date';
import type { CellEdit } from '../core/plan/cell-edit';
import type { Plan, Settings } from '../core/plan/plan';
import { SETTINGS } from '../core/plan/read-settings';
import { momentType, type Moment } from '../core/schema/date-types';
import { displayText } from '../core/workbook/cell-value';
import { rawCell } from '../core/workbook/raw-table';
import { formatsOf } from '../messages/format';
import type { Language } from '../messages/language';
import type { RefusedEdit } from '../core/plan/refused-edit';
import { draftEdits } from './edit';
import { addTableRow, newRow } from './new-row';
import type { NewRow, OpenWorkbook } from './ports';
import { writeCells, type Written } from './write-cells';

/** The settings that the pane offers, in order. */
const SHOWN_SETTINGS = [
  'organisation',
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
  readonly refused: readonly { readonly id: SettingName; readonly refusal: RefusedEdit }[];
}

const YES_NO = ['ja', 'nee'] as const;

/** The settings of a workbook, to fill in. */
export function settingFields(plan: Plan, language: Language): readonly SettingField[] {
  const { rows, raw, match } = plan.tables.settings;
  const valueColumn = match?.columns.get('value');
  return SHOWN_SETTINGS.map((id) => {
    const { name, aliases, type } = SETTINGS[id];
    const names = new Set([name, ...aliases].map(textKey));
    const row = rows.find((candidate) => candidate.name !== null && names.has(textKey(candidate.name)));
    const held =
      raw === null || row === undefined || valueColumn === undefined ? null : rawCell(raw, row.rowNumber, valueColumn);
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
      return settings.promisingOnly ? 'Alleen kansrijke' : 'Alle';
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
  changed: Readonly<Partial<Record<SettingName, string>>>,
): SettingsChange {
  const edits: CellEdit[] = [];
  const rows: NewRow[] = [];
  const refused: { id: SettingName; refusal: RefusedEdit }[] = [];
  for (const { id, name, rowNumber } of fields) {
    const text = changed[id];
    if (text === undefined) continue;
    const value = text.trim() === '' ? null : text.trim();
    if (rowNumber === null && value === null) continue;
    const made =
      rowNumber === null
        ? newRow(plan, 'settings', { fields: { name, value }, marks: {} })
        : draftEdits(plan, 'settings', rowNumber, { fields: { value }, marks: {} });
    refused.push(...made.refused.map((refusal) => ({ id, refusal })));
    if ('edits' in made) edits.push(...made.edits);
    else if (made.row !== null) rows.push(made.row);
  }
  return { edits, rows, refused };
}

/**
 * Writes the changes of a form: cells first, then the rows of settings that the table lacked.
 *
 * @throws HostError: what was written stays, and saving again writes the rest.
 */
export async function saveSettings(
  workbook: Pick<OpenWorkbook, 'changeCells' | 'addRow'>,
  plan: Plan,
  { edits, rows }: SettingsChange,
): Promise<Pick<Written, 'leftAlone' | 'undo'>> {
  const { leftAlone, undo } = await writeCells(workbook, edits, plan.date1904);
  const cells = [...(undo?.cells ?? [])];
  for (const [i, row] of rows.entries()) {
    // Each row that was added made the table one longer than it was read.
    const range = { ...row.range, rowCount: row.range.rowCount + i };
    const added = await addTableRow(workbook, plan, { ...row, range, position: row.position + i });
    cells.push(...added.undo.cells);
  }
  return { leftAlone, undo: cells.length === 0 ? null : { cells } };
}
