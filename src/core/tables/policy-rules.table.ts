import { dateType } from '../schema/date-types';
import { defineTable, optional, required } from '../schema/define-table';
import { choiceListType, textListType } from '../schema/list-types';
import { moneyType } from '../schema/number-types';
import { anyValueType } from '../schema/raw-value-type';
import { choiceType, longTextType, textType } from '../schema/word-types';
import { PROCEDURE_ALIASES, PROCEDURES, TENDER_KIND_ALIASES, TENDER_KINDS } from './tenders.table';

const WEIGHTS = ['Verplicht', 'Toepassen of uitleggen', 'Waar mogelijk'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** In the list Procedure: `Onderhands` = both private procedures, `Openbaar` = national and European. */
export const PROCEDURE_FILTERS = [...PROCEDURES, 'Onderhands', 'Openbaar'] as const;
export type ProcedureFilter = (typeof PROCEDURE_FILTERS)[number];
export const PROCEDURE_FILTER_ALIASES = {
  ...PROCEDURE_ALIASES,
  Onderhands: ['Private'],
  Openbaar: ['Public'],
} as const;

// prettier-ignore
export const policyRules = defineTable({
  name: 'Beleidsregels', aliases: ['Policy rules', 'Inkoopregels', 'Spelregels'], key: ['name'],
  note: { nl: 'Beleidsregels: voor welke aanbestedingen, vanaf wanneer, wat.', en: 'Policy rules: for which tenders, since when, what.' },
  columns: {
    name: required('Regel', longTextType, { aliases: ['Rule', 'Beleidsregel', 'Omschrijving'], nl: 'De regel, kort.', en: 'The rule, in short.' }),
    from: optional('Vanaf', dateType, { aliases: ['From', 'Ingangsdatum'], nl: 'Eerste dag waarop de regel geldt.', en: 'First day on which it holds.' }),
    until: optional('Tot', dateType, { aliases: ['Until', 'Tot en met', 'Einddatum'], nl: 'Laatste dag waarop de regel geldt.', en: 'Last day on which it holds.' }),
    procedures: optional('Procedure', choiceListType(PROCEDURE_FILTERS, PROCEDURE_FILTER_ALIASES), { aliases: ['Procedures'], nl: 'Alleen voor deze procedures. Leeg = alle. Ook Onderhands en Openbaar.', en: 'Only for these procedures. Blank = all. Also Onderhands and Openbaar.' }),
    departments: optional('Afdeling', textListType, { aliases: ['Department', 'Departments', 'Afdelingen'], nl: 'Alleen voor deze afdelingen. Leeg = alle.', en: 'Only for these departments. Blank = all.' }),
    productGroups: optional('Productgroep', textListType, { aliases: ['Product group', 'Product groups', 'Productgroepen', 'Inkoopgroep'], nl: 'Alleen voor deze productgroepen. Leeg = alle.', en: 'Only for these product groups. Blank = all.' }),
    clusters: optional('Cluster', textListType, { aliases: ['Clusters'], nl: 'Alleen voor deze clusters. Leeg = alle.', en: 'Only for these clusters. Blank = all.' }),
    kinds: optional('Soort', choiceListType(TENDER_KINDS, TENDER_KIND_ALIASES), { aliases: ['Kind', 'Soort opdracht'], nl: 'Alleen voor deze soorten. Leeg = alle.', en: 'Only for these kinds. Blank = all.' }),
    valueFrom: optional('Waarde vanaf', moneyType({ negative: false }), { aliases: ['Value from', 'Vanaf waarde', 'Drempel', 'Drempelbedrag', 'Threshold'], nl: 'Alleen vanaf deze geraamde waarde.', en: 'Only from this estimated value.' }),
    column: optional('Kolom', textType, { aliases: ['Column'], nl: 'Kolom van de aanbestedingskalender die de beleidsregel controleert. Leeg = zelf te beoordelen.', en: 'Column of Aanbestedingen that the rule tests. Blank = a rule for people.' }),
    minimum: optional('Minimaal', anyValueType, { aliases: ['Minimum', 'Minstens'], nl: 'Waarde die die kolom minstens heeft; bij een thema: een van deze markeringen.', en: 'Value the column has at least; for a theme: one of these marks.' }),
    maximum: optional('Maximaal', anyValueType, { aliases: ['Maximum', 'Hoogstens'], nl: 'Waarde die die kolom hoogstens heeft.', en: 'Value the column has at most.' }),
    weight: required('Zwaarte', choiceType(WEIGHTS, { Verplicht: ['Moet', 'Mandatory', 'Must'], 'Toepassen of uitleggen': ['Pas toe of leg uit', 'Apply or explain', 'Comply or explain'], 'Waar mogelijk': ['Indien mogelijk', 'Where possible'] }), { aliases: ['Weight', 'Status'], nl: 'Verplicht, toepassen of uitleggen, of waar mogelijk.', en: 'Mandatory, apply or explain, or where possible.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Besluit of document waar de regel staat.', en: 'Decision or document that holds the rule.' }),
  },
});
