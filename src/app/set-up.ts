import { INSTRUCTIONS_KIND } from '../core/report/compose-template';
import type { SheetPlan } from '../core/report/sheet-plan/sheet-plan';
import { TABLE_IDS, TABLES, type TableId } from '../core/tables';
import type { Language } from '../messages/language';
import type { ExampleName } from './examples/example-data';
import type { Computed } from './figures';
import { newWorkbookPlan } from './init';
import type { RunOptions, Workbook, WriteOutcome } from './ports';

/** Tables without which there is nothing to report on. */
export const NEEDED_TABLES: readonly TableId[] = TABLE_IDS.filter((id) => TABLES[id].needed);

/** The tables of the contract that the workbook does not have, in the order of the contract. */
export function missingTables({ plan }: Pick<Computed, 'plan'>): readonly TableId[] {
  return TABLE_IDS.filter((id) => plan.tables[id].raw === null);
}

/** Whether the workbook holds nothing of a plan yet. */
export function isNewWorkbook(computed: Pick<Computed, 'plan'>): boolean {
  return NEEDED_TABLES.every((id) => computed.plan.tables[id].raw === null);
}

/**
 * Makes the sheets of the tables that the workbook lacks, each with its headings, drop-downs and notes, and a sheet that
 * explains them. What is there stays as it is: a sheet of the user's with the same name is left alone.
 *
 * @throws HostError; running again makes what is still missing.
 */
export async function setUpWorkbook(
  workbook: Workbook,
  computed: Pick<Computed, 'plan'>,
  language: Language,
  { onProgress, signal }: RunOptions = {},
): Promise<WriteOutcome> {
  const missing = new Set<string>(missingTables(computed).map((id) => TABLES[id].name));
  const plan = await newWorkbookPlan(language, null);
  const isMissing = ({ kind, tables }: SheetPlan): boolean =>
    kind === INSTRUCTIONS_KIND || tables.some(({ name }) => missing.has(name));
  return workbook.write({ ...plan, sheets: plan.sheets.filter(isMissing) }, onProgress, signal);
}

/**
 * Puts the plan of an example into a workbook that holds no plan yet.
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
  if (!isNewWorkbook(computed)) throw new RangeError('An example needs a workbook without a plan');
  return workbook.write(await newWorkbookPlan(language, example), onProgress, signal);
}
