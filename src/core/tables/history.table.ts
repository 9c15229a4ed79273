import { dateType, periodType } from '../schema/date-types';
import { defineTable, optional, required } from '../schema/define-table';
import { numberType } from '../schema/number-types';
import { spanType } from '../schema/span-type';
import { choiceType, longTextType, textType, yesNoType } from '../schema/word-types';

const recordedTableType = choiceType(['Acties', 'Aanbestedingen'], {
  Acties: ['Actions'],
  Aanbestedingen: ['Tenders'],
});

// prettier-ignore
export const statusHistory = defineTable({
  name: 'Statusverloop', writtenBy: 'report', aliases: ['Status history', 'Monitor'], key: ['plan', 'period', 'table', 'group', 'status'],
  note: { nl: 'Aantallen per status per periode. Het kwartaalrapport schrijft erbij.', en: 'Counts per status per period. The quarterly report adds to it.' },
  columns: {
    plan: optional('Plan', textType, { nl: 'Naam van het plan van toen. Leeg = het plan dat geldt.', en: 'Name of the plan at that moment. Blank = the plan in force.' }),
    period: required('Periode', periodType, { aliases: ['Period', 'Kwartaal'], nl: 'Kwartaal of datum.', en: 'Quarter or date.' }),
    table: required('Tabel', recordedTableType, { aliases: ['Table'], nl: 'Acties of Aanbestedingen.', en: 'Acties (actions) or Aanbestedingen (tenders).' }),
    group: optional('Groep', textType, { aliases: ['Group'], nl: 'Acties: horizon of onderwerp; aanbestedingen: jaar van start.', en: 'Actions: horizon or subject; tenders: year of start.' }),
    status: required('Status', textType, { nl: 'Een status, of Totaal.', en: 'A status, or Totaal.' }),
    count: required('Aantal', numberType({ minimum: 0, maximum: Infinity }), { aliases: ['Count'], nl: 'Aantal.', en: 'Count.' }),
  },
});

// prettier-ignore
export const snapshots = defineTable({
  name: 'Momentopname', writtenBy: 'report', aliases: ['Snapshot', 'Momentopnamen'], key: ['plan', 'period', 'table', 'nr'],
  note: { nl: 'Hoe de rijen erbij stonden bij een rapport. Het kwartaalrapport schrijft erbij.', en: 'How the rows stood at a report. The quarterly report adds to it.' },
  columns: {
    plan: optional('Plan', textType, { nl: 'Naam van het plan van toen. Leeg = het plan dat geldt.', en: 'Name of the plan at that moment. Blank = the plan in force.' }),
    period: required('Periode', periodType, { aliases: ['Period', 'Kwartaal'], nl: 'Kwartaal of datum.', en: 'Quarter or date.' }),
    table: required('Tabel', recordedTableType, { aliases: ['Table'], nl: 'Acties of Aanbestedingen.', en: 'Acties (actions) or Aanbestedingen (tenders).' }),
    nr: required('Nr', textType, { aliases: ['Nr.', 'Nummer', 'No', 'Number'], nl: 'Nr van de rij.', en: 'Nr of the row.' }),
    title: optional('Omschrijving', longTextType, { aliases: ['Description'], nl: 'Omschrijving van toen.', en: 'Description at that moment.' }),
    start: optional('Start', spanType, { aliases: ['Begin'], nl: 'Start of begin van toen.', en: 'Start or begin at that moment.' }),
    originalStart: optional('Oorspronkelijke start', spanType, { aliases: ['Original start'], nl: 'Oorspronkelijke start van toen.', en: 'Original start at that moment.' }),
    end: optional('Eind', spanType, { aliases: ['End'], nl: 'Eind van toen.', en: 'End at that moment.' }),
    status: optional('Status', textType, { nl: 'Status van toen.', en: 'Status at that moment.' }),
    promising: optional('Kansrijk', yesNoType, { aliases: ['Promising'], nl: 'Kansrijk van toen.', en: 'Promising at that moment.' }),
    applied: optional('Toegepast', yesNoType, { aliases: ['Applied'], nl: 'Of een focusthema was toegepast.', en: 'Whether a focus theme was applied.' }),
    themes: optional("Thema's", longTextType, { aliases: ['Themes'], nl: 'Wat er per thema gekozen was, bijvoorbeeld Klimaat: Eis; Circulair: Kans.', en: 'What was chosen per theme, for example Klimaat: Eis; Circulair: Kans.' }),
    recordedOn: optional('Vastgelegd op', dateType, { aliases: ['Recorded on'], nl: 'Peildatum van het rapport.', en: 'As-of date of the report.' }),
  },
});

// prettier-ignore
export const dismissals = defineTable({
  name: 'Afwijzingen', writtenBy: 'pane', aliases: ['Dismissals'],
  note: { nl: 'Meldingen die u met reden negeert.', en: 'Notices that were dismissed on purpose, with the reason.' },
  columns: {
    code: required('Code', textType, { nl: 'Code van de melding.', en: 'Code of the notice.' }),
    table: required('Tabel', textType, { aliases: ['Table'], nl: 'Tabel van de melding.', en: 'Table of the notice.' }),
    nr: optional('Nr', textType, { aliases: ['Nr.', 'Nummer', 'No', 'Number'], nl: 'Nr van de rij. Leeg = een melding over de tabel.', en: 'Nr of the row. Blank = a notice about the table.' }),
    column: optional('Kolom', textType, { aliases: ['Column'], nl: 'Kolom van de melding. Leeg = alle kolommen van de rij.', en: 'Column of the notice. Blank = every column of the row.' }),
    reason: required('Reden', longTextType, { aliases: ['Reason'], nl: 'Waarom de melding niet van belang is.', en: 'Why the notice does not matter.' }),
  },
});
