import { accessDenied } from '../excel-failure';

/** Whether sheets may be added, deleted, moved or renamed. */
export class WorkbookProtection {
  private password: string | null = null;
  protected = false;

  protect(password: string | null): void {
    if (this.protected) throw accessDenied('The workbook is protected already.');
    this.protected = true;
    this.password = password;
  }

  unprotect(password: string | null): void {
    if (this.protected && this.password !== null && this.password !== password) throw accessDenied('Wrong password.');
    this.protected = false;
    this.password = null;
  }
}
