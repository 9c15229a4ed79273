import { composeTemplate, startingRows } from '../core/report/compose-template';
import { provenanceSheet } from '../core/report/provenance.sheet';
import { INSTRUCTIONS_KIND } from '../core/report/compose-template';
import type { WorkbookPlan } from '../core/report/sheet-plan/workbook-plan';
import type { Language } from '../messages/language';
import { templateWords } from '../messages/template';
import type { ExampleName } from './examples/example-data';
import { exampleProvenance, exampleRows } from './examples/example-rows';
import { loadExample } from './examples/load-example';

/** A new workbook from the template: empty, or filled with the plan of an example. */
export async function newWorkbookPlan(language: Language, example: ExampleName | null): Promise<WorkbookPlan> {
  const words = templateWords(language);
  if (example === null) {
    return { records: [], sheets: composeTemplate(startingRows(), words), activate: INSTRUCTIONS_KIND };
  }
  const tables = await loadExample(example);
  const name = `${example[0]?.toUpperCase() ?? ''}${example.slice(1)}`;
  const sheets = [
    ...composeTemplate(exampleRows(tables), words),
    provenanceSheet(name, exampleProvenance(tables), words),
  ];
  return { records: [], sheets, activate: INSTRUCTIONS_KIND };
}
