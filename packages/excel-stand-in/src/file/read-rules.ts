import { all, find, textIn, value, type XmlNode } from './xml-tree';
import { COMPARISONS } from '../model/conditional-format';
import { isFormula } from '../model/formula-syntax';
import { VALIDATION_OPERATORS, type BoundsRule, type ValidationRule } from '../model/validation-rules';
import type { ConditionSnapshot, SheetSnapshot } from '../snapshot/workbook-snapshot';
import type { FileStyles } from './read-styles';

type ValidationSnapshot = NonNullable<SheetSnapshot['validations']>[number];

/** The data validation of a sheet: what may be filled in. */
export function readValidations(sheet: XmlNode): ValidationSnapshot[] {
  return all(sheet, 'dataValidations', 'dataValidation').flatMap((node) => {
    const rule = ruleOf(node);
    const { error, errorTitle, errorStyle, prompt, promptTitle } = node.attributes;
    const style = errorStyle === 'warning' ? 'Warning' : errorStyle === 'information' ? 'Information' : 'Stop';
    return areas(value(node, 'sqref')).map((address) => ({
      address,
      rule,
      errorAlert: {
        message: error ?? '',
        title: errorTitle ?? '',
        style,
        showAlert: value(node, 'showErrorMessage') === '1',
      },
      prompt: { message: prompt ?? '', title: promptTitle ?? '', showPrompt: value(node, 'showInputMessage') === '1' },
      ignoreBlanks: value(node, 'allowBlank') === '1',
    }));
  });
}

function ruleOf(node: XmlNode): ValidationRule | null {
  const [first, second] = [textIn(find(node, 'formula1')), textIn(find(node, 'formula2'))];
  const operator = (value(node, 'operator') ?? 'between').toLowerCase();
  const named = VALIDATION_OPERATORS.find((name) => name.replace(/To$/, '').toLowerCase() === operator);
  const bounds: BoundsRule = {
    formula1: bound(first),
    ...(second === '' ? {} : { formula2: bound(second) }),
    operator: named ?? 'Between',
  };
  switch (value(node, 'type')) {
    case 'list': {
      const items = /^"([^]*)"$/.exec(first)?.[1];
      return { list: { inCellDropDown: value(node, 'showDropDown') !== '1', source: items ?? `=${first}` } };
    }
    case 'whole':
      return { wholeNumber: bounds };
    case 'decimal':
      return { decimal: bounds };
    case 'date':
      return { date: bounds };
    case 'textLength':
      return { textLength: bounds };
    case 'custom':
      return { custom: { formula: `=${first}` } };
    default:
      return null;
  }
}

function bound(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

/** The conditional formats that the stand-in knows, most important first; `left` counts the others. */
export function readConditions(
  sheet: XmlNode,
  styles: FileStyles,
): { readonly conditions: ConditionSnapshot[]; readonly left: number } {
  const rules = all(sheet, 'conditionalFormatting').flatMap((format) =>
    all(format, 'cfRule').map((rule) => ({ rule, addresses: areas(value(format, 'sqref')) })),
  );
  const priority = ({ rule }: (typeof rules)[number]): number => Number(value(rule, 'priority') ?? 0);
  rules.sort((a, b) => priority(a) - priority(b));
  const conditions = rules.flatMap(({ rule, addresses }) => conditionOf(rule, addresses, styles));
  return { conditions, left: rules.length - conditions.length };
}

function conditionOf(rule: XmlNode, addresses: readonly string[], styles: FileStyles): ConditionSnapshot[] {
  const [first = '', second] = all(rule, 'formula').map(textIn);
  const dxf = value(rule, 'dxfId');
  const look = dxf === undefined ? undefined : styles.conditions[Number(dxf)];
  const shared = { addresses, stopIfTrue: value(rule, 'stopIfTrue') === '1', ...(look ? { look } : {}) };
  if (value(rule, 'type') === 'expression' && isFormula(first)) {
    return [{ ...shared, type: 'Custom', formula: `=${first}` }];
  }
  const operator = value(rule, 'operator')?.toLowerCase();
  const comparison = COMPARISONS.find((name) => name.replace(/To$/, '').toLowerCase() === operator);
  if (value(rule, 'type') !== 'cellIs' || !comparison) return [];
  const formulas = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  return [{ ...shared, type: 'CellValue', comparison: { ...formulas, operator: comparison } }];
}

function areas(sqref: string | undefined): string[] {
  return (sqref ?? '').split(/\s+/).filter((address) => address !== '');
}
