import { COUPLINGS_KIND, type Coupling } from '../../core/plan/couplings';
import { textKey } from '../../core/kernel/text-key';
import type { ListCoupling } from '../../core/recognise/list-coupling';
import { composeTemplate } from '../../core/report/compose-template';
import { couplingsSheet } from '../../core/report/couplings.sheet';
import type { SheetSpec } from '../../core/report/sheet-spec/sheet-spec';
import { TABLES } from '../../core/tables';
import { couplingsWords } from '../../messages/couplings';
import type { Language } from '../../messages/language';
import { templateWords } from '../../messages/template';
import type { RunOptions, Workbook } from '../ports';
import type { Adopting, AdoptingList } from './adopting';

/** What the user says besides yes: other headings, other meanings. */
export interface AdoptingChanges {
  readonly columns: readonly {
    readonly list: AdoptingList['id'];
    readonly column: string;
    readonly heading: string | null;
  }[];
  readonly values: readonly {
    readonly list: AdoptingList['id'];
    readonly column: string;
    readonly word: string;
    readonly means: string;
  }[];
}

const NO_CHANGES: AdoptingChanges = { columns: [], values: [] };

/** What is kept of a workbook: of each list what is certain, or (`accepted`) all that is proposed too, as the user changed it. */
export function adoptedCouplings(
  { lists, couplings }: Adopting,
  accepted: boolean,
  changes: AdoptingChanges = NO_CHANGES,
): readonly Coupling[] {
  const kept = lists.flatMap((list): readonly Coupling[] => {
    const coupling = changed(accepted ? list.accepted : list.certain, changes);
    const counts = accepted || list.confidence === 'certain';
    const isSaid = [...changes.columns, ...changes.values].some((change) => change.list === list.id);
    const isNews = list.by !== 'names' || isSaid || coupling.columns.length > list.certain.columns.length;
    const [place] = coupling.places;
    return counts && isNews && place !== undefined
      ? [{ id: list.id, place, choices: coupling.columns, list: coupling }]
      : [];
  });
  const said = new Set(kept.map(({ id }) => id));
  return [...couplings.filter(({ id }) => !said.has(id as AdoptingList['id'])), ...kept];
}

const START = TABLES.tenders.columns.start.heading;

function changed(coupling: ListCoupling, { columns, values }: AdoptingChanges): ListCoupling {
  let result = coupling;
  for (const { list, column, heading } of columns) {
    if (list !== coupling.id) continue;
    const others = result.columns.filter(
      (choice) =>
        textKey(choice.column) !== textKey(column) &&
        (heading === null || textKey(choice.heading ?? '') !== textKey(heading)),
    );
    result = {
      ...result,
      columns: heading === null ? others : [...others, { column, heading }],
      start: textKey(column) === textKey(START) ? null : result.start,
    };
  }
  for (const { list, column, word, means } of values) {
    if (list !== coupling.id) continue;
    const others = result.values.filter((value) => value.column !== column || textKey(value.word) !== textKey(word));
    result = { ...result, values: [...others, { column, word, means }] };
  }
  return result;
}

/** The sheets that adopting writes: Koppelingen, and Thema's where the workbook has none. */
export function adoptedSheets(
  adopting: Adopting,
  couplings: readonly Coupling[],
  language: Language,
): readonly SheetSpec[] {
  const isThere = adopting.inventory.sheets.some(({ kind }) => kind === COUPLINGS_KIND);
  const sheet = couplings.length > 0 || isThere ? [couplingsSheet(couplings, couplingsWords(language).sheet)] : [];
  return adopting.hasThemes ? sheet : [...sheet, ...themesSheet(adopting.themes, language)];
}

function themesSheet(names: readonly string[], language: Language): readonly SheetSpec[] {
  const rows = { themes: names.map((name) => ({ [TABLES.themes.columns.name.heading]: name })) };
  return composeTemplate(rows, templateWords(language)).filter(({ tables }) =>
    tables.some(({ name }) => name === TABLES.themes.name),
  );
}

/**
 * Keeps what counts on Koppelingen, and makes Thema's where there is none; the user's own sheets stay as they are.
 *
 * @throws HostError; running it again makes the sheets whole.
 */
export async function acceptAdopting(
  workbook: Pick<Workbook, 'write'>,
  adopting: Adopting,
  language: Language,
  changes: AdoptingChanges = NO_CHANGES,
  { onProgress, signal }: RunOptions = {},
): Promise<{ readonly count: number }> {
  const couplings = adoptedCouplings(adopting, true, changes);
  const sheets = adoptedSheets(adopting, couplings, language);
  if (sheets.length > 0) await workbook.write({ history: [], sheets, activate: null }, onProgress, signal);
  return { count: couplings.length };
}
