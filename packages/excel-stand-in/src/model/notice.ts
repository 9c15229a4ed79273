import type { Area } from './area';
import type { Plain } from './content';
import type { Shift } from './shift';
import type { Table } from './table';
import type { Worksheet } from './worksheet';

/** Who changes the workbook: this add-in, the user in this Excel, or someone else in theirs. */
export type Actor = 'add-in' | 'user' | 'coauthor';

type CellChange =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What happened in the workbook, from which Excel's events follow. */
export type Notice =
  | {
      readonly kind: 'cells-changed';
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly change: CellChange;
      readonly shift: Shift | null;
      /** Of a single cell: what it held before and holds now. */
      readonly before?: Plain | undefined;
      readonly after?: Plain | undefined;
    }
  | { readonly kind: 'selection-changed'; readonly sheet: Worksheet; readonly area: Area }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-deactivated' | 'protection-changed';
      readonly sheet: Worksheet;
    }
  | { readonly kind: 'table-added' | 'table-deleted'; readonly table: Table };

export type NoticeListener = (notice: Notice, actor: Actor) => void;
