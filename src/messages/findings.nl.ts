import { actionsNl } from './findings/actions.nl';
import type { FindingTexts } from './findings/finding-words';
import { crossNl, goalsNl, measurementsNl, policyNl } from './findings/plan.nl';
import { cellsNl, keysNl, tablesNl } from './findings/reading.nl';
import { tendersNl } from './findings/tenders.nl';

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
