import { dateType } from '../schema/date-types';
import { defineTable, optional, required, withDefault } from '../schema/define-table';
import { textListType } from '../schema/list-types';
import { numberType } from '../schema/number-types';
import { spanType } from '../schema/span-type';
import { choiceType, longDutyTextType, longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const results = defineTable({
  name: 'Resultaten', aliases: ['Results', 'Goede voorbeelden', 'Good examples'],
  note: { nl: 'Goede voorbeelden en wat zij hebben opgeleverd.', en: 'Good examples and what they brought.' },
  columns: {
    tender: optional('Aanbesteding', textType, { aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr of naam van de aanbesteding. Leeg = van de organisatie zelf.', en: 'Nr or name of the tender. Blank = of the organisation itself.' }),
    themes: optional('Thema', textListType, { refersTo: 'Themas', aliases: ["Thema's", 'Theme', 'Themes'], nl: 'Thema\'s, gescheiden door ;.', en: 'Themes, separated by ;.' }),
    result: required('Resultaat', longTextType, { aliases: ['Result'], nl: 'Wat het heeft opgeleverd.', en: 'What it brought.' }),
    value: optional('Waarde', numberType(), { aliases: ['Value'], nl: 'Hoeveel, als dat bekend is.', en: 'How much, where it is known.' }),
    unit: optional('Eenheid', textType, { aliases: ['Unit'], nl: 'Eenheid van de waarde.', en: 'Unit of the value.' }),
    period: optional('Periode', spanType, { aliases: ['Period', 'Jaar'], nl: 'Wanneer: een kwartaal, halfjaar of jaar.', en: 'When: a quarter, half-year or year.' }),
    source: optional('Bron', longTextType, { aliases: ['Source'], nl: 'Waar het staat.', en: 'Where it is found.' }),
  },
});

// prettier-ignore
export const agreements = defineTable({
  name: 'Afspraken', aliases: ['Agreements', 'Contractafspraken'],
  note: { nl: 'Wat in contracten is afgesproken, en wie erop toeziet.', en: 'What was agreed in contracts, and who watches over it.' },
  columns: {
    tender: required('Aanbesteding', textType, { refersTo: 'Aanbestedingen', aliases: ['Tender', 'Nr aanbesteding', 'Aanbestedingsnummer'], nl: 'Nr van de aanbesteding.', en: 'Nr of the tender.' }),
    agreement: required('Afspraak', longTextType, { aliases: ['Agreement'], nl: 'Wat is afgesproken.', en: 'What was agreed.' }),
    theme: optional('Thema', textType, { refersTo: 'Themas', aliases: ['Theme'], nl: 'Een thema van blad Thema\'s.', en: 'A theme of the sheet Thema\'s.' }),
    who: optional('Wie', textType, { aliases: ['Who', 'Contractmanager'], nl: 'Rol of afdeling die erop toeziet.', en: 'Role or department that watches over it.' }),
    checkOn: optional('Controle op', dateType, { aliases: ['Check on', 'Controledatum', 'Controle'], nl: 'Datum waarop het gecontroleerd wordt.', en: 'Date on which it is checked.' }),
    kept: withDefault('Nagekomen', choiceType(['Ja', 'Deels', 'Nee', 'Onbekend'], { Ja: ['Yes'], Deels: ['Gedeeltelijk', 'Partly', 'Partially'], Nee: ['No'], Onbekend: ['Nog niet bekend', 'Unknown'] }), 'Onbekend', { aliases: ['Kept', 'Nagekomen?'], nl: 'Of de afspraak is nagekomen. Leeg = Onbekend.', en: 'Whether the agreement was kept. Blank = unknown (Onbekend).' }),
    evidence: optional('Bewijs', longDutyTextType, { aliases: ['Evidence'], nl: 'Waar het uit blijkt.', en: 'What shows it.' }),
  },
});
