import { notModelled } from '../excel-failure';
import type { Area } from './area';
import type { BorderLine, BorderStyle, BorderWeight } from './cell-style';
import type { CellSet } from './cell-set';

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

type BorderKey = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

/** Which cells hold a side of an area, and in which part of their style; no cells where the side does not exist. */
const SIDES: Record<BorderSide, (area: Area) => { readonly area: Area; readonly key: BorderKey } | null> = {
  EdgeTop: (area) => ({ area: area.rowAt(0), key: 'borderTop' }),
  EdgeBottom: (area) => ({ area: area.rowAt(area.rowCount - 1), key: 'borderBottom' }),
  EdgeLeft: (area) => ({ area: area.columnAt(0), key: 'borderLeft' }),
  EdgeRight: (area) => ({ area: area.columnAt(area.columnCount - 1), key: 'borderRight' }),
  InsideVertical: (area) =>
    area.columnCount === 1 ? null : { area: area.sized(area.rowCount, area.columnCount - 1), key: 'borderRight' },
  InsideHorizontal: (area) =>
    area.rowCount === 1 ? null : { area: area.sized(area.rowCount - 1, area.columnCount), key: 'borderBottom' },
  DiagonalDown: () => refuseDiagonal(),
  DiagonalUp: () => refuseDiagonal(),
};

function refuseDiagonal(): never {
  throw notModelled('diagonal lines in cells');
}

const NO_LINE = { style: 'None', weight: 'Thin', color: '#000000' } as const;

/** One side of some cells: an outer edge, or all lines between the cells. */
export class RangeBorder {
  constructor(
    readonly cells: CellSet,
    readonly sideIndex: BorderSide,
  ) {}

  /** What all the cells at this side have; `null` where they differ. */
  get line(): BorderLine | null {
    const { styles } = this.cells.sheet.workbook;
    const lines = this.parts().flatMap(({ area, key }) =>
      [...this.cells.sheet.cells.styles.numbersIn(area)].map((number) => styles.style(number)[key] ?? NO_LINE),
    );
    const [first, ...others] = lines;
    if (!first) return NO_LINE;
    return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
  }

  /** A colour or weight on a side without a line draws one. */
  change(part: { style?: BorderStyle; weight?: BorderWeight; color?: string }): void {
    const { sheet } = this.cells;
    sheet.protection.assertPermitted('allowFormatCells');
    const present = this.line ?? NO_LINE;
    const style = part.style ?? (present.style === 'None' ? 'Continuous' : present.style);
    const line: BorderLine | null =
      style === 'None' ? null : { style, weight: part.weight ?? present.weight, color: part.color ?? present.color };
    for (const { area, key } of this.parts()) sheet.cells.styles.paint(area, key, line);
  }

  private parts(): { readonly area: Area; readonly key: BorderKey }[] {
    return this.cells.areas.flatMap((area) => SIDES[this.sideIndex](area) ?? []);
  }
}

/** The sides of some cells. */
export class RangeBorders {
  readonly items: readonly RangeBorder[];

  constructor(readonly cells: CellSet) {
    this.items = BORDER_SIDES.map((side) => new RangeBorder(cells, side));
  }
}
