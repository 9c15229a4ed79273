import { columnLetters, parseRange, rangeAddress, sheetReference } from '../../../../core/workbook/address';
import { assertNever } from '../../../../core/kernel/assert-never';
import type { TableColumnSpec, Validation } from '../../../../core/report/sheet-spec/sheet-spec';
import { plainAttribute, plainText } from '../xml/xml-text';
import type { CellStyles } from './cell-styles';
import type { SheetWriting } from './sheet-writing';
import type { TableLayout } from '../../../../core/report/sheet-spec/table-layout';

/** Excel's limits: a longer text makes a workbook that Excel has to repair. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST_FORMULA = 255;

/** A list that cannot stand in a validation itself: the spec must put its items in cells (`list-of`). */
export class ListTooLong extends RangeError {
  override readonly name = 'ListTooLong';
}

/** What the user may fill in, for the data cells of every table. */
export function validationsXml(writing: SheetWriting, layouts: readonly TableLayout[], styles: CellStyles): string {
  const items = layouts.flatMap((layout) =>
    layout.spec.columns.flatMap((column, index) => {
      const { row, rowCount } = layout.range;
      const cells = { row: row + 1, column: layout.range.column + index, rowCount: rowCount - 1, columnCount: 1 };
      return column.validation ? validationXml(writing, column, column.validation, rangeAddress(cells), styles) : [];
    }),
  );
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** A strict one refuses with its message; any other offers its list and shows the message beside the cell. */
function validationXml(
  writing: SheetWriting,
  column: TableColumnSpec,
  validation: Validation & { readonly message: string },
  cells: string,
  styles: CellStyles,
): string {
  const title = plainAttribute(column.heading.slice(0, MAX_TITLE));
  const message = plainAttribute(validation.message.slice(0, MAX_MESSAGE));
  const words = validation.strict
    ? ` showErrorMessage="1" errorTitle="${title}" error="${message}"`
    : ` showInputMessage="1" promptTitle="${title}" prompt="${message}"`;
  const type = validation.kind === 'list-of' ? 'list' : validation.kind;
  const between = type === 'list' ? '' : ' operator="between"';
  return (
    `<dataValidation type="${type}"${between} allowBlank="1"${words} sqref="${cells}">` +
    `${formulas(writing, validation, styles)}</dataValidation>`
  );
}

function formulas(writing: SheetWriting, validation: Validation, styles: CellStyles): string {
  switch (validation.kind) {
    case 'list':
      return `<formula1>${plainText(listFormula(validation.items))}</formula1>`;
    case 'list-of': {
      const sheet = writing.linkTarget(validation.range.sheet, undefined);
      return `<formula1>${plainText(sheetReference(sheet, fixed(validation.range.address)))}</formula1>`;
    }
    case 'decimal':
    case 'whole':
      return `<formula1>${validation.minimum}</formula1><formula2>${validation.maximum}</formula2>`;
    case 'date': {
      const [first, last] = [validation.minimum, validation.maximum].map((day) => styles.stored(day, 'date'));
      return `<formula1>${String(first)}</formula1><formula2>${String(last)}</formula2>`;
    }
    default:
      return assertNever(validation);
  }
}

/** A list in the formula itself: commas between, whatever the user's language. */
function listFormula(items: readonly string[]): string {
  const formula = `"${items.map((item) => item.replace(/"/g, '""')).join(',')}"`;
  if (formula.length - 2 > MAX_LIST_FORMULA || items.some((item) => item.includes(','))) {
    throw new ListTooLong(`${items.length} items do not fit in a validation.`);
  }
  return formula;
}

/** The address with dollar signs, so that it stays the same for every cell that it validates. */
function fixed(address: string): string {
  const range = parseRange(address);
  if (!range) return address;
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const last = cell(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return `${cell(range.row, range.column)}:${last}`;
}
