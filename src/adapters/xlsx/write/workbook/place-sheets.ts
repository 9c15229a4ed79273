import { freeSheetName } from '../../../../core/workbook/sheet-name';
import type { SheetSpec } from '../../../../core/report/sheet-spec/sheet-spec';
import { HostError } from '../../../../app/ports';
import type { OpcPackage } from '../package/opc-package';
import { readOldSheet, type OldSheet } from '../sheet/old-sheet';
import type { BookSheet, WorkbookPart } from './workbook-part';

/** A sheet spec and the sheet of the workbook that it goes into. */
export interface PlacedSheet {
  readonly spec: SheetSpec;
  readonly sheet: BookSheet;
  /** What stays of the sheet when it was there already; `null` for a new one. */
  readonly old: OldSheet | null;
}

/**
 * Finds or adds the sheet of each spec. A sheet of ours is found by its kind, whatever the user calls it now; its tables,
 * charts and notes go, because the spec brings new ones.
 *
 * @throws HostError `protected-sheet`: the user protected a sheet of ours, and we never unprotect; `protected-workbook`:
 * a sheet is to be added to a workbook whose structure is locked.
 */
export function placeSheets(pack: OpcPackage, workbook: WorkbookPart, specs: readonly SheetSpec[]): PlacedSheet[] {
  const kinds = specs.flatMap(({ kind }) => kind ?? []);
  if (new Set(kinds).size < kinds.length) throw new RangeError(`Two sheets of one kind: ${kinds.join(', ')}.`);
  return specs.map((spec) => {
    const found = workbook.sheets.find(({ kind, part }) => kind !== null && kind === spec.kind && pack.has(part));
    if (found) return { spec, sheet: found, old: emptied(pack, found) };
    const names = workbook.sheets.map(({ name }) => name);
    if (workbook.structureLocked) throw new HostError('protected-workbook', { sheet: spec.name });
    return { spec, sheet: workbook.addSheet(freeSheetName(spec.name, names), spec.kind), old: null };
  });
}

/** The name of the sheet that a link leads to: of our kind, of the user's, or of the spec. */
export function linkTargets(
  workbook: WorkbookPart,
  placed: readonly PlacedSheet[],
): (sheet: string, kind: string | undefined) => string {
  const written = new Set(placed.map(({ sheet }) => sheet));
  const users = workbook.sheets.filter((sheet) => sheet.kind === null && sheet.copyOf === null && !written.has(sheet));
  return (name, kind) => {
    const ours = kind === undefined ? undefined : workbook.sheets.find((sheet) => sheet.kind === kind);
    const own = users.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const painted = placed.find(({ spec }) => spec.name === name)?.sheet;
    return (ours ?? own ?? painted)?.name ?? name;
  };
}

function emptied(pack: OpcPackage, sheet: BookSheet): OldSheet {
  const old = readOldSheet(pack, sheet);
  if (old.protected) throw new HostError('protected-sheet', { sheet: sheet.name });
  const targets = pack.targetsOf(sheet.part);
  pack.clearRelationships(sheet.part);
  pack.removeOrphans(targets);
  return old;
}
