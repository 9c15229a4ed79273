import { eachRow } from './each-row';
import type { Rule } from './rule';

export const actionMeans: Rule = {
  codes: ['A07'],
  source: 'Manifest MVOI 2022-2025: een actieplan noemt hoeveel tijd en budget wordt vrijgemaakt',
  check: (plan) =>
    eachRow(plan, 'actions', ({ budget, hours, withinMeans }, report) => {
      if (budget === null && hours === null && withinMeans === null) report('budget', 'A07');
    }),
};
