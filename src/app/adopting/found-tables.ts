import { fieldPlace, mayLack, ownColumn } from '../../core/plan/field-place';
import type { AnyColumn } from '../../core/schema/define-table';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import { columnLetters } from '../../core/workbook/address';
import type { RawTable } from '../../core/workbook/raw-table';
import type { Computed } from '../reading/compute-workbook';

/** Where a table of the contract was found in the workbook, and which of the user's columns are used for what. */
export interface TableFound {
  readonly id: TableId;
  /** The contract's name. */
  readonly table: string;
  /** `null` when it was not found. */
  readonly sheet: string | null;
  readonly foundBy: RawTable['foundBy'] | null;
  /** A1 address of its first cell, to go there. */
  readonly address: string | null;
  readonly rows: number;
  readonly columns: readonly ColumnFound[];
  /** Headings of the user's own; kept and not used. */
  readonly unused: readonly string[];
}

export interface ColumnFound {
  /** The contract's heading. */
  readonly column: string;
  /** The heading in the user's sheet; `null` when the column was not found. */
  readonly heading: string | null;
  /** The table cannot be used as it should without it. */
  readonly required: boolean;
}

/** What became of every table of the contract. */
export function foundTables({ plan }: Pick<Computed, 'plan'>): readonly TableFound[] {
  return TABLE_IDS.map((id) => {
    const table = plan.tables[id];
    const { raw, match, rows } = table;
    const { name } = TABLES[id];
    const columns: Readonly<Record<string, AnyColumn>> = TABLES[id].columns;
    const headingOf = (field: string): string | null => {
      const at = ownColumn(table, field);
      return at === null ? null : (raw?.headings[at] ?? null);
    };
    const first = raw === null ? null : (raw.headerRow ?? raw.firstRow) + 1;
    const themes = new Set(id === 'tenders' ? plan.themes.map(({ column }) => column) : []);
    return {
      id,
      table: name,
      sheet: raw?.sheet ?? null,
      foundBy: raw?.foundBy ?? null,
      address: raw === null ? null : `${columnLetters(raw.firstColumn)}${first ?? 1}`,
      rows: rows.length,
      columns: Object.entries(columns).map(([field, { heading, required }]) => ({
        column: heading,
        heading: headingOf(field),
        required: required && !mayLack(id, field, plan.allPromising) && fieldPlace(table, field)?.kind !== 'quarters',
      })),
      unused: (match?.unknown ?? []).filter((at) => !themes.has(at)).map((at) => raw?.headings[at] ?? ''),
    };
  });
}
