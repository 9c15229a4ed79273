import type { TableId } from '../../core/tables';

/** Tables of which a row can be edited beside the sheet. */
export type EditableTable = Extract<TableId, 'tenders' | 'actions'>;

/** A row that the user went to in the pane; by its place too where the key is blank or not the only one. */
export interface RowChoice {
  readonly table: EditableTable;
  readonly key: string;
  readonly rowNumber?: number;
}
