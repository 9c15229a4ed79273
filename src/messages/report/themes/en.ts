import type { ThemeFacts, ThemeWords } from '../../../core/report/words/theme-words';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('en');

function aim({ ambition, ambitionYear, provisional }: ThemeFacts): string {
  if (ambition === null) return 'no ambition';
  return `ambition ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}${provisional ? ' (provisional)' : ''}`;
}

function levels(count: number): string {
  return `${number(count)} ${plural(count, 'level', 'levels')}`;
}

/** What the years that have ended and this year ask, then the ambition. */
function distance({ behind, toGo, year, gap }: ThemeFacts): readonly string[] {
  return [
    ...(behind !== null && behind > 0 ? [`${levels(behind)} behind its path`] : []),
    ...(toGo !== null && toGo > 0 ? [`${levels(toGo)} still to reach by the end of ${year}`] : []),
    ...(gap === null ? [] : [gap === 0 ? 'ambition reached' : `${levels(gap)} to the ambition`]),
  ];
}

/** A level without criteria was not recorded: that is not a failure. */
function shown({ stated, evidenced, unproven }: ThemeFacts): readonly string[] {
  if (stated === null || evidenced === null || evidenced >= stated) return [];
  return unproven > 0 ? [`evidenced ${evidenced}`] : [`level ${evidenced + 1} not recorded`];
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
    const { current } = facts;
    const now = current === null ? 'level not known' : `now ${current} of 5`;
    return [now, ...shown(facts), aim(facts), ...distance(facts)].join('; ');
  },
  short: ({ current, ambition, ambitionYear }) => {
    const now = current === null ? 'level not known' : `now ${current} of 5`;
    return ambition === null
      ? now
      : `${now}; ambition ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}`;
  },
  legend: ({ reached, evidenced, needed, aimed, ambition }, year) =>
    `${reached} reached. ${evidenced} evidenced. ${needed} to be reached by the end of ${year}. ${aimed} on the way to the ambition. ${ambition} ambition.`,
  neededBy: (year) => `Needed by end ${year}`,
  toGoIn: (year) => `Still to reach in ${year}`,
  levelsNote:
    'Levels 1 to 5. Now = the stated level, else the evidenced one. Already due = what the ambition path asked for the end of the last year that has passed. Blank = not known.',
  noLevels: 'No levels are filled in yet.',
  missing: (count, level) => `${number(count)} ${plural(count, 'criterion', 'criteria')} for level ${level}`,
  notRecorded: (level) => `nothing recorded for level ${level}`,
  nothingRecorded: 'not recorded',
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
