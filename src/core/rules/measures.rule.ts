import { markSet, marksOf } from '../schema/tender-types';
import { eachRow } from './each-row';
import type { Rule } from './rule';

export const measureMarks: Rule = {
  codes: ['X03'],
  source: 'Heerlen, relevante aanbestedingen: een maatregel per aanbesteding en thema',
  check(plan) {
    // Names of themes were resolved when the plan was read.
    const themes = new Map(plan.themes.map((theme) => [theme.name, theme]));
    return eachRow(plan, 'measures', ({ tender: nr, theme: name, form }, report) => {
      const tender = nr === null ? undefined : plan.tenderByKey(nr);
      const theme = name === null ? undefined : themes.get(name);
      if (!tender || !theme || tender.unreadableThemes?.has(theme.index)) return;
      const marks = tender.marks[theme.index] ?? 0;
      const isAmong = form === null || (marks & markSet([form])) !== 0;
      if (marks !== 0 && isAmong) return;
      const details = { tender: tender.key, theme: theme.name, form: form ?? '', marks: marksOf(marks) };
      report(form === null ? 'theme' : 'form', 'X03', { details });
    });
  },
};
