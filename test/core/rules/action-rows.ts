import { checkOf, gridOf, type Cells } from '../../support/check-of';
import { dateOf } from '../../support/plan-of';
import { serialFromDate } from '../../../src/core/kernel/calendar-date';

/** An action with nothing to say about it, besides what a test changes. */
export function action(nr: string, cells: Cells = {}): Cells {
  return { Nr: nr, Actie: `Actie ${nr}`, Rol: 'Inkoop', Begin: '2025-Q3', Eind: '2025-Q4', Uren: 8, ...cells };
}

/** Checks a plan of these actions, on the first day of 2025-Q3. */
export function check(...rows: readonly Cells[]) {
  const headings = { Soort: null, Status: null, 'Voltooid op': null, Verantwoordelijke: null, Budget: null };
  const grid = gridOf({ ...action('leeg'), ...headings, 'Binnen budget en capaciteit': null }, ...rows);
  return checkOf({ Acties: grid }, { asOf: '2025-07-01' });
}

/** A day as Excel keeps it. */
export const serial = (text: string) => serialFromDate(dateOf(text));
