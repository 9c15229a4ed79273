import type { ExampleName } from '../../../app/starting/examples/example-data';
import type * as Start from '../../../app/starting/add-tables';
import type { WriteOutcome } from '../../../app/starting/add-tables';
import type { Computed } from '../../../app/reading/compute-workbook';
import { startWords } from '../../../messages/pane/start';
import { loadPlanCode, type Pane, type WorkTools } from '../../state/pane';
import type { WorkKind } from '../../state/pane-state';

type StartCode = typeof Start;

/** Makes the sheets that the workbook lacks; the program for it comes when it is asked for. */
export async function makeMissingSheets(pane: Pane): Promise<void> {
  const { workbook } = pane.host;
  const { language } = pane.store.get();
  const words = startWords(language);
  let isNew = false;
  const outcome = await writeAfterReading(pane, 'add-tables', ({ addMissingTables }, computed, tools) => {
    isNew = computed.plan.tables.settings.raw === null && computed.plan.tables.themes.raw === null;
    return addMissingTables(workbook, computed, language, tools);
  });
  if (outcome === null) return;
  pane.tell(`${words.made(outcome.sheets.length)}${isNew ? ` ${words.begin}` : ''}`);
  pane.focusView();
}

/** Fills a workbook without a plan with that of a municipality. */
export async function loadExampleInto(pane: Pane, example: ExampleName): Promise<void> {
  const { workbook } = pane.host;
  const { language } = pane.store.get();
  const words = startWords(language);
  const outcome = await writeAfterReading(pane, 'example', ({ fillWithExample }, computed, tools) =>
    fillWithExample(workbook, computed, language, example, tools),
  );
  if (outcome === null) return;
  pane.tell(words.exampleLoaded(words.exampleNames[example]));
  pane.focusView();
}

type Write = (code: StartCode, computed: Computed, tools: WorkTools) => Promise<WriteOutcome>;

/** Sheets are made on what the workbook is now: since it was read the user may have put a heading right. */
async function writeAfterReading(pane: Pane, kind: WorkKind, write: Write): Promise<WriteOutcome | null> {
  const { host } = pane;
  const { workbook, takeTurn } = host;
  const job = async (tools: WorkTools): Promise<WriteOutcome> => {
    const [code, { computeWorkbook }] = await Promise.all([import('../../../app/starting/add-tables'), loadPlanCode()]);
    const moments = { date: null, today: host.today(), quarter: null };
    return write(code, await computeWorkbook(workbook, moments, { ...tools, takeTurn }), tools);
  };
  return pane.work(kind, job, { cancellable: true, refresh: true });
}
