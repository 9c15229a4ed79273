import type { ThemeFacts, ThemeWords } from '../../../core/report/words/theme-words';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('nl');

function aim({ ambition, ambitionYear, provisional }: ThemeFacts): string {
  if (ambition === null) return 'geen ambitie';
  return `ambitie ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}${provisional ? ' (voorlopig)' : ''}`;
}

function distance({ behind, gap }: ThemeFacts): readonly string[] {
  if (behind !== null && behind > 0) return [`${number(behind)} achter op het pad`];
  if (gap === null) return [];
  return [gap === 0 ? 'ambitie bereikt' : `nog ${number(gap)} te gaan`];
}

export const themesNl: ThemeWords = {
  notPossible: "Zonder blad Thema's zijn er geen niveaus en ambities.",
  none: "Er staan nog geen thema's in de werkmap.",
  notStated: 'Het plan noemt geen ambitieniveaus.',
  chart: ({ onPath, behind }) =>
    onPath === 0
      ? 'Niveau (1-5) nu en ambitie per thema'
      : `Niveau (1-5) nu en ambitie: ${number(behind)} van ${number(onPath)} ${plural(behind, 'loopt', 'lopen')} achter op het pad`,
  standing: (facts) => {
    const { current, stated, evidenced } = facts;
    const now = current === null ? 'niveau niet bekend' : `nu ${current} van 5`;
    const shown = stated !== null && evidenced !== null && evidenced < stated ? [`aangetoond ${evidenced}`] : [];
    return [now, ...shown, aim(facts), ...distance(facts)].join('; ');
  },
  short: ({ current, ambition, ambitionYear }) => {
    const now = current === null ? 'niveau niet bekend' : `nu ${current} van 5`;
    return ambition === null ? now : `${now}; ambitie ${ambition}${ambitionYear === null ? '' : ` in ${ambitionYear}`}`;
  },
  legend: (sign) =>
    `Gevuld: niveau nu. Omlijnd: op weg naar de ambitie. ${sign}: wat volgens het pad al bereikt moest zijn.`,
  levelsNote:
    'Niveaus 1 tot en met 5. Nu = het opgegeven niveau, anders het aangetoonde. Al nodig = wat volgens het ambitiepad bereikt moest zijn aan het eind van het laatste jaar dat voorbij is. Leeg = niet bekend.',
  noLevels: 'Er zijn nog geen niveaus ingevuld.',
  missing: (count, level) => `${number(count)} ${plural(count, 'criterium', 'criteria')} voor niveau ${level}`,
  noMissingEvidence: 'Er staat geen criterium open voor een volgend niveau.',
  path: (steps) => {
    const [first] = steps;
    const last = steps.at(-1);
    if (first === undefined || last === undefined) return '';
    if (first === last) return `niveau ${first.level} in ${first.year}`;
    return `van ${first.level} in ${first.year} naar ${last.level} in ${last.year}`;
  },
  now: (year) => `Nu (${year})`,
  pathNote:
    'Het niveau dat voor een jaar is vastgesteld. Leeg = voor dat jaar niets vastgesteld. Het laatste niveau ervoor geldt dan nog.',
  notDrawn: (count) =>
    `De grafiek toont er zeven, de focusthema's eerst; ${number(count)} ${plural(count, 'thema staat', "thema's staan")} alleen in de tabel.`,
  pathChart: (first, last) => `Ambitiepad per thema, ${first === last ? first : `${first} tot en met ${last}`}`,
  noPaths: 'Er is nog geen ambitiepad (tabel Ambities).',
};
