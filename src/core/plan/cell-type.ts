import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import { percentType } from '../schema/number-types';
import type { ColumnType } from '../schema/reading';
import { TABLES, type TableId } from '../tables';
import type { EditValue } from './cell-edit';
import type { PlanRow } from './plan';
import { SETTINGS } from './read-settings';

/** The column of a field; `undefined` for a name that is no field of the table. */
export function contractColumn(id: TableId, field: string): AnyColumn | undefined {
  const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
  return Object.hasOwn(columns, field) ? columns[field] : undefined;
}

/** A row that is not there yet, as far as it was filled in. */
export type GivenFields = Readonly<Record<string, EditValue>>;

/**
 * The grammar by which a field of a row is read: that of its column, but for the Waarde of a known setting and the
 * Streefwaarde of a coverage goal, which have one of their own. `undefined` for a name that is no field.
 */
export function fieldType(
  id: TableId,
  field: string,
  row: PlanRow<TableId> | GivenFields | null,
): ColumnType<unknown> | undefined {
  const values = row as unknown as Readonly<Record<string, unknown>> | null;
  if (id === 'settings' && field === 'value') {
    const name = typeof values?.['name'] === 'string' ? textKey(values['name']) : null;
    const settings = Object.values(SETTINGS);
    const setting = settings.find((known) => [known.name, ...known.aliases].some((text) => textKey(text) === name));
    if (setting !== undefined) return setting.type;
  }
  if (id === 'goals' && field === 'target' && values?.['kind'] === 'Dekking') return percentType;
  return contractColumn(id, field)?.type;
}
