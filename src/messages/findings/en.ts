import { actionsEn } from './actions/en';
import type { FindingTexts } from './finding-words';
import { crossEn, goalsEn, measurementsEn, policyEn } from './plan/en';
import { cellsEn, keysEn, tablesEn } from './reading/en';
import { tendersEn } from './tenders/en';

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
