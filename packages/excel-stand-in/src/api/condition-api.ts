import {
  COMPARISONS,
  CONDITIONAL_UNDERLINES,
  CONDITION_TYPES,
  CellValueCondition,
  ConditionRule,
  ConditionalFill,
  ConditionalFont,
  ConditionalFormat,
  ConditionalFormats,
  ConditionalLook,
  CustomCondition,
} from '../model/conditional-format';
import type { ComparisonRule } from '../model/conditional-format';
import { existing } from '../model/range';
import type { ApiVersion, Member } from '../protocol/api-type';
import { acts, apiType, asks, leads, reads, sets } from '../protocol/api-type';
import { asColor, asFlag, asInteger, asOneOf, asRecordOf, asText } from '../protocol/arguments';
import { flag, text } from '../protocol/fields';

const formatsApi = apiType('ConditionalFormatCollection', ConditionalFormats, {
  items: (formats) => formats.items,
  members: {
    getCount: asks('1.6', ({ items }) => items.length),
    getItem: asks('1.6', (formats, args) => formats.get(args.text(0))),
    getItemAt: asks('1.6', ({ items }, args) => existing(items[args.integer(0)] ?? null)),
    getItemOrNullObject: asks('1.14', (formats, args) => formats.find(args.text(0))),
    add: acts('1.6', (formats, args) => formats.add(args.oneOf(0, CONDITION_TYPES))),
    clearAll: acts('1.6', (formats) => {
      formats.clear();
    }),
  },
});

const formatApi = apiType('ConditionalFormat', ConditionalFormat, {
  identify: (format) => ({ Id: format.id }),
  members: {
    id: reads('1.6', (format) => format.id),
    type: reads('1.6', (format) => format.type),
    priority: sets(
      '1.6',
      (format) => format.priority,
      (format, value) => {
        format.priority = asInteger(value);
      },
    ),
    stopIfTrue: flag('1.6', 'stopIfTrue'),
    custom: leads('1.6', (format) => existing(format.custom)),
    customOrNullObject: leads('1.6', (format) => format.custom),
    cellValue: leads('1.6', (format) => existing(format.cellValue)),
    cellValueOrNullObject: leads('1.6', (format) => format.cellValue),
    getRange: asks('1.6', (format) => existing(format.range())),
    getRangeOrNullObject: asks('1.6', (format) => format.range()),
    delete: acts('1.6', (format) => {
      format.delete();
    }),
  },
});

const customApi = apiType('CustomConditionalFormat', CustomCondition, {
  members: { rule: leads('1.6', ({ rule }) => rule), format: leads('1.6', ({ format }) => format) },
});

const ruleApi = apiType('ConditionalFormatRule', ConditionRule, { members: { formula: text('1.6', 'formula') } });

const cellValueApi = apiType('CellValueConditionalFormat', CellValueCondition, {
  members: {
    format: leads('1.6', ({ format }) => format),
    rule: sets(
      '1.6',
      ({ rule }) => rule,
      (condition, value) => {
        condition.rule = comparison(value);
      },
    ),
  },
});

function comparison(value: unknown): ComparisonRule {
  const { formula1, formula2, operator } = asRecordOf(value, ['formula1', 'formula2', 'operator']);
  const rule = { formula1: asText(formula1), operator: asOneOf(operator, COMPARISONS) };
  return formula2 === undefined ? rule : { ...rule, formula2: asText(formula2) };
}

/** A part of a conditional look, absent until it is set. */
function part<T, K extends keyof T>(since: ApiVersion, key: K, read: (value: unknown) => T[K]): Member<T> {
  return sets<T>(
    since,
    (target) => target[key],
    (target, value) => {
      target[key] = read(value);
    },
  );
}

const lookApi = apiType('ConditionalRangeFormat', ConditionalLook, {
  members: {
    font: leads('1.6', ({ font }) => font),
    fill: leads('1.6', ({ fill }) => fill),
    numberFormat: part('1.6', 'numberFormat', asText),
  },
});

const fontApi = apiType('ConditionalRangeFont', ConditionalFont, {
  members: {
    bold: part('1.6', 'bold', asFlag),
    italic: part('1.6', 'italic', asFlag),
    strikethrough: part('1.6', 'strikethrough', asFlag),
    color: part('1.6', 'color', asColor),
    underline: part('1.6', 'underline', (value) => asOneOf(value, CONDITIONAL_UNDERLINES)),
    clear: acts('1.6', (font) => {
      font.clear();
    }),
  },
});

const fillApi = apiType('ConditionalRangeFill', ConditionalFill, {
  members: {
    color: part('1.6', 'color', asColor),
    clear: acts('1.6', (fill) => {
      fill.clear();
    }),
  },
});

export const CONDITION_APIS = [formatsApi, formatApi, customApi, ruleApi, cellValueApi, lookApi, fontApi, fillApi];
