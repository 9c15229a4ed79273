import { composeTemplate, startingRows, type SourceRows } from '../../core/report/compose-template';
import { provenanceSheet } from '../../core/report/provenance.sheet';
import { INSTRUCTIONS_KIND } from '../../core/report/compose-template';
import type { WorkbookSpec } from '../../core/report/sheet-spec/workbook-spec';
import type { Language } from '../../messages/language';
import { templateWords } from '../../messages/template';
import { isPlanExample, type ExampleName } from './examples/example-data';
import { exampleProvenance, exampleRows } from './examples/example-rows';
import { loadExample } from './examples/load-example';

/** A new workbook from the template, to fill; its evaluation is that of the year given. */
export async function newWorkbookSpec(language: Language, year: number): Promise<WorkbookSpec> {
  const rows = { ...startingRows(year), ...(await requestTextLibrary()) };
  return { history: [], sheets: composeTemplate(rows, templateWords(language)), activate: INSTRUCTIONS_KIND };
}

/** A new workbook filled with the plan of an example, and nothing else. */
export async function exampleWorkbookSpec(language: Language, example: ExampleName): Promise<WorkbookSpec> {
  const words = templateWords(language);
  const tables = await loadExample(example);
  const name = `${example[0]?.toUpperCase() ?? ''}${example.slice(1)}`;
  // What is made up as a whole has no source to name for each value.
  const provenance = isPlanExample(example) ? [provenanceSheet(name, exampleProvenance(tables), words)] : [];
  const sheets = [...composeTemplate(exampleRows(tables), words), ...provenance];
  return { history: [], sheets, activate: INSTRUCTIONS_KIND };
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
