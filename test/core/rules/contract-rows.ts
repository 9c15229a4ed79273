import { checkOf, gridOf, type Cells } from '../../support/check-of';

/** A tender that is not promising, besides what a test changes. */
export function tender(nr: string, cells: Cells): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q3', Kansrijk: 'nee', ...cells };
}

/** What the law looks at in a tender; the value in euros. */
export const contract = (
  nr: string,
  procedure: string | null,
  kind: string | null,
  value: number | null,
  start = '2025-Q3',
) => tender(nr, { Procedure: procedure, Soort: kind, 'Geraamde waarde': value, Start: start });

/** Checks a calendar of these tenders. */
export const check = (...rows: readonly Cells[]) => checkOf({ Aanbestedingen: gridOf(...rows) });
