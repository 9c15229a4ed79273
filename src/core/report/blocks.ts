import type { TableId } from '../tables';
import type { ChartType } from './sheet-spec/chart-spec';
import type { Format, Look } from './sheet-spec/looks';
import type { SpecValue } from './sheet-spec/sheet-spec';

/** Where a cell leads: a sheet of the user's by its name, or one of ours by its kind. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
  readonly kind?: string;
}

/** A cell that looks different from its column, or leads somewhere. */
export interface StyledCell {
  readonly value: SpecValue;
  readonly look?: Look;
  /** Where the column's own would not show the value as it is. */
  readonly format?: Format;
  readonly link?: CellLink | null;
}

export type CellContent = SpecValue | StyledCell;

/** How wide a column of a table may become, in characters; longer text wraps. */
export interface ColumnWidth {
  readonly minimum: number;
  readonly maximum: number;
}

export interface BlockColumn {
  readonly heading: string;
  readonly format: Format;
  readonly look: Look;
  readonly width: ColumnWidth;
}

/** The name of a section. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
}

/** The sentence that answers the question of a sheet. */
export interface AnswerBlock {
  readonly kind: 'answer';
  readonly text: string;
}

/** A line of text; a long one takes more rows. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly look: Look;
}

export interface KeyFigure {
  readonly label: string;
  readonly value: SpecValue;
  readonly format: Format;
  /** The number never stands alone: what it is a part of, what was wanted. */
  readonly note: string;
  readonly link: CellLink | null;
}

/** A row of large numbers. */
export interface KeyFiguresBlock {
  readonly kind: 'key-figures';
  readonly figures: readonly KeyFigure[];
}

/** An Excel table; without rows a line of text stands there instead. */
export interface TableBlock {
  readonly kind: 'table';
  /** Unique within the sheet; charts name their table by it. */
  readonly id: string;
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly empty: string;
}

/** `filled` up to where a theme stands, `aimed` on to where it wants to be. */
export type MatrixState = 'filled' | 'aimed' | 'empty';

export interface MatrixCell {
  readonly state: MatrixState;
  readonly text: string;
}

/** A grid of cells that shows by its colours; what it shows stands in words before the cells. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly labelHeading: string;
  readonly textHeading: string;
  readonly headings: readonly string[];
  /** Characters of a column of signs; wide enough for a level's name unless given. */
  readonly cellWidth?: number;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly cells: readonly MatrixCell[];
  }[];
  /** What the colours and signs mean. */
  readonly legend: string;
  readonly empty: string;
}

/** The cells of a table that a series draws: a column of its rows, or one row across columns that stand side by side. */
export type SeriesCells =
  { readonly column: BlockColumn } | { readonly row: number; readonly across: readonly BlockColumn[] };

export interface ChartSeries {
  readonly name: string;
  readonly cells: SeriesCells;
  /** #RRGGBB */
  readonly color: string;
  /** Drawn as a line over the columns of the chart (a target). */
  readonly line?: boolean;
  readonly dashed?: boolean;
  /** Filled lightly, with an edge in its colour, so that it prints apart in grey. */
  readonly light?: boolean;
  /** With its values beside it. */
  readonly labels?: boolean;
}

export interface ChartAxis {
  readonly title: string | null;
  readonly maximum?: number | null;
  readonly format?: string | null;
  /** Between two grid lines; 1 for small counts unless given, else Excel chooses. */
  readonly step?: number;
}

/** A chart of the table that stands right before it (`chartOf`); without data its line of text stands there instead. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly table: string;
  readonly title: string;
  /** The tables of the plan that it draws: where they hold example values, its title says so. */
  readonly about: readonly TableId[];
  readonly type: ChartType;
  readonly series: readonly ChartSeries[];
  /** Draws only the first rows of the table. */
  readonly rows?: number;
  readonly valueAxis: ChartAxis;
  /** Without a title unless given. */
  readonly categoryAxis?: ChartAxis;
  readonly empty: string;
}

/** Lines, one below the other. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly { readonly text: string; readonly link: CellLink | null }[];
  readonly empty: string;
}

/** What a sheet is made of, in the order in which it is read. */
export type Block =
  HeadingBlock | AnswerBlock | TextBlock | KeyFiguresBlock | TableBlock | MatrixBlock | ChartBlock | ListBlock;

export type BlockKind = Block['kind'];
export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

export function heading(text: string): HeadingBlock {
  return { kind: 'heading', text };
}

export function text(content: string, look: Look = 'body'): TextBlock {
  return { kind: 'text', text: content, look };
}

/** A line that explains: smaller and grey. */
export function note(content: string): TextBlock {
  return text(content, 'quiet');
}

/** The value of a cell, whatever it looks like. */
export function valueOf(cell: CellContent): SpecValue {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}
