import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PLAN_EXAMPLES,
  type PlanExampleName,
  type ExampleRow,
  type ExampleTables,
} from '../../src/app/starting/examples/example-data';
import { exampleProvenance, exampleRows } from '../../src/app/starting/examples/example-rows';
import { loadExample } from '../../src/app/starting/examples/load-example';
import { provenanceSheet } from '../../src/core/report/provenance.sheet';
import { TABLE_IDS, TABLES, tableIdOf } from '../../src/core/tables';
import { templateWords } from '../../src/messages/template';
import { besideProject, itWith } from '../support/outside-needs';

/** The municipalities' own plans; they are not part of the repository. */
const SEEDS = besideProject('shared/seeds');
const itWithSeeds = itWith(SEEDS);

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Surnames of the persons whom the plans mention, as the start of their SHA-256: the names themselves are not to be
 * in this repository either.
 */
const PERSONS = new Set([
  '978fed7c0f447b66',
  'ad99ab62ad87ca42',
  'f3a9575b81e6ab31',
  '49baec22c89e66f5',
  '0eb1fbe2438450b3',
  'aa287d17dbed72d4',
  'c04644b88f090aa2',
  '69f7d1abf34bcfe2',
  'c49698ee92a7913a',
  '1e193d00988376a1',
]);

const isPerson = (word: string): boolean => PERSONS.has(createHash('sha256').update(word).digest('hex').slice(0, 16));

describe.each(PLAN_EXAMPLES)('the data of %s', (example: PlanExampleName) => {
  let tables: ExampleTables;
  let rows: readonly { readonly table: string; readonly row: ExampleRow }[];

  beforeAll(async () => {
    tables = await loadExample(example);
    rows = Object.entries(tables).flatMap(([table, entries]) => entries.map((row) => ({ table, row })));
  });

  it('fills tables of the contract, with values that their columns accept', () => {
    expect(Object.keys(tables).filter((name) => tableIdOf(name) === null)).toEqual([]);
    expect(() => exampleRows(tables)).not.toThrow();
  });

  it('says of every value where it comes from', () => {
    const silent = rows.flatMap(({ table, row }) =>
      Object.keys(row.values).flatMap((heading) => {
        const fromRow = row.source !== null && row.source !== undefined && Boolean(row.quote);
        const known = fromRow || row.sources?.[heading] !== undefined || row.ours?.[heading] !== undefined;
        return known ? [] : [`${table}: ${heading} = ${String(row.values[heading])}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it('gives a reason for what is ours, and only for columns that are there', () => {
    const wrong = rows.flatMap(({ table, row }) =>
      Object.entries(row.ours ?? {})
        .filter(([heading, reason]) => !reason || row.values[heading] === undefined)
        .map(([heading]) => `${table}: ${heading}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names no persons', () => {
    const words = new Set(rows.flatMap(({ row }) => JSON.stringify(row).match(/\p{L}+/gu) ?? []));
    expect(words.size).toBeGreaterThan(500);
    expect([...words].filter(isPerson)).toEqual([]);
  });

  it('marks in the workbook itself which tenders hold examples', () => {
    const unmarked = (tables.Aanbestedingen ?? []).filter(
      ({ ours = {}, values }) =>
        Object.values(ours).some((reason) => reason?.includes('niet uit de bron')) &&
        !/niet uit de bron/i.test(String(values.Toelichting ?? '')),
    );
    expect(unmarked.map(({ values }) => values.Nr)).toEqual([]);
  });

  it('tells where every row comes from on the sheet Herkomst', () => {
    const provenance = exampleProvenance(tables);
    expect(provenance).toHaveLength(rows.length);
    expect(new Set(provenance.map(({ table }) => table))).toEqual(new Set(Object.keys(tables)));
    expect(Object.values(TABLES).map(({ name }) => name)).toEqual(
      expect.arrayContaining([...new Set(provenance.map(({ table }) => table))]),
    );
  });

  it('shows on the sheet Herkomst the file and the words of every column that other words say', () => {
    const { cells, tables: sheetTables } = provenanceSheet(example, exampleProvenance(tables), templateWords('nl'));
    const lines = sheetTables.flatMap((table) => table.rows);
    expect(cells.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(rows.length);
    const shown = new Map(
      TABLE_IDS.map((id) => [TABLES[id].name, lines.filter(([table]) => table === TABLES[id].name)]),
    );
    const unseen = Object.entries(tables).flatMap(([table, entries]) =>
      entries.flatMap((row, i) =>
        Object.entries(row.sources ?? {}).flatMap(([column, place]) => {
          if (place === undefined) return [];
          const [, , source, quote, elsewhere] = shown.get(table)?.[i] ?? [];
          const ownWords = place.source === source && place.quote === quote;
          const said = String(elsewhere)
            .split('\n')
            .some((line) => {
              const [columns = '', words] = line.split(`: ${place.source}, “`);
              return columns.split(', ').includes(column) && words === `${place.quote}”`;
            });
          return ownWords || said ? [] : [`${table} ${i + 1}: ${column}`];
        }),
      ),
    );
    expect(unseen).toEqual([]);
  });

  itWithSeeds('quotes its plan literally', () => {
    const texts = new Map<string, string>();
    const textOf = (file: string): string => {
      const text = texts.get(file) ?? folded(readFileSync(join(SEEDS.path, file), 'utf8'));
      texts.set(file, text);
      return text;
    };
    const quotes = rows.flatMap(({ row }) => [
      ...(row.source && row.quote ? [{ source: row.source, quote: row.quote }] : []),
      ...Object.values(row.sources ?? {}).flatMap((entry) => (entry ? [entry] : [])),
    ]);
    expect(quotes.length).toBeGreaterThan(0);
    const invented = quotes.filter(({ source, quote }) => !textOf(source).includes(folded(quote)));
    expect(invented).toEqual([]);
  });
});
