import type { SheetPainting } from './painting/sheet-painting';
import type { TableArrangement } from './arrange-tables';
import type { PlacedSheet } from './placing';

/** One sheet spec on its way into the workbook. */
export interface SheetWriting extends PlacedSheet {
  readonly painting: SheetPainting;
  readonly tables: TableArrangement;
  /** The sheet itself; of a new one only after `beginSheet` has added it. */
  readonly sheet: () => Excel.Worksheet;
  readonly date1904: boolean;
  /** Whether this Excel has a version of ExcelApi. */
  readonly supports: (version: string) => boolean;
  /** The sheet that a link of the spec leads to, by the name it has in the end. */
  readonly linkTarget: (sheet: string, kind: string | undefined) => string;
}
