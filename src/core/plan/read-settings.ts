import type { CalendarDate } from '../kernel/calendar-date';
import { textKey } from '../kernel/text-key';
import type { Finding } from '../schema/finding';
import { dateType, momentType, type Moment } from '../schema/date-types';
import { percentType } from '../schema/number-types';
import { acceptedBy, expected, NotKnown, Refusal, Remarked, type ColumnType } from '../schema/reading';
import { readCellOf } from '../schema/not-known';
import { choiceType, textType, yesNoType } from '../schema/word-types';
import { CellError, isBlank } from '../workbook/cell-value';
import { rawCell } from '../workbook/raw-table';
import { ownColumn } from './field-place';
import { fieldFinding } from './place';
import type { PlanTable, Settings } from './plan';

interface SettingTypes {
  readonly organisation: string;
  readonly planFrom: Moment;
  readonly planUntil: Moment;
  readonly asOf: CalendarDate;
  readonly contains: 'Alle' | 'Alleen kansrijke';
  readonly language: 'nl' | 'en';
  readonly discountRate: number;
  readonly houseColor: string;
  readonly logo: string;
  readonly refreshAutomatically: boolean;
  readonly planName: string;
}

type SettingId = keyof SettingTypes;

/** The known settings: the name in the table, and the grammar of its value. Other names are kept and ignored. */
export const SETTINGS: {
  readonly [Id in SettingId]: {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly type: ColumnType<SettingTypes[Id]>;
  };
} = {
  organisation: { name: 'Organisatie', aliases: ['Organisation', 'Gemeente'], type: textType },
  planFrom: { name: 'Planperiode van', aliases: ['Plan from'], type: momentType },
  planUntil: { name: 'Planperiode tot', aliases: ['Planperiode tot en met', 'Plan until'], type: momentType },
  asOf: { name: 'Peildatum', aliases: ['As of', 'Reporting date'], type: dateType },
  contains: {
    name: 'Kalender bevat',
    aliases: ['Calendar contains'],
    type: choiceType(['Alle', 'Alleen kansrijke'], {
      Alle: ['All'],
      'Alleen kansrijke': ['Only promising', 'Kansrijke', 'Alleen kansrijk'],
    }),
  },
  language: {
    name: 'Rapporttaal',
    aliases: ['Report language', 'Taal'],
    type: choiceType(['nl', 'en'], { nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] }),
  },
  discountRate: { name: 'Disconteringsvoet', aliases: ['Discount rate'], type: percentType },
  houseColor: { name: 'Huiskleur', aliases: ['House colour', 'House color'], type: textType },
  logo: { name: 'Logo', aliases: [], type: textType },
  refreshAutomatically: { name: 'Automatisch bijwerken', aliases: ['Refresh automatically'], type: yesNoType },
  planName: { name: 'Plan', aliases: ['Actieplan', 'Naam van het plan', 'Plan name'], type: textType },
};

/** The settings of a workbook, blank ones at their defaults, and what is wrong with their cells. */
export function readSettings(table: PlanTable<'settings'>): { settings: Settings; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <Id extends SettingId>(id: Id): SettingTypes[Id] | null => readSetting(table, id, findings);
  const settings: Settings = {
    organisation: read('organisation'),
    planFrom: read('planFrom'),
    planUntil: read('planUntil'),
    asOf: read('asOf'),
    contains: read('contains'),
    language: read('language'),
    discountRate: read('discountRate'),
    houseColor: read('houseColor'),
    logo: read('logo'),
    refreshAutomatically: read('refreshAutomatically') ?? true,
    planName: read('planName'),
  };
  return { settings, findings };
}

function readSetting<Id extends SettingId>(
  table: PlanTable<'settings'>,
  id: Id,
  findings: Finding[],
): SettingTypes[Id] | null {
  const { name, aliases, type } = SETTINGS[id];
  const keys = new Set([name, ...aliases].map(textKey));
  const row = table.rows.find((candidate) => candidate.name !== null && keys.has(textKey(candidate.name)));
  const column = ownColumn(table, 'value');
  if (!row || table.raw === null || column === null) return null;
  const cell = rawCell(table.raw, row.rowNumber, column);
  if (cell === null || isBlank(cell) || cell instanceof CellError) return null;
  const reading = readCellOf(type, cell, { date1904: table.raw.date1904 });
  if (reading instanceof NotKnown) {
    findings.push(fieldFinding(table, row, 'value', 'C15', { expected: acceptedBy(type) }));
    return null;
  }
  if (reading instanceof Refusal) {
    const grammar = reading.expected ?? expected(type.grammar);
    findings.push(fieldFinding(table, row, 'value', reading.code, { expected: grammar }));
    return null;
  }
  if (!(reading instanceof Remarked)) return reading;
  for (const code of reading.codes) findings.push(fieldFinding(table, row, 'value', code));
  return reading.value;
}
