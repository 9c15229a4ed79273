import { assertNever } from '../../../core/kernel/assert-never';
import { SDG_NAMES } from '../../../core/reference/sdg-names';
import type { CalculationTerm, ImpactSheetWords } from '../../../core/report/words/impact-words';
import type { AidObstacle } from '../../../core/figures/figures';
import type { AidKind } from '../../../core/tables/aids.table';
import { formatsOf, plural } from '../../format';

const { number, money, percent, list } = formatsOf('en');

const EFFECTS: Readonly<Record<AidKind, (total: number) => string>> = {
  CO2: (total) => `${number(total)} kg of CO2 avoided`,
  NOx: (total) => `${number(total)} kg of NOx avoided`,
  Grondstof: (total) => `${number(total)} kg of primary material avoided`,
  'Social return': (total) => `${money(total)} of social return`,
};

function term({ quantity, factor }: CalculationTerm): string {
  const unit = factor.unit === null ? '' : ` ${factor.unit}`;
  return `${number(quantity)} × ${number(factor.value)}${unit} (${factor.code})`;
}

function lasts(lastYear: number | null): string {
  return lastYear === null ? 'without amounts' : `until year ${number(lastYear)}`;
}

const FACTOR_UNITS: Readonly<Record<AidKind, string>> = {
  CO2: 'kg CO2 per unit',
  NOx: 'g NOx per unit',
  Grondstof: 'a share, or kg of material per unit',
  'Social return': 'euros per unit',
};

function obstacle(found: AidObstacle): string {
  switch (found.why) {
    case 'unknown':
      return found.nearest === null
        ? `There is no factor ${found.code}: add it to Rekenfactoren.`
        : `There is no factor ${found.code}. Do you mean ${found.nearest}?`;
    case 'other-unit':
      return `The unit of ${found.code} is ${found.unit}. Soort ${found.kind} takes ${FACTOR_UNITS[found.kind]}.`;
    case 'no-value':
      return `No value for ${found.code} yet: fill it in at Rekenfactoren.`;
    case 'later':
      return `${found.code} applies only from ${found.from} on.`;
    case 'no-chosen-factor':
      return 'Hoeveelheid gekozen is filled in, Factor gekozen is not.';
    default:
      return assertNever(found);
  }
}

