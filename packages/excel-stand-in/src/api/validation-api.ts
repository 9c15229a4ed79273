import { invalidArgument, notModelled } from '../excel-failure';
import { absoluteAddress, quotedSheetName } from '../model/a1';
import { DataValidation } from '../model/data-validation';
import { Range } from '../model/range';
import type { BoundsRule, ErrorAlert, Prompt, ValidationRule } from '../model/validation-rules';
import { VALIDATION_OPERATORS } from '../model/validation-rules';
import { acts, apiType, reads, sets } from '../protocol/api-type';
import { asFlag, asOneOf, asRecord, asRecordOf, asText } from '../protocol/arguments';

/** Characters that a list of words in the rule itself may have; a longer list must stand in cells. */
const MAX_LIST = 255;

export const validationApi = apiType('DataValidation', DataValidation, {
  members: {
    type: reads('1.8', (validation) => validation.type),
    rule: sets(
      '1.8',
      (validation) => validation.common && (validation.common.rule ?? {}),
      (validation, value) => {
        validation.change({ rule: rule(value) });
      },
    ),
    errorAlert: sets(
      '1.8',
      (validation) => validation.common && validation.common.errorAlert,
      (validation, value) => {
        validation.change({ errorAlert: errorAlert(value) });
      },
    ),
    prompt: sets(
      '1.8',
      (validation) => validation.common && validation.common.prompt,
      (validation, value) => {
        validation.change({ prompt: prompt(value) });
      },
    ),
    ignoreBlanks: sets(
      '1.8',
      (validation) => validation.common && validation.common.ignoreBlanks,
      (validation, value) => {
        validation.change({ ignoreBlanks: asFlag(value) });
      },
    ),
    clear: acts('1.8', (validation) => {
      validation.clear();
    }),
  },
});

function rule(value: unknown): ValidationRule {
  const entries = Object.entries(asRecord(value));
  const [first] = entries;
  if (!first || entries.length > 1) throw invalidArgument('A validation has one rule.');
  const [kind, part] = first;
  switch (kind) {
    case 'list':
      return { list: list(part) };
    case 'wholeNumber':
      return { wholeNumber: bounds(part) };
    case 'decimal':
      return { decimal: bounds(part) };
    case 'date':
      return { date: bounds(part) };
    case 'textLength':
      return { textLength: bounds(part) };
    case 'custom':
      return { custom: { formula: asText(asRecordOf(part, ['formula'])['formula']) } };
    default:
      throw notModelled(`the validation rule "${kind}"`);
  }
}

function list(value: unknown): { readonly inCellDropDown: boolean; readonly source: string } {
  const { inCellDropDown, source } = asRecordOf(value, ['inCellDropDown', 'source']);
  const text =
    source instanceof Range ? `=${quotedSheetName(source.sheet.name)}!${absoluteAddress(source.area)}` : asText(source);
  if (text === '' || (!text.startsWith('=') && text.length > MAX_LIST)) {
    throw invalidArgument(`A list in a rule has 1 to ${String(MAX_LIST)} characters.`);
  }
  return { inCellDropDown: asFlag(inCellDropDown), source: text };
}

function bounds(value: unknown): BoundsRule {
  const { formula1, formula2, operator } = asRecordOf(value, ['formula1', 'formula2', 'operator']);
  const kind = asOneOf(operator, VALIDATION_OPERATORS);
  const needsTwo = kind === 'Between' || kind === 'NotBetween';
  if (needsTwo && formula2 === undefined) throw invalidArgument('Between needs two bounds.');
  const first = { formula1: bound(formula1), operator: kind };
  return formula2 === undefined ? first : { ...first, formula2: bound(formula2) };
}

function bound(value: unknown): string | number {
  if (typeof value === 'number') return value;
  return asText(value);
}

function errorAlert(value: unknown): ErrorAlert {
  const { message, showAlert, style, title } = asRecordOf(value, ['message', 'showAlert', 'style', 'title']);
  return {
    message: limited(asText(message), 225),
    showAlert: asFlag(showAlert),
    style: asOneOf(style, ['Stop', 'Warning', 'Information']),
    title: limited(asText(title), 32),
  };
}

function prompt(value: unknown): Prompt {
  const { message, showPrompt, title } = asRecordOf(value, ['message', 'showPrompt', 'title']);
  return {
    message: limited(asText(message), 255),
    showPrompt: asFlag(showPrompt),
    title: limited(asText(title), 32),
  };
}

function limited(text: string, length: number): string {
  if (text.length > length) throw invalidArgument(`At most ${String(length)} characters.`);
  return text;
}
