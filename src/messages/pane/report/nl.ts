import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { formatsOf, plural } from '../../format';

const { number, date } = formatsOf('nl');

/** The view in which the quarterly report is made, in Dutch; `en.ts` has the same keys. */
export const reportViewNl = {
  title: 'Kwartaalrapport',
  answers: {
    new: (quarter: string) => `Van ${quarter} is nog geen rapport gemaakt.`,
    unfinished: (quarter: string) => `Het rapport van ${quarter} is niet af. Maak het rapport opnieuw.`,
    frozen: (quarter: string) => `Het rapport van ${quarter} is vastgelegd.`,
  },
  quarter: 'Kwartaal',
  frozen: {
    legend: 'Wat doen we met het vastgelegde rapport?',
    keep: 'Behouden en alleen de andere rapportbladen bijwerken',
    replace: 'Vervangen door de stand van nu',
    'new-version': 'Een nieuwe versie ernaast maken',
  },
  make: (quarter: string) => `Rapport ${quarter} maken`,
  refreshOnly: 'Rapportbladen bijwerken',
  replace: (quarter: string) => `Rapport ${quarter} vervangen`,
  newVersion: (quarter: string) => `Nieuwe versie van ${quarter} maken`,
  asOf: (day: CalendarDate) => `Stand van ${date(day)}.`,
  beforeQuarter: (day: CalendarDate, quarter: string) =>
    `Op ${date(day)} is ${quarter} nog niet begonnen. Dat staat ook boven aan het rapport.`,
  otherQuarter: (day: CalendarDate, quarter: string) =>
    `U legt de stand van ${date(day)} vast onder ${quarter}, niet de stand van het eind van dat kwartaal.`,
  preview: 'Bladen die worden gemaakt of bijgewerkt',
  previewing: 'Het voorbeeld wordt opgesteld…',
  sheets: (count: number) => `${number(count)} ${plural(count, 'blad', 'bladen')}`,
  sheetNew: 'nieuw blad',
  sheetRefreshed: 'wordt bijgewerkt',
  historyRows: (rows: number, sheet: string) =>
    `${number(rows)} ${plural(rows, 'rij', 'rijen')} van dit kwartaal in ${sheet}`,
  historyKept: 'Statusverloop en Momentopname blijven zoals ze zijn.',
  nothingElse: 'Aan uw eigen tabellen verandert niets.',
  leftOut: (rows: number) =>
    rows === 0
      ? 'Alle rijen zijn gelezen.'
      : `${number(rows)} ${plural(rows, 'cel is', 'cellen zijn')} niet te lezen. Het rapport noemt de rijen die daardoor niet meetellen.`,
  toCheck: 'Naar Controle',
  done: (quarter: string) => `Het rapport ${quarter} staat in de werkmap.`,
  doneKept: (quarter: string) =>
    `De rapportbladen zijn bijgewerkt. Het vastgelegde rapport ${quarter} is niet gewijzigd.`,
  open: (sheet: string) => `Open ${sheet}`,
  history: 'Eerdere rapporten',
  noHistory: 'Er zijn nog geen kwartaalrapporten in deze werkmap.',
  finished: (line: string) => `vastgelegd, ${line}`,
  notFinished: 'niet af',
  statusHistory: 'Statusverloop',
  periods: (count: number) =>
    count === 0
      ? 'Er zijn nog geen perioden vastgelegd. Het eerste rapport begint ermee.'
      : `${number(count)} ${plural(count, 'periode', 'perioden')} vastgelegd.`,
  actionsInPeriod: (period: string, done: number, total: number) =>
    `${period}: ${number(done)} van de ${number(total)} ${plural(total, 'actie', 'acties')} voltooid`,
};

export type ReportViewWords = typeof reportViewNl;
