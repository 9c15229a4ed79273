import { actionsNl } from './actions/nl';
import type { FindingTexts } from './finding-words';
import { crossNl, goalsNl, measurementsNl, policyNl } from './plan/nl';
import { cellsNl, keysNl, tablesNl } from './reading/nl';
import { tendersNl } from './tenders/nl';

/** The words of every finding, in Dutch. */
export const findingsNl: FindingTexts = {
  ...tablesNl,
  ...cellsNl,
  ...keysNl,
  ...actionsNl,
  ...tendersNl,
  ...policyNl,
  ...goalsNl,
  ...measurementsNl,
  ...crossNl,
};
