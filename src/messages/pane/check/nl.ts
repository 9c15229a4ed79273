import type { Severity } from '../../../core/schema/finding-codes';
import { formatsOf, plural } from '../../format';

const { number } = formatsOf('nl');

/** The view Controle, in Dutch; `en.ts` has the same keys. */
export const checkViewNl = {
  title: 'Controle',
  answer: (error: number, warning: number, notice: number) =>
    `${number(error)} ${plural(error, 'fout', 'fouten')}, ${number(warning)} ${plural(warning, 'waarschuwing', 'waarschuwingen')} en ${number(notice)} ${plural(notice, 'opmerking', 'opmerkingen')}.`,
  allWell: 'Er zijn geen meldingen.',
  allWellText: (rows: number) => `${number(rows)} ${plural(rows, 'rij is', 'rijen zijn')} gecontroleerd.`,
  filters: 'Wat wilt u zien?',
  severities: { error: 'Fouten', warning: 'Waarschuwingen', notice: 'Opmerkingen' } satisfies Record<
    Severity,
    string
  > as Record<Severity, string>,
  severity: { error: 'fout', warning: 'waarschuwing', notice: 'opmerking' } satisfies Record<
    Severity,
    string
  > as Record<Severity, string>,
  tableFilter: 'Blad',
  allTables: 'Alle bladen',
  search: 'Zoeken in de meldingen',
  nothingFound: 'Er zijn geen meldingen met deze keuze.',
  table: (table: string, count: number) => `${table}: ${number(count)}`,
  more: (rest: number) => `Nog ${number(rest)} ${plural(rest, 'melding', 'meldingen')} tonen`,
  toCell: (cell: string) => `Naar ${cell}`,
  toTable: 'Naar het blad',
  fix: 'Verbeteren',
  fixes: 'Snelle verbeteringen',
  safeFixes: (count: number) =>
    `${number(count)} ${plural(count, 'cel is', 'cellen zijn')} veilig te verbeteren. De betekenis blijft gelijk.`,
  showFixes: (count: number) => `Bekijk ${plural(count, 'de verbetering', `alle ${number(count)} verbeteringen`)}`,
  applyAll: (count: number) => plural(count, 'Deze cel verbeteren', `Alle ${number(count)} cellen verbeteren`),
  tidying: 'Schrijfwijze gelijk maken',
  tidyingText: (count: number) =>
    `${number(count)} ${plural(count, 'cel wordt', 'cellen worden')} goed gelezen, maar anders geschreven dan in de keuzelijst. Aanpassen hoeft niet.`,
  showTidying: (count: number) => `Bekijk ${plural(count, 'de cel', `de ${number(count)} cellen`)}`,
  tidyAll: (count: number) => `Schrijfwijze van ${plural(count, 'de cel', `alle ${number(count)} cellen`)} aanpassen`,
  guess: 'een vermoeden, kijk of het klopt',
  undo: 'Ongedaan maken',
  undoOf: {
    cell: (cell: string, sheet: string) => `Ongedaan maken: ${cell} in ${sheet}`,
    cells: (count: number) => `Ongedaan maken: ${number(count)} ${plural(count, 'cel', 'cellen')}`,
    row: (row: number, sheet: string) => `Ongedaan maken: rij ${row} in ${sheet}`,
  },
  dismiss: 'Negeren met reden',
  reason: 'Waarom is deze melding hier niet van belang?',
  record: 'Vastleggen',
  cancel: 'Annuleren',
  dismissedTitle: (count: number) => `Genegeerd (${number(count)})`,
  withdraw: 'Niet meer negeren',
  because: (reason: string) => `Reden: ${reason}`,
};

export type CheckViewWords = typeof checkViewNl;
