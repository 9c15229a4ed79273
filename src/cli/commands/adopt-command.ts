import { extname } from 'node:path';
import { adoptedCouplings, adoptedSheets, type AdoptingChanges } from '../../app/adopting/accept';
import { saveCouplings } from '../../app/adopting/adopt';
import { adoptJson } from '../../app/adopting/adopt-json';
import { adoptingOf, type Adopting } from '../../app/adopting/adopting';
import { checkWorkbook } from '../../app/reading/check-workbook';
import { couplingForm, draftedCoupling, withColumn, withCoupling } from '../../app/adopting/coupling-form';
import type { TableCoupling, CouplingDraft, Read } from '../../app/adopting/coupling-draft';
import type { WriteNotice } from '../../app/ports';
import { textKey } from '../../core/kernel/text-key';
import { columnChoices } from '../../core/plan/coupling-lines';
import { valuesOfLines } from '../../core/recognise/list-lines';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import type { ColumnChoice } from '../../core/workbook/raw-table';
import { cliWords } from '../../messages/cli';
import { couplingsWords } from '../../messages/couplings';
import type { Language } from '../../messages/language';
import { noticeSentence } from '../../messages/notices';
import type { ExitCode, Host } from '../host';
import { UsageError } from '../options';
import { openInput, workbookExtension, type InputOptions, type OpenInput } from './open-input';
import { printAdopting } from './print-adopting';

export interface AdoptOptions extends InputOptions {
  readonly speaking: Language;
  readonly tables: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly string[];
  readonly json: boolean;
  readonly accept: boolean;
  readonly out: string | null;
  readonly force: boolean;
}

/**
 * `mvoi adopt`: says what it recognises of a workbook and what it would ask, and with `--out` makes a copy in which that
 * is kept: what is certain, with `--accept` all, and what was said on the command line.
 */
export async function runAdopt(host: Host, path: string, options: AdoptOptions): Promise<ExitCode> {
  const { tables, columns, values, json, out } = options;
  const isSaid = tables.length + columns.length + values.length > 0;
  const output = out ?? (isSaid && !json ? besideInput(path) : null);
  if (output !== null) await host.assertOutput(output, { overwrite: options.force, input: path });
  const input = await openInput(host, path, options);
  const adopting = await adoptingOf(input.reader);
  const changes = changesOf(adopting, options);
  const draft = await draftedCouplings(input, adopting, options);
  host.terminal.clearProgress();
  if (output !== null) await writeCopy(host, path, { input, adopting, changes, draft, output }, options);
  if (json) host.terminal.printJson(adoptJson(adopting, options.speaking));
  else if (output === null) printAdopting(host.terminal, adopting, options.speaking);
  return 0;
}

interface Copy {
  readonly input: OpenInput;
  readonly adopting: Adopting;
  readonly changes: AdoptingChanges;
  /** What was said of tables that are no list of the team's. */
  readonly draft: { readonly read: Read; readonly couplings: CouplingDraft } | null;
  readonly output: string;
}

async function writeCopy(host: Host, path: string, copy: Copy, options: AdoptOptions): Promise<void> {
  const { input, adopting, changes, draft, output } = copy;
  const words = cliWords(options.speaking);
  let { bytes } = input;
  let count = 0;
  const notices: WriteNotice[] = [];
  const couplings = adoptedCouplings(adopting, options.accept, changes);
  const sheets = adoptedSheets(adopting, couplings, options.speaking);
  const keepsNothingNew = draft !== null && changes.columns.length + changes.values.length === 0 && !options.accept;
  if (sheets.length > 0 && !keepsNothingNew) {
    const written = await host.writeWorkbook(
      bytes,
      { history: [], sheets, activate: null },
      { ...input, name: output },
    );
    ({ bytes } = written);
    notices.push(...(written.outcome.notices ?? []));
    ({ length: count } = couplings);
  }
  if (draft !== null) {
    const reader = host.openWorkbook(bytes, input.name);
    const saved = await saveCouplings(
      {
        inventory: () => reader.inventory(),
        write: async (spec) => {
          const written = await host.writeWorkbook(bytes, spec, { ...input, name: output });
          ({ bytes } = written);
          notices.push(...(written.outcome.notices ?? []));
          return written.outcome;
        },
      },
      draft.read,
      draft.couplings,
      options.speaking,
    );
    ({ count } = saved);
  }
  const isSame = bytes === input.bytes;
  if (isSame && !options.json) host.terminal.print(words.adopt.nothing());
  if (isSame && options.out === null) return;
  await host.writeFile(output, bytes, { overwrite: options.force, input: path });
  if (options.json || isSame) return;
  host.terminal.print(host.terminal.paint('green', words.adopt.done(output, count)));
  const sentences = new Set(notices.map((notice) => noticeSentence(notice, options.speaking)));
  for (const sentence of sentences) host.terminal.print(sentence);
}

