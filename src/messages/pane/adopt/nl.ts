import { formatsOf, plural } from '../../format';

const { number } = formatsOf('nl');

/** Saying which sheet is which table and which heading is which column; in Dutch. `en.ts` has the same keys. */
export const adoptNl = {
  adjust: (table: string) => `${table} aanpassen`,
  notUsed: 'niet gebruikt, zo gekozen',
  changed: 'gewijzigd, nog niet bewaard',
  place: (table: string) => `Waar staat ${table}?`,
  automaticPlace: (place: string | null) => `automatisch (${place ?? 'niet gevonden'})`,
  sheet: (sheet: string) => `blad ${sheet}`,
  excelTable: (table: string, sheet: string) => `tabel ${table} op blad ${sheet}`,
  gone: (place: string) => `${place} (is er niet)`,
  unusedTable: '(niet gebruiken)',
  columns: 'Onder welke kop staat wat?',
  noColumns: 'Kies eerst waar de tabel staat.',
  column: (column: string, required: boolean) => (required ? `${column} (verplicht)` : column),
  automaticHeading: (heading: string | null) => `automatisch (${heading ?? 'niet gevonden'})`,
  unusedColumn: '(niet gebruiken)',
  automaticAgain: (table: string) => `${table} weer automatisch`,
  count: (count: number) =>
    count === 0
      ? 'Er is niets gewijzigd aan de koppelingen.'
      : `${number(count)} ${plural(count, 'tabel', 'tabellen')} gewijzigd, nog niet bewaard.`,
  save: 'Koppelingen bewaren',
  revert: 'Wijzigingen wissen',
  allAutomatic: 'Alles weer automatisch',
  fixFirst: 'Verbeter eerst wat hierboven niet kan.',
  saved: (count: number, sheet: string | null) =>
    count === 0
      ? 'Bewaard. Er zijn geen koppelingen: alles wordt aan de naam herkend.'
      : `Bewaard op blad ${sheet ?? ''}: ${number(count)} ${plural(count, 'tabel', 'tabellen')} gekoppeld. Aanpassen kan bij Bladen en tabellen.`,
  notFollowed: (count: number) =>
    `${number(count)} ${plural(count, 'koppeling wordt', 'koppelingen worden')} niet gevolgd. Daar geldt wat automatisch herkend wordt.`,
  saveDrops: 'Rijen die niet te lezen zijn, vervallen als u de koppelingen bewaart.',
};

export type AdoptWords = typeof adoptNl;
