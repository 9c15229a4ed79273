import type { Passage, Provenance } from '../../../core/report/provenance.sheet';
import type { SourceRows } from '../../../core/report/compose-template';
import type { SourceRow } from '../../../core/report/source-sheet';
import type { SpecValue } from '../../../core/report/sheet-spec/sheet-spec';
import type { AnyColumn } from '../../../core/schema/define-table';
import { Refusal, Remarked } from '../../../core/schema/reading';
import { themeMarksType } from '../../../core/schema/tender-types';
import { SETTINGS } from '../../../core/plan/read-settings';
import { TABLE_IDS, TABLES, tableIdOf, type TableId } from '../../../core/tables';
import { CellError, displayText, type CellValue } from '../../../core/workbook/cell-value';
import type { ExampleRow, ExampleTables } from './example-data';

/** The data of an example is wrong: a mistake of ours, found by the tests. */
class ExampleDataError extends Error {
  override readonly name = 'ExampleDataError';
}

/** The rows of an example as the template writes them: every value read by its column and written canonically. */
export function exampleRows(tables: ExampleTables): SourceRows {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const id = tableIdOf(name);
      if (id === null) throw new ExampleDataError(`${name} is not a table of the contract`);
      return [id, rows.map((row) => sourceRow(id, row))];
    }),
  );
}

function sourceRow(id: TableId, { values }: ExampleRow): SourceRow {
  const columns: readonly AnyColumn[] = Object.values(TABLES[id].columns);
  const byHeading = new Map(columns.map((column) => [column.heading, column.type]));
  if (id === 'settings') return settingRow(values);
  return Object.fromEntries(
    Object.entries(values).map(([heading, value]) => {
      const type = byHeading.get(heading) ?? (id === 'tenders' ? themeMarksType : undefined);
      if (type === undefined) throw new ExampleDataError(`${TABLES[id].name} has no column ${heading}`);
      return [heading, canonical(type, value ?? null, `${TABLES[id].name}.${heading}`)];
    }),
  );
}

function settingRow({ Instelling: name, Waarde: value }: ExampleRow['values']): SourceRow {
  const setting = Object.values(SETTINGS).find((candidate) => candidate.name === name);
  if (setting === undefined) throw new ExampleDataError(`There is no setting ${String(name)}`);
  const isWord = typeof value === 'number' || setting.type.grammar !== 'date';
  const written = isWord ? (value ?? null) : canonical(setting.type, value ?? null, setting.name);
  return { Instelling: setting.name, Waarde: written };
}

function canonical(type: AnyColumn['type'], value: SpecValue, place: string): SpecValue {
  if (value === null || value === '') return null;
  const reading = type.read(value, { date1904: false });
  if (reading instanceof Refusal)
    throw new ExampleDataError(`${place}: "${String(value)}" is refused (${reading.code})`);
  const cell: CellValue = type.write(reading instanceof Remarked ? reading.value : reading, { date1904: false });
  return cell instanceof CellError ? null : cell;
}

/** Row by row, where an example's values come from. */
export function exampleProvenance(tables: ExampleTables): readonly Provenance[] {
  return TABLE_IDS.flatMap((id) => {
    const { name, key, columns } = TABLES[id];
    const headings = key.map((field) => (columns as Readonly<Record<string, AnyColumn>>)[field]?.heading ?? field);
    return (tables[name] ?? []).map((row, i) => ({
      table: name,
      row: rowLabel(row, headings) || `${i + 1}`,
      source: row.source ?? null,
      quote: row.quote ?? null,
      elsewhere: passages(row),
      ours: Object.entries(row.ours ?? {}).map(([column, reason]) => ({ column, reason: reason ?? '' })),
      note: row.note ?? null,
    }));
  });
}

/** Columns that the same words say stand together; what the row's own words say already is not said again. */
function passages({ source, quote, sources = {} }: ExampleRow): readonly Passage[] {
  const found = new Map<string, Passage & { readonly columns: string[] }>();
  for (const [column, place] of Object.entries(sources)) {
    if (place === undefined || (place.source === source && place.quote === quote)) continue;
    const key = `${place.source}\n${place.quote}`;
    const passage = found.get(key) ?? { columns: [], ...place };
    passage.columns.push(column);
    found.set(key, passage);
  }
  return [...found.values()];
}

function rowLabel({ values }: ExampleRow, headings: readonly string[]): string {
  return headings
    .map((heading) => displayText(values[heading] ?? null))
    .filter((part) => part !== '')
    .join(' · ');
}
