import { HostError } from '../../../app/ports';
import { layOutTable, type TableLayout } from '../../../core/report/sheet-spec/table-layout';
import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import { freeSheetName, sheetName } from '../../../core/workbook/sheet-name';
import type { Survey, SurveyedSheet } from '../read/survey';

/** A sheet spec and the sheet of the workbook that it goes into. */
export interface PlacedSheet {
  readonly spec: SheetSpec;
  readonly layouts: readonly TableLayout[];
  /** What the name `_mvoi_blad` holds while the sheet is being written. */
  readonly mark: string;
  /** The name that the sheet has in the end. */
  readonly name: string;
  /** The sheet as it is now; `null` for one that is still to be added. */
  readonly old: SurveyedSheet | null;
  /** The name with which it is added, so that a run that was cut off right after it is recognised. */
  readonly workName: string;
}

/** A sheet that will be the user's has our mark only until it is finished. */
const UNFINISHED = 'onaf: ';
const WORK_NAME = '_mvoi ';

/**
 * Finds the sheet of each spec, or a free name for a new one. A sheet of ours is found by its mark, whatever the user
 * calls it now; one that an earlier run began and did not finish is taken up again.
 *
 * @throws HostError `protected-sheet`, `protected-workbook`: we never unprotect.
 */
export function placeSheets({ sheets, structureProtected }: Survey, specs: readonly SheetSpec[]): PlacedSheet[] {
  const kinds = specs.flatMap(({ kind }) => kind ?? []);
  if (new Set(kinds).size < kinds.length) throw new RangeError(`Two sheets of one kind: ${kinds.join(', ')}.`);
  const names = sheets.map(({ name }) => name);
  return specs.map((spec) => {
    const mark = spec.kind ?? UNFINISHED + spec.name;
    const workName = sheetName(WORK_NAME + (spec.kind ?? spec.name));
    const old = findOld(sheets, mark, workName);
    if (old?.protected) throw new HostError('protected-sheet', { sheet: old.name });
    const keepsName = old !== null && !isSame(old.name, workName);
    const name = keepsName ? old.name : freeSheetName(spec.name, names);
    if (!keepsName && structureProtected) throw new HostError('protected-workbook', { sheet: name });
    names.push(name);
    return { spec, layouts: spec.tables.map(layOutTable), mark, name, old, workName };
  });
}

/** The name of the sheet that a link leads to: of our kind, of the user's, or of the spec. */
export function linkTargets(
  { sheets }: Survey,
  placed: readonly PlacedSheet[],
): (sheet: string, kind: string | undefined) => string {
  const written = new Set(placed.map(({ old }) => old?.id));
  const users = sheets.filter(({ id, kind }) => kind === null && !written.has(id));
  return (name, kind) => {
    const painted = kind === undefined ? undefined : placed.find(({ spec }) => spec.kind === kind);
    const ours = kind === undefined ? undefined : sheets.find((sheet) => sheet.kind === kind);
    const own = users.find((sheet) => isSame(sheet.name, name));
    const byName = placed.find(({ spec }) => spec.name === name);
    return (painted ?? ours ?? own ?? byName)?.name ?? name;
  };
}

/** Of two sheets with the same mark the one that got its name: the other was left behind by a run that was cut off. */
function findOld(sheets: readonly SurveyedSheet[], mark: string, workName: string): SurveyedSheet | null {
  const marked = sheets.filter(({ kind }) => kind === mark);
  const begun = sheets.find(({ name, kind }) => isSame(name, workName) && kind === null);
  return marked.find(({ name }) => !isSame(name, workName)) ?? marked[0] ?? begun ?? null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
