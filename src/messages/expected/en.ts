import { SDG_NAMES } from '../../core/reference/sdg-names';
import { MARKS } from '../../core/schema/tender-types';
import type { ExpectedTexts } from './nl';
import { formatsOf } from '../format';

const { choices: either, list } = formatsOf('en');
const CLIMATE = 13;

/** What a cell accepts, in English. */
export const expectedEn: ExpectedTexts = {
  text: () => 'a text',
  choice: (choices) => (choices.length === 0 ? 'one of the choices of this column' : either(choices)),
  'yes-no': () => 'ja (yes) or nee (no)',
  number: () => 'a number, for example 1234.5',
  money: () => 'an amount in euros, for example 12500 or € 12,500.50',
  percent: () => 'a percentage of at most 100%, for example 75%',
  date: () => 'a date, for example 1-10-2025 (day-month-year)',
  quarter: () => 'a quarter, for example 2025-Q3',
  span: () => 'a quarter, month, half-year or year, for example 2026-Q3, May 2026, 2026-H1 or 2026',
  cpv: () => 'one or more CPV codes of 8 digits, for example 45233141-9',
  timing: () => 'a date, quarter or year, for example 1-10-2026, 2026-Q3 or 2026',
  year: () => 'a year, for example 2025',
  period: () => 'a quarter or a date, for example 2025-Q3 or 1-10-2025',
  level: () => 'a level from 1 to 5 or its name, for example 3 Verbreding',
  sdg: () => `an SDG from 1 to 17, for example ${CLIMATE} (${SDG_NAMES.en[CLIMATE - 1] ?? ''})`,
  'co2-step': () => 'a step from 1 to 5, or from 1 to 3 followed by (4.0), for example 3 or 2 (4.0)',
  'theme-marks': () =>
    `one or more of ${list(MARKS)}, separated by ; (Kans and Nee not beside one of Eis, Gunning, Contract and Innovatie)`,
  moment: () => 'a year, quarter or date, for example 2025, 2025-Q3 or 1-10-2025',
};
