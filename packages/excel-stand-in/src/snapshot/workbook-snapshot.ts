import type { CellStyle } from '../model/cell-style';
import type { ChartType } from '../model/chart-types';
import type { ErrorCode } from '../model/content';
import type { ComparisonRule, ConditionType } from '../model/conditional-format';
import type { Zoom } from '../model/page-layout';
import type { DateSystem } from '../model/serial-date';
import type { Hyperlink } from '../model/sheet-cells';
import type { ProtectionOptions } from '../model/sheet-protection';
import type { Validation } from '../model/validation-rules';
import type { Visibility } from '../model/worksheet';

/**
 * A workbook as plain JSON: what a file holds, made or read by the stand-in. All but the sheets may be left out, so that
 * tests can write one down; addresses are A1 without sheet, looks are numbers into `styles`.
 */
export interface WorkbookSnapshot {
  readonly name?: string;
  readonly dates?: DateSystem;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  /** The first is the look of an untouched cell; parts left out are the defaults. */
  readonly styles?: readonly Partial<CellStyle>[];
  readonly sheets: readonly SheetSnapshot[];
  readonly names?: readonly NameSnapshot[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The sheet that is shown and the cells that are selected. */
  readonly active?: { readonly sheet: string; readonly address: string };
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  readonly showHeadings?: boolean;
  readonly protection?: { readonly options?: Partial<ProtectionOptions>; readonly password?: string };
  /** Runs of cells, each within one row. */
  readonly cells?: readonly CellRun[];
  readonly styleRuns?: readonly StyleRun[];
  /** Looks of the whole sheet and of whole rows and columns, by number. */
  readonly sheetStyle?: number;
  readonly rowStyles?: readonly (readonly [row: number, style: number])[];
  readonly columnStyles?: readonly (readonly [column: number, style: number])[];
  /** Points. */
  readonly standardHeight?: number;
  /** Columns and rows of another size; points. */
  readonly columns?: readonly LineSnapshot[];
  readonly rows?: readonly LineSnapshot[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly merges?: readonly string[];
  readonly links?: readonly (Hyperlink & { readonly cell: string })[];
  readonly tables?: readonly TableSnapshot[];
  readonly charts?: readonly ChartSnapshot[];
  readonly names?: readonly NameSnapshot[];
  readonly comments?: readonly { readonly cell: string; readonly content: string }[];
  readonly notes?: readonly { readonly cell: string; readonly content: string }[];
  readonly validations?: readonly (Partial<Validation> & { readonly address: string })[];
  /** Most important first. */
  readonly conditionalFormats?: readonly ConditionSnapshot[];
  readonly page?: PageSnapshot;
}

/** Values of neighbouring cells in a row, from a cell to the right; `null` is an empty cell. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellSnapshot[];
}

export interface StyleRun {
  readonly row: number;
  readonly column: number;
  readonly styles: readonly number[];
}

export type PlainSnapshot = string | number | boolean | { readonly error: ErrorCode };

/** A formula's value is `null` when it was never calculated. */
export type CellSnapshot = PlainSnapshot | { readonly formula: string; readonly value: PlainSnapshot | null } | null;

export interface LineSnapshot {
  readonly index: number;
  readonly size: number | null;
  readonly hidden: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row, data and total row. */
  readonly address: string;
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
  readonly style?: string;
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
  readonly showFilterButton?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
}

/** Settings of a part of a chart or a page as they are in the model: a tree of plain values. */
export interface SettingsTree {
  readonly [key: string]: string | number | boolean | null | SettingsTree;
}

export interface ChartSnapshot {
  readonly name: string;
  readonly type: ChartType;
  /** Points. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Title, legend, axes, formats and the rest, where they differ from a new chart or not. */
  readonly settings?: SettingsTree;
  readonly series: readonly SeriesSnapshot[];
}

export interface SeriesSnapshot {
  readonly name: string;
  /** With sheet name: series may draw cells of another sheet. */
  readonly values: string | null;
  readonly categories: string | null;
  readonly type?: ChartType | null;
  readonly settings?: SettingsTree;
}

export interface ConditionSnapshot {
  readonly addresses: readonly string[];
  readonly type: ConditionType;
  readonly stopIfTrue?: boolean;
  /** Of a custom condition. */
  readonly formula?: string;
  /** Of a comparison with the cell's value. */
  readonly comparison?: ComparisonRule;
  readonly look?: SettingsTree;
}

export interface PageSnapshot {
  readonly settings?: SettingsTree;
  readonly zoom?: Zoom;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  /** Rows from 0 with which a page begins. */
  readonly breaks?: readonly number[];
}
