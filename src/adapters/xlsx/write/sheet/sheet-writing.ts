import type { SheetPlan } from '../../../../core/report/sheet-plan/sheet-plan';
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
  /** The sheet that a link of a plan leads to, by the name it has in the end. */
  readonly linkTarget: (sheet: string, kind: string | undefined) => string;
}

/** One sheet plan on its way into the workbook. */
export interface SheetWriting extends BookWriting {
  readonly plan: SheetPlan;
  readonly sheet: BookSheet;
}
