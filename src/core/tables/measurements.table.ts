import { quarterType } from '../schema/date-types';
import { defineTable, optional, required } from '../schema/define-table';
import { numberType } from '../schema/number-types';
import { longTextType, textType, yesNoType } from '../schema/word-types';

// prettier-ignore
export const measurements = defineTable({
  name: 'Metingen', aliases: ['Measurements', 'Meetwaarden', 'Metingen per project'],
  note: { nl: 'Gemeten waarden, per kwartaal en zo mogelijk per aanbesteding.', en: 'Measured values, per quarter and where possible per tender.' },
  columns: {
    quarter: required('Kwartaal', quarterType, { aliases: ['Quarter', 'Periode'], nl: 'Kwartaal van de meting.', en: 'Quarter of the measurement.' }),
    indicator: required('Indicator', textType, { refersTo: 'Indicatoren', aliases: ['Code', 'Indicatorcode', 'KPI'], nl: 'Code van de indicator.', en: 'Code of the indicator.' }),
    tender: optional('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    ambition: optional('Ambitie', numberType(), { aliases: ['Ambition', 'Toezegging', 'Afspraak'], nl: 'Wat was afgesproken.', en: 'What was agreed.' }),
    realised: required('Realisatie', numberType(), { aliases: ['Realised', 'Realized', 'Gerealiseerd', 'Gemeten', 'Waarde', 'Value'], nl: 'Wat is gerealiseerd, in de eenheid van de indicator.', en: 'What was realised, in the indicator\'s unit.' }),
    validated: optional('Gevalideerd', yesNoType, { aliases: ['Validated', 'Gevalideerd?', 'Gecontroleerd'], nl: 'Ja als het cijfer is gecontroleerd.', en: 'Yes when the number was verified.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar het cijfer vandaan komt.', en: 'Where the number comes from.' }),
  },
});
