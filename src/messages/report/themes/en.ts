import type { ThemeFacts, ThemeWords } from '../../../core/report/words/theme-words';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('en');

function aim({ ambition, ambitionYear, provisional }: ThemeFacts): string {
  if (ambition === null) return 'no ambition';
  return `ambition ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}${provisional ? ' (provisional)' : ''}`;
}

function distance({ behind, gap }: ThemeFacts): readonly string[] {
  if (behind !== null && behind > 0) return [`${number(behind)} behind its path`];
  if (gap === null) return [];
  return [gap === 0 ? 'ambition reached' : `${number(gap)} to go`];
}

export const themesEn: ThemeWords = {
  notPossible: "Without the sheet Thema's there are no levels and ambitions.",
  none: 'The workbook has no themes yet.',
  notStated: 'The plan states no ambition levels.',
  chart: ({ onPath, behind }) =>
    onPath === 0
      ? 'Level (1-5) now and ambition per theme'
      : `Level (1-5) now and ambition: ${number(behind)} of ${number(onPath)} behind ${plural(onPath, 'its path', 'their path')}`,
  standing: (facts) => {
    const { current, stated, evidenced } = facts;
    const now = current === null ? 'level not known' : `now ${current} of 5`;
    const shown = stated !== null && evidenced !== null && evidenced < stated ? [`evidenced ${evidenced}`] : [];
    return [now, ...shown, aim(facts), ...distance(facts)].join('; ');
  },
  short: ({ current, ambition, ambitionYear }) => {
    const now = current === null ? 'level not known' : `now ${current} of 5`;
    return ambition === null
      ? now
      : `${now}; ambition ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}`;
  },
  legend: (sign) =>
    `Filled: level now. Outlined: on the way to the ambition. ${sign}: what was due by the path already.`,
  levelsNote:
    'Levels 1 to 5. Now = the stated level, else the evidenced one. Already due = what the ambition path asked for the end of the last year that has passed. Blank = not known.',
  noLevels: 'No levels are filled in yet.',
  missing: (count, level) => `${number(count)} ${plural(count, 'criterion', 'criteria')} for level ${level}`,
  noMissingEvidence: 'No criterion is open for a next level.',
  path: (steps) => {
    const [first] = steps;
    const last = steps.at(-1);
    if (first === undefined || last === undefined) return '';
    if (first === last) return `level ${first.level} in ${first.year}`;
    return `from ${first.level} in ${first.year} to ${last.level} in ${last.year}`;
  },
  now: (year) => `Now (${year})`,
  pathNote:
    'The level that is stated for a year. Blank = nothing is stated for it. The last level before it then still counts.',
  notDrawn: (count) =>
    `The chart shows seven, focus themes first; ${number(count)} ${plural(count, 'theme is', 'themes are')} in the table only.`,
  pathChart: (first, last) => `Ambition path per theme, ${first === last ? first : `${first} to ${last}`}`,
  noPaths: 'There is no ambition path yet (table Ambities).',
};
