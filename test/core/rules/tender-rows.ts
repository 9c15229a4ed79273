import { checkOf, gridOf, type Cells } from '../../support/check-of';
import type { Grids, PlanMoments } from '../../support/plan-of';

/** Two focus themes and one that is not. */
const THEMES = gridOf(
  { Thema: 'Klimaat', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Circulair', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Social return', Focus: 'nee', Onderbouwing: null },
);

/** A promising tender that starts next quarter and applies a focus theme, besides what a test changes. */
export function tender(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q4', Kansrijk: 'ja', Klimaat: 'Eis', ...cells };
}

/** Headings that the calendar has, whatever the rows fill in. */
const BLANKS: Cells = {
  Status: null,
  Uitleg: null,
  Circulair: null,
  'Social return': null,
  'Oorspronkelijke start': null,
  Toelichting: null,
  Procedure: null,
  Soort: null,
  'Geraamde waarde': null,
  CPV: null,
  Geëvalueerd: null,
  Les: null,
  'Contract tot': null,
  Productgroep: null,
  Afdeling: null,
  Opdrachtgever: null,
};

/** Checks a calendar of these tenders, on the first day of 2025-Q3. */
export function check(rows: readonly Cells[], more: Grids = {}, moments: PlanMoments = { asOf: '2025-07-01' }) {
  const calendar = gridOf({ ...tender('leeg'), ...BLANKS }, ...rows);
  return checkOf({ Themas: THEMES, Aanbestedingen: calendar, ...more }, moments);
}
