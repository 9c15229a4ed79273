import { SDG_NAMES } from '../../core/reference/sdg-names';
import type { GrammarName } from '../../core/schema/reading';
import { MARKS } from '../../core/schema/tender-types';
import { formatsOf } from '../format';

/** Every cell grammar in words; choices are the contract's own words, whatever the language. */
export type ExpectedTexts = Readonly<Record<GrammarName, (choices: readonly string[]) => string>>;

const { choices: either, list } = formatsOf('nl');
const CLIMATE = 13;

/** What a cell accepts, in Dutch. */
export const expectedNl: ExpectedTexts = {
  text: () => 'een tekst',
  choice: (choices) => (choices.length === 0 ? 'een van de keuzes van deze kolom' : either(choices)),
  'yes-no': () => 'ja of nee',
  number: () => 'een getal, bijvoorbeeld 1234,5',
  money: () => 'een bedrag in euro, bijvoorbeeld 12500 of € 12.500,50',
  percent: () => 'een percentage van hoogstens 100%, bijvoorbeeld 75%',
  date: () => 'een datum, bijvoorbeeld 1-10-2025',
  quarter: () => 'een kwartaal, bijvoorbeeld 2025-Q3',
  span: () => 'een kwartaal, maand, halfjaar of jaar, bijvoorbeeld 2026-Q3, mei 2026, 2026-H1 of 2026',
  cpv: () => 'een of meer CPV-codes van 8 cijfers, bijvoorbeeld 45233141-9',
  timing: () => 'een datum, kwartaal of jaar, bijvoorbeeld 1-10-2026, 2026-Q3 of 2026',
  year: () => 'een jaar, bijvoorbeeld 2025',
  period: () => 'een kwartaal of een datum, bijvoorbeeld 2025-Q3 of 1-10-2025',
  level: () => 'een niveau van 1 tot en met 5 of de naam ervan, bijvoorbeeld 3 Verbreding',
  sdg: () => `een SDG van 1 tot en met 17, bijvoorbeeld ${CLIMATE} (${SDG_NAMES.nl[CLIMATE - 1] ?? ''})`,
  'co2-step': () => 'een trede van 1 tot en met 5, of van 1 tot en met 3 met (4.0) erachter, bijvoorbeeld 3 of 2 (4.0)',
  'theme-marks': () =>
    `een of meer van ${list(MARKS)}, gescheiden door ; (Kans en Nee niet naast een van Eis, Gunning, Contract en Innovatie)`,
  moment: () => 'een jaar, kwartaal of datum, bijvoorbeeld 2025, 2025-Q3 of 1-10-2025',
};