/** What was said of the columns and words of lists that are recognised or kept. */
function changesOf(adopting: Adopting, { columns, values, speaking }: AdoptOptions): AdoptingChanges {
  const changes: { columns: AdoptingChanges['columns'][number][]; values: AdoptingChanges['values'][number][] } = {
    columns: [],
    values: [],
  };
  for (const text of columns) {
    const { table, column, heading } = columnSaying(text, speaking);
    const list = ownList(adopting, table);
    if (list === undefined) continue;
    const isThere = heading === null || list.headings.some((one) => textKey(one) === textKey(heading));
    if (!isThere)
      throw new UsageError(
        couplingsWords(speaking).problem({ because: 'heading-gone', table: TABLES[table].name, about: heading }),
      );
    changes.columns.push({ list: list.id, column, heading });
  }
  for (const text of values) {
    const dot = text.indexOf('.');
    const { values: said } = valuesOfLines(text.slice(dot + 1).replace(/=/, ' = '));
    const [value] = said;
    const list = dot < 0 ? undefined : adopting.lists.find(({ id }) => id === tableOf(text.slice(0, dot), speaking));
    if (value === undefined || list === undefined) throw new UsageError(cliWords(speaking).usage.coupling(text));
    changes.values.push({ list: list.id, ...value });
  }
  return changes;
}

function ownList({ lists }: Adopting, id: TableId): Adopting['lists'][number] | undefined {
  return lists.find((list) => list.id === id && list.by !== 'names');
}

/** What was said of tables that are kept as the contract has them, and of where tables stand. */
async function draftedCouplings(input: OpenInput, adopting: Adopting, options: AdoptOptions): Promise<Copy['draft']> {
  const { speaking } = options;
  const columns = options.columns.filter((text) => ownList(adopting, columnSaying(text, speaking).table) === undefined);
  const tables = options.tables.filter((text) => !saysPlaceOfList(adopting, text, speaking));
  if (tables.length + columns.length === 0) return null;
  const read = await checkWorkbook(input.reader, input.moments, input);
  const couplings = draftOf(read, { tables, columns, speaking });
  for (const id of TABLE_IDS) {
    const [problem] = couplings[id] === undefined ? [] : couplingForm(read, couplings, id).problems;
    if (problem !== undefined) throw new UsageError(couplingsWords(speaking).problem(problem));
  }
  return { read, couplings };
}

/** Whether a list is recognised in the place that is named for it. */
function saysPlaceOfList(adopting: Adopting, text: string, speaking: Language): boolean {
  const { column: table, heading: place } = sayingOf(text, speaking);
  const list = ownList(adopting, tableOf(table, speaking));
  return (
    place !== null &&
    (list?.places ?? []).some(({ sheet, tableName }) =>
      [sheet, tableName].some((name) => name?.toLowerCase() === place.toLowerCase()),
    )
  );
}

function draftOf(
  read: Read,
  { tables, columns, speaking }: Pick<AdoptOptions, 'tables' | 'columns' | 'speaking'>,
): CouplingDraft {
  let couplingDraft: CouplingDraft = {};
  for (const text of tables) {
    const { column: table, heading: place } = sayingOf(text, speaking);
    const id = tableOf(table, speaking);
    const { columns: chosen } = draftedCoupling(read, couplingDraft, id);
    couplingDraft = withCoupling(read, couplingDraft, id, {
      place: placeNamed(place, read.inventory),
      columns: chosen,
    });
  }
  for (const text of columns) {
    const { table, column, heading } = columnSaying(text, speaking);
    couplingDraft = withColumn(read, couplingDraft, table, column, heading);
  }
  return couplingDraft;
}

function columnSaying(
  text: string,
  speaking: Language,
): { readonly table: TableId; readonly column: string; readonly heading: string | null } {
  const { column: name, heading } = sayingOf(text, speaking);
  const dot = name.indexOf('.');
  const column = name.slice(dot + 1).trim();
  if (dot < 0 || column === '') throw new UsageError(cliWords(speaking).usage.coupling(text));
  return { table: tableOf(name.slice(0, dot), speaking), column, heading };
}
/** What stands on both sides of the sign, as on the sheet of couplings. */
function sayingOf(text: string, speaking: Language): ColumnChoice {
  const [saying] = columnChoices(text).choices;
  if (saying === undefined) throw new UsageError(cliWords(speaking).usage.coupling(text));
  return saying;
}

function tableOf(name: string, speaking: Language): TableId {
  const id = TABLE_IDS.find((candidate) => textKey(TABLES[candidate].name) === textKey(name));
  if (id === undefined) throw new UsageError(cliWords(speaking).usage.table(name));
  return id;
}

/** An Excel table of that name, else a sheet. */
function placeNamed(name: string | null, { sheets }: Inventory): TableCoupling['place'] {
  if (name === null) return 'unused';
  const isNamed = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  for (const { name: sheet, kind, tables } of sheets) {
    const table = kind === null ? tables.find((candidate) => isNamed(candidate.name)) : undefined;
    if (table !== undefined) return { sheet, tableName: table.name };
  }
  return { sheet: name, tableName: null };
}

/** The copy's name when none is given. */
function besideInput(path: string): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-gekoppeld${workbookExtension(extension)}`;
}
