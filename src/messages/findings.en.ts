import { actionsEn } from './findings/actions.en';
import type { FindingTexts } from './findings/finding-words';
import { crossEn, goalsEn, measurementsEn, policyEn } from './findings/plan.en';
import { cellsEn, keysEn, tablesEn } from './findings/reading.en';
import { tendersEn } from './findings/tenders.en';

/** The words of every finding, in English. */
export const findingsEn: FindingTexts = {
  ...tablesEn,
  ...cellsEn,
  ...keysEn,
  ...actionsEn,
  ...tendersEn,
  ...policyEn,
  ...goalsEn,
  ...measurementsEn,
  ...crossEn,
};
