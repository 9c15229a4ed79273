import { accessDenied } from '../excel-failure';
import type { Area } from './area';
import type { Shift } from './shift';
import type { Worksheet } from './worksheet';

/** What stays allowed on a protected sheet, as `Excel.WorksheetProtectionOptions`. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Whether a sheet is protected against changes, and what is allowed all the same. */
export class SheetProtection {
  private password: string | null = null;
  protected = false;
  options: ProtectionOptions = NOTHING_ALLOWED;

  constructor(private readonly sheet: Worksheet) {}

  protect(options: Partial<ProtectionOptions>, password: string | null): void {
    if (this.protected) throw accessDenied('The worksheet is protected already.');
    this.protected = true;
    this.options = { ...NOTHING_ALLOWED, ...options };
    this.password = password;
    this.sheet.workbook.notify({ kind: 'protection-changed', sheet: this.sheet });
  }

  unprotect(password: string | null): void {
    if (!this.protected) return;
    if (this.password !== null && this.password !== password) throw accessDenied('Wrong password.');
    this.protected = false;
    this.password = null;
    this.sheet.workbook.notify({ kind: 'protection-changed', sheet: this.sheet });
  }

  /** Refuses to change locked cells. */
  assertEditable(area: Area): void {
    if (!this.protected) return;
    const { styles } = this.sheet.workbook;
    const numbers = this.sheet.cells.styles.numbersIn(area);
    if ([...numbers].some((number) => styles.style(number).locked)) throw this.denied();
  }

  /** Refuses what the sheet's protection does not allow. */
  assertPermitted(permission: Permission): void {
    if (this.protected && !this.options[permission]) throw this.denied();
  }

  /** Refuses what a protected sheet never allows: tables, names of its own, merging. */
  assertUnprotected(): void {
    if (this.protected) throw this.denied();
  }

  assertAllowed({ kind, axis, area }: Shift): void {
    if (axis === 'rows' && area.isEntireRow)
      this.assertPermitted(kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows');
    else if (axis === 'columns' && area.isEntireColumn)
      this.assertPermitted(kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
    else this.assertUnprotected();
  }

  private denied(): Error {
    return accessDenied(`The worksheet "${this.sheet.name}" is protected.`);
  }
}
