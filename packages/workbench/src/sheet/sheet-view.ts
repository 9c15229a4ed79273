import {
  Formula,
  areaAddress,
  columnName,
  parseAddress,
  splitReference,
  wireValue,
  type ExcelHost,
  type Worksheet,
} from '../../../excel-stand-in';
import { chartSvg } from '../charts/chart-svg';
import { element } from '../dom';
import type { WorkbenchWords } from '../words';
import { editCell } from './cell-editor';
import { PIXELS_PER_POINT } from './cell-look';
import { extentOf } from './sheet-extent';
import { openableAddress } from './outside-link';
import { sheetTable } from './sheet-table';

const ROWS_AT_ONCE = 300;
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

/** What the view tells of the user: what was refused, in Excel's words. */
export type OnRefusal = (error: unknown) => void;

/** The sheet that the user looks at: its cells and charts, what is selected, and typing in it. */
export class SheetView {
  private readonly bar = element('div', { className: 'formula-bar' });
  private readonly scroller = element('div', { className: 'scroller', tabIndex: 0 });
  private rows = ROWS_AT_ONCE;
  private shown: Worksheet | null = null;
  private editing = false;

  constructor(
    readonly root: HTMLElement,
    private readonly host: ExcelHost,
    private readonly words: WorkbenchWords,
    private readonly onRefusal: OnRefusal,
  ) {
    root.replaceChildren(this.bar, this.scroller);
    this.scroller.setAttribute('role', 'region');
    this.scroller.setAttribute('aria-label', words.cells);
    this.scroller.addEventListener('mousedown', (event) => {
      this.click(event);
    });
    this.scroller.addEventListener('dblclick', (event) => {
      if (cellOf(event.target)) this.edit(null);
    });
    this.scroller.addEventListener('keydown', (event) => {
      this.press(event);
    });
  }

  /** Draws the active sheet anew, unless the user is typing in it. */
  draw(): void {
    if (this.editing) return;
    const sheet = this.host.workbook.activeSheet;
    const moved = this.shown !== sheet;
    if (moved) this.rows = ROWS_AT_ONCE;
    this.shown = sheet;
    const { scrollTop, scrollLeft } = this.scroller;
    const { rows, columns } = extentOf(sheet);
    const { selection } = this.host.workbook;
    const count = Math.min(rows, Math.max(this.rows, selection.area.row + 20));
    const paper = element('div', { className: 'paper' }, sheetTable(sheet, count, columns));
    this.scroller.replaceChildren(paper);
    this.drawCharts(sheet, paper);
    if (count < rows) this.scroller.append(this.moreButton(rows - count));
    stickFrozenRows(paper);
    Object.assign(this.scroller, moved ? { scrollTop: 0, scrollLeft: 0 } : { scrollTop, scrollLeft });
    this.drawSelection(moved);
  }

