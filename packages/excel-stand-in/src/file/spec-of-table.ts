import type { CellOverride, Format, Look, TableColumnSpec, TableSpec, Validation } from './product';
import { splitReference } from '../model/a1';
import { Area } from '../model/area';
import type { Table } from '../model/table';
import type { Validation as CellValidation } from '../model/validation-rules';
import { formatOf, type LookFinder } from './look-finder';
import { specValue } from './spec-value';

interface CellLook {
  readonly look: Look;
  readonly format: Format;
}

/** A table in the stand-in as a spec for the file: its columns, rows, and the cells that differ from their column. */
export function specOfTable(table: Table, looks: LookFinder): TableSpec {
  const { area, sheet } = table;
  const rowCount = area.rowCount - 1;
  const lookAt = (row: number, column: number): CellLook => {
    const style = sheet.cells.styles.styleAt(area.row + 1 + row, area.column + column);
    return { look: looks.look(style, 'cell'), format: formatOf(style.quotePrefix ? 'General' : style.numberFormat) };
  };
  const overrides: CellOverride[] = [];
  const columns = table.columnList.map(({ name }, column): TableColumnSpec => {
    const cells = Array.from({ length: rowCount }, (_, row) => lookAt(row, column));
    const usual = mostCommon(cells);
    cells.forEach(({ look, format }, row) => {
      if (look !== usual.look || format !== usual.format) overrides.push({ row, column, look, format });
    });
    const heading = sheet.cells.styles.styleAt(area.row, area.column + column);
    return {
      heading: name,
      ...usual,
      headingLook: looks.look(heading, 'heading'),
      validation: validationOf(table, column),
      note: noteOf(table, column),
    };
  });
  const rows = Array.from({ length: rowCount }, (_, row) =>
    columns.map((_column, column) => specValue(sheet, area.row + 1 + row, area.column + column)),
  );
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1]?.every((value) => value === null)) filled--;
  overrides.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: table.name,
    row: area.row,
    column: area.column,
    columns,
    rows: rows.slice(0, filled),
    blankRows: rows.length - filled,
    overrides,
    filter: table.showFilterButton,
  };
}

function mostCommon(cells: readonly CellLook[]): CellLook {
  const counts = new Map<string, { readonly cell: CellLook; count: number }>();
  for (const cell of cells) {
    const key = `${cell.look} ${cell.format}`;
    const entry = counts.get(key) ?? { cell, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.cell ?? { look: 'body', format: 'general' };
}

function noteOf({ sheet, area }: Table, column: number): string | null {
  const heading = Area.cell(area.row, area.column + column);
  return sheet.notes.items.find((note) => note.location().area.equals(heading))?.content ?? null;
}

function validationOf({ sheet, area }: Table, column: number): TableColumnSpec['validation'] {
  const rule = sheet.validation.all.find((piece) => piece.area.hasCell(area.row + 1, area.column + column));
  return rule ? planned(rule.validation) : null;
}

function planned({ rule, errorAlert, prompt }: CellValidation): TableColumnSpec['validation'] {
  const strict = errorAlert.showAlert;
  const message = prompt.showPrompt ? prompt.message : errorAlert.message;
  const entry = rule ? entryOf(rule, strict) : null;
  return entry && { ...entry, message };
}

function entryOf(rule: NonNullable<CellValidation['rule']>, strict: boolean): Validation | null {
  if ('list' in rule) {
    const { source } = rule.list;
    if (!source.startsWith('=')) return { kind: 'list', items: source.split(',').map((item) => item.trim()), strict };
    const { sheet, address } = splitReference(source.slice(1));
    return sheet === null ? null : { kind: 'list-of', range: { sheet, address: address.replace(/\$/g, '') }, strict };
  }
  const [kind, bounds] = Object.entries(rule)[0] as [string, { formula1?: unknown; formula2?: unknown }];
  if (kind !== 'wholeNumber' && kind !== 'decimal' && kind !== 'date') return null;
  const [minimum, maximum] = [bounds.formula1, bounds.formula2].map((bound) => Number(String(bound).replace(/^=/, '')));
  if (minimum === undefined || maximum === undefined || !Number.isFinite(minimum + maximum)) return null;
  return { kind: kind === 'wholeNumber' ? 'whole' : kind, minimum, maximum, strict };
}
