import {
  columnName,
  type ComparisonRule,
  type ConditionalFormat,
  type ConditionalLook,
  type Worksheet,
} from '../../../excel-stand-in';
import { formulaHolds } from './formula';

const OPERATORS: Readonly<Partial<Record<ComparisonRule['operator'], string>>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** The looks that a cell takes from conditions that hold, most important first. */
export function conditionLooks(sheet: Worksheet, row: number, column: number): ConditionalLook[] {
  const looks: ConditionalLook[] = [];
  for (const format of sheet.conditionalFormats) {
    const look = (format.custom ?? format.cellValue)?.format;
    if (!look || !holds(format, row, column)) continue;
    looks.push(look);
    if (format.stopIfTrue) break;
  }
  return looks;
}

function holds(format: ConditionalFormat, row: number, column: number): boolean {
  const area = format.anchors.map((anchor) => anchor.area).find((part) => part?.hasCell(row, column));
  const origin = format.anchors[0]?.area;
  if (!area || !origin) return false;
  const place = { sheet: format.sheet, rows: row - origin.row, columns: column - origin.column };
  const { custom, cellValue } = format;
  if (custom) return formulaHolds(custom.rule.formula, place) ?? false;
  const operator = cellValue && OPERATORS[cellValue.rule.operator];
  if (!operator) return false;
  const cell = `${columnName(origin.column)}${String(origin.row + 1)}`;
  return formulaHolds(`${cell}${operator}${cellValue.rule.formula1.replace(/^=/, '')}`, place) ?? false;
}
