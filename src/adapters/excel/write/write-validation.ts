import { assertNever } from '../../../core/kernel/assert-never';
import type { Validation } from '../../../core/report/sheet-spec/sheet-spec';
import { columnLetters, parseRange, sheetReference } from '../../../core/workbook/address';
import { storedValue } from './painting/entry';
import type { SheetWriting } from './sheet-writing';

/** Excel's limits in characters. */
const MAX_TITLE = 32;
const MAX_ALERT = 225;
const MAX_PROMPT = 255;
const MAX_LIST = 255;

/** A strict one refuses with its message; any other offers its list and shows the message beside the cell. */
export function writeValidation(
  target: Excel.DataValidation,
  validation: Validation & { readonly message: string },
  heading: string,
  writing: SheetWriting,
): void {
  const { strict, message } = validation;
  const title = heading.slice(0, MAX_TITLE);
  target.rule = ruleOf(validation, writing);
  target.ignoreBlanks = true;
  target.errorAlert = {
    title: strict ? title : '',
    message: strict ? message.slice(0, MAX_ALERT) : '',
    showAlert: strict,
    style: 'Stop',
  };
  target.prompt = {
    title: strict ? '' : title,
    message: strict ? '' : message.slice(0, MAX_PROMPT),
    showPrompt: !strict,
  };
}

function ruleOf(validation: Validation, { linkTarget, date1904 }: SheetWriting): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: listSource(validation.items) } };
    case 'list-of': {
      const { sheet, address } = validation.range;
      return {
        list: { inCellDropDown: true, source: `=${sheetReference(linkTarget(sheet, undefined), fixed(address))}` },
      };
    }
    case 'decimal':
      return { decimal: { formula1: validation.minimum, formula2: validation.maximum, operator: 'Between' } };
    case 'whole':
      return { wholeNumber: { formula1: validation.minimum, formula2: validation.maximum, operator: 'Between' } };
    case 'date': {
      // As a formula: Excel would read a text as a date of its own, and a Date of JavaScript's has a time zone.
      const serial = (day: number): string => `=${String(storedValue(day, 'date', date1904))}`;
      return {
        date: { formula1: serial(validation.minimum), formula2: serial(validation.maximum), operator: 'Between' },
      };
    }
    default:
      return assertNever(validation);
  }
}

/** A list in the rule itself: commas between, whatever the user's language. */
function listSource(items: readonly string[]): string {
  const source = items.join(',');
  if (source.length > MAX_LIST || items.some((item) => item.includes(','))) {
    throw new RangeError(`${items.length} items do not fit in a validation; the spec must put them in cells.`);
  }
  return source;
}

/** The address with dollar signs, so that it stays the same for every cell that it validates. */
function fixed(address: string): string {
  const range = parseRange(address);
  if (!range) return address;
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = cell(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return `${cell(range.row, range.column)}:${last}`;
}
