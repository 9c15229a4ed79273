import { CellError } from '../workbook/cell-value';
import { isPerCentText, numberType, perCentOfText } from './number-types';
import { expected, PLAIN, Refusal, Remarked, type ColumnType } from './reading';

/** A value of another column (Minimaal of a policy rule): kept as typed, read with that column's own grammar. */
export const anyValueType: ColumnType<string | number | boolean> = {
  ...PLAIN,
  grammar: 'text',
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
    if (typeof value !== 'string' || !isPerCentText(value)) return plainNumber.read(value, context);
    const share = perCentOfText(value, 'number');
    return share instanceof Refusal ? share : new Remarked(share, ['C14']);
  },
};
