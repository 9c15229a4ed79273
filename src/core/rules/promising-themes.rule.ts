import { hasThemeColumns, isUndecided } from '../plan/tender-facts';
import { isAppliedSet } from '../schema/tender-types';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const promisingThemes: Rule = {
  codes: ['B02', 'B03'],
  source: "Alkmaar, stap 4: per kansrijke aanbesteding staat aangegeven welke thema's toepasbaar zijn",
  check: (plan) =>
    eachRow(plan, 'tenders', (tender, report) => {
      const { promising, marks, unreadableThemes, unreadable } = tender;
      if (unreadable?.has('promising') || isUndecided(tender)) return;
      const hasNone = unreadableThemes === null && marks.every((set) => set === 0);
      // Without a column for any theme nothing can be marked: T05 says it once.
      if (promising && hasNone && hasThemeColumns(plan)) report('promising', 'B02');
      if (promising || !marks.some(isAppliedSet)) return;
      const applied = plan.themes.filter(({ index }) => isAppliedSet(marks[index] ?? 0)).map(({ name }) => name);
      report('promising', 'B03', { details: { themes: applied } });
    }),
};
