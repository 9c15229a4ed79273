import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { anyValueType } from '../schema/raw-value-type';
import { choiceType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const indicators = defineTable({
  name: 'Indicatoren', aliases: ['Indicators', "KPI's", 'KPIs'], key: ['code'],
  note: { nl: 'Wat gemeten wordt, in welke eenheid.', en: 'What is measured, in which unit.' },
  columns: {
    code: required('Code', textType, { aliases: ['Indicatorcode', 'Afkorting', 'Indicator code'], nl: 'Korte unieke code.', en: 'Short unique code.' }),
    name: required('Indicator', longTextType, { aliases: ['Naam', 'Omschrijving', 'KPI', 'Name', 'Description'], nl: 'Wat gemeten wordt.', en: 'What is measured.' }),
    theme: optional('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Thema waar de indicator bij hoort.', en: 'Theme it belongs to.' }),
    unit: optional('Eenheid', textType, { aliases: ['Unit', 'Meeteenheid'], nl: 'Eenheid. Leeg = nog geen meetmethode, dan worden projecten geteld.', en: 'Unit. Blank = no method yet, then projects are counted.' }),
    direction: withDefault('Richting', choiceType(['Hoger', 'Lager'], { Hoger: ['Hoger is beter', 'Higher'], Lager: ['Lager is beter', 'Lower'] }), 'Hoger', { aliases: ['Direction'], nl: 'Of hoger of lager beter is. Leeg = Hoger.', en: 'Whether higher or lower is better. Blank = higher.' }),
    aggregation: withDefault('Optelling', choiceType(['Som', 'Gemiddelde', 'Laatste'], { Som: ['Totaal', 'Sum', 'Total'], Gemiddelde: ['Gemiddeld', 'Average', 'Mean'], Laatste: ['Laatste waarde', 'Last', 'Latest'] }), 'Som', { aliases: ['Aggregatie', 'Aggregation'], nl: 'Hoe metingen een jaarcijfer worden. Leeg = Som.', en: 'How measurements make a year. Blank = sum.' }),
    column: optional('Kolom', textType, { aliases: ['Column'], nl: 'Kolom van de aanbestedingskalender waaruit geteld wordt. Leeg = er wordt gemeten.', en: 'Column of the tender calendar that is counted. Blank = it is measured.' }),
    minimum: optional('Minimaal', anyValueType, { aliases: ['Minimum', 'Minstens'], nl: 'Waarde die die kolom minstens heeft; bij een thema: een van deze keuzes.', en: 'Value the column has at least; for a theme: one of these choices.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar het cijfer vandaan komt.', en: 'Where the number comes from.' }),
  },
});
