import { checkOf, gridOf, type Cells } from '../../support/check-of';

const THEMES = gridOf({ Thema: 'Social return', Focus: 'ja', Onderbouwing: 'Beleid' });

/** A tender that is not promising, besides what a test changes. */
function tender(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Aanbesteding: `Opdracht ${nr}`, Start: '2025-Q3', Kansrijk: 'nee', ...cells };
}

/** Tenders that meet a rule, explain, are cancelled, and say nothing; all of them published but the one cancelled. */
const CALENDAR = calendarOf('Gegund');

function calendarOf(status: string) {
  return gridOf(
    tender('1', { Status: status, 'CO2-trede': 3, 'SROI %': 0.02, Uitleg: null, 'Social return': 'Eis', Pilot: 'ja' }),
    tender('2', { Status: status, 'CO2-trede': 2, 'SROI %': 0.01, Uitleg: 'Te klein' }),
    tender('3', { Status: 'Vervallen' }),
    tender('4', { Status: status }),
  );
}

/** A mandatory rule about the CO2 ladder, besides what a test changes. */
export function rule(cells: Cells): Cells {
  return {
    Regel: 'Regel',
    Kolom: 'CO2-trede',
    Minimaal: 3,
    Maximaal: null,
    Zwaarte: 'Verplicht',
    Bron: null,
    ...cells,
  };
}

/** Checks these policy rules against the same calendar before anything is published. */
export const checkPlanned = (...rules: readonly Cells[]) =>
  checkOf({ Themas: THEMES, Aanbestedingen: calendarOf('Gepland'), Beleidsregels: gridOf(...rules) });

/** Checks these policy rules against the calendar. */
export const check = (...rules: readonly Cells[]) =>
  checkOf({ Themas: THEMES, Aanbestedingen: CALENDAR, Beleidsregels: gridOf(...rules) });
