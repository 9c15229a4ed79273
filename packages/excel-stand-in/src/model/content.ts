/** An error value in a cell: not the text that looks like it. */
export class ErrorValue {
  constructor(readonly code: ErrorCode) {}
}

export const ERROR_CODES = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Plain = string | number | boolean | ErrorValue;

/** A formula with the value that Excel calculated; `null` when nobody told the stand-in what it gives. */
export class Formula {
  constructor(
    /** With its leading `=`, in en-US notation. */
    readonly text: string,
    readonly value: Plain | null,
  ) {}
}

/** What a cell holds; an empty cell has none. */
export type Content = Plain | Formula;

/** A value as it travels in JSON: an empty cell is '' and an error its text. */
export type WireValue = string | number | boolean;

export const VALUE_TYPES = [
  'Unknown',
  'Empty',
  'String',
  'Integer',
  'Double',
  'Boolean',
  'Error',
  'RichValue',
] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

export function valueType(value: Plain | undefined): ValueType {
  if (value === undefined) return 'Empty';
  if (value instanceof ErrorValue) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

export function wireValue(value: Plain | undefined): WireValue {
  if (value === undefined) return '';
  return value instanceof ErrorValue ? value.code : value;
}