export const impactSheetsEn: ImpactSheetWords = {
  costs: {
    title: 'Total cost of ownership',
    answer: ({ compared, reversed, unequal }) => {
      const left = `At ${number(unequal)} ${plural(unequal, 'tender', 'tenders')} the variants do not last equally long: there is nothing to compare.`;
      if (compared === 0) return unequal > 0 ? left : 'No tender has two variants to compare.';
      const tenders = `${number(compared)} ${plural(compared, 'tender', 'tenders')} with variants to compare`;
      const said =
        reversed === 0
          ? `${tenders}: what is cheapest to buy is also cheapest over the whole time.`
          : `${tenders}: at ${number(reversed)} what is cheapest to buy is not cheapest over the whole time.`;
      return unequal > 0 ? `${said} ${left}` : said;
    },
    overview: 'Overview per tender',
    note: (rate) =>
      rate === null
        ? 'Present value without interest: Disconteringsvoet is not set. Residual value is subtracted.'
        : `Present value at a discount rate of ${percent(rate)}. Residual value is subtracted.`,
    none: 'There are no costs in the workbook yet.',
    unnamed: (rows) =>
      `${number(rows)} ${plural(rows, 'row', 'rows')} without Variant ${plural(rows, 'is', 'are')} left out of the comparison.`,
    unequal: 'not equally long',
    notShown: (tenders) =>
      `${number(tenders)} more ${plural(tenders, 'tender is', 'tenders are')} in the overview only.`,
    notDrawn: (variants) =>
      `${number(variants)} more ${plural(variants, 'variant', 'variants')} with higher costs ${plural(variants, 'is', 'are')} not in this table.`,
    heading: (tender, title) => (title === null ? tender : `${tender}  ${title}`),
    conclusion: ({ variants, ends, best, presentValue, cheapestToBuy, saved, breakEven, years }) => {
      if (variants === 0) return 'No variant with a name: there is nothing to compare.';
      if (ends !== null) {
        const each = list(ends.map(({ variant, lastYear }) => `${variant} ${lasts(lastYear)}`));
        return `The variants do not last equally long: ${each}. Which is cheapest cannot be said. If a variant lasts as long, give it a row in the last year too, if need be with Bedrag 0.`;
      }
      if (variants === 1 || saved === null) return `One variant: ${best}, present value ${money(presentValue)}.`;
      if (best === cheapestToBuy)
        return `${best} is cheapest to buy and over ${number(years)} years. The difference with the next variant is ${money(saved)}.`;
      const when = breakEven === null ? '' : `, and is cheaper from year ${number(breakEven)} on`;
      return `${best} costs more to buy than ${cheapestToBuy ?? ''}${when}: over ${number(years)} years ${money(saved)} less than the next variant.`;
    },
    kinds: {
      Investering: 'Purchase',
      Gebruik: 'Use',
      Onderhoud: 'Maintenance',
      Overig: 'Other',
      Restwaarde: 'Residual value',
    },
    standing: ({ isBest, breakEven, more }) => {
      const earned = breakEven === null ? '' : `; earned back in year ${number(breakEven)}`;
      return isBest ? `cheapest${earned}` : `${money(more)} more expensive${earned}`;
    },
    lasts,
    cumulativeNote: 'What each variant has cost up to and including a year, in present value.',
    chart: ({ ends, best, cheapestToBuy, breakEven, years }) => {
      if (ends !== null) return 'Costs per variant; not equally long';
      return breakEven === null || cheapestToBuy === null
        ? `${best} is cheapest over ${number(years)} years`
        : `${best} is cheaper than ${cheapestToBuy} from year ${number(breakEven)} on`;
    },
    axis: 'euros, present value',
  },
  spend: {
    title: 'Spend and application',
    answer: ({ year, total, groups, applied }) =>
      `In ${year}, ${money(total)} went to ${number(groups)} product ${plural(groups, 'group', 'groups')}; ${money(applied)} of it to groups in which themes were applied.`,
    byGroup: (year) => `Spend per product group in ${year}`,
    note: 'Tenders that count (promising, not cancelled, with a start), of all years, with the same product group. Applied = in at least one focus theme.',
    firstBars: (count) => `The chart shows the ${number(count)} largest product groups.`,
    noGroup: 'without product group',
    chart: (group, amount, year) => `Most money in ${year}: ${group}, ${money(amount)}`,
    axis: 'euros',
    byReach: (year) => `How far the plan reaches in the spend of ${year}`,
    reach: { applied: 'Themes applied', open: 'Not applied yet', none: 'No tender that counts' },
    withoutSpend: 'Tenders without spend beside them',
    withoutSpendNote: ({ year, counted, noGroup, noSpend }) =>
      counted === 0
        ? 'There is no tender that counts.'
        : noGroup + noSpend === 0
          ? `Every tender that counts (${number(counted)}) has a product group with spend in ${year}.`
          : `Of the ${number(counted)} ${plural(counted, 'tender that counts', 'tenders that count')}, ${number(noGroup)} ${plural(noGroup, 'has', 'have')} no product group, and ${number(noSpend)} a product group without spend in ${year}. Spend above without a tender beside it may belong to these.`,
    tenderWithoutGroup: 'No product group',
    groupWithoutSpend: (year) => `No spend in ${year}`,
    byYear: 'Spend per year',
    none: 'There is no spend in the workbook yet.',
  },
  sdgs: {
    title: 'SDGs in the plan',
    answer: ({ named, focus, tenders }) => {
      const compass =
        tenders === 0
          ? 'the SDG compass is not filled in for any tender yet'
          : `the SDG compass is filled in for ${number(tenders)} ${plural(tenders, 'tender', 'tenders')}`;
      return `${number(named)} ${plural(named, 'SDG', 'SDGs')} in the plan, ${number(focus)} in focus; ${compass}.`;
    },
    overview: 'SDGs, initiatives and themes',
    name: (sdg) => `${sdg} ${SDG_NAMES.en[sdg - 1] ?? ''}`,
    short: (sdg) => `SDG ${sdg}`,
    none: 'There are no SDGs in the workbook yet.',
    chart: (opportunities, risks) =>
      `In tenders: ${number(opportunities)} ${plural(opportunities, 'opportunity', 'opportunities')} and ${number(risks)} ${plural(risks, 'risk', 'risks')}`,
    axis: 'times named',
    compass: 'SDG compass: how far each tender is',
    compassNote:
      'Five steps: opportunities and risks, priorities, ambition, indicators, result. Counted is how many lines have the step filled in.',
    noCompass: 'The SDG compass is not filled in for any tender yet.',
    results: 'SDG compass: what was found, chosen and achieved',
    result: (text) => `Result: ${text}`,
    meanings: { Kans: 'opportunity', Risico: 'risk' },
    ambitions: { Eis: 'requirement', Gunning: 'award criterion', Innovatie: 'innovation' },
    relevance: 'Which SDGs matter per product group',
    legend: '+ opportunity   − risk   ± both',
  },
  impact: {
    title: 'Impact, worked out',
    answer: ({ rows, computed, totals }) => {
      const left = rows - computed;
      const missing = left === 0 ? '' : ` ${number(left)} of the ${number(rows)} rows still without a result.`;
      return totals.length === 0
        ? `Nothing to work out yet. Every row below says why.${missing}`
        : `${list(totals.map(({ kind, total }) => EFFECTS[kind](total)))}.${missing}`;
    },
    headings: {
      CO2: 'Avoided CO2',
      NOx: 'Avoided NOx',
      Grondstof: 'Avoided primary material',
      'Social return': 'Value of social return',
    },
    notes: {
      CO2: 'Quantity of fuel or electricity × factor of the usual (fossil) variant, less that of the chosen variant.',
      NOx: 'Work of the engine in kWh × limit of the standard. A limit against a limit: not a measurement.',
      Grondstof: 'Kilograms of material × share that the step of the R ladder avoids.',
      'Social return':
        'Hours × rate of the target group, added up per tender. Share of the estimated value, against the agreed SROI %, else 2-5%.',
    },
    results: { CO2: 'kg CO2', NOx: 'kg NOx', Grondstof: 'kg material', 'Social return': 'euros' },
    calculation: ({ quantity, factor, chosen }) =>
      chosen === null ? term({ quantity, factor }) : `${term({ quantity, factor })} − ${term(chosen)}`,
    missing: (obstacles) => obstacles.map(obstacle).join(' '),
    moreThanAsked: (share) => `${share}, more than asked`,
    none: 'There is nothing to work out yet.',
    factors: 'Factors',
    factorsNote:
      'A value of your own in the table Rekenfactoren goes before a supplied one of the same name. Without a value nothing is worked out.',
    toFill: 'to be filled in',
    own: 'own value',
    supplied: 'supplied',
  },
};