  /** Marks what is selected, and shows what its first cell holds. */
  drawSelection(reveal: boolean): void {
    const { sheet, area } = this.host.workbook.selection;
    if (sheet !== this.shown) {
      this.draw();
      return;
    }
    for (const cell of this.scroller.querySelectorAll('td.selected')) cell.classList.remove('selected');
    for (let row = area.row; row <= Math.min(area.lastRow, area.row + ROWS_AT_ONCE); row++) {
      for (let column = area.column; column <= Math.min(area.lastColumn, area.column + 100); column++) {
        this.cellAt(row, column)?.classList.add('selected');
      }
    }
    if (reveal) this.cellAt(area.row, area.column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const content = sheet.cells.contents.get(area.row, area.column);
    const text = content instanceof Formula ? content.text : String(wireValue(content));
    this.bar.replaceChildren(
      element('strong', { textContent: areaAddress(area) }),
      element('span', { textContent: text }),
    );
  }

  private cellAt(row: number, column: number): HTMLTableCellElement | null {
    return this.scroller.querySelector(`td[data-cell="${columnName(column)}${String(row + 1)}"]`);
  }

  private drawCharts(sheet: Worksheet, paper: HTMLElement): void {
    const across = (points: number): number =>
      placeAmong(
        points,
        (index) => sheet.dimensions.leftOf(index),
        (index) => {
          const head = paper.querySelectorAll<HTMLElement>('thead th')[index + 1];
          return head ? head.offsetLeft : null;
        },
      );
    const down = (points: number): number =>
      placeAmong(
        points,
        (index) => sheet.dimensions.topOf(index),
        (index) => {
          const line = paper.querySelector<HTMLElement>(`tr[data-row="${String(index)}"]`);
          return line ? line.offsetTop : null;
        },
      );
    for (const chart of sheet.charts.items) {
      const [left, top] = [across(chart.left), down(chart.top)];
      const width = Math.max(120, across(chart.left + chart.width) - left);
      const height = Math.max(90, down(chart.top + chart.height) - top);
      const box = element('div', { className: 'chart' });
      box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
      box.append(chartSvg(chart, width, height));
      paper.append(box);
    }
  }

  private moreButton(rows: number): HTMLButtonElement {
    const more = element('button', { className: 'more', textContent: this.words.more(rows) });
    more.addEventListener('click', () => {
      this.rows = Infinity;
      this.draw();
    });
    return more;
  }

  private click(event: MouseEvent): void {
    const cell = cellOf(event.target);
    if (!cell || !this.shown || event.target instanceof HTMLInputElement) return;
    const area = parseAddress(cell);
    if (!area) return;
    this.host.user.select(this.shown.name, cell);
    this.drawSelection(false);
    const link = this.shown.cells.links.get(area.row, area.column);
    if (link?.documentReference !== undefined) this.follow(link.documentReference);
    const outside = link?.documentReference === undefined ? openableAddress(link?.address ?? '') : null;
    if (outside !== null) window.open(outside, '_blank', 'noopener');
  }

  /** Goes where a link within the workbook leads. */
  private follow(reference: string): void {
    const { sheet, address } = splitReference(reference);
    const target = this.host.workbook.worksheets.find(sheet ?? this.shown?.name ?? '');
    if (!target || !parseAddress(address)) return;
    this.attempt(() => {
      this.host.user.select(target.name, address);
    });
    this.drawSelection(true);
  }

  private press(event: KeyboardEvent): void {
    if (this.editing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) this.move(...step);
    else if (event.key === 'F2') this.edit(null);
    else if (event.key === 'Delete') this.enter('');
    else if (event.key.length === 1) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  private move(rows: number, columns: number): void {
    const { sheet, area } = this.host.workbook.selection;
    const to = `${columnName(Math.max(0, area.column + columns))}${String(Math.max(0, area.row + rows) + 1)}`;
    this.host.user.select(sheet.name, to);
    this.drawSelection(true);
  }

  private edit(typed: string | null): void {
    const { sheet, area } = this.host.workbook.selection;
    const cell = this.cellAt(area.row, area.column);
    if (!cell || this.editing) return;
    this.editing = true;
    this.host.user.beginCellEdit();
    const done = (text: string | null, move: 'down' | 'right' | 'stay'): void => {
      this.editing = false;
      this.host.user.endCellEdit();
      if (text !== null) this.enter(text);
      this.draw();
      if (move !== 'stay') {
        this.move(move === 'down' ? 1 : 0, move === 'right' ? 1 : 0);
        this.scroller.focus({ preventScroll: true });
      }
    };
    editCell(cell, { sheet, row: area.row, column: area.column, typed, done });
  }

  private enter(text: string): void {
    const { sheet, area } = this.host.workbook.selection;
    this.attempt(() => {
      this.host.user.setValues(sheet.name, areaAddress(area), text);
    });
    this.draw();
  }

  private attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.onRefusal(error);
    }
  }
}

function cellOf(target: EventTarget | null): string | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
  return cell?.dataset['cell'] ?? null;
}

/** A place in points on the sheet as pixels on the page, where rows may be higher than the sheet says. */
function placeAmong(
  points: number,
  startOf: (index: number) => number,
  pixelsOf: (index: number) => number | null,
): number {
  let index = 0;
  while (startOf(index + 1) <= points + 0.01 && pixelsOf(index + 1) !== null) index++;
  const pixels = pixelsOf(index) ?? 0;
  const next = pixelsOf(index + 1);
  const size = startOf(index + 1) - startOf(index);
  const share = size > 0 ? Math.max(0, points - startOf(index)) / size : 0;
  return pixels + (next === null ? (points - startOf(index)) * PIXELS_PER_POINT : share * (next - pixels));
}

/** Frozen rows stay below each other at the top, each as high as it came out. */
function stickFrozenRows(paper: HTMLElement): void {
  const lines = [...paper.querySelectorAll<HTMLElement>('tr.frozen')];
  const tops = lines.map((line) => line.offsetTop);
  lines.forEach((line, index) => {
    line.style.top = `${tops[index] ?? 0}px`;
  });
}
