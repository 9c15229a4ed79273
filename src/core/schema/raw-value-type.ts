import { CellError } from '../workbook/cell-value';
import { expected, Refusal, Remarked, type ColumnType } from './reading';
import { numberType, perCent } from './number-types';

/** A value of another column (Minimaal of a policy rule): kept as typed, read with that column's own grammar. */
export const anyValueType: ColumnType<string | number | boolean> = {
  grammar: 'text',
  list: false,
  choices: [],
  limits: null,
  format: 'general',
  width: 14,
  read: (value) => (value instanceof CellError ? new Refusal('C10', expected('text')) : value),
  write: (value) => value,
};

const plainNumber = numberType();

/** A target: a number, or a share typed as "75 %". Whether a number is a share depends on the kind of goal. */
export const targetType: ColumnType<number> = {
  ...plainNumber,
  format: 'general',
  read(value, context) {
    if (typeof value !== 'string' || !/%\s*$/.test(value)) return plainNumber.read(value, context);
    const reading = plainNumber.read(value.replace(/%\s*$/, ''), context);
    return reading instanceof Remarked ? new Remarked(perCent(reading.value), reading.codes) : reading;
  },
};
