import { Formula, parseAddress, splitReference, wireValue, type Worksheet } from '../../../excel-stand-in';
import { element } from '../dom';
import { shownText } from './cell-look';

export interface CellEdit {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** What was typed to begin; `null` to go on with what is there. */
  readonly typed: string | null;
  /** The text to enter and how to move on; `null` when it was given up. */
  readonly done: (text: string | null, move: 'down' | 'right' | 'stay') => void;
}

/** Lets the user type in a cell, with the words of its drop-down at hand. */
export function editCell(box: HTMLElement, { sheet, row, column, typed, done }: CellEdit): void {
  const input = element('input', { className: 'editor', value: typed ?? entryOf(sheet, row, column) });
  const items = listOf(sheet, row, column);
  if (items.length > 0) {
    const list = element(
      'datalist',
      { id: 'cell-choices' },
      ...items.map((item) => element('option', { value: item })),
    );
    box.replaceChildren(list);
    input.setAttribute('list', list.id);
  } else {
    box.replaceChildren();
  }
  box.append(input);
  let open = true;
  const close = (text: string | null, move: 'down' | 'right' | 'stay'): void => {
    if (!open) return;
    open = false;
    done(text, move);
  };
  input.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') close(input.value, 'down');
    else if (event.key === 'Escape') close(null, 'stay');
    else if (event.key === 'Tab') {
      event.preventDefault();
      close(input.value, 'right');
    }
  });
  input.addEventListener('blur', () => {
    close(input.value, 'stay');
  });
  input.focus();
}

/** What the user sees in the cell to go on with: a formula as it is, a value as it would be typed. */
function entryOf(sheet: Worksheet, row: number, column: number): string {
  const content = sheet.cells.contents.get(row, column);
  if (content instanceof Formula) return content.text;
  const { numberFormat, quotePrefix } = sheet.cells.styles.styleAt(row, column);
  const value = sheet.cells.valueAt(row, column);
  return quotePrefix ? `'${String(wireValue(value))}` : shownText(sheet, value, numberFormat);
}

function listOf(sheet: Worksheet, row: number, column: number): string[] {
  const rule = sheet.validation.all.find(({ area }) => area.hasCell(row, column))?.validation.rule;
  if (!rule || !('list' in rule)) return [];
  const { source } = rule.list;
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const { sheet: name, address } = splitReference(source.slice(1));
  const owner = name === null ? sheet : sheet.workbook.worksheets.find(name);
  const area = parseAddress(address);
  if (!owner || !area) return [];
  const values = Array.from({ length: Math.min(area.cellCount, 500) }, (_, index) =>
    wireValue(
      owner.cells.valueAt(area.row + Math.floor(index / area.columnCount), area.column + (index % area.columnCount)),
    ),
  );
  return values.flatMap((value) => (value === '' ? [] : [String(value)]));
}
