import { yearType } from '../schema/date-types';
import { defineTable, required } from '../schema/define-table';
import { moneyType, numberType } from '../schema/number-types';
import { choiceType, textType } from '../schema/word-types';

/** Kinds of costs, in the order in which they are made. */
export const COST_KINDS = ['Investering', 'Gebruik', 'Onderhoud', 'Overig', 'Restwaarde'] as const;
export type CostKind = (typeof COST_KINDS)[number];

// prettier-ignore
export const spending = defineTable({
  name: 'Uitgaven', aliases: ['Spend', 'Spendanalyse', 'Inkoopvolume', 'Spend analysis'],
  note: { nl: 'Uitgaven per jaar en productgroep.', en: 'Spend per year and product group.' },
  columns: {
    year: required('Jaar', yearType, { aliases: ['Year'], nl: 'Jaar.', en: 'Year.' }),
    productGroup: required('Productgroep', textType, { aliases: ['Product group', 'Inkoopgroep', 'Inkooppakket', 'Categorie', 'Category'], nl: 'Productgroep.', en: 'Product group.' }),
    amount: required('Bedrag', moneyType({ negative: true }), { aliases: ['Amount', 'Uitgaven', 'Spend'], nl: 'Bedrag in euro.', en: 'Amount in euros.' }),
  },
});

// prettier-ignore
export const costs = defineTable({
  name: 'Kosten', aliases: ['Costs', 'TCO', 'Total cost of ownership'],
  note: { nl: 'Kosten van varianten over de jaren (total cost of ownership).', en: 'Costs of variants over the years (total cost of ownership).' },
  columns: {
    tender: required('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    variant: required('Variant', textType, { nl: 'Naam van de variant, bijvoorbeeld Diesel of Elektrisch.', en: 'Name of the variant, for example diesel or electric.' }),
    year: required('Jaar', numberType({ minimum: 0, maximum: 200 }), { aliases: ['Year'], nl: 'Jaar na aanschaf; 0 = aanschaf.', en: 'Year after purchase; 0 = purchase.' }),
    kind: required('Soort', choiceType(['Investering', 'Gebruik', 'Onderhoud', 'Restwaarde', 'Overig'], { Investering: ['Aanschaf', 'Investment', 'Purchase'], Gebruik: ['Verbruik', 'Use'], Onderhoud: ['Maintenance'], Restwaarde: ['Residual value'], Overig: ['Overige', 'Overige kosten', 'Other'] }), { aliases: ['Kind', 'Kostensoort'], nl: 'Soort kosten; restwaarde wordt afgetrokken.', en: 'Kind of cost; residual value is subtracted.' }),
    amount: required('Bedrag', moneyType({ negative: true }), { aliases: ['Amount'], nl: 'Bedrag in euro.', en: 'Amount in euros.' }),
  },
});
