import { defineTable, required } from '../schema/define-table';
import { longTextType, textType } from '../schema/word-types';

// prettier-ignore
export const settings = defineTable({
  name: 'Instellingen', aliases: ['Settings'], key: ['name'],
  note: { nl: 'Wat voor de hele werkmap geldt.', en: 'What holds for the whole workbook.' },
  columns: {
    name: required('Instelling', textType, { aliases: ['Setting', 'Naam', 'Name'], nl: 'Naam van de instelling; laat deze staan.', en: 'Name of the setting; leave it as it is.' }),
    value: { ...required('Waarde', longTextType, { aliases: ['Value'], nl: 'De waarde. Leeg = de standaard.', en: 'The value. Blank = the default.' }), mayBeBlank: true },
  },
});
