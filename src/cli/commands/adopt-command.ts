import { extname } from 'node:path';
import { saveCouplings } from '../../app/adopting/adopt';
import { checkWorkbook } from '../../app/reading/check-workbook';
import { couplingForm, draftedCoupling, withColumn, withCoupling } from '../../app/adopting/coupling-form';
import type { TableCoupling, CouplingDraft, Read } from '../../app/adopting/coupling-draft';
import { textKey } from '../../core/kernel/text-key';
import { columnChoices } from '../../core/plan/coupling-lines';
import { TABLE_IDS, TABLES, type TableId } from '../../core/tables';
import type { Inventory } from '../../core/workbook/inventory';
import type { ColumnChoice } from '../../core/workbook/raw-table';
import { cliWords } from '../../messages/cli';
import { couplingsWords } from '../../messages/couplings';
import type { Language } from '../../messages/language';
import type { ExitCode, Host } from '../host';
import { UsageError } from '../options';
import { openInput, workbookExtension, type InputOptions } from './open-input';

export interface AdoptOptions extends InputOptions {
  readonly speaking: Language;
  readonly tables: readonly string[];
  readonly columns: readonly string[];
  readonly out: string | null;
  readonly force: boolean;
}

/** `mvoi adopt`: a copy of the workbook that says which sheet is which table, and which heading is which column. */
export async function runAdopt(host: Host, path: string, options: AdoptOptions): Promise<ExitCode> {
  const words = cliWords(options.speaking);
  if (options.tables.length + options.columns.length === 0) throw new UsageError(words.usage.nothingToAdopt());
  const out = options.out ?? besideInput(path);
  await host.assertOutput(out, { overwrite: options.force, input: path });
  const input = await openInput(host, path, options);
  const checked = await checkWorkbook(input.reader, input.moments, input);
  const couplingDraft = draftedCouplings(checked, options);
  for (const id of TABLE_IDS) {
    const [problem] = couplingDraft[id] === undefined ? [] : couplingForm(checked, couplingDraft, id).problems;
    if (problem !== undefined) throw new UsageError(couplingsWords(options.speaking).problem(problem));
  }
  let bytes: Uint8Array | null = null;
  const saved = await saveCouplings(
    {
      inventory: () => Promise.resolve(checked.inventory),
      write: async (plan) => {
        const written = await host.writeWorkbook(input.bytes, plan, { ...input, name: out });
        ({ bytes } = written);
        return written.outcome;
      },
    },
    checked,
    couplingDraft,
    options.speaking,
  );
  host.terminal.clearProgress();
  if (bytes === null) {
    host.terminal.print(words.adopt.nothing());
    return 0;
  }
  await host.writeFile(out, bytes, { overwrite: options.force, input: path });
  host.terminal.print(host.terminal.paint('green', words.adopt.done(out, saved.count)));
  return 0;
}

function draftedCouplings(read: Read, { tables, columns, speaking }: AdoptOptions): CouplingDraft {
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
    const { column: name, heading } = sayingOf(text, speaking);
    const dot = name.indexOf('.');
    const column = name.slice(dot + 1).trim();
    if (dot < 0 || column === '') throw new UsageError(cliWords(speaking).usage.coupling(text));
    couplingDraft = withColumn(read, couplingDraft, tableOf(name.slice(0, dot), speaking), column, heading);
  }
  return couplingDraft;
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
