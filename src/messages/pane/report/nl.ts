import type { CalendarDate } from '../../../core/kernel/calendar-date';
import { formatsOf, plural } from '../../format';

const { number, date } = formatsOf('nl');

/** The view in which the quarterly report is made, in Dutch; `en.ts` has the same keys. */
export const reportViewNl = {
  title: 'Kwartaalrapport',
  answers: {
    new: (quarter: string) => `Van ${quarter} is nog geen rapport gemaakt.`,
    unfinished: (quarter: string) => `Het rapport van ${quarter} is niet af. Maak het opnieuw, dan is het weer heel.`,
    frozen: (quarter: string) => `Het rapport van ${quarter} is vastgelegd.`,
  },
  quarter: 'Kwartaal',
  frozen: {
    legend: 'Wat doen we met het vastgelegde rapport?',
    keep: 'Behouden; alleen de andere rapportbladen bijwerken',
    replace: 'Vervangen door de stand van nu',
    'new-version': 'Een nieuwe versie ernaast maken',
  },
  make: (quarter: string) => `Rapport ${quarter} maken`,
  refreshOnly: 'Rapportbladen bijwerken',
  replace: (quarter: string) => `Rapport ${quarter} vervangen`,
  newVersion: (quarter: string) => `Nieuwe versie van ${quarter} maken`,
  asOf: (day: CalendarDate) => `Stand van ${date(day)}.`,
  beforeQuarter: (day: CalendarDate, quarter: string) =>
    `De stand van ${date(day)} ligt vóór ${quarter}: dat kwartaal is dan nog niet begonnen. Het rapport zegt dat in de eerste regel.`,
  otherQuarter: (day: CalendarDate, quarter: string) =>
    `U legt de stand van ${date(day)} vast onder ${quarter}: zoals de tabellen nu zijn, niet zoals ze aan het eind van dat kwartaal waren.`,
  preview: 'Wat er geschreven wordt',
  previewing: 'Het voorbeeld wordt opgesteld…',
  sheets: (count: number) => `${number(count)} ${plural(count, 'blad', 'bladen')}`,
  sheetNew: 'nieuw blad',
  sheetRefreshed: 'wordt ververst',
  historyRows: (rows: number, sheet: string) =>
    `${number(rows)} ${plural(rows, 'rij', 'rijen')} van dit kwartaal in ${sheet}`,
  historyKept: 'Statusverloop en Momentopname blijven zoals ze zijn.',
  nothingElse: 'Aan uw eigen tabellen verandert niets.',
  leftOut: (rows: number) =>
    rows === 0
      ? 'Alle rijen konden gelezen worden; niets valt weg.'
      : `${number(rows)} ${plural(rows, 'cel kon', 'cellen konden')} niet gelezen worden; het rapport begint met welke rijen daardoor niet meetellen.`,
  toCheck: 'Naar Controle',
  done: (quarter: string) => `Het rapport ${quarter} staat in de werkmap.`,
  doneKept: (quarter: string) =>
    `De rapportbladen zijn bijgewerkt. Het vastgelegde rapport ${quarter} is gelaten zoals het was.`,
  open: (sheet: string) => `Open ${sheet}`,
  history: 'Eerdere rapporten',
  noHistory: 'Er zijn nog geen kwartaalrapporten in deze werkmap.',
  finished: (line: string) => `vastgelegd; ${line}`,
  notFinished: 'niet af',
  statusHistory: 'Statusverloop',
  periods: (count: number) =>
    count === 0
      ? 'Nog geen perioden vastgelegd; het eerste rapport begint ermee.'
      : `${number(count)} ${plural(count, 'periode', 'perioden')} vastgelegd.`,
  actionsInPeriod: (period: string, done: number, total: number) =>
    `${period}: ${number(done)} van ${number(total)} acties voltooid`,
};

export type ReportViewWords = typeof reportViewNl;
