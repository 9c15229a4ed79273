import type { SheetSpec } from '../../../core/report/sheet-spec/sheet-spec';
import { layOutTable } from '../../../core/report/sheet-spec/table-layout';
import type { CellRange } from '../../../core/workbook/address';
import { sheetName } from '../../../core/workbook/sheet-name';
import type { Survey, SurveyedSheet } from '../read/survey';
import type { ExcelBatch } from '../session/excel-session';
import { askPlace, contains } from '../session/ranges';
import { paintSheet, type SheetPainting } from './painting/sheet-painting';
import { ReadBack } from './read-back';

/** A spec for a sheet of the user's, and a sheet that has its name already. */
interface Twin {
  readonly spec: SheetSpec;
  readonly found: SurveyedSheet;
  readonly painting: SheetPainting;
}

/**
 * The specs that an earlier run finished although its answer got lost. A sheet that is the user's to fill has no mark of
 * ours once it is finished, so it is known by holding exactly what the spec says, and nothing else: as soon as the user
 * has typed in it, it is theirs. Asked only where a sheet has the spec's name.
 */
export async function finishedBefore(
  batch: ExcelBatch,
  survey: Survey,
  specs: readonly SheetSpec[],
): Promise<ReadonlyMap<SheetSpec, SurveyedSheet>> {
  const found = await Promise.all(specs.map((spec) => twinOf(survey, spec)));
  const twins = found.filter((twin) => twin !== null);
  if (twins.length === 0) return new Map();
  const readBack = new ReadBack();
  const questions = twins.map(({ spec, found, painting }) => {
    const sheet = batch.workbook.worksheets.getItem(found.id);
    const used = askPlace(sheet.getUsedRangeOrNullObject(true).untrack());
    for (const band of painting.bands) {
      for (const question of readBack.values(spec.name, () => sheet, band, spec.status)) question.apply();
    }
    return { spec, found, painting, used };
  });
  await batch.sync();
  const differing = new Set(readBack.differing());
  const finished = questions.filter(
    ({ spec, painting, used }) => !differing.has(spec.name) && isWithin(used(), painting),
  );
  return new Map(finished.map(({ spec, found }) => [spec, found]));
}

async function twinOf(survey: Survey, spec: SheetSpec): Promise<Twin | null> {
  const name = sheetName(spec.name).toLowerCase();
  const found = survey.sheets.find(
    (sheet) => sheet.kind === null && sheet.copyOf === null && sheet.name.toLowerCase() === name,
  );
  if (spec.kind !== null || !found || !hasTables(found, spec)) return null;
  return { spec, found, painting: await paintSheet(spec, spec.tables.map(layOutTable), survey.date1904) };
}

/** The same tables with the same headings; cheap to know, and enough to tell most sheets of the user's apart. */
function hasTables({ tables }: SurveyedSheet, spec: SheetSpec): boolean {
  const layouts = spec.tables.map(layOutTable);
  return (
    tables.length === layouts.length &&
    layouts.every(({ headings, range }) =>
      tables.some(
        (table) => table.headings.join('\n') === headings.join('\n') && table.rowCount === range.rowCount - 1,
      ),
    )
  );
}

function isWithin(used: CellRange | null, { bands }: SheetPainting): boolean {
  if (used === null) return bands.length === 0;
  const [first, ...others] = bands.map(({ range }) => range);
  return first !== undefined && contains(others.reduce(around, first), used);
}

/** The smallest range with both. */
function around(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  return { row, column, rowCount, columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column };
}
