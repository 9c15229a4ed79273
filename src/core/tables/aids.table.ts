import { quarterType, yearType } from '../schema/date-types';
import { defineTable, optional, present, required } from '../schema/define-table';
import { numberType } from '../schema/number-types';
import { choiceType, longTextType, textType } from '../schema/word-types';

/** What an aid works out; each has its own unit: kg CO2, kg NOx, kg of primary material, euros of social return. */
export const AID_KINDS = ['CO2', 'NOx', 'Grondstof', 'Social return'] as const;
export type AidKind = (typeof AID_KINDS)[number];

const quantityType = numberType({ minimum: 0, maximum: 1e12 });

// prettier-ignore
export const factors = defineTable({
  name: 'Rekenfactoren', aliases: ['Factoren', 'Factors', 'Emissiefactoren'], key: ['code', 'validFrom'], extra: true,
  note: { nl: 'Eigen rekenfactoren. Gaan voor op de meegeleverde met dezelfde naam.', en: 'Factors of your own. They go before the supplied ones with the same name.' },
  columns: {
    code: required('Factor', textType, { aliases: ['Naam factor', 'Rekenfactor'], nl: 'Korte naam, bijvoorbeeld Diesel B7.', en: 'Short name, for example diesel B7.' }),
    value: present('Waarde', numberType(), null, { aliases: ['Value'], nl: 'De waarde, per eenheid. Leeg = nog niet bekend, er wordt dan niets mee uitgerekend.', en: 'The value, per unit. Blank = not known yet, nothing is worked out with it.' }),
    unit: optional('Eenheid', textType, { aliases: ['Unit'], nl: 'Bijvoorbeeld kg CO2/liter, g NOx/kWh of euro/uur.', en: 'For example kg CO2/litre, g NOx/kWh or euro/hour.' }),
    validFrom: optional('Vanaf', yearType, { aliases: ['Valid from', 'Vanaf jaar'], nl: 'Eerste jaar waarvoor de waarde geldt. Leeg = alle jaren.', en: 'First year for which the value holds. Blank = all years.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar de waarde staat, met jaar.', en: 'Where the value stands, with its year.' }),
  },
});

// prettier-ignore
export const aids = defineTable({
  name: 'Rekenhulp', aliases: ['Impactberekening', 'Calculation aid'], extra: true,
  note: { nl: 'Effect van een aanbesteding uitgerekend met factoren: hoeveelheid x factor van de gangbare variant min die van de gekozen variant.', en: 'Effect of a tender worked out with factors: quantity x factor of the usual variant less that of the chosen one.' },
  columns: {
    quarter: required('Kwartaal', quarterType, { aliases: ['Quarter'], nl: 'Kwartaal waarover gerekend wordt.', en: 'Quarter that it is worked out for.' }),
    tender: required('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    kind: required('Soort', choiceType(AID_KINDS, { CO2: ['Vermeden CO2'], NOx: ['Vermeden NOx'], Grondstof: ['Primaire grondstof', 'Primary material'], 'Social return': ['SROI'] }), { aliases: ['Kind'], nl: 'CO2, NOx, Grondstof of Social return.', en: 'CO2, NOx, Grondstof (primary material) or Social return.' }),
    factor: required('Factor', textType, { nl: 'Naam van de factor van de gangbare variant, of van de doelgroep.', en: 'Name of the factor of the usual variant, or of the target group.' }),
    quantity: required('Hoeveelheid', quantityType, { aliases: ['Quantity'], nl: 'Liter, kWh, kg of uren, passend bij de factor.', en: 'Litres, kWh, kg or hours, fitting the factor.' }),
    newFactor: optional('Factor gekozen', textType, { aliases: ['Chosen factor', 'Factor nieuw'], nl: 'Naam van de factor van de gekozen variant. Leeg = niets om af te trekken.', en: 'Name of the factor of the chosen variant. Blank = nothing to subtract.' }),
    newQuantity: optional('Hoeveelheid gekozen', quantityType, { aliases: ['Chosen quantity', 'Hoeveelheid nieuw'], nl: 'Hoeveelheid bij de gekozen variant. Leeg = dezelfde hoeveelheid.', en: 'Quantity of the chosen variant. Blank = the same quantity.' }),
    note: optional('Toelichting', longTextType, { aliases: ['Note'], nl: 'Waar de hoeveelheden vandaan komen.', en: 'Where the quantities come from.' }),
  },
});
