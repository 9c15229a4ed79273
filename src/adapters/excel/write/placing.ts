import { HostError } from '../../../app/ports';
import { layOutTable, type TableLayout } from '../../../core/report/sheet-spec/table-layout';
import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import { kindName } from '../../../core/workbook/sheet-identity';
import { freeSheetName, sheetName } from '../../../core/workbook/sheet-name';
import type { Survey, SurveyedSheet } from '../read/survey';

/** A sheet spec and the sheet of the workbook that it goes into. */
export interface PlacedSheet {
  readonly spec: SheetSpec;
  readonly layouts: readonly TableLayout[];
  /** The kind by which the sheet is known while it is being written; one that will be the user's is marked for that time. */
  readonly mark: string;
  /** The name of the workbook that must refer to the sheet, and what it refers to now; `null` for a sheet of the user's. */
  readonly reference: { readonly name: string; readonly present: string | null } | null;
  /** The name that the sheet has in the end. */
  readonly name: string;
  /** The sheet as it is now; `null` for one that is still to be added. */
  readonly old: SurveyedSheet | null;
  /** Made by this run. */
  readonly isNew: boolean;
  /** The name with which it is added, so that a run that was cut off right after it is recognised. */
  readonly workName: string;
}

/** What a run found out while it was writing. */
export interface FoundMeanwhile {
  /** Names that sheets have which no survey shows. */
  readonly taken: readonly string[];
  /** Specs of which this run has added the sheet. */
  readonly added: ReadonlySet<SheetSpec>;
}

const NOTHING: FoundMeanwhile = { taken: [], added: new Set() };

/** A sheet that will be the user's has our mark only until it is finished. */
const UNFINISHED = 'onaf: ';
const WORK_NAME = '_mvoi ';

/**
 * Finds the sheet of each spec, or a free name for a new one. A sheet of ours is found by the name of the workbook that
 * refers to it, whatever the user calls it now; one that an earlier run began and did not finish is taken up again.
 *
 * @throws HostError `protected-sheet`, `protected-workbook`: we never unprotect.
 */
export function placeSheets(
  survey: Survey,
  specs: readonly SheetSpec[],
  found: FoundMeanwhile = NOTHING,
): PlacedSheet[] {
  const { sheets, structureProtected } = survey;
  const kinds = specs.flatMap(({ kind }) => kind ?? []);
  if (new Set(kinds).size < kinds.length) throw new RangeError(`Two sheets of one kind: ${kinds.join(', ')}.`);
  const names = [...sheets.map(({ name }) => name), ...found.taken];
  return specs.map((spec) => {
    const mark = spec.kind ?? UNFINISHED + spec.name;
    const workName = sheetName(WORK_NAME + (spec.kind ?? spec.name));
    const old = findOld(sheets, mark, workName);
    if (old?.protected) throw new HostError('protected-sheet', { sheet: old.name });
    const keepsName = old !== null && !isSame(old.name, workName);
    const name = keepsName ? old.name : freeSheetName(spec.name, names);
    if (!keepsName && structureProtected) throw new HostError('protected-workbook', { sheet: name });
    names.push(name);
    const reference = spec.kind === null ? null : referenceOf(survey, spec.kind);
    return {
      spec,
      layouts: spec.tables.map(layOutTable),
      mark,
      reference,
      name,
      old,
      isNew: old === null || found.added.has(spec),
      workName,
    };
  });
}

function referenceOf({ definedNames }: Survey, kind: string): PlacedSheet['reference'] {
  const name = kindName(kind);
  const present = definedNames.find((defined) => isSame(defined.name, name));
  return { name, present: present?.formula ?? null };
}

/** The name of the sheet that a link leads to: of our kind, of the user's, or of the spec. */
export function linkTargets(
  { sheets }: Survey,
  placed: readonly PlacedSheet[],
): (sheet: string, kind: string | undefined) => string {
  const written = new Set(placed.map(({ old }) => old?.id));
  const users = sheets.filter(({ id, kind, copyOf }) => kind === null && copyOf === null && !written.has(id));
  return (name, kind) => {
    const painted = kind === undefined ? undefined : placed.find(({ spec }) => spec.kind === kind);
    const ours = kind === undefined ? undefined : sheets.find((sheet) => sheet.kind === kind);
    const own = users.find((sheet) => isSame(sheet.name, name));
    const byName = placed.find(({ spec }) => spec.name === name);
    return (painted ?? ours ?? own ?? byName)?.name ?? name;
  };
}

function findOld(sheets: readonly SurveyedSheet[], mark: string, workName: string): SurveyedSheet | null {
  const known = sheets.find(({ kind }) => kind !== null && isSame(kind, mark));
  // One that was added, and no more than that, before a run was cut off.
  const begun = sheets.find(({ name, kind }) => isSame(name, workName) && kind === null);
  return known ?? begun ?? null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
