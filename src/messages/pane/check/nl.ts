import type { Severity } from '../../../core/schema/finding-codes';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('nl');

/** The view Controle, in Dutch; `en.ts` has the same keys. */
export const checkViewNl = {
  title: 'Controle',
  answer: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'fout', 'fouten')}, ${number(warning)} ${plural(warning, 'waarschuwing', 'waarschuwingen')} en ${number(notice)} ${plural(notice, 'let-op', 'let-ops')}.`,
  allWell: 'Alles in orde.',
  allWellText: (rows: number) =>
    `${number(rows)} ${plural(rows, 'rij is', 'rijen zijn')} getoetst; er is niets dat aandacht vraagt.`,
  filters: 'Wat tonen?',
  severities: { error: 'Fouten', warning: 'Waarschuwingen', notice: 'Let-ops' } satisfies Record<
    Severity,
    string
  > as Record<Severity, string>,
  severity: { error: 'fout', warning: 'waarschuwing', notice: 'let-op' } satisfies Record<Severity, string> as Record<
    Severity,
    string
  >,
  tableFilter: 'Tabel',
  allTables: 'Alle tabellen',
  search: 'Zoeken in de bevindingen',
  nothingFound: 'Niets gevonden met deze keuze.',
  table: (table: string, count: number) => `${table}: ${number(count)}`,
  more: (rest: number) => `Toon meer (nog ${number(rest)})`,
  toCell: (cell: string) => `Naar ${cell}`,
  toTable: 'Naar de tabel',
  fix: 'Verbeteren',
  fixes: 'Snelle verbeteringen',
  safeFixes: (count: number) =>
    `${number(count)} ${plural(count, 'cel kan', 'cellen kunnen')} veilig verbeterd worden: de betekenis blijft gelijk.`,
  showFixes: (count: number) => `Bekijk ${plural(count, 'de verbetering', `alle ${number(count)} verbeteringen`)}`,
  applyAll: (count: number) => `Alle ${number(count)} veilige verbeteren`,
  tidying: 'Schrijfwijze gelijk maken',
  tidyingText: (count: number) =>
    `${number(count)} ${plural(count, 'cel wordt', 'cellen worden')} goed gelezen, maar anders geschreven dan in de keuzelijst. Dit hoeft niet.`,
  showTidying: (count: number) => `Bekijk ${plural(count, 'de cel', `de ${number(count)} cellen`)}`,
  tidyAll: (count: number) => `Schrijfwijze van ${plural(count, 'de cel', `alle ${number(count)} cellen`)} aanpassen`,
  guess: 'een vermoeden; kijk of het klopt',
  undo: 'Ongedaan maken',
  undoOf: {
    cell: (cell: string, sheet: string) => `Ongedaan maken: ${cell} in ${sheet}`,
    cells: (count: number) => `Ongedaan maken: ${number(count)} cellen`,
    row: (row: number, sheet: string) => `Ongedaan maken: rij ${row} in ${sheet}`,
  },
  dismiss: 'Afwijzen',
  reason: 'Waarom klopt deze melding hier niet?',
  record: 'Vastleggen',
  cancel: 'Toch niet',
  dismissedTitle: (count: number) => `Afgewezen (${number(count)})`,
  withdraw: 'Afwijzing intrekken',
  because: (reason: string) => `Reden: ${reason}`,
};

export type CheckViewWords = typeof checkViewNl;
