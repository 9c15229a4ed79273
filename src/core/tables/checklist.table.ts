import { defineTable, optional, required } from '../schema/define-table';
import { choiceListType } from '../schema/list-types';
import { moneyType, numberType } from '../schema/number-types';
import { textType } from '../schema/word-types';
import { PROCEDURE_FILTER_ALIASES, PROCEDURE_FILTERS } from './policy-rules.table';

// prettier-ignore
export const checklist = defineTable({
  name: 'Checklist', aliases: ['Stappen per aanbesteding', 'Checklist per aanbesteding'], key: ['step'],
  note: { nl: 'De eigen stappen van het team per aanbesteding.', en: "The team's own steps per tender." },
  columns: {
    step: required('Stap', textType, { aliases: ['Step'], nl: 'Naam van de stap.', en: 'Name of the step.' }),
    order: required('Volgorde', numberType(), { aliases: ['Order'], nl: 'Getal waarop de stappen geordend worden.', en: 'Number by which the steps are ordered.' }),
    procedures: optional('Procedure', choiceListType(PROCEDURE_FILTERS, PROCEDURE_FILTER_ALIASES), { aliases: ['Procedures'], nl: 'Alleen bij deze procedures. Leeg = alle.', en: 'Only for these procedures. Blank = all.' }),
    valueFrom: optional('Waarde vanaf', moneyType({ negative: false }), { aliases: ['Value from', 'Vanaf waarde', 'Drempel', 'Threshold'], nl: 'Alleen vanaf deze geraamde waarde.', en: 'Only from this estimated value on.' }),
    column: required('Kolom', textType, { aliases: ['Column'], nl: 'Kolom van de aanbestedingskalender, ook een eigen kolom; ingevuld en niet nee = gedaan.', en: 'Column of the tender calendar, also one of your own; filled and not no = done.' }),
  },
});
