import { composeTemplate, startingRows, type SourceRows } from '../core/report/compose-template';
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
    const rows = { ...startingRows(), ...(await requestTextLibrary()) };
    return { records: [], sheets: composeTemplate(rows, words), activate: INSTRUCTIONS_KIND };
  }
  const tables = await loadExample(example);
  const name = `${example[0]?.toUpperCase() ?? ''}${example.slice(1)}`;
  const sheets = [
    ...composeTemplate(exampleRows(tables), words),
    provenanceSheet(name, exampleProvenance(tables), words),
  ];
  return { records: [], sheets, activate: INSTRUCTIONS_KIND };
}

/** The sample texts of Heerlen's annex 3, with which a new workbook starts: each says where it comes from. */
async function requestTextLibrary(): Promise<SourceRows> {
  const { Uitvraagteksten = [] } = await loadExample('heerlen');
  return exampleRows({
    Uitvraagteksten: Uitvraagteksten.map((row) => ({
      ...row,
      values: { ...row.values, Bron: `Heerlen, Actieplan MVOI 2024-2026: ${String(row.values.Bron)}` },
    })),
  });
}
