import { runToEnd } from '../kernel/slices';
import { EVALUATION_QUESTIONS } from '../reference/evaluation-questions';
import { IMPACT_FACTORS } from '../reference/impact-factors';
import { MANIFEST_THEMES } from '../reference/theme-names';
import { SETTINGS } from '../plan/read-settings';
import { textKey } from '../kernel/text-key';
import type { AnyColumn } from '../schema/define-table';
import { headingIndex } from '../schema/headings';
import { TABLE_IDS, TABLES, type TableId } from '../tables';
import { columnLetters } from '../workbook/address';
import { heading, text, type Block } from './blocks';
import { table, wrappedColumn } from './columns';
import { layOutSheet } from './layout';
import type { ConditionalFormatSpec, SheetSpec, TableSpec } from './sheet-spec/sheet-spec';
import { sourceSheetSpec, type SourceRow } from './source-sheet';
import type { TemplateWords } from './words/template-words';

/** Rows of the source tables; a table that is not named starts empty. */
export type SourceRows = Readonly<Partial<Record<TableId, readonly SourceRow[]>>>;

/** Kinds of the sheets that come with a template. */
export const INSTRUCTIONS_KIND = 'start';
export const PROVENANCE_KIND = 'herkomst';

/** Rows kept free in an empty table. */
const ROWS_TO_FILL = 12;

/**
 * What a new workbook starts with: the settings by name, the six themes of the Manifest, the questions of the evaluation of
 * its year, and the factors of the aids; those that have no value which holds everywhere wait for the user's.
 */
export function startingRows(year: number): SourceRows {
  return {
    settings: Object.values(SETTINGS).map(({ name }) => ({ Instelling: name })),
    themes: MANIFEST_THEMES.map(([, name = '']) => ({ Thema: name })),
    evaluation: EVALUATION_QUESTIONS.map(({ level, group, question }) => ({
      Jaar: year,
      Niveau: level,
      Groep: group,
      Vraag: question,
    })),
    factors: IMPACT_FACTORS.map(({ code, value, unit, validFrom, source }) => ({
      Factor: code,
      Waarde: value,
      Eenheid: unit,
      Vanaf: validFrom,
      Bron: source,
    })),
  };
}

/**
 * A new workbook: a sheet with instructions, and every table of the contract on a sheet of its own, with drop-downs,
 * number formats, notes on the headings, and colours where something must still be filled.
 */
export function composeTemplate(rows: SourceRows, words: TemplateWords): readonly SheetSpec[] {
  const themes = (rows.themes ?? []).flatMap(({ Thema: name }) => (typeof name === 'string' ? [name] : []));
  const ownColumns = ownColumnsOf(rows, themes);
  return [
    instructionsSheet(words),
    ...TABLE_IDS.map((id) => sourceSheet(id, rows[id] ?? [], { themes, ownColumns }, words)),
  ];
}

/** Columns that the team's own checklist looks at and the contract does not know: they get a place in the calendar. */
function ownColumnsOf({ checklist = [] }: SourceRows, themes: readonly string[]): readonly string[] {
  const { names, aliases } = headingIndex(TABLES.tenders);
  const known = new Set([...names.keys(), ...aliases.keys(), ...themes.map(textKey)]);
  return checklist.flatMap(({ Kolom: heading }) => {
    if (typeof heading !== 'string' || known.has(textKey(heading))) return [];
    known.add(textKey(heading));
    return [heading];
  });
}

function sourceSheet(
  id: TableId,
  rows: readonly SourceRow[],
  { themes, ownColumns }: { readonly themes: readonly string[]; readonly ownColumns: readonly string[] },
  words: TemplateWords,
): SheetSpec {
  const blankRows = rows.length === 0 ? ROWS_TO_FILL : 0;
  const sheet = sourceSheetSpec(id, rows, words, {
    themes,
    ownColumns,
    blankRows,
    dates: id === 'settings' ? settingDates(rows) : [],
  });
  return { ...sheet, conditionalFormats: sheet.tables.flatMap((table) => conditionalFormats(id, table, themes)) };
}

/** The settings whose value is a day. */
function settingDates(rows: readonly SourceRow[]): readonly { readonly row: number; readonly heading: string }[] {
  return rows.flatMap(({ Instelling: name, Waarde: value }, row) =>
    name === SETTINGS.asOf.name && typeof value === 'number' ? [{ row, heading: 'Waarde' }] : [],
  );
}

/** Colours that disappear when the row is complete; they follow the table when it grows. */
function conditionalFormats(
  id: TableId,
  table: TableSpec,
  themes: readonly string[],
): readonly ConditionalFormatSpec[] {
  const row = table.row + 1;
  const rowCount = table.rows.length + table.blankRows;
  const width = table.columns.length;
  const at = (name: string): number => table.columns.findIndex((column) => column.heading === name);
  const cell = (column: number): string => `$${columnLetters(table.column + column)}${row + 1}`;
  const range = (column: number, columnCount: number): ConditionalFormatSpec['range'] => ({
    row,
    column: table.column + column,
    rowCount,
    columnCount,
  });
  const columns: readonly AnyColumn[] = Object.values(TABLES[id].columns);
  const mustBeFilled = columns
    .filter((column) => column.required && !column.mayBeBlank)
    .map(({ heading: name }) => at(name));
  const formats: ConditionalFormatSpec[] = mustBeFilled.map((column) => ({
    range: range(column, 1),
    formula: `AND(COUNTA(${cell(0)}:${cell(width - 1)})>0,LEN(TRIM(${cell(column)}))=0)`,
    look: 'required',
  }));
  if (id === 'tenders' && themes.length > 0) {
    const first = at(themes[0] ?? '');
    const marks = `${cell(first)}:${cell(first + themes.length - 1)}`;
    const formula = `AND(LOWER(${cell(at('Kansrijk'))})="ja",COUNTA(${marks})=0)`;
    formats.push({ range: range(first, themes.length), formula, look: 'attention' });
  }
  if (id === 'tenders' || id === 'actions') {
    formats.push({ range: range(0, width), formula: `${cell(at('Status'))}="Vervallen"`, look: 'cancelled' });
  }
  return formats;
}

function instructionsSheet({ instructions: words, language }: TemplateWords): SheetSpec {
  const blocks: readonly Block[] = [
    heading(words.stepsHeading),
    ...words.steps.map((step) => text(step)),
    heading(words.tablesHeading),
    table(
      TABLE_IDS.map((id) => TABLES[id]),
      {
        id: 'tabellen',
        columns: [
          wrappedColumn(words.columns.table, { minimum: 18, maximum: 24 }, (definition) => definition.name),
          wrappedColumn(words.columns.sheet, { minimum: 18, maximum: 24 }, ({ sheet }) => ({
            value: sheet,
            look: 'link',
            link: { sheet, address: 'A1' },
          })),
          wrappedColumn(words.columns.purpose, { minimum: 40, maximum: 80 }, (definition) => definition.note[language]),
          wrappedColumn(words.columns.needed, { minimum: 14, maximum: 20 }, ({ needed }) =>
            needed ? words.needed : words.optional,
          ),
        ],
        empty: '',
      },
    ),
    heading(words.colorsHeading),
    ...words.colors.map((line) => text(line)),
  ];
  const { sheet: name, title, answer, asOf, status } = words;
  return runToEnd(layOutSheet({ kind: INSTRUCTIONS_KIND, name, accent: null, title, answer, asOf, status, blocks }));
}
