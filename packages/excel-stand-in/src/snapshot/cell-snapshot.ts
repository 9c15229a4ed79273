import type { Content, Plain } from '../model/content';
import { ErrorValue, Formula } from '../model/content';
import type { CellSnapshot, PlainSnapshot } from './workbook-snapshot';

export function contentOf(cell: CellSnapshot): Content | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'object' && 'formula' in cell) {
    return new Formula(cell.formula, cell.value === null ? null : plainOf(cell.value));
  }
  return plainOf(cell);
}

function plainOf(cell: PlainSnapshot): Plain {
  return typeof cell === 'object' ? new ErrorValue(cell.error) : cell;
}

export function cellSnapshot(content: Content | undefined): CellSnapshot {
  if (content === undefined) return null;
  if (!(content instanceof Formula)) return plainSnapshot(content);
  return { formula: content.text, value: content.value === null ? null : plainSnapshot(content.value) };
}

function plainSnapshot(value: Plain): PlainSnapshot {
  return value instanceof ErrorValue ? { error: value.code } : value;
}
