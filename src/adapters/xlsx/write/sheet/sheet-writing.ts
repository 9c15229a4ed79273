import type { SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import type { OpcPackage } from '../package/opc-package';
import type { StyleBook } from '../styles/style-book';
import type { BookSheet, WorkbookPart } from '../workbook/workbook-part';
import type { TableNames } from '../workbook/table-names';

/** What the writing of every sheet shares. */
export interface BookWriting {
  readonly pack: OpcPackage;
  readonly workbook: WorkbookPart;
  readonly styles: StyleBook;
  readonly tables: TableNames;
  /** The sheet that a link of a spec leads to, by the name it has in the end. */
  readonly linkTarget: (sheet: string, kind: string | undefined) => string;
}

/** One sheet spec on its way into the workbook. */
export interface SheetWriting extends BookWriting {
  readonly spec: SheetSpec;
  readonly sheet: BookSheet;
}
