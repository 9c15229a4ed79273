import type { CellRange } from '../../../../core/workbook/address';
import { columnLetters, sheetReference } from '../../../../core/workbook/address';
import { FORMATS } from '../../../../core/report/sheet-spec/looks';
import type { SpecValue } from '../../../../core/report/sheet-spec/sheet-spec';
import { numberText } from '../../../../core/workbook/cell-value';
import { plainAttribute, plainText } from '../xml/xml-text';
import type { SpecCells } from './spec-cells';

/** The cells that a chart draws, by their place in the sheet, with a copy of the values for programs that do not compute. */
export class ChartData {
  constructor(
    private readonly sheet: string,
    private readonly cells: SpecCells,
  ) {}

  values(range: CellRange): SpecValue[] {
    return this.cells.values(range);
  }

  numbersXml(range: CellRange): string {
    const values = this.values(range);
    const formats = this.cells.formatCodes(range);
    const [first = FORMATS.general] = formats;
    const points = values.map((value, index) => {
      const own = formats[index] === first ? undefined : formats[index];
      return typeof value === 'number' ? point(index, String(value), own) : '';
    });
    const format = `<c:formatCode>${plainText(first)}</c:formatCode>`;
    const cache = `<c:numCache>${format}${count(values)}${points.join('')}</c:numCache>`;
    return `<c:numRef>${this.formula(range)}${cache}</c:numRef>`;
  }

  /** Categories: years are numbers, quarters and names are text. */
  categoriesXml(range: CellRange): string {
    const values = this.values(range);
    if (values.every((value) => typeof value === 'number')) return this.numbersXml(range);
    const points = values.map((value, index) => (value === null ? '' : point(index, plainText(words(value)))));
    const cache = `<c:strCache>${count(values)}${points.join('')}</c:strCache>`;
    return `<c:strRef>${this.formula(range)}${cache}</c:strRef>`;
  }

  private formula(range: CellRange): string {
    const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
    const first = cell(range.row, range.column);
    const last = cell(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
    const address = first === last ? first : `${first}:${last}`;
    return `<c:f>${plainText(sheetReference(this.sheet, address))}</c:f>`;
  }
}

function count(values: readonly SpecValue[]): string {
  return `<c:ptCount val="${values.length}"/>`;
}

/** @param format Where it is another one than that of the first point. */
function point(index: number, text: string, format?: string): string {
  const own = format === undefined ? '' : ` formatCode="${plainAttribute(format)}"`;
  return `<c:pt idx="${plainAttribute(String(index))}"${own}><c:v>${text}</c:v></c:pt>`;
}

function words(value: string | number | boolean): string {
  return typeof value === 'number' ? numberText(value) : String(value);
}
