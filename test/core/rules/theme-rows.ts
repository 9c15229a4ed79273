import { checkOf, type Cells } from '../../support/check-of';
import type { Grids } from '../../support/plan-of';

/** Two focus themes, one of them without a reason, and one theme that is not. */
export const THEMES = [
  { Thema: 'Klimaat', Focus: 'ja', Onderbouwing: 'Beleid' },
  { Thema: 'Circulair', Focus: 'ja', Onderbouwing: null },
  { Thema: 'Social return', Focus: 'nee', Onderbouwing: null },
];

/** A focus theme with a reason and no levels, besides what a test changes. */
export const theme = (name: string, cells: Cells = {}): Cells => ({
  Thema: name,
  Focus: 'ja',
  Onderbouwing: 'Beleid',
  'Huidig niveau': null,
  Ambitieniveau: null,
  Ambitiejaar: null,
  ...cells,
});

/** A promising tender that asks Klimaat this quarter, besides what a test changes. */
export const tender = (nr: string, cells: Cells = {}): Cells => ({
  Nr: nr,
  Aanbesteding: `Opdracht ${nr}`,
  Start: '2025-Q3',
  Kansrijk: 'ja',
  Klimaat: 'Eis',
  Circulair: null,
  'Social return': null,
  ...cells,
});

/** Checks these tables, on the first day of 2025-Q3. */
export const check = (grids: Grids) => checkOf(grids, { asOf: '2025-07-01' });
