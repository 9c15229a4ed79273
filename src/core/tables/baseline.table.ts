import { defineTable, optional, required } from '../schema/define-table';
import { choiceType, levelType, longDutyTextType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const baseline = defineTable({
  name: 'Nulmeting', aliases: ['Baseline', '0-meting', 'Baseline measurement'],
  note: { nl: 'Per thema en niveau: waaraan voldaan moet zijn en of dat zo is.', en: 'Per theme and level: what must be met, and whether it is.' },
  columns: {
    theme: optional('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Een thema van blad Thema\'s.', en: 'A theme of the sheet Thema\'s.' }),
    level: optional('Niveau', levelType, { aliases: ['Level'], nl: 'Het niveau (1-5) waar dit criterium bij hoort.', en: 'The level (1-5) this criterion belongs to.' }),
    cluster: optional('Cluster', textType, { aliases: ['MVI-cluster', 'MVOI-cluster'], nl: 'Cluster van criteria die bij geen thema en niveau horen.', en: 'Cluster of criteria that belong to no theme and level.' }),
    criterion: required('Criterium', longTextType, { aliases: ['Criterion', 'Criteria', 'Voorwaarde'], nl: 'Waaraan voldaan moet zijn.', en: 'What must be met.' }),
    met: optional('Voldaan', choiceType(['Ja', 'Deels', 'Nee'], { Ja: ['Voldaan', 'Yes'], Deels: ['Gedeeltelijk', 'Partly', 'Partially'], Nee: ['Niet voldaan', 'No'] }), { aliases: ['Met', 'Voldaan?', 'Behaald', 'Fulfilled'], nl: 'Ja, Deels of Nee.', en: 'Yes (Ja), partly (Deels) or no (Nee).' }),
    evidence: optional('Bewijs', longDutyTextType, { aliases: ['Evidence', 'Onderbouwing'], nl: 'Waar het uit blijkt.', en: 'What shows it.' }),
  },
});
