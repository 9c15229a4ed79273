import type { Grids } from '../plan-of';
import { number, recordsOf, text, word } from './cells';
import { readThemes } from './tenders';

/** `ambition` of the JSON. */
export function naiveAmbition(grids: Grids, asOf: string, reported: string) {
  const criteria = recordsOf(grids['Nulmeting']);
  const steps = recordsOf(grids['Ambities']);
  return {
    themes: readThemes(grids['Themas']).map(({ name, isFocus, cells }) => {
      const ofTheme = criteria.filter((row) => row['Thema'] === name);
      const ofLevel = (level: number) => ofTheme.filter((row) => row['Niveau'] === level);
      const isReached = (level: number): boolean =>
        ofLevel(level).length > 0 && ofLevel(level).every((row) => word(row['Voldaan']) === 'Ja');
      let reached = 0;
      while (reached < 5 && isReached(reached + 1)) reached += 1;
      const evidenced = ofTheme.length === 0 ? null : reached;
      const stated = number(cells['Huidig niveau']);
      const current = stated ?? evidenced;
      const ambition = number(cells['Ambitieniveau']);
      const path = steps
        .filter((row) => row['Thema'] === name)
        .map((row) => ({ year: Number(row['Jaar']), level: Number(row['Niveau']) }))
        .sort((a, b) => a.year - b.year);
      const levelAt = (hasCome: (year: number) => boolean): number | null => {
        let level: number | null = null;
        for (const step of path) if (hasCome(step.year)) level = step.level;
        return level;
      };
      const due = levelAt((year) => asOf >= `${year}-12-31`);
      const thisYear = levelAt((year) => year <= Number(reported.slice(0, 4)));
      const distance = (wanted: number | null): number | null =>
        wanted === null || current === null ? null : Math.max(0, wanted - current);
      return {
        theme: name,
        focus: isFocus,
        stated,
        evidenced,
        current,
        missing:
          evidenced === null
            ? []
            : ofLevel(evidenced + 1)
                .filter((row) => word(row['Voldaan']) !== 'Ja')
                .map((row) => String(row['Criterium'])),
        ambition,
        ambitionYear: number(cells['Ambitiejaar']),
        provisional: text(cells['Voorbehoud']) !== null,
        due,
        thisYear,
        toGo: distance(thisYear),
        gap: distance(ambition),
        behind: distance(due),
        path,
      };
    }),
  };
}
