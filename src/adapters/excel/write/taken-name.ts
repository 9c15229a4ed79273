import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import { kindFormula } from '../../../core/workbook/sheet-identity';
import type { Survey, SurveyedSheet } from '../read/survey';
import { excelCode, excelLocation, excelTraces } from '../session/host-error';
import type { PlacedSheet } from './placing';

/**
 * Names of sheets that no survey shows (chart sheets have theirs among the tabs) are found taken only when ours is given
 * one. Excel stops there: what came before is done. The names that were tried are traced, so that one more round trip
 * goes on with the next free name, on the sheets that are there by then.
 */
const NAMING = 'naming ';
const SETTING_A_NAME = 'Worksheet.name';
const REFUSALS: ReadonlySet<string> = new Set(['InvalidArgument', 'ItemAlreadyExists']);

/** The mark to leave before a sheet gets its name. */
export function namingMark(name: string): string {
  return NAMING + name;
}

/** The sheet whose name Excel refused; `null` when it was something else. */
export function refusedName(error: unknown, placed: readonly PlacedSheet[]): PlacedSheet | null {
  if (!REFUSALS.has(excelCode(error) ?? '') || excelLocation(error) !== SETTING_A_NAME) return null;
  const tried = excelTraces(error)
    .filter((mark) => mark.startsWith(NAMING))
    .at(-1);
  return placed.find(({ name }) => tried === namingMark(name)) ?? null;
}

/** How things stand after that, without asking: sheets were added up to the refused one, which has its working name. */
export function surveyAfter(
  survey: Survey,
  placed: readonly PlacedSheet[],
  refused: PlacedSheet,
  turn: string,
): { readonly survey: Survey; readonly added: readonly SheetSpec[] } {
  const begun = placed.slice(0, placed.indexOf(refused) + 1);
  const added = begun.filter(({ old }) => old === null);
  const nameNow = (sheet: PlacedSheet): string =>
    sheet === refused ? (sheet.old?.name ?? sheet.workName) : sheet.name;
  const references = begun.flatMap((sheet) =>
    sheet.reference === null ? [] : [{ name: sheet.reference.name, formula: `=${kindFormula(nameNow(sheet))}` }],
  );
  const renewed = new Set(references.map(({ name }) => name.toLowerCase()));
  const definedNames = survey.definedNames.filter(({ name }) => !renewed.has(name.toLowerCase()));
  return {
    survey: {
      ...survey,
      definedNames: [...definedNames, ...references, { name: turn, formula: '' }],
      sheets: [
        ...survey.sheets.map((sheet) => renamed(sheet, begun, nameNow)),
        ...added.map((sheet) => addedSheet(sheet, nameNow(sheet))),
      ],
    },
    added: added.map(({ spec }) => spec),
  };
}

/** A sheet that an earlier attempt added has its name by now. */
function renamed(
  sheet: SurveyedSheet,
  begun: readonly PlacedSheet[],
  nameNow: (sheet: PlacedSheet) => string,
): SurveyedSheet {
  const own = begun.find(({ old }) => old === sheet);
  if (!own) return sheet;
  const name = nameNow(own);
  return { ...sheet, name, id: sheet.id === sheet.name ? name : sheet.id };
}

/** Excel finds a sheet by its name where its id is not known yet. */
function addedSheet({ mark, spec }: PlacedSheet, name: string): SurveyedSheet {
  const isUsers = spec.kind === null;
  return {
    id: name,
    name,
    visible: true,
    protected: false,
    kind: mark,
    copyOf: null,
    marked: isUsers,
    tables: [],
    charts: [],
  };
}
