import { yearOfDate } from '../../core/kernel/calendar-date';
import { INSTRUCTIONS_KIND } from '../../core/report/compose-template';
import type { SheetSpec } from '../../core/report/sheet-spec/sheet-spec';
import { TABLES } from '../../core/tables';
import type { Language } from '../../messages/language';
import type { ExampleName } from './examples/example-data';
import type { Computed } from '../reading/compute-workbook';
import { exampleWorkbookSpec, newWorkbookSpec } from './new-workbook';
import { missingTables, presentTables } from './present-tables';
import type { RunOptions, Workbook, WriteOutcome } from '../ports';

export type { WriteOutcome };

/**
 * Makes the sheets of the tables that the workbook lacks, each with its headings, drop-downs and notes, and a sheet that
 * explains them. What is there stays as it is: a sheet of the user's with the same name is left alone.
 *
 * @throws HostError; running again makes what is still missing.
 */
export async function addMissingTables(
  workbook: Workbook,
  computed: Pick<Computed, 'plan' | 'inventory'>,
  language: Language,
  { onProgress, signal }: RunOptions = {},
): Promise<WriteOutcome> {
  const missing = new Set<string>(missingTables(computed).map((id) => TABLES[id].name));
  const spec = await newWorkbookSpec(language, yearOfDate(computed.plan.asOf));
  const isMissing = ({ kind, tables }: SheetSpec): boolean =>
    kind === INSTRUCTIONS_KIND || tables.some(({ name }) => missing.has(name));
  return workbook.write({ ...spec, sheets: spec.sheets.filter(isMissing) }, onProgress, signal);
}

/**
 * Puts the plan of an example into a workbook that holds no table of a plan yet.
 *
 * @throws RangeError for a workbook that does: its tables and those of the example would be mistaken for each other.
 */
export async function fillWithExample(
  workbook: Workbook,
  computed: Pick<Computed, 'plan'>,
  language: Language,
  example: ExampleName,
  { onProgress, signal }: RunOptions = {},
): Promise<WriteOutcome> {
  if (presentTables(computed).length > 0) throw new RangeError('An example needs a workbook without a plan');
  return workbook.write(await exampleWorkbookSpec(language, example), onProgress, signal);
}
