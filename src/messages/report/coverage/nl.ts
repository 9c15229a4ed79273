import { formatQuarter, quarterOfDate } from '../../../core/kernel/quarter';
import type { CoverageFacts, CoverageWords, TenderWords } from '../../../core/report/words/coverage-words';
import { formatsOf, plural } from '../../format';

const { number, date, list } = formatsOf('nl');

function tenders({ over, base }: Pick<CoverageFacts, 'over' | 'base'>): string {
  const noun = plural(base, 'aanbesteding', 'aanbestedingen');
  return over === 'Kansrijk' ? `kansrijke ${noun}` : noun;
}

/** What is still needed, and whether it can be done. */
function shortage({ short, open, reachable }: CoverageFacts): string {
  const needed = `nog ${number(short ?? 0)} nodig`;
  if (reachable === true) return `${needed}, en ${number(open)} ${plural(open, 'kan', 'kunnen')} nog`;
  if (open === 0) return `${needed}, maar er is er geen meer die nog kan veranderen`;
  return `${needed}, maar er ${plural(open, 'kan er', 'kunnen er')} nog maar ${number(open)}`;
}

export const coverageNl: CoverageWords = {
  notPossible: "Zonder de bladen Aanbestedingskalender en Thema's is de dekking niet te berekenen.",
  noYear: (year) => `Voor ${year} staan er geen kansrijke aanbestedingen in de aanbestedingskalender en is er geen doel.`,
  noYears:
    'Er staan nog geen kansrijke aanbestedingen met een start in de aanbestedingskalender, en er zijn geen doelen voor dekking.',
  standing: (facts) => {
    if (facts.share === null) return `geen ${tenders({ ...facts, base: 0 })}`;
    if (facts.target === null) return 'geen doel vastgesteld';
    return facts.met === true ? 'doel gehaald' : shortage(facts);
  },
  toDate: ({ asOf, year, over, base, applied, share }) => {
    const until = `een start in ${year} tot en met ${formatQuarter(quarterOfDate(asOf))} (peildatum ${date(asOf)})`;
    if (share === null) return `Met ${until} is er nog niets dat meetelt.`;
    return `Van de ${number(base)} ${tenders({ over, base })} met ${until} is bij ${number(applied)} een focusthema toegepast (${share}).`;
  },
  computedTarget: (years) =>
    `Het doel van ${list(years.map(String))} is berekend, niet vastgesteld: het ligt op de lijn tussen de jaren ervoor en erna waarvoor wel een doel is vastgesteld.`,
  yearChart: ({ year, over, share, target: aim, computed }) => {
    if (share === null) return `Dekking ${year}: nog niets dat meetelt`;
    const goal = aim === null ? 'geen doel' : `doel ${aim}${computed ? ' (berekend)' : ''}`;
    return `Dekking ${year}: ${share} van ${over === 'Kansrijk' ? 'de kansrijke' : 'alle aanbestedingen'}, ${goal}`;
  },
  quarterChart: ({ quarter, applied, base, target: aim }) =>
    base === 0
      ? `Dekking t/m ${formatQuarter(quarter)}: nog niets dat meetelt`
      : `Dekking t/m ${formatQuarter(quarter)}: ${number(applied)} van ${number(base)}${aim === null ? '' : `; doel over het jaar ${aim}`}`,
  themeChart: ({ year, theme, applied, applicable }) =>
    theme === null
      ? `In ${year} is nog geen thema toegepast`
      : `${theme} is in ${year} het vaakst toegepast: bij ${number(applied)} van ${number(applicable)}`,
  noDepartment: 'zonder afdeling',
  withoutQuarter: 'zonder kwartaal',
  withoutQuarterNote: (tenders) =>
    `Van ${number(tenders)} ${plural(tenders, 'aanbesteding', 'aanbestedingen')} is geen kwartaal bekend, maar wel een jaar of een deel ervan. Opgeteld ${plural(tenders, 'telt deze', 'tellen deze')} mee zodra die tijd voorbij is.`,
  noChart: 'Er is nog geen dekking om in een grafiek te zetten.',
  noMarks: (year) => `Bij de kansrijke aanbestedingen van ${year} is nog geen thema ingevuld.`,
  withoutValue: (without, total) => {
    if (total === 0) return 'geen aanbestedingen';
    return `${number(total - without)} van de ${number(total)} ${plural(total, 'had', 'hadden')} een waarde`;
  },
};

export const tendersNl: TenderWords = {
  none: 'Er staan nog geen aanbestedingen in de aanbestedingskalender.',
  noUpcoming: 'In dit kwartaal en de twee erna start geen kansrijke aanbesteding zonder toegepast focusthema.',
  noCandidates: (year) => `In ${year} kan geen aanbesteding meer veranderen.`,
  noDeviations: 'Geen aanbesteding wijkt af van de oorspronkelijke start.',
  noNewDeviations: 'Er zijn geen nieuwe afwijkingen, en geen afwijkingen die nog openstaan.',
  olderDeviations: (count) =>
    `${number(count)} ${plural(count, 'eerdere afwijking staat', 'eerdere afwijkingen staan')} hier niet meer bij.`,
  excludedOf: (excluded, total) =>
    excluded === 0
      ? `Alle ${number(total)} aanbestedingen tellen mee.`
      : `${number(excluded)} van de ${number(total)} aanbestedingen ${plural(excluded, 'telt', 'tellen')} niet mee in de dekking. Achter elke staat waarom.`,
  noneExcluded: 'Er is niets weggelaten.',
};
