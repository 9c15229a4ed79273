import { CellError, parseRange, type CellGrid, type CellValue } from './product';
import { all, find, textIn, value, type XmlNode } from './xml-tree';
import { columnName } from '../model/a1';
import { ERROR_CODES } from '../model/content';
import type { CellRun, CellSnapshot, PlainSnapshot, StyleRun } from '../snapshot/workbook-snapshot';

interface Origin {
  readonly row: number;
  readonly column: number;
}

interface SharedFormula extends Origin {
  readonly formula: string;
}

/** The cells of a sheet: values as the file adapter reads them, formulas and looks from the sheet itself. */
export function readCells(
  sheet: XmlNode,
  grid: CellGrid,
  origin: Origin,
): { readonly cells: CellRun[]; readonly styleRuns: StyleRun[] } {
  const formulas = formulasOf(sheet);
  const cells = grid.flatMap((values = [], index): CellRun[] => {
    const row = origin.row + index;
    const snapshots = Array.from(values, (cell, at): CellSnapshot => {
      const plain = plainSnapshot(cell ?? null);
      const formula = formulas.get(`${String(row)}:${String(origin.column + at)}`);
      return formula === undefined ? plain : { formula: `=${formula}`, value: plain };
    });
    return snapshots.every((cell) => cell === null) ? [] : [{ row, column: origin.column, values: snapshots }];
  });
  return { cells, styleRuns: styleRunsOf(sheet) };
}

function plainSnapshot(cell: CellValue): PlainSnapshot | null {
  if (!(cell instanceof CellError)) return cell;
  return { error: ERROR_CODES.find((code) => code === cell.code) ?? '#VALUE!' };
}

function styleRunsOf(sheet: XmlNode): StyleRun[] {
  return all(sheet, 'sheetData', 'row').flatMap((row) =>
    all(row, 'c').flatMap((cell): StyleRun[] => {
      const style = Number(value(cell, 's') ?? 0);
      const place = parseRange(value(cell, 'r') ?? '');
      return style === 0 || !place ? [] : [{ row: place.row, column: place.column, styles: [style] }];
    }),
  );
}

/** Formulas by row and column; one that cells share is written out for each of them. */
function formulasOf(sheet: XmlNode): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const shared = new Map<string, SharedFormula>();
  for (const row of all(sheet, 'sheetData', 'row')) {
    for (const cell of all(row, 'c')) {
      const node = find(cell, 'f');
      const place = parseRange(value(cell, 'r') ?? '');
      if (!node || !place) continue;
      const text = textIn(node);
      const group = value(node, 't') === 'shared' ? (value(node, 'si') ?? '') : null;
      if (group !== null && text !== '') shared.set(group, { ...place, formula: text });
      const master = group === null || text !== '' ? undefined : shared.get(group);
      const own = master ? moved(master, place) : text;
      if (own !== '') formulas.set(`${String(place.row)}:${String(place.column)}`, own);
    }
  }
  return formulas;
}

const REFERENCE = /"[^"]*"|'[^']*'!|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/g;

/** A formula as it reads in another cell: what is not held by a dollar moves along. */
function moved({ formula, row, column }: SharedFormula, to: Origin): string {
  return formula.replace(REFERENCE, (whole, fixed?: string, letters?: string, held?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const place = parseRange(`${letters}${digits}`);
    if (!place) return whole;
    const newColumn = fixed === '$' ? letters : columnName(place.column + to.column - column);
    const newRow = held === '$' ? digits : String(place.row + to.row - row + 1);
    return `${fixed ?? ''}${newColumn}${held ?? ''}${newRow}`;
  });
}
