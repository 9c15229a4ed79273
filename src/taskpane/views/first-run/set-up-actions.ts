import type { ExampleName } from '../../../app/examples/example-data';
import type { Computed } from '../../../app/figures';
import { setUpWords } from '../../../messages/pane/set-up';
import type { Pane } from '../../state/pane';

/** Makes the sheets that the workbook lacks; the program for it comes when it is asked for. */
export async function makeMissingSheets(pane: Pane, computed: Computed): Promise<boolean> {
  const { language } = pane.store.get();
  const { workbook } = pane.host;
  const outcome = await pane.work(
    'set-up',
    async (tools) => {
      const { setUpWorkbook } = await import('../../../app/set-up');
      return setUpWorkbook(workbook, computed, language, tools);
    },
    { cancellable: true, refresh: true },
  );
  if (outcome !== null) pane.tell(setUpWords(language).made(outcome.sheets.length));
  return outcome !== null;
}

/** Fills a workbook without a plan with that of a municipality. */
export async function loadExampleInto(pane: Pane, computed: Computed, example: ExampleName): Promise<boolean> {
  const { language } = pane.store.get();
  const { workbook } = pane.host;
  const outcome = await pane.work(
    'example',
    async (tools) => {
      const { fillWithExample } = await import('../../../app/set-up');
      return fillWithExample(workbook, computed, language, example, tools);
    },
    { cancellable: true, refresh: true },
  );
  const words = setUpWords(language);
  if (outcome !== null) pane.tell(words.exampleLoaded(words.exampleNames[example]));
  return outcome !== null;
}
